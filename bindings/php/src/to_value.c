/* From PHP's values to those of an envelope. */
#include "../php_srskit.h"
#include "zend_smart_str.h"

/* The envelope's own limit; the library would refuse a deeper value as well. */
#define DEEPEST 64

/* The way from the top to a value, kept on the stack. */
struct place {
    const struct place *outer;
    const char *root;
    zend_string *key;
    zend_ulong index;
    size_t depth;
};

static srskit_value *from_zval(zval *from, const struct place *place);

static void write_place(smart_str *to, const struct place *place)
{
    if (place->outer) {
        write_place(to, place->outer);
        if (to->s && ZSTR_LEN(to->s) > 0)
            smart_str_appendc(to, '.');
    }
    if (place->root)
        smart_str_appends(to, place->root);
    else if (place->key)
        smart_str_append(to, place->key);
    else
        smart_str_append_long(to, (zend_long)place->index);
}

static void refuse(const struct place *place, const char *what, const char *fix)
{
    smart_str path = {0};
    write_place(&path, place);
    smart_str_0(&path);
    srskit_error_throw_problem(path.s ? ZSTR_VAL(path.s) : "", what, fix);
    smart_str_free(&path);
}

/* Says what the library refused, with our path. */
static void refuse_text(const struct place *place)
{
    const srskit_error *error = srskit_last_error_details();
    const char *argument = srskit_error_problem(error, 0, SRSKIT_PROBLEM_FIELD_PATH);
    const char *what = srskit_error_problem(error, 0, SRSKIT_PROBLEM_FIELD_WHAT);
    /* A key that is not UTF-8 stays out of the path. */
    bool is_key = place->outer && argument && strcmp(argument, "key") == 0;
    zend_string *words = is_key ? zend_strpprintf(0, "a key: %s", what) : zend_string_init(what, strlen(what), false);
    refuse(is_key ? place->outer : place, ZSTR_VAL(words), srskit_error_problem(error, 0, SRSKIT_PROBLEM_FIELD_FIX));
    zend_string_release(words);
}

static srskit_value *text(zend_string *string, const struct place *place)
{
    srskit_value *value = NULL;
    if (srskit_value_new_text(ZSTR_VAL(string), ZSTR_LEN(string), &value) != SRSKIT_STATUS_OK)
        refuse_text(place);
    return value;
}

/* A reference that nothing else refers to any more is what it holds. */
static zval *dereferenced(zval *from)
{
    return Z_TYPE_P(from) == IS_REFERENCE && Z_REFCOUNT_P(from) == 1 ? Z_REFVAL_P(from) : from;
}

/* The entry's own name in an assoc, to be released; NULL in an array. */
static zend_string *name_of(const struct place *place, bool is_array)
{
    if (is_array)
        return NULL;
    return place->key ? zend_string_copy(place->key) : zend_long_to_str((zend_long)place->index);
}

/* Adds a value; without a name, to an array. */
static bool add(srskit_value *to, const zend_string *name, const srskit_value *value, const struct place *place)
{
    srskit_status status =
        name ? srskit_value_set(to, ZSTR_VAL(name), ZSTR_LEN(name), value) : srskit_value_push(to, value);
    if (status != SRSKIT_STATUS_OK)
        refuse_text(place);
    return status == SRSKIT_STATUS_OK;
}

/* The same with a text, which most values are: no value has to be made of it first. */
static bool add_text(srskit_value *to, const zend_string *name, const zend_string *text, const struct place *place)
{
    srskit_status status =
        name ? srskit_value_set_text(to, ZSTR_VAL(name), ZSTR_LEN(name), ZSTR_VAL(text), ZSTR_LEN(text))
             : srskit_value_push_text(to, ZSTR_VAL(text), ZSTR_LEN(text));
    if (status != SRSKIT_STATUS_OK)
        refuse_text(place);
    return status == SRSKIT_STATUS_OK;
}

