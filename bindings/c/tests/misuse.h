/* Misuse of every function: refused or answered with nothing, never a crash. */
#ifndef MISUSE_H
#define MISUSE_H

#include "check.h"
#include "srskit.h"

/* A call that is refused because of the argument of that name. */
#define REFUSED(call, name)                                                                                \
    do {                                                                                                   \
        CHECK((call) == SRSKIT_STATUS_INVALID_REQUEST);                                                    \
        CHECK_TEXT(srskit_error_problem(srskit_last_error_details(), 0, SRSKIT_PROBLEM_FIELD_PATH), name); \
    } while (0)

#define OK(call) CHECK((call) == SRSKIT_STATUS_OK)

/* Larger than any object: a length that went below zero. */
#define HUGE_LENGTH ((size_t)-1)

/* One live object of each kind. */
struct objects {
    srskit_value *assoc, *array, *text;
    srskit_message *message;
    srskit_exchange *exchange;
    srskit_settings *settings;
    srskit_client *client;
};

struct objects make_objects(void);
void free_objects(struct objects *objects);

/* NULL for each pointer of each function that can fail, and huge lengths. */
void null_is_refused(struct objects *with);

/* NULL for each pointer of each function that cannot fail. */
void null_is_answered_with_nothing(void);

#endif
