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

PHP_METHOD(Srskit_Client, __construct)
{
    srskit_given_settings given;
    (void)return_value;
    if (!srskit_settings_parse(INTERNAL_FUNCTION_PARAM_PASSTHRU, &given))
        RETURN_THROWS();
    client_object *this = client_of(Z_OBJ_P(ZEND_THIS));
    if (this->shared)
        zend_throw_error(NULL, "Srskit\\Client is made once");
    else
        this->shared = srskit_shared_get(given.texts);
    srskit_settings_release(&given);
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
