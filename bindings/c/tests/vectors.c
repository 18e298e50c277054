/* Runs every vector in a folder and in those below: vectors FOLDER */
#include "vectors.h"
#include "check.h"
#include <dirent.h>
#include <sys/stat.h>

_Atomic unsigned long checks;

/* A kind without a runner is one that this door cannot reach. */
static struct kind {
    const char *name;
    void (*run)(const json_t *vector);
    size_t count;
} KINDS[] = {
    {"sign", run_sign, 0},         {"encode", run_encode, 0},     {"decode", run_decode, 0},
    {"reject", run_reject, 0},     {"exchange", run_exchange, 0}, {"stream", NULL, 0},
    {"command", run_command, 0},   {"mistake", NULL, 0},
};

#define KIND_COUNT (sizeof KINDS / sizeof *KINDS)

static void run_vector(const json_t *vector)
{
    const char *name = text_of(vector, "kind");
    for (size_t i = 0; i < KIND_COUNT; i++) {
        if (strcmp(KINDS[i].name, name) != 0)
            continue;
        KINDS[i].count++;
        if (KINDS[i].run)
            KINDS[i].run(vector);
        return;
    }
    fail(vector, "unknown kind");
}

static void run_file(const char *path)
{
    json_error_t error;
    json_t *vectors = json_load_file(path, JSON_ALLOW_NUL, &error), *vector;
    size_t index;
    if (!vectors) {
        fprintf(stderr, "%s: %s\n", path, error.text);
        exit(1);
    }
    json_array_foreach(vectors, index, vector)
        run_vector(vector);
    json_decref(vectors);
}

static void run_folder(const char *folder)
{
    DIR *listing = opendir(folder);
    struct dirent *entry;
    char path[4096];
    if (!listing) {
        perror(folder);
        exit(1);
    }
    while ((entry = readdir(listing))) {
        const char *dot = strrchr(entry->d_name, '.');
        struct stat about;
        if (entry->d_name[0] == '.')
            continue;
        CHECK((size_t)snprintf(path, sizeof path, "%s/%s", folder, entry->d_name) < sizeof path);
        CHECK(stat(path, &about) == 0);
        if (S_ISDIR(about.st_mode))
            run_folder(path);
        else if (dot && strcmp(dot, ".json") == 0)
            run_file(path);
    }
    closedir(listing);
}

/* Reached kinds as "kind": number, the others by their names. */
static void print_counts(void)
{
    const char *between = "";
    printf("vectors: {");
    for (size_t i = 0; i < KIND_COUNT; i++)
        if (KINDS[i].run) {
            printf("%s\"%s\": %zu", between, KINDS[i].name, KINDS[i].count);
            between = ", ";
        }
    printf("}; not through this door:");
    for (size_t i = 0; i < KIND_COUNT; i++)
        if (!KINDS[i].run && KINDS[i].count > 0)
            printf(" %s", KINDS[i].name);
    printf("\n");
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: vectors FOLDER\n");
        return 2;
    }
    run_folder(argv[1]);
    for (size_t i = 0; i < KIND_COUNT; i++)
        if (KINDS[i].run && KINDS[i].count == 0) {
            fprintf(stderr, "no vector of the kind %s in %s\n", KINDS[i].name, argv[1]);
            return 1;
        }
    print_counts();
    return 0;
}
