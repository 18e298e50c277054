/*
 * Rounds of everything that allocates must not make the process grow: memory ROUNDS CALLS
 *
 * Rounds encode and decode; calls go to the stand-in, every second one fails. Some of each run first, so
 * that pools and caches are filled.
 */
#include "check.h"
#include "connect.h"
#include "srskit.h"
#include <unistd.h>

_Atomic unsigned long checks;

enum { MOST_GROWTH = 1024 * 1024 };

static long resident(void)
{
    long pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    CHECK(file && fscanf(file, "%*d %ld", &pages) == 1);
    fclose(file);
    return pages * sysconf(_SC_PAGESIZE);
}

static void encode_and_decode(void)
{
    srskit_value *value = NULL, *list = NULL;
    srskit_buffer *body = NULL, *json = NULL;
    srskit_decoded *decoded = NULL;
    CHECK(srskit_value_new_assoc(&value) == SRSKIT_STATUS_OK && srskit_value_new_array(&list) == SRSKIT_STATUS_OK);
    CHECK(srskit_value_push_text(list, "ns1.example.net", 15) == SRSKIT_STATUS_OK);
    CHECK(srskit_value_set_string(value, "domain", "example.com") == SRSKIT_STATUS_OK);
    CHECK(srskit_value_set(value, "nameservers", 11, list) == SRSKIT_STATUS_OK);
    CHECK(srskit_encode(value, &body) == SRSKIT_STATUS_OK);
    size_t length;
    const char *bytes = srskit_buffer_data(body, &length);
    CHECK(srskit_decode(bytes, length, &decoded) == SRSKIT_STATUS_OK);
    CHECK(srskit_value_to_json(srskit_decoded_value(decoded), &json) == SRSKIT_STATUS_OK);
    srskit_decoded_free(decoded);
    decoded = NULL;
    CHECK(srskit_decode(bytes, length - 1, &decoded) == SRSKIT_STATUS_OUTCOME_UNKNOWN && !decoded);
    srskit_buffer_free(json);
    srskit_buffer_free(body);
    srskit_value_free(list);
    srskit_value_free(value);
}

/* Every other one names no domain, which the service refuses. */
static void call(const srskit_client *client, const srskit_options *unchecked, long number)
{
    bool fails = number % 2 == 1;
    srskit_value *values = NULL;
    srskit_reply *reply = NULL;
    CHECK(srskit_value_new_assoc(&values) == SRSKIT_STATUS_OK);
    CHECK(fails || srskit_value_set_string(values, "domain", "example.com") == SRSKIT_STATUS_OK);
    srskit_status status = srskit_client_command(client, "lookup", values, fails ? unchecked : NULL, &reply);
    if (status != (fails ? SRSKIT_STATUS_REJECTED : SRSKIT_STATUS_OK)) {
        fprintf(stderr, "call %ld: status %d, %s\n", number, (int)status, srskit_last_error());
        exit(1);
    }
    srskit_reply_free(reply);
    srskit_value_free(values);
}

static long grown(long since)
{
    long growth = resident() - since;
    if (growth >= MOST_GROWTH)
        fprintf(stderr, "resident memory grew by %ld bytes\n", growth);
    return growth;
}

int main(int argc, char **argv)
{
    CHECK(argc == 3);
    long rounds = strtol(argv[1], NULL, 10), calls = strtol(argv[2], NULL, 10);
    srskit_client *client = connect_to(variable("SRSKIT_STANDIN_URL"), variable("SRSKIT_KEY"));
    srskit_options *unchecked = NULL;
    CHECK(srskit_options_new(&unchecked) == SRSKIT_STATUS_OK);
    CHECK(srskit_options_set_validate(unchecked, SRSKIT_VALIDATE_OFF) == SRSKIT_STATUS_OK);
    for (long i = 0; i < rounds / 100 + 100; i++)
        encode_and_decode();
    for (long i = 0; i < calls / 10 + 100; i++)
        call(client, unchecked, i);
    long start = resident();
    for (long i = 0; i < rounds; i++)
        encode_and_decode();
    long after_rounds = grown(start);
    for (long i = 0; i < calls; i++)
        call(client, unchecked, i);
    long after_calls = grown(start);
    CHECK(after_rounds < MOST_GROWTH && after_calls < MOST_GROWTH);
    srskit_options_free(unchecked);
    srskit_client_free(client);
    printf("C memory: %ld rounds and %ld calls, grown by %ld kB\n", rounds, calls, after_calls / 1024);
    return 0;
}
