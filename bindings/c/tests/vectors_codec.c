/* Vectors of the kinds sign, encode, decode and reject. */
#include "vectors.h"
#include "check.h"

void run_sign(const json_t *vector)
{
    size_t length;
    char *body = bytes_of(vector, "body", &length);
    const char *key = text_of(vector, "key"), *wanted = text_of(vector, "signature");
    char signature[SRSKIT_SIGNATURE_SIZE], other[SRSKIT_SIGNATURE_SIZE];
    bool valid = false;
    if (length != (size_t)json_integer_value(json_object_get(vector, "body_len")))
        fail(vector, "the body has another length");
    if (srskit_sign(body, length, key, strlen(key), &signature) != SRSKIT_STATUS_OK || strcmp(signature, wanted) != 0)
        fail(vector, "another signature");
    /* Under no key at all nothing holds, rightly signed or not. */
    if (srskit_verify(body, length, key, strlen(key), wanted, strlen(wanted), &valid) != SRSKIT_STATUS_OK ||
        valid != (*key != '\0'))
        fail(vector, "the signature does not hold, or holds without a key");
    strcpy(other, wanted);
    other[31] = other[31] == '0' ? '1' : '0';
    if (srskit_verify(body, length, key, strlen(key), other, strlen(other), &valid) != SRSKIT_STATUS_OK || valid)
        fail(vector, "another signature holds as well");
    free(body);
}

static const srskit_value *decoded_value(const json_t *vector, const char *body, size_t length, srskit_decoded **decoded)
{
    if (srskit_decode(body, length, decoded) != SRSKIT_STATUS_OK)
        fail(vector, "refused");
    return srskit_decoded_value(*decoded);
}

void run_encode(const json_t *vector)
{
    size_t wanted_length, length;
    char *wanted = bytes_of(vector, "xml", &wanted_length);
    srskit_value *value = value_of(vector);
    srskit_buffer *buffer = NULL;
    srskit_decoded *decoded = NULL;
    if (srskit_encode(value, &buffer) != SRSKIT_STATUS_OK)
        fail(vector, "refused");
    const char *body = srskit_buffer_data(buffer, &length);
    if (length != wanted_length || memcmp(body, wanted, length) != 0 || body[length] != '\0')
        fail(vector, "other bytes");
    if (!same_value(decoded_value(vector, wanted, wanted_length, &decoded), value) ||
        srskit_decoded_warning_count(decoded) != 0)
        fail(vector, "does not come back");
    srskit_decoded_free(decoded);
    srskit_buffer_free(buffer);
    srskit_value_free(value);
    free(wanted);
}

static bool holds(const json_t *texts, const char *wanted)
{
    size_t index;
    const json_t *text;
    json_array_foreach(texts, index, text)
        if (strcmp(json_string_value(text), wanted) == 0)
            return true;
    return false;
}

/* Each warning is listed, and each that is listed came; the same for contradictions where they are listed. */
static void check_warnings(const json_t *vector, const srskit_decoded *decoded)
{
    const json_t *kinds = json_object_get(vector, "warnings"), *paths = json_object_get(vector, "contradictions"), *text;
    size_t index, count = srskit_decoded_warning_count(decoded);
    for (size_t i = 0; i < count; i++) {
        const char *path = srskit_decoded_warning(decoded, i, SRSKIT_WARNING_FIELD_PATH);
        if (!holds(kinds, srskit_decoded_warning(decoded, i, SRSKIT_WARNING_FIELD_KIND)))
            fail(vector, srskit_decoded_warning(decoded, i, SRSKIT_WARNING_FIELD_MESSAGE));
        if (paths && srskit_decoded_warning_contradicts(decoded, i) && !holds(paths, path))
            fail(vector, path);
    }
    json_array_foreach(kinds, index, text) {
        bool found = false;
        for (size_t i = 0; i < count; i++)
            found |= strcmp(srskit_decoded_warning(decoded, i, SRSKIT_WARNING_FIELD_KIND), json_string_value(text)) == 0;
        if (!found)
            fail(vector, json_string_value(text));
    }
    json_array_foreach(paths, index, text) {
        bool found = false;
        for (size_t i = 0; i < count; i++)
            found |= srskit_decoded_warning_contradicts(decoded, i) &&
                     strcmp(srskit_decoded_warning(decoded, i, SRSKIT_WARNING_FIELD_PATH), json_string_value(text)) == 0;
        if (!found)
            fail(vector, json_string_value(text));
    }
}

