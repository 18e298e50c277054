/* What the program of every_argument.py stands on: one live object of each kind, and places for outputs. */
#ifndef EVERY_ARGUMENT_H
#define EVERY_ARGUMENT_H

#include "check.h"
#include "srskit.h"

/* One live object of each kind. */
struct objects {
    srskit_value *value, *assoc, *array;
    srskit_typed *typed;
    srskit_message *message;
    srskit_exchange *exchange;
    srskit_settings *settings;
    srskit_options *options;
    srskit_clues *clues;
    srskit_investigation *investigation;
    srskit_client *client;
    srskit_rows *rows;
    srskit_reply *reply;
    srskit_buffer *buffer;
    srskit_decoded *decoded;
    srskit_error *error;
};

/* Outputs; what was written is freed by free_outputs. */
extern srskit_value *out_value;
extern srskit_message *out_message;
extern srskit_exchange *out_exchange;
extern srskit_settings *out_settings;
extern srskit_options *out_options;
extern srskit_client *out_client;
extern srskit_clues *out_clues;
extern srskit_investigation *out_investigation;
extern srskit_rows *out_rows;
extern srskit_reply *out_reply;
extern srskit_buffer *out_buffer;
extern srskit_decoded *out_decoded;
extern const srskit_typed *out_typed;
void free_outputs(void);

extern size_t scratch_size_t;
extern bool scratch_bool;
extern int64_t scratch_int64_t;
extern uint64_t scratch_uint64_t;
extern uint32_t scratch_uint32_t;
extern srskit_step scratch_step;
extern srskit_date scratch_date;
extern srskit_time scratch_time;
extern char signature[SRSKIT_SIGNATURE_SIZE];

void no_log(void *data, srskit_log_level level, const char *line);

/* A call that is refused before anything happens, or one that may end in any way but a crash. */
enum { REFUSED, ANY };
#define TRY(call, wanted)                                                                   \
    do {                                                                                    \
        srskit_status status = (call);                                                      \
        if ((wanted) == REFUSED ? status != SRSKIT_STATUS_INVALID_REQUEST                   \
                                : status == SRSKIT_STATUS_INTERNAL) {                       \
            fprintf(stderr, "%s: status %d, %s\n", #call, (int)status, srskit_last_error()); \
            exit(1);                                                                        \
        }                                                                                   \
        free_outputs();                                                                     \
        checks++;                                                                           \
    } while (0)

/* Generated. */
void misuse_everything(struct objects *with);

#endif
