/* Srskit\Client: its settings, and its calls. */
#include "../php_srskit.h"
#include "zend_exceptions.h"

typedef struct {
    srskit_shared *shared;
    zend_object std;
} client_object;

static zend_object_handlers client_handlers;

static client_object *client_of(zend_object *object)
{
    return (client_object *)((char *)object - XtOffsetOf(client_object, std));
}

static zend_object *create(zend_class_entry *class)
{
    client_object *made = zend_object_alloc(sizeof *made, class);
    zend_object_std_init(&made->std, class);
    object_properties_init(&made->std, class);
    made->std.handlers = &client_handlers;
    return &made->std;
}

static void destroy(zend_object *object)
{
    srskit_shared_release(client_of(object)->shared);
    zend_object_std_dtor(object);
}

void srskit_client_minit(void)
{
    srskit_ce_client->create_object = create;
    client_handlers = std_object_handlers;
    client_handlers.offset = XtOffsetOf(client_object, std);
    client_handlers.free_obj = destroy;
    client_handlers.clone_obj = NULL;
}

const srskit_client *srskit_client_of(zend_object *object)
{
    return srskit_shared_client(client_of(object)->shared);
}

bool srskit_client_answered(zend_object *object, srskit_status status)
{
    zval error;
    ZVAL_UNDEF(&error);
    if (status == SRSKIT_STATUS_ACCESS_DENIED)
        srskit_shared_retire(client_of(object)->shared);
    /* Before the log: its function may make calls of its own, and then this error is no longer the last one. */
    if (status != SRSKIT_STATUS_OK)
        srskit_error_take(&error);
    srskit_log_deliver();
    if (status == SRSKIT_STATUS_OK)
        return true;
    if (EG(exception))
        zval_ptr_dtor(&error); /* the script ends inside of the log's function */
    else
        zend_throw_exception_object(&error);
    return false;
}

/* Whether all that is given can be a setting; an exception when not. */
static bool are_texts(zend_string *const *given)
{
    static const char *const NAMES[SRSKIT_SETTING_COUNT] = {
        [SRSKIT_SETTING_SYSTEM] = "system",     [SRSKIT_SETTING_USERNAME] = "username",
        [SRSKIT_SETTING_KEY] = "key",           [SRSKIT_SETTING_KEY_FILE] = "key_file",
        [SRSKIT_SETTING_PIN] = "pin",           [SRSKIT_SETTING_KEY_COMMAND] = "key_command",
        [SRSKIT_SETTING_PROXY] = "proxy",       [SRSKIT_SETTING_CA_FILE] = "ca_file",
        [SRSKIT_SETTING_CONFIG] = "config",     [SRSKIT_SETTING_PROFILE] = "profile",
    };
    for (uint32_t setting = 0; setting < SRSKIT_SETTING_COUNT; setting++) {
        if (given[setting] && NAMES[setting] && !srskit_c_string(given[setting], NAMES[setting]))
            return false;
    }
    return true;
}

PHP_METHOD(Srskit_Client, __construct)
{
    zend_string *given[SRSKIT_SETTING_COUNT] = {0};
    double timeout = 0;
    zend_long connections = 0;
    bool no_timeout = true, no_connections = true;
    ZEND_PARSE_PARAMETERS_START(0, 12)
        Z_PARAM_OPTIONAL
        Z_PARAM_STR_OR_NULL(given[SRSKIT_SETTING_SYSTEM])
        Z_PARAM_STR_OR_NULL(given[SRSKIT_SETTING_USERNAME])
        Z_PARAM_STR_OR_NULL(given[SRSKIT_SETTING_KEY])
        Z_PARAM_STR_OR_NULL(given[SRSKIT_SETTING_CA_FILE])
        Z_PARAM_STR_OR_NULL(given[SRSKIT_SETTING_PIN])
        Z_PARAM_STR_OR_NULL(given[SRSKIT_SETTING_PROXY])
        Z_PARAM_DOUBLE_OR_NULL(timeout, no_timeout)
        Z_PARAM_LONG_OR_NULL(connections, no_connections)
        Z_PARAM_STR_OR_NULL(given[SRSKIT_SETTING_KEY_FILE])
        Z_PARAM_STR_OR_NULL(given[SRSKIT_SETTING_KEY_COMMAND])
        Z_PARAM_STR_OR_NULL(given[SRSKIT_SETTING_PROFILE])
        Z_PARAM_STR_OR_NULL(given[SRSKIT_SETTING_CONFIG])
    ZEND_PARSE_PARAMETERS_END();

    client_object *this = client_of(Z_OBJ_P(ZEND_THIS));
    if (this->shared) {
        zend_throw_error(NULL, "Srskit\\Client is made once");
        RETURN_THROWS();
    }
    if (!are_texts(given))
        RETURN_THROWS();
    /* %F is the same in every locale. */
    zend_string *seconds = no_timeout ? NULL : zend_strpprintf(0, "%.3F", timeout);
    zend_string *number = no_connections ? NULL : zend_long_to_str(connections);
    given[SRSKIT_SETTING_TIMEOUT] = seconds;
    given[SRSKIT_SETTING_CONNECTIONS] = number;
    this->shared = srskit_shared_get(given);
    if (seconds)
        zend_string_release(seconds);
    if (number)
        zend_string_release(number);
}

