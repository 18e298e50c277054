/* From the native values of a reply to PHP's. Amounts and dates stay texts: a float cannot hold money, and a time
 * without a zone is no moment. */
#include "../php_srskit.h"

static void text(const srskit_typed *from, zval *to)
{
    size_t length;
    const char *bytes = srskit_typed_text(from, &length);
    ZVAL_STRINGL_FAST(to, bytes, length);
}

static void list(const srskit_typed *from, zval *to)
{
    size_t count = srskit_typed_len(from);
    array_init_size(to, (uint32_t)count);
    for (size_t i = 0; i < count; i++) {
        zval entry;
        srskit_typed_to_zval(srskit_typed_at(from, i), &entry);
        zend_hash_next_index_insert(Z_ARRVAL_P(to), &entry);
    }
}

static void map(const srskit_typed *from, zval *to)
{
    size_t count = srskit_typed_len(from);
    array_init_size(to, (uint32_t)count);
    for (size_t i = 0; i < count; i++) {
        zval entry;
        size_t length;
        const char *name = srskit_typed_name(from, i, &length);
        srskit_typed_to_zval(srskit_typed_at(from, i), &entry);
        zend_symtable_str_update(Z_ARRVAL_P(to), name, length, &entry);
    }
}

/* What the catalogue does not know stands under "other". */
static void fields(const srskit_typed *from, zval *to)
{
    const srskit_value *other = srskit_typed_other(from);
    map(from, to);
    if (srskit_value_len(other) > 0) {
        zval entry;
        srskit_value_to_zval(other, &entry);
        add_assoc_zval(to, "other", &entry);
    }
}

void srskit_typed_to_zval(const srskit_typed *from, zval *to)
{
    int64_t number = 0;
    bool flag = false;
    switch (srskit_typed_kind(from)) {
    case SRSKIT_TYPE_TEXT:
    case SRSKIT_TYPE_MONEY:
    case SRSKIT_TYPE_SECONDS:
    case SRSKIT_TYPE_DATE:
    case SRSKIT_TYPE_TIME:
        text(from, to);
        return;
    case SRSKIT_TYPE_INT:
        srskit_typed_int(from, &number);
        ZVAL_LONG(to, (zend_long)number);
        return;
    case SRSKIT_TYPE_FLAG:
        srskit_typed_flag(from, &flag);
        ZVAL_BOOL(to, flag);
        return;
    case SRSKIT_TYPE_FIELDS:
        fields(from, to);
        return;
    case SRSKIT_TYPE_LIST:
        list(from, to);
        return;
    case SRSKIT_TYPE_MAP:
        map(from, to);
        return;
    case SRSKIT_TYPE_ANY:
        srskit_value_to_zval(srskit_typed_value(from), to);
        return;
    case SRSKIT_TYPE_NONE:
        break;
    }
    ZVAL_NULL(to);
}
