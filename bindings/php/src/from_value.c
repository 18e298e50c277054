/* From the values of an envelope to PHP's. Their depth is bounded by the decoder. */
#include "../php_srskit.h"

static void text(const srskit_value *from, zval *to)
{
    size_t length;
    const char *bytes = srskit_value_text(from, &length);
    ZVAL_STRINGL(to, bytes, length);
}

static void array(const srskit_value *from, zval *to)
{
    size_t count = srskit_value_len(from);
    array_init_size(to, (uint32_t)count);
    for (size_t i = 0; i < count; i++) {
        zval entry;
        srskit_value_to_zval(srskit_value_at(from, i), &entry);
        zend_hash_next_index_insert(Z_ARRVAL_P(to), &entry);
    }
}

static void assoc(const srskit_value *from, zval *to)
{
    size_t count = srskit_value_len(from);
    array_init_size(to, (uint32_t)count);
    for (size_t i = 0; i < count; i++) {
        zval entry;
        size_t length;
        const char *key = srskit_value_key(from, i, &length);
        srskit_value_to_zval(srskit_value_at(from, i), &entry);
        /* As in PHP's own arrays, a key that looks like a whole number becomes one. */
        zend_symtable_str_update(Z_ARRVAL_P(to), key, length, &entry);
    }
}

void srskit_value_to_zval(const srskit_value *from, zval *to)
{
    switch (srskit_value_kind(from)) {
    case SRSKIT_KIND_TEXT:
        text(from, to);
        return;
    case SRSKIT_KIND_ASSOC:
        assoc(from, to);
        return;
    case SRSKIT_KIND_ARRAY:
        array(from, to);
        return;
    case SRSKIT_KIND_NONE:
        break;
    }
    ZVAL_NULL(to);
}