/* Adds an entry; false, and an exception, when it is refused. */
static bool add_entry(srskit_value *to, const zend_string *name, zval *entry, const struct place *place)
{
    entry = dereferenced(entry);
    if (Z_TYPE_P(entry) == IS_STRING)
        return add_text(to, name, Z_STR_P(entry), place);
    srskit_value *value = from_zval(entry, place);
    bool is_added = value && add(to, name, value, place);
    srskit_value_free(value);
    return is_added;
}

/* Adds all entries; false, and an exception, when one is refused. */
static bool fill(srskit_value *container, HashTable *entries, bool is_array, const struct place *outer)
{
    struct place place = {.outer = outer, .depth = outer->depth + 1};
    zend_ulong position = 0;
    zval *entry;
    ZEND_HASH_FOREACH_KEY_VAL(entries, place.index, place.key, entry)
    {
        if (is_array) {
            place.key = NULL;
            place.index = position++;
        }
        zend_string *name = name_of(&place, is_array);
        bool is_added = add_entry(container, name, entry, &place);
        if (name)
            zend_string_release(name);
        if (!is_added)
            return false;
    }
    ZEND_HASH_FOREACH_END();
    return true;
}

static srskit_value *container(HashTable *entries, bool is_array, const struct place *place)
{
    srskit_value *made = NULL;
    if (place->depth >= DEEPEST) {
        refuse(place, "values are nested too deeply", "flatten them");
        return NULL;
    }
    if (!srskit_went_well(is_array ? srskit_value_new_array(&made) : srskit_value_new_assoc(&made)))
        return NULL;
    if (fill(made, entries, is_array, place))
        return made;
    srskit_value_free(made);
    return NULL;
}

static srskit_value *object(zend_object *from, const struct place *place)
{
    zval unused;
    if (from->ce == srskit_ce_assoc_value || from->ce == srskit_ce_array_value) {
        zval *entries = zend_read_property(from->ce, from, ZEND_STRL("entries"), true, &unused);
        if (Z_TYPE_P(entries) == IS_ARRAY)
            return container(Z_ARRVAL_P(entries), from->ce == srskit_ce_array_value, place);
    }
    refuse(place, "it is an object", "pass an array or text");
    return NULL;
}

static srskit_value *number(zend_long from, const struct place *place)
{
    zend_string *digits = zend_long_to_str(from);
    srskit_value *value = text(digits, place);
    zend_string_release(digits);
    return value;
}

static srskit_value *from_zval(zval *from, const struct place *place)
{
    from = dereferenced(from);
    switch (Z_TYPE_P(from)) {
    case IS_STRING:
        return text(Z_STR_P(from), place);
    case IS_LONG:
        return number(Z_LVAL_P(from), place);
    case IS_TRUE:
        return number(1, place);
    case IS_FALSE:
        return number(0, place);
    case IS_ARRAY:
        /* Most commands want an assoc where nothing is to be said. */
        return container(Z_ARRVAL_P(from), zend_hash_num_elements(Z_ARRVAL_P(from)) > 0 && zend_array_is_list(Z_ARRVAL_P(from)), place);
    case IS_OBJECT:
        return object(Z_OBJ_P(from), place);
    case IS_DOUBLE:
        refuse(place, "it is a float", "pass text, such as \"9.90\": floats cannot hold money");
        return NULL;
    case IS_NULL:
        refuse(place, "it is null, which an envelope cannot carry", "leave it out, or pass empty text");
        return NULL;
    case IS_REFERENCE:
        refuse(place, "it is a reference", "pass a copy");
        return NULL;
    default:
        refuse(place, "it is nothing that an envelope can carry", "pass an array or text");
        return NULL;
    }
}

srskit_value *srskit_value_from_zval(zval *from, const char *root)
{
    struct place top = {.root = root};
    return from_zval(from, &top);
}

bool srskit_values_from(zval *values, srskit_value **made)
{
    *made = NULL;
    if (!values || zend_hash_num_elements(Z_ARRVAL_P(values)) == 0)
        return true;
    *made = srskit_value_from_zval(values, "");
    return *made != NULL;
}
