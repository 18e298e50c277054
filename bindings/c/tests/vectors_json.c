/* From JSON to bytes and values. */
#include "vectors.h"
#include "check.h"

void fail(const json_t *vector, const char *what)
{
    fprintf(stderr, "%s: %s (last error: %s)\n", json_string_value(json_object_get(vector, "id")), what,
            srskit_last_error());
    exit(1);
}

const char *text_of(const json_t *vector, const char *name)
{
    const char *text = json_string_value(json_object_get(vector, name));
    if (!text) {
        fprintf(stderr, "no text %s in:\n", name);
        fail(vector, "not a vector that this runner understands");
    }
    return text;
}

static char *from_hex(const char *digits, size_t *length)
{
    *length = strlen(digits) / 2;
    char *bytes = malloc(*length + 1);
    for (size_t i = 0; i < *length; i++) {
        unsigned byte;
        CHECK(sscanf(digits + 2 * i, "%2x", &byte) == 1);
        bytes[i] = (char)byte;
    }
    return bytes;
}

static char *from_parts(const json_t *parts, size_t *length)
{
    size_t index, at = 0;
    const json_t *part;
    *length = 0;
    json_array_foreach(parts, index, part)
        *length += json_string_length(json_object_get(part, "text")) * (size_t)json_integer_value(json_object_get(part, "times"));
    char *bytes = malloc(*length + 1);
    json_array_foreach(parts, index, part) {
        const json_t *text = json_object_get(part, "text");
        for (json_int_t i = json_integer_value(json_object_get(part, "times")); i > 0; i--) {
            memcpy(bytes + at, json_string_value(text), json_string_length(text));
            at += json_string_length(text);
        }
    }
    return bytes;
}

char *bytes_of(const json_t *vector, const char *name, size_t *length)
{
    char field[32];
    const json_t *json = json_object_get(vector, name);
    if (json_is_string(json)) {
        *length = json_string_length(json);
        char *bytes = malloc(*length + 1);
        memcpy(bytes, json_string_value(json), *length);
        return bytes;
    }
    snprintf(field, sizeof field, "%s_hex", name);
    if ((json = json_object_get(vector, field)))
        return from_hex(json_string_value(json), length);
    snprintf(field, sizeof field, "%s_parts", name);
    if ((json = json_object_get(vector, field)))
        return from_parts(json, length);
    return NULL;
}

static srskit_value *array_from(const json_t *json)
{
    srskit_value *array = NULL;
    size_t index;
    const json_t *item;
    CHECK(srskit_value_new_array(&array) == SRSKIT_STATUS_OK);
    json_array_foreach(json, index, item) {
        srskit_value *value = value_from(item);
        CHECK(srskit_value_push(array, value) == SRSKIT_STATUS_OK);
        srskit_value_free(value);
    }
    return array;
}

static srskit_value *assoc_from(const json_t *json)
{
    srskit_value *assoc = NULL;
    CHECK(srskit_value_new_assoc(&assoc) == SRSKIT_STATUS_OK);
    for (void *entry = json_object_iter((json_t *)json); entry; entry = json_object_iter_next((json_t *)json, entry)) {
        srskit_value *value = value_from(json_object_iter_value(entry));
        CHECK(srskit_value_set(assoc, json_object_iter_key(entry), json_object_iter_key_len(entry), value) ==
              SRSKIT_STATUS_OK);
        srskit_value_free(value);
    }
    return assoc;
}

srskit_value *value_from(const json_t *json)
{
    srskit_value *value = NULL;
    if (json_is_array(json))
        return array_from(json);
    if (json_is_object(json))
        return assoc_from(json);
    CHECK(json_is_string(json));
    CHECK(srskit_value_new_text(json_string_value(json), json_string_length(json), &value) == SRSKIT_STATUS_OK);
    return value;
}

srskit_value *value_of(const json_t *vector)
{
    const json_t *nested = json_object_get(vector, "value_nested");
    if (!nested)
        return value_from(json_object_get(vector, "value"));
    srskit_value *value = value_from(json_object_get(nested, "leaf"));
    for (json_int_t depth = json_integer_value(json_object_get(nested, "depth")); depth > 0; depth--) {
        srskit_value *outer = NULL;
        const char *key = text_of(nested, "key");
        CHECK(srskit_value_new_assoc(&outer) == SRSKIT_STATUS_OK);
        CHECK(srskit_value_set(outer, key, strlen(key), value) == SRSKIT_STATUS_OK);
        srskit_value_free(value);
        value = outer;
    }
    return value;
}

static bool same_bytes(const char *one, size_t one_length, const char *other, size_t other_length)
{
    return one_length == other_length && memcmp(one, other, one_length) == 0;
}

bool same_value(const srskit_value *one, const srskit_value *other)
{
    size_t one_length, other_length, entries = srskit_value_len(one);
    srskit_kind kind = srskit_value_kind(one);
    if (kind != srskit_value_kind(other) || entries != srskit_value_len(other))
        return false;
    if (kind == SRSKIT_KIND_TEXT) {
        const char *one_text = srskit_value_text(one, &one_length);
        const char *other_text = srskit_value_text(other, &other_length);
        return same_bytes(one_text, one_length, other_text, other_length);
    }
    for (size_t i = 0; i < entries; i++) {
        if (!same_value(srskit_value_at(one, i), srskit_value_at(other, i)))
            return false;
        if (kind == SRSKIT_KIND_ASSOC) {
            const char *one_key = srskit_value_key(one, i, &one_length);
            const char *other_key = srskit_value_key(other, i, &other_length);
            if (!same_bytes(one_key, one_length, other_key, other_length))
                return false;
        }
    }
    return true;
}
