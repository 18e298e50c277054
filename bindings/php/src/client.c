/* Srskit\Client */
#include "../php_srskit.h"
#include "zend_exceptions.h"

typedef struct {
    srskit_client *client;
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
    srskit_client_free(client_of(object)->client);
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

/* Sets what is not NULL; false, and an exception, when it cannot be a setting. */
static bool set(srskit_settings *settings, uint32_t setting, const zend_string *text, const char *name)
{
    if (!text)
        return true;
    const char *string = srskit_c_string(text, name);
    return string && srskit_went_well(srskit_settings_set(settings, setting, string));
}

static bool set_number(srskit_settings *settings, uint32_t setting, zend_string *digits)
{
    bool is_set = set(settings, setting, digits, "");
    zend_string_release(digits);
    return is_set;
}

static srskit_client *build(srskit_settings *settings)
{
    srskit_client *client = NULL;
    srskit_went_well(srskit_client_from_settings(settings, &client));
    return client;
}

PHP_METHOD(Srskit_Client, __construct)
{
    zend_string *system = NULL, *username = NULL, *key = NULL, *ca_file = NULL, *pin = NULL, *proxy = NULL;
    zend_string *key_file = NULL, *key_command = NULL, *profile = NULL, *config = NULL;
    double timeout = 0;
    zend_long connections = 0;
    bool no_timeout = true, no_connections = true;
    ZEND_PARSE_PARAMETERS_START(0, 12)
        Z_PARAM_OPTIONAL
        Z_PARAM_STR_OR_NULL(system)
        Z_PARAM_STR_OR_NULL(username)
        Z_PARAM_STR_OR_NULL(key)
        Z_PARAM_STR_OR_NULL(ca_file)
        Z_PARAM_STR_OR_NULL(pin)
        Z_PARAM_STR_OR_NULL(proxy)
        Z_PARAM_DOUBLE_OR_NULL(timeout, no_timeout)
        Z_PARAM_LONG_OR_NULL(connections, no_connections)
        Z_PARAM_STR_OR_NULL(key_file)
        Z_PARAM_STR_OR_NULL(key_command)
        Z_PARAM_STR_OR_NULL(profile)
        Z_PARAM_STR_OR_NULL(config)
    ZEND_PARSE_PARAMETERS_END();

    client_object *this = client_of(Z_OBJ_P(ZEND_THIS));
    srskit_settings *settings = NULL;
    if (this->client) {
        zend_throw_error(NULL, "Srskit\\Client is made once");
        RETURN_THROWS();
    }
    if (!srskit_went_well(srskit_settings_new(&settings)))
        RETURN_THROWS();
    bool all = set(settings, SRSKIT_SETTING_SYSTEM, system, "system") &&
               set(settings, SRSKIT_SETTING_USERNAME, username, "username") &&
               set(settings, SRSKIT_SETTING_KEY, key, "key") &&
               set(settings, SRSKIT_SETTING_CA_FILE, ca_file, "ca_file") &&
               set(settings, SRSKIT_SETTING_PIN, pin, "pin") &&
               set(settings, SRSKIT_SETTING_PROXY, proxy, "proxy") &&
               set(settings, SRSKIT_SETTING_KEY_FILE, key_file, "key_file") &&
               set(settings, SRSKIT_SETTING_KEY_COMMAND, key_command, "key_command") &&
               set(settings, SRSKIT_SETTING_PROFILE, profile, "profile") &&
               set(settings, SRSKIT_SETTING_CONFIG, config, "config") &&
               /* %F is the same in every locale. */
               (no_timeout || set_number(settings, SRSKIT_SETTING_TIMEOUT, zend_strpprintf(0, "%.3F", timeout))) &&
               (no_connections || set_number(settings, SRSKIT_SETTING_CONNECTIONS, zend_long_to_str(connections)));
    if (all)
        this->client = build(settings);
    srskit_settings_free(settings);
}

static void send_message(srskit_client *client, const srskit_message *message, int64_t deadline_ms, zval *to)
{
    srskit_reply *reply = NULL;
    if (srskit_went_well(srskit_client_send(client, message, deadline_ms, &reply)))
        srskit_reply_to_zval(reply, to);
}

PHP_METHOD(Srskit_Client, call)
{
    zend_string *action, *object;
    zval *attributes = NULL, none;
    HashTable *items = NULL;
    double timeout = 0;
    bool no_timeout = true;
    ZEND_PARSE_PARAMETERS_START(2, 5)
        Z_PARAM_STR(action)
        Z_PARAM_STR(object)
        Z_PARAM_OPTIONAL
        Z_PARAM_ARRAY(attributes)
        Z_PARAM_ARRAY_HT(items)
        Z_PARAM_DOUBLE_OR_NULL(timeout, no_timeout)
    ZEND_PARSE_PARAMETERS_END();

    const char *action_text, *object_text;
    int64_t deadline_ms;
    ZVAL_EMPTY_ARRAY(&none);
    if (!(action_text = srskit_c_string(action, "action")) || !(object_text = srskit_c_string(object, "object")) ||
        !srskit_milliseconds(timeout, no_timeout, "timeout", &deadline_ms))
        RETURN_THROWS();
    srskit_message *message = srskit_message_from(action_text, object_text, attributes ? attributes : &none, items);
    if (!message)
        RETURN_THROWS();
    send_message(client_of(Z_OBJ_P(ZEND_THIS))->client, message, deadline_ms, return_value);
    srskit_message_free(message);
}
