/* From the values of an envelope to PHP's. Their depth is bounded by the decoder. */
#include "../php_srskit.h"

static void from_value(const srskit_value *from, zval *to, const HashTable *like);

static void array(const srskit_value *from, zval *to, size_t count)
{
    const HashTable *previous = NULL;
    array_init_size(to, (uint32_t)count);
    zend_hash_real_init_packed(Z_ARRVAL_P(to));
    for (size_t i = 0; i < count; i++) {
        zval entry;
        from_value(srskit_value_at(from, i), &entry, previous);
        previous = Z_TYPE(entry) == IS_ARRAY ? Z_ARRVAL(entry) : NULL;
        zend_hash_next_index_insert_new(Z_ARRVAL_P(to), &entry);
    }
}

/* The key at this place of an assoc that has come before, if it is the same: rows of a list have the same keys, so
 * they share the texts, and their hashes with them. */
static zend_string *known_key(const HashTable *like, size_t place, const char *key, size_t length)
{
    if (!like || HT_IS_PACKED(like) || place >= like->nNumUsed)
        return NULL;
    zend_string *known = like->arData[place].key;
    return known && ZSTR_LEN(known) == length && memcmp(ZSTR_VAL(known), key, length) == 0 ? known : NULL;
}

static void assoc(const srskit_value *from, zval *to, size_t count, const HashTable *like)
{
    array_init_size(to, (uint32_t)count);
    for (size_t i = 0; i < count; i++) {
        zval entry;
        size_t length;
        const char *key = srskit_value_key(from, i, &length);
        zend_string *known = known_key(like, i, key, length);
        from_value(srskit_value_at(from, i), &entry, NULL);
        if (known)
            zend_hash_add_new(Z_ARRVAL_P(to), known, &entry);
        else
            /* As in PHP's own arrays, a key that looks like a whole number becomes one. */
            zend_symtable_str_update(Z_ARRVAL_P(to), key, length, &entry);
    }
}

static void from_value(const srskit_value *from, zval *to, const HashTable *like)
{
    size_t length;
    const char *bytes = srskit_value_text(from, &length);
    if (bytes) {
        ZVAL_STRINGL_FAST(to, bytes, length);
        return;
    }
    size_t count = srskit_value_len(from);
    if (count == 0 && srskit_value_kind(from) == SRSKIT_KIND_NONE)
        ZVAL_NULL(to);
    else if (count == 0)
        ZVAL_EMPTY_ARRAY(to);
    else if (srskit_value_kind(from) == SRSKIT_KIND_ASSOC)
        assoc(from, to, count, like);
    else
        array(from, to, count);
}

void srskit_value_to_zval(const srskit_value *from, zval *to)
{
    from_value(from, to, NULL);
}
