/* Commands out, replies in: what Srskit\Client and Srskit\Exchange share. */
#include "../php_srskit.h"

void srskit_set_zval(zend_object *object, const char *name, zval *value)
{
    zend_property_info *info = zend_hash_str_find_ptr(&object->ce->properties_info, name, strlen(name));
    zval *place = OBJ_PROP(object, info->offset);
    zval_ptr_dtor(place);
    ZVAL_COPY_VALUE(place, value);
    Z_PROP_FLAG_P(place) = 0;
}

void srskit_set_text(zend_object *object, const char *name, const char *text)
{
    zval value;
    if (text)
        ZVAL_STRING(&value, text);
    else
        ZVAL_NULL(&value);
    srskit_set_zval(object, name, &value);
}

static bool set_items(srskit_message *message, HashTable *items)
{
    zend_string *key;
    zval *item;
    ZEND_HASH_FOREACH_STR_KEY_VAL(items, key, item)
    {
        if (!key) {
            srskit_error_throw_problem("items", "it has a number for a key", "name each item, such as cookie");
            return false;
        }
        const char *name = srskit_c_string(key, "items");
        srskit_value *value = name ? srskit_value_from_zval(item, name) : NULL;
        bool is_set = value && srskit_went_well(srskit_message_set_item(message, name, value));
        srskit_value_free(value);
        if (!is_set)
            return false;
    }
    ZEND_HASH_FOREACH_END();
    return true;
}

static bool set_attributes(srskit_message *message, zval *attributes)
{
    /* An empty list of attributes says nothing, and has given the service trouble. */
    if (zend_hash_num_elements(Z_ARRVAL_P(attributes)) == 0)
        return true;
    srskit_value *value = srskit_value_from_zval(attributes, "attributes");
    bool is_set = value && srskit_went_well(srskit_message_set_attributes(message, value));
    srskit_value_free(value);
    return is_set;
}

srskit_message *srskit_message_from(const char *action, const char *object, zval *attributes, HashTable *items)
{
    srskit_message *message = NULL;
    if (!srskit_went_well(srskit_message_new(action, object, &message)))
        return NULL;
    if (set_attributes(message, attributes) && (!items || set_items(message, items)))
        return message;
    srskit_message_free(message);
    return NULL;
}

static void set_texts(zend_object *object, const srskit_reply *reply)
{
    static const struct {
        const char *name;
        uint32_t field;
    } TEXTS[] = {
        {"outcome", SRSKIT_REPLY_FIELD_OUTCOME},
        {"reason", SRSKIT_REPLY_FIELD_REASON},
        {"orderId", SRSKIT_REPLY_FIELD_ORDER_ID},
        {"code", SRSKIT_REPLY_FIELD_CODE},
        {"text", SRSKIT_REPLY_FIELD_TEXT},
        {"row", SRSKIT_REPLY_FIELD_ROW},
        {"transactionId", SRSKIT_REPLY_FIELD_TRANSACTION_ID},
    };
    for (size_t i = 0; i < sizeof TEXTS / sizeof *TEXTS; i++)
        srskit_set_text(object, TEXTS[i].name, srskit_reply_text(reply, TEXTS[i].field));
}

static void set_numbers(zend_object *object, const srskit_reply *reply)
{
    zval value;
    int32_t is_success = srskit_reply_is_success(reply);
    uint32_t http_status = srskit_reply_http_status(reply);
    ZVAL_NULL(&value);
    if (is_success >= 0)
        ZVAL_BOOL(&value, is_success == 1);
    srskit_set_zval(object, "isSuccess", &value);
    ZVAL_NULL(&value);
    if (http_status)
        ZVAL_LONG(&value, http_status);
    srskit_set_zval(object, "httpStatus", &value);
    ZVAL_LONG(&value, srskit_reply_tries(reply));
    srskit_set_zval(object, "tries", &value);
}

static void set_values(zend_object *object, const srskit_reply *reply)
{
    zval value;
    srskit_value_to_zval(srskit_reply_attributes(reply), &value);
    srskit_set_zval(object, "attributes", &value);
    srskit_value_to_zval(srskit_reply_items(reply), &value);
    srskit_set_zval(object, "items", &value);
    array_init(&value);
    for (size_t i = 0; i < srskit_reply_warning_count(reply); i++)
        add_next_index_string(&value, srskit_reply_warning(reply, i));
    srskit_set_zval(object, "warnings", &value);
}

/* The fields as a map; each of them that the class has a property for as that property as well. */
static void set_fields(zend_object *object, const srskit_reply *reply)
{
    zval fields, *field;
    zend_string *name;
    const srskit_typed *typed = srskit_reply_fields(reply);
    if (typed)
        srskit_typed_to_zval(typed, &fields);
    else
        ZVAL_EMPTY_ARRAY(&fields);
    ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL(fields), name, field)
    {
        zend_property_info *info = name ? zend_hash_find_ptr(&object->ce->properties_info, name) : NULL;
        if (!info || info->ce != object->ce || object->ce == srskit_ce_reply)
            continue;
        ZVAL_COPY(OBJ_PROP(object, info->offset), field);
        Z_PROP_FLAG_P(OBJ_PROP(object, info->offset)) = 0;
    }
    ZEND_HASH_FOREACH_END();
    srskit_set_zval(object, "fields", &fields);
}

/* What did not come is null. */
static void fill_up(zend_object *object)
{
    for (int i = 0; i < object->ce->default_properties_count; i++) {
        zval *place = OBJ_PROP_NUM(object, i);
        if (Z_TYPE_P(place) == IS_UNDEF) {
            ZVAL_NULL(place);
            Z_PROP_FLAG_P(place) = 0;
        }
    }
}

void srskit_reply_to_zval(srskit_reply *reply, zend_class_entry *class, zval *to)
{
    object_init_ex(to, class);
    set_texts(Z_OBJ_P(to), reply);
    set_numbers(Z_OBJ_P(to), reply);
    set_values(Z_OBJ_P(to), reply);
    set_fields(Z_OBJ_P(to), reply);
    fill_up(Z_OBJ_P(to));
    srskit_reply_free(reply);
}

PHP_METHOD(Srskit_Reply, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}
