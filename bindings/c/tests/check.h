/* What all test programs share: checks that name what they compared, and end the program at once. */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* How many checks have passed; each program defines it. */
extern _Atomic unsigned long checks;

#define CHECK(condition)                                                                       \
    do {                                                                                       \
        if (!(condition)) {                                                                    \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);                    \
            exit(1);                                                                           \
        }                                                                                      \
        checks++;                                                                              \
    } while (0)

/* Both may be NULL, which equals NULL only. */
#define CHECK_TEXT(found, wanted) check_text(__FILE__, __LINE__, #found, found, wanted)

static inline void check_text(const char *file, int line, const char *what, const char *found, const char *wanted)
{
    if (found == wanted || (found && wanted && strcmp(found, wanted) == 0)) {
        checks++;
        return;
    }
    fprintf(stderr, "%s:%d: %s is \"%s\", not \"%s\"\n", file, line, what, found ? found : "(NULL)",
            wanted ? wanted : "(NULL)");
    exit(1);
}

#endif
