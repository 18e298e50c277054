/* What the files of the extension share. */
#ifndef PHP_SRSKIT_H
#define PHP_SRSKIT_H

#include "php.h"
#include "srskit.h"

extern zend_module_entry srskit_module_entry;
#define phpext_srskit_ptr &srskit_module_entry

/* Set once, when the module starts. */
extern zend_class_entry *srskit_ce_client, *srskit_ce_commands, *srskit_ce_exchange, *srskit_ce_step;
extern zend_class_entry *srskit_ce_reply, *srskit_ce_decoded, *srskit_ce_assoc_value, *srskit_ce_array_value;
extern zend_class_entry *srskit_ce_exception, *srskit_ce_rows, *srskit_ce_investigation, *srskit_ce_credentials;

/* Of one thread; see log.c. */
ZEND_BEGIN_MODULE_GLOBALS(srskit)
    zend_fcall_info log;
    zend_fcall_info_cache log_cache;
    uint32_t log_level;
    struct srskit_log_line *lines, **last_line;
    bool is_logging;
ZEND_END_MODULE_GLOBALS(srskit)

ZEND_EXTERN_MODULE_GLOBALS(srskit)
#define SRSKIT_G(v) ZEND_MODULE_GLOBALS_ACCESSOR(srskit, v)

#if defined(ZTS) && defined(COMPILE_DL_SRSKIT)
ZEND_TSRMLS_CACHE_EXTERN()
#endif

void srskit_client_minit(void);
void srskit_commands_minit(void);
void srskit_credentials_minit(void);
void srskit_exchange_minit(void);
void srskit_rows_minit(void);
void srskit_shared_minit(int module_number);

/* error.c: exceptions */

/* Registers the exceptions, all of which descend from Srskit\Exception. */
void srskit_error_register(zend_class_entry *status_class, srskit_status status);

/* Makes an exception of what went wrong in the last call; throws nothing yet. */
void srskit_error_take(zval *exception);

/* Throws what went wrong in the last call. */
void srskit_error_throw(void);

/* Throws an InvalidRequestException about one argument. */
void srskit_error_throw_problem(const char *path, const char *what, const char *fix);

/* Throws a MisuseException. */
void srskit_error_throw_misuse(const char *what);

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

/* credentials.c: user name and key, which stay the object's; false, and an exception, when it was never made */
bool srskit_credentials_read(zend_object *object, zend_string **username, zend_string **key);

/* settings.c: arguments by the number of the setting, NULL where none is given */

#define SRSKIT_SETTING_COUNT (SRSKIT_SETTING_CONFIG + 1)

/* What a method was given. */
typedef struct {
    zend_string *texts[SRSKIT_SETTING_COUNT];
} srskit_given_settings;

/* Reads the arguments of a method that takes settings, to be released; false, and an exception, when one is wrong. */
bool srskit_settings_parse(INTERNAL_FUNCTION_PARAMETERS, srskit_given_settings *settings);
void srskit_settings_release(srskit_given_settings *settings);

/* What is set by argument or php.ini; NULL when neither says anything. */
const char *srskit_setting_text(zend_string *const *given, uint32_t setting);

/* Whether open_basedir lets a client be made of these settings; an exception when not. */
bool srskit_settings_allowed(zend_string *const *given);

/* Settings to be freed, or NULL and an exception. */
srskit_settings *srskit_settings_of(zend_string *const *given);

/* A client to be freed, or NULL and an exception. */
srskit_client *srskit_client_of_settings(zend_string *const *given);

/* Equal for settings that make the same client; nothing can be read from it. */
zend_string *srskit_fingerprint(zend_string *const *given);

/* shared.c: clients that outlive the request */

typedef struct srskit_shared srskit_shared;

/* A client of these settings, to be released; NULL and an exception when there can be none. */
srskit_shared *srskit_shared_get(zend_string *const *given);

/* NULL for NULL. */
const srskit_client *srskit_shared_client(const srskit_shared *shared);

/* Hands it out no more: the service refused its key, and the next one may be read from where a new one lies. */
void srskit_shared_retire(const srskit_shared *shared);

void srskit_shared_release(srskit_shared *shared);

/* client.c */

const srskit_client *srskit_client_of(zend_object *object);

/* Whether a call of this client went well; throws if not. Hands the log on. */
bool srskit_client_answered(zend_object *client, srskit_status status);

/* log.c */

/* Hands the lines of the last call to whoever wants them. No exception may be pending; afterwards there is none but
 * one that ends the script. */
void srskit_log_deliver(void);

/* Forgets all that belongs to the request. */
void srskit_log_forget(void);

/* options.c */

typedef struct {
    double timeout;
    bool no_timeout;
    zend_string *validate, *trace_id;
} srskit_given_options;

#define SRSKIT_NO_OPTIONS {.no_timeout = true}

/* Options to be freed, NULL when nothing differs from the usual; false, and an exception, when one is wrong. */
bool srskit_options_from(const srskit_given_options *given, srskit_options **options);

/* commands.c */

/* The class of a command's reply, by one of its names. */
zend_class_entry *srskit_reply_class(const char *command);

/* setWhoisPrivacy as set_whois_privacy. */
zend_string *srskit_command_name(const zend_string *method);

/* to_value.c, from_value.c: between PHP's values and those of an envelope */

/* A value to be freed, or NULL and an exception that names the place below `root`. */
srskit_value *srskit_value_from_zval(zval *from, const char *root);

void srskit_value_to_zval(const srskit_value *from, zval *to);

/* A map of values for C: NULL for an empty one. False, and an exception, when it cannot be one. */
bool srskit_values_from(zval *values, srskit_value **made);

void srskit_typed_to_zval(const srskit_typed *from, zval *to);

/* reply.c */

/* A command, to be freed, or NULL and an exception. */
srskit_message *srskit_message_from(const char *action, const char *object, zval *attributes, HashTable *items);

/* Makes a Srskit\Reply, or one of its classes, of a reply, and frees it. */
void srskit_reply_to_zval(srskit_reply *reply, zend_class_entry *class, zval *to);

/* Properties of an object that is being made, which takes the value over; text may be NULL. */
void srskit_set_text(zend_object *object, const char *name, const char *text);
void srskit_set_zval(zend_object *object, const char *name, zval *value);

#endif