PHP_METHOD(Srskit_Client, call)
{
    zend_string *action, *object;
    zval *attributes = NULL, none;
    HashTable *items = NULL;
    srskit_given_options given = SRSKIT_NO_OPTIONS;
    ZEND_PARSE_PARAMETERS_START(2, 7)
        Z_PARAM_STR(action)
        Z_PARAM_STR(object)
        Z_PARAM_OPTIONAL
        Z_PARAM_ARRAY(attributes)
        Z_PARAM_ARRAY_HT(items)
        Z_PARAM_DOUBLE_OR_NULL(given.timeout, given.no_timeout)
        Z_PARAM_STR(given.validate)
        Z_PARAM_STR_OR_NULL(given.trace_id)
    ZEND_PARSE_PARAMETERS_END();

    const char *action_text, *object_text;
    srskit_options *options;
    srskit_reply *reply = NULL;
    ZVAL_EMPTY_ARRAY(&none);
    if (!(action_text = srskit_c_string(action, "action")) || !(object_text = srskit_c_string(object, "object")) ||
        !srskit_options_from(&given, &options))
        RETURN_THROWS();
    srskit_message *message = srskit_message_from(action_text, object_text, attributes ? attributes : &none, items);
    zend_object *this = Z_OBJ_P(ZEND_THIS);
    if (message &&
        srskit_client_answered(this, srskit_client_send_with(srskit_client_of(this), message, options, &reply)))
        srskit_reply_to_zval(reply, srskit_ce_reply, return_value);
    srskit_message_free(message);
    srskit_options_free(options);
}

static void command(zend_object *this, const char *name, zval *values, const srskit_given_options *given, zval *to)
{
    srskit_value *value = NULL;
    srskit_options *options = NULL;
    srskit_reply *reply = NULL;
    if (srskit_values_from(values, &value) && srskit_options_from(given, &options) &&
        srskit_client_answered(this, srskit_client_command(srskit_client_of(this), name, value, options, &reply)))
        srskit_reply_to_zval(reply, srskit_reply_class(name), to);
    srskit_options_free(options);
    srskit_value_free(value);
}

PHP_METHOD(Srskit_Client, command)
{
    zend_string *name;
    zval *values = NULL;
    srskit_given_options given = SRSKIT_NO_OPTIONS;
    ZEND_PARSE_PARAMETERS_START(1, 5)
        Z_PARAM_STR(name)
        Z_PARAM_OPTIONAL
        Z_PARAM_ARRAY(values)
        Z_PARAM_DOUBLE_OR_NULL(given.timeout, given.no_timeout)
        Z_PARAM_STR(given.validate)
        Z_PARAM_STR_OR_NULL(given.trace_id)
    ZEND_PARSE_PARAMETERS_END();

    const char *text = srskit_c_string(name, "name");
    if (text)
        command(Z_OBJ_P(ZEND_THIS), text, values, &given, return_value);
}

PHP_METHOD(Srskit_Commands, named)
{
    zval *values = NULL;
    srskit_given_options given = SRSKIT_NO_OPTIONS;
    ZEND_PARSE_PARAMETERS_START(0, 4)
        Z_PARAM_OPTIONAL
        Z_PARAM_ARRAY(values)
        Z_PARAM_DOUBLE_OR_NULL(given.timeout, given.no_timeout)
        Z_PARAM_STR(given.validate)
        Z_PARAM_STR_OR_NULL(given.trace_id)
    ZEND_PARSE_PARAMETERS_END();

    /* Anybody may extend the class, but only our client has a connection. */
    if (Z_OBJCE_P(ZEND_THIS) != srskit_ce_client) {
        zend_throw_error(NULL, "Srskit\\Commands are called on a Srskit\\Client");
        RETURN_THROWS();
    }
    zend_string *name = srskit_command_name(EX(func)->common.function_name);
    command(Z_OBJ_P(ZEND_THIS), ZSTR_VAL(name), values, &given, return_value);
    zend_string_release(name);
}
