/* What the files of the extension share. */
#ifndef PHP_SRSKIT_H
#define PHP_SRSKIT_H

#include "php.h"
#include "srskit.h"

extern zend_module_entry srskit_module_entry;
#define phpext_srskit_ptr &srskit_module_entry

/* Set once, when the module starts. */
extern zend_class_entry *srskit_ce_client, *srskit_ce_exchange, *srskit_ce_step, *srskit_ce_reply, *srskit_ce_decoded;
extern zend_class_entry *srskit_ce_assoc_value, *srskit_ce_array_value, *srskit_ce_exception;

void srskit_client_minit(void);
void srskit_exchange_minit(void);

/* error.c: exceptions */

/* Registers the exceptions, all of which descend from Srskit\Exception. */
void srskit_error_register(zend_class_entry *status_class, srskit_status status);

/* Throws what went wrong in the last call. */
void srskit_error_throw(void);

/* Throws an InvalidRequestException about one argument. */
void srskit_error_throw_problem(const char *path, const char *what, const char *fix);

/* Whether the call went well; throws if not. */
static inline bool srskit_went_well(srskit_status status)
{
    if (status == SRSKIT_STATUS_OK)
        return true;
    srskit_error_throw();
    return false;
}

/* A string for C; NULL, and an exception, when it holds a NUL. */
const char *srskit_c_string(const zend_string *string, const char *name);

/* Seconds as milliseconds, the usual deadline for none; false, and an exception, for what is no time. */
bool srskit_milliseconds(double seconds, bool is_null, const char *name, int64_t *milliseconds);

/* to_value.c, from_value.c: between PHP's values and those of an envelope */

/* A value to be freed, or NULL and an exception that names the place below `root`. */
srskit_value *srskit_value_from_zval(zval *from, const char *root);

void srskit_value_to_zval(const srskit_value *from, zval *to);

/* reply.c */

/* A command, to be freed, or NULL and an exception. */
srskit_message *srskit_message_from(const char *action, const char *object, zval *attributes, HashTable *items);

/* Makes a Srskit\Reply of a reply, and frees it. */
void srskit_reply_to_zval(srskit_reply *reply, zval *to);

/* Properties of an object that is being made; text may be NULL. */
void srskit_set_text(zend_object *object, const char *name, const char *text);
void srskit_set_zval(zend_object *object, const char *name, zval *value);

#endif
