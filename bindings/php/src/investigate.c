/* Srskit\Client::investigate, Srskit\Investigation */
#include "../php_srskit.h"

PHP_METHOD(Srskit_Investigation, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}

/* Sets what is known; false, and an exception, when it cannot be a clue. Takes the text over. */
static bool set(srskit_clues *clues, uint32_t clue, zend_string *text, const char *name)
{
    if (!text)
        return true;
    const char *string = srskit_c_string(text, name);
    bool is_set = string && srskit_went_well(srskit_clues_set(clues, clue, string));
    zend_string_release(text);
    return is_set;
}

static zend_string *digits(zend_long number, bool is_null)
{
    return is_null ? NULL : zend_long_to_str(number);
}

static zend_string *copied(zend_string *text)
{
    return text ? zend_string_copy(text) : NULL;
}

static void set_texts(zend_object *object, const srskit_investigation *from)
{
    static const struct {
        const char *name;
        uint32_t field;
    } TEXTS[] = {
        {"verdict", SRSKIT_INVESTIGATION_FIELD_VERDICT},
        {"next", SRSKIT_INVESTIGATION_FIELD_NEXT},
        {"summary", SRSKIT_INVESTIGATION_FIELD_SUMMARY},
        {"advice", SRSKIT_INVESTIGATION_FIELD_ADVICE},
        {"command", SRSKIT_INVESTIGATION_FIELD_COMMAND},
        {"subject", SRSKIT_INVESTIGATION_FIELD_SUBJECT},
        {"orderId", SRSKIT_INVESTIGATION_FIELD_ORDER_ID},
        {"orderState", SRSKIT_INVESTIGATION_FIELD_ORDER_STATE},
        {"cost", SRSKIT_INVESTIGATION_FIELD_COST},
        {"expiresOn", SRSKIT_INVESTIGATION_FIELD_EXPIRES_ON},
    };
    for (size_t i = 0; i < sizeof TEXTS / sizeof *TEXTS; i++)
        srskit_set_text(object, TEXTS[i].name, srskit_investigation_text(from, TEXTS[i].field));
}

static void set_seconds(zend_object *object, const char *name, const char *seconds)
{
    zval value;
    ZVAL_NULL(&value);
    if (seconds)
        ZVAL_LONG(&value, ZEND_STRTOL(seconds, NULL, 10));
    srskit_set_zval(object, name, &value);
}

static void set_lists(zend_object *object, const srskit_investigation *from)
{
    zval found, unknown, calls;
    const char *text;
    array_init(&found);
    for (size_t i = 0; i < srskit_investigation_found_count(from); i++) {
        zval entry, values;
        array_init(&entry);
        srskit_value_to_zval(srskit_investigation_found_values(from, i), &values);
        add_assoc_string(&entry, "source", srskit_investigation_found_source(from, i));
        add_assoc_string(&entry, "text", srskit_investigation_found_text(from, i));
        add_assoc_zval(&entry, "values", &values);
        add_next_index_zval(&found, &entry);
    }
    array_init(&unknown);
    for (size_t i = 0; (text = srskit_investigation_unknown(from, i)); i++)
        add_next_index_string(&unknown, text);
    ZVAL_LONG(&calls, srskit_investigation_calls(from));
    srskit_set_zval(object, "found", &found);
    srskit_set_zval(object, "unknown", &unknown);
    srskit_set_zval(object, "calls", &calls);
}

static void to_zval(const srskit_investigation *from, zval *to)
{
    object_init_ex(to, srskit_ce_investigation);
    set_texts(Z_OBJ_P(to), from);
    set_seconds(Z_OBJ_P(to), "nothingFoundAt",
                srskit_investigation_text(from, SRSKIT_INVESTIGATION_FIELD_NOTHING_FOUND_AT));
    set_seconds(Z_OBJ_P(to), "lookAgainIn",
                srskit_investigation_text(from, SRSKIT_INVESTIGATION_FIELD_LOOK_AGAIN_IN));
    set_lists(Z_OBJ_P(to), from);
}

PHP_METHOD(Srskit_Client, investigate)
{
    zend_string *name, *affiliate_id = NULL, *order_id = NULL;
    zval *values = NULL;
    zend_long sent_at = 0, nothing_found_at = 0, patience = 0;
    bool no_sent_at = true, no_nothing_found_at = true, no_patience = true;
    ZEND_PARSE_PARAMETERS_START(1, 7)
        Z_PARAM_STR(name)
        Z_PARAM_OPTIONAL
        Z_PARAM_ARRAY(values)
        Z_PARAM_LONG_OR_NULL(sent_at, no_sent_at)
        Z_PARAM_STR_OR_NULL(order_id)
        Z_PARAM_STR_OR_NULL(affiliate_id)
        Z_PARAM_LONG_OR_NULL(nothing_found_at, no_nothing_found_at)
        Z_PARAM_LONG_OR_NULL(patience, no_patience)
    ZEND_PARSE_PARAMETERS_END();

    const char *text = srskit_c_string(name, "name");
    zend_object *this = Z_OBJ_P(ZEND_THIS);
    srskit_value *value = NULL;
    srskit_clues *clues = NULL;
    srskit_investigation *investigation = NULL;
    if (text && srskit_values_from(values, &value) && srskit_went_well(srskit_clues_new(&clues)) &&
        set(clues, SRSKIT_CLUE_SENT_AT, digits(sent_at, no_sent_at), "sent_at") &&
        set(clues, SRSKIT_CLUE_ORDER_ID, copied(order_id), "order_id") &&
        set(clues, SRSKIT_CLUE_AFFILIATE_ID, copied(affiliate_id), "affiliate_id") &&
        set(clues, SRSKIT_CLUE_NOTHING_FOUND_AT, digits(nothing_found_at, no_nothing_found_at), "nothing_found_at") &&
        set(clues, SRSKIT_CLUE_PATIENCE, digits(patience, no_patience), "patience") &&
        srskit_client_answered(
            this, srskit_client_investigate(srskit_client_of(this), text, value, clues, &investigation)))
        to_zval(investigation, return_value);
    srskit_investigation_free(investigation);
    srskit_clues_free(clues);
    srskit_value_free(value);
}