static void check_header(const json_t *vector, const srskit_decoded *decoded)
{
    static const struct { const char *name; uint32_t field; } FIELDS[] = {
        {"version", SRSKIT_HEADER_FIELD_VERSION},
        {"msg_id", SRSKIT_HEADER_FIELD_MSG_ID},
        {"msg_type", SRSKIT_HEADER_FIELD_MSG_TYPE},
    };
    const json_t *header = json_object_get(vector, "header");
    size_t known = 0;
    for (size_t i = 0; i < sizeof FIELDS / sizeof *FIELDS; i++) {
        const json_t *wanted = json_object_get(header, FIELDS[i].name);
        if (!wanted)
            continue;
        known++;
        const char *found = srskit_decoded_header(decoded, FIELDS[i].field);
        if (json_is_string(wanted) ? !found || strcmp(found, json_string_value(wanted)) != 0 : found != NULL)
            fail(vector, FIELDS[i].name);
    }
    if (known != json_object_size(header))
        fail(vector, "unknown header");
}

/* `lists` is what a typed command's reader of lists finds; this door hands values out as they are. */
void run_decode(const json_t *vector)
{
    size_t length;
    char *body = bytes_of(vector, "xml", &length);
    srskit_value *wanted = value_of(vector);
    srskit_decoded *decoded = NULL;
    if (!same_value(decoded_value(vector, body, length, &decoded), wanted))
        fail(vector, "another value");
    check_warnings(vector, decoded);
    check_header(vector, decoded);
    srskit_decoded_free(decoded);
    srskit_value_free(wanted);
    free(body);
}

static void check_field(const json_t *vector, const srskit_error *error, uint32_t field, const json_t *wanted)
{
    const char *found = srskit_error_text(error, field);
    if (json_is_string(wanted) ? !found || strcmp(found, json_string_value(wanted)) != 0 : found != NULL)
        fail(vector, found ? found : "a text of the error is missing");
}

/* What every refusal has: class, reason, path, and the byte where it is known. */
static const srskit_error *check_refusal(const json_t *vector, srskit_status status, srskit_status wanted_status)
{
    const srskit_error *error = srskit_last_error_details();
    const json_t *wanted = json_object_get(vector, "offset");
    size_t offset = 0;
    if (status != wanted_status || srskit_error_status(error) != status)
        fail(vector, "not refused");
    check_field(vector, error, SRSKIT_ERROR_FIELD_CAUSE, json_object_get(vector, "error"));
    if (srskit_error_problem_count(error) != 1 ||
        strcmp(srskit_error_problem(error, 0, SRSKIT_PROBLEM_FIELD_PATH), text_of(vector, "path")) != 0)
        fail(vector, "another path");
    if (srskit_error_offset(error, &offset) != (wanted != NULL) || offset != (size_t)json_integer_value(wanted))
        fail(vector, "another offset");
    return error;
}

static void reject_bytes(const json_t *vector, const char *body, size_t length)
{
    srskit_decoded *decoded = NULL;
    const srskit_error *error = 
        check_refusal(vector, srskit_decode(body, length, &decoded), SRSKIT_STATUS_OUTCOME_UNKNOWN);
    const json_t *salvage = json_object_get(vector, "salvage");
    check_field(vector, error, SRSKIT_ERROR_FIELD_SALVAGED_IS_SUCCESS, json_object_get(salvage, "is_success"));
    check_field(vector, error, SRSKIT_ERROR_FIELD_SALVAGED_RESPONSE_CODE, json_object_get(salvage, "response_code"));
    if (decoded)
        fail(vector, "an output was written");
}

static void reject_value(const json_t *vector)
{
    srskit_value *value = value_of(vector);
    srskit_buffer *buffer = NULL;
    const srskit_error *error = 
        check_refusal(vector, srskit_encode(value, &buffer), SRSKIT_STATUS_INVALID_REQUEST);
    const json_t *character = json_object_get(vector, "character");
    const char *what = srskit_error_problem(error, 0, SRSKIT_PROBLEM_FIELD_WHAT);
    const char *place = json_is_true(json_object_get(vector, "in_key")) ? "of the key" : "of the text";
    if (character && (!strstr(what, json_string_value(character)) || !strstr(what, place)))
        fail(vector, what);
    if (buffer)
        fail(vector, "an output was written");
    srskit_value_free(value);
}

void run_reject(const json_t *vector)
{
    size_t length;
    char *body = bytes_of(vector, "xml", &length);
    if (body)
        reject_bytes(vector, body, length);
    else
        reject_value(vector);
    free(body);
}
