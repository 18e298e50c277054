/* Runs the shared vectors; one function per kind, each ends the program when a vector does not hold. */
#ifndef VECTORS_H
#define VECTORS_H

#include "srskit.h"
#include <jansson.h>

/* Names the vector that failed, and ends the program. */
void fail(const json_t *vector, const char *what);

/* A text of a vector that must be there. */
const char *text_of(const json_t *vector, const char *name);

/* Bytes that are given as text, as hex digits or as repeated parts; NULL when the field is missing. Free them. */
char *bytes_of(const json_t *vector, const char *name, size_t *length);

/* The value of a vector, also one that is too deep to write down. Free it. */
srskit_value *value_of(const json_t *vector);

/* A value as JSON has it. Free it. */
srskit_value *value_from(const json_t *json);

/* Whether two values are equal, the order of entries included. */
bool same_value(const srskit_value *one, const srskit_value *other);

void run_sign(const json_t *vector);
void run_encode(const json_t *vector);
void run_decode(const json_t *vector);
void run_reject(const json_t *vector);
void run_exchange(const json_t *vector);
void run_command(const json_t *vector);

#endif
