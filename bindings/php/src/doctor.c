/* Srskit\Doctor, and what is wrong with a signature: JSON of the library as arrays. */
#include "../php_srskit.h"
#include "ext/json/php_json.h"
#include "zend_smart_str.h"

/* Takes the JSON over. The library wrote it, so it can be read. */
static void to_array(srskit_buffer *json, zval *to)
{
    size_t length;
    const char *text = srskit_buffer_data(json, &length);
    php_json_decode_ex(to, text, length, PHP_JSON_OBJECT_AS_ARRAY, PHP_JSON_PARSER_DEFAULT_DEPTH);
    srskit_buffer_free(json);
}

PHP_METHOD(Srskit_Doctor, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}

PHP_METHOD(Srskit_Doctor, examine)
{
    srskit_given_settings given;
    srskit_settings *settings = NULL;
    srskit_buffer *facts = NULL;
    if (!srskit_settings_parse(INTERNAL_FUNCTION_PARAM_PASSTHRU, &given))
        RETURN_THROWS();
    if (srskit_settings_allowed(given.texts) && (settings = srskit_settings_of(given.texts)) &&
        srskit_went_well(srskit_doctor_examine(settings, &facts))) {
        to_array(facts, return_value);
        srskit_log_deliver();
    }
    srskit_settings_free(settings);
    srskit_settings_release(&given);
}

/* The facts as JSON, to be released; NULL, and an exception, when they are nothing that JSON can hold. */
static zend_string *as_json(zend_string *text, HashTable *array)
{
    smart_str json = {0};
    zval facts;
    if (text)
        return zend_string_copy(text);
    ZVAL_ARR(&facts, array);
    /* Nobody counts who uses an array of the script's own text, which may lie in memory that is not to be written. */
    if (GC_FLAGS(array) & GC_IMMUTABLE)
        Z_TYPE_INFO(facts) = IS_ARRAY;
    if (php_json_encode(&json, &facts, zend_hash_num_elements(array) ? 0 : PHP_JSON_FORCE_OBJECT) == SUCCESS && !EG(exception))
        return smart_str_extract(&json);
    smart_str_free(&json);
    if (!EG(exception))
        srskit_error_throw_problem("facts", "they cannot be written as JSON", "give what examine() returned");
    return NULL;
}

PHP_METHOD(Srskit_Doctor, diagnose)
{
    zend_string *text = NULL;
    HashTable *array = NULL;
    bool strict = false;
    srskit_buffer *report = NULL;
    ZEND_PARSE_PARAMETERS_START(1, 2)
        Z_PARAM_ARRAY_HT_OR_STR(array, text)
        Z_PARAM_OPTIONAL
        Z_PARAM_BOOL(strict)
    ZEND_PARSE_PARAMETERS_END();

    zend_string *facts = as_json(text, array);
    if (!facts)
        RETURN_THROWS();
    if (srskit_went_well(srskit_doctor_diagnose(ZSTR_VAL(facts), ZSTR_LEN(facts), strict, &report)))
        to_array(report, return_value);
    zend_string_release(facts);
}

PHP_METHOD(Srskit_Signature, explain)
{
    zend_string *body, *key, *signature, *other_key = NULL, *other_body = NULL;
    srskit_buffer *explanation = NULL;
    ZEND_PARSE_PARAMETERS_START(3, 5)
        Z_PARAM_STR(body)
        Z_PARAM_STR(key)
        Z_PARAM_STR(signature)
        Z_PARAM_OPTIONAL
        Z_PARAM_STR_OR_NULL(other_key)
        Z_PARAM_STR_OR_NULL(other_body)
    ZEND_PARSE_PARAMETERS_END();

#define TEXT(string) (string) ? ZSTR_VAL(string) : NULL, (string) ? ZSTR_LEN(string) : 0
    if (srskit_went_well(srskit_signature_explain(TEXT(body), TEXT(key), TEXT(signature), TEXT(other_key),
                                                  TEXT(other_body), &explanation)))
        to_array(explanation, return_value);
#undef TEXT
}
