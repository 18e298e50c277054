/* Srskit\Envelope, Srskit\Decoded, Srskit\AssocValue, Srskit\ArrayValue, Srskit\Signature */
#include "../php_srskit.h"

PHP_METHOD(Srskit_Envelope, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}

PHP_METHOD(Srskit_Envelope, encode)
{
    zval *from;
    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_ZVAL(from)
    ZEND_PARSE_PARAMETERS_END();

    srskit_buffer *buffer = NULL;
    size_t length;
    srskit_value *value = srskit_value_from_zval(from, "");
    if (!value)
        RETURN_THROWS();
    if (srskit_went_well(srskit_encode(value, &buffer))) {
        const char *body = srskit_buffer_data(buffer, &length);
        RETVAL_STRINGL(body, length);
    }
    srskit_buffer_free(buffer);
    srskit_value_free(value);
}

static void add_warning(zval *warnings, const srskit_decoded *decoded, size_t index)
{
    zval warning;
    array_init(&warning);
    add_assoc_string(&warning, "kind", srskit_decoded_warning(decoded, index, SRSKIT_WARNING_FIELD_KIND));
    add_assoc_string(&warning, "path", srskit_decoded_warning(decoded, index, SRSKIT_WARNING_FIELD_PATH));
    add_assoc_long(&warning, "offset", (zend_long)srskit_decoded_warning_offset(decoded, index));
    add_assoc_string(&warning, "message", srskit_decoded_warning(decoded, index, SRSKIT_WARNING_FIELD_MESSAGE));
    add_assoc_bool(&warning, "contradiction", srskit_decoded_warning_contradicts(decoded, index));
    add_next_index_zval(warnings, &warning);
}

PHP_METHOD(Srskit_Envelope, decode)
{
    zend_string *xml;
    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_STR(xml)
    ZEND_PARSE_PARAMETERS_END();

    srskit_decoded *decoded = NULL;
    zval value, warnings;
    if (!srskit_went_well(srskit_decode(ZSTR_VAL(xml), ZSTR_LEN(xml), &decoded)))
        RETURN_THROWS();
    object_init_ex(return_value, srskit_ce_decoded);
    srskit_value_to_zval(srskit_decoded_value(decoded), &value);
    srskit_set_zval(Z_OBJ_P(return_value), "value", &value);
    srskit_set_text(Z_OBJ_P(return_value), "version", srskit_decoded_header(decoded, SRSKIT_HEADER_FIELD_VERSION));
    srskit_set_text(Z_OBJ_P(return_value), "msgId", srskit_decoded_header(decoded, SRSKIT_HEADER_FIELD_MSG_ID));
    srskit_set_text(Z_OBJ_P(return_value), "msgType", srskit_decoded_header(decoded, SRSKIT_HEADER_FIELD_MSG_TYPE));
    array_init(&warnings);
    for (size_t i = 0; i < srskit_decoded_warning_count(decoded); i++)
        add_warning(&warnings, decoded, i);
    srskit_set_zval(Z_OBJ_P(return_value), "warnings", &warnings);
    srskit_decoded_free(decoded);
}

PHP_METHOD(Srskit_Decoded, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}

static void keep_entries(INTERNAL_FUNCTION_PARAMETERS)
{
    zval *given = NULL, entries;
    ZEND_PARSE_PARAMETERS_START(0, 1)
        Z_PARAM_OPTIONAL
        Z_PARAM_ARRAY(given)
    ZEND_PARSE_PARAMETERS_END();
    (void)return_value;
    if (given)
        ZVAL_COPY(&entries, given);
    else
        ZVAL_EMPTY_ARRAY(&entries);
    srskit_set_zval(Z_OBJ_P(ZEND_THIS), "entries", &entries);
}

PHP_METHOD(Srskit_AssocValue, __construct)
{
    keep_entries(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

PHP_METHOD(Srskit_ArrayValue, __construct)
{
    keep_entries(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

PHP_METHOD(Srskit_Signature, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}

PHP_METHOD(Srskit_Signature, sign)
{
    zend_string *body, *key;
    ZEND_PARSE_PARAMETERS_START(2, 2)
        Z_PARAM_STR(body)
        Z_PARAM_STR(key)
    ZEND_PARSE_PARAMETERS_END();

    char signature[SRSKIT_SIGNATURE_SIZE];
    if (!srskit_went_well(srskit_sign(ZSTR_VAL(body), ZSTR_LEN(body), ZSTR_VAL(key), ZSTR_LEN(key), &signature)))
        RETURN_THROWS();
    RETURN_STRING(signature);
}

PHP_METHOD(Srskit_Signature, verify)
{
    zend_string *body, *key, *signature;
    ZEND_PARSE_PARAMETERS_START(3, 3)
        Z_PARAM_STR(body)
        Z_PARAM_STR(key)
        Z_PARAM_STR(signature)
    ZEND_PARSE_PARAMETERS_END();

    bool valid = false;
    if (!srskit_went_well(srskit_verify(ZSTR_VAL(body), ZSTR_LEN(body), ZSTR_VAL(key), ZSTR_LEN(key),
                                        ZSTR_VAL(signature), ZSTR_LEN(signature), &valid)))
        RETURN_THROWS();
    RETURN_BOOL(valid);
}
