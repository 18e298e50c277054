/* Vectors of the kind command: by name to the byte, and the reply in native values. */
#include "vectors.h"
#include "check.h"

static bool same_typed(const srskit_typed *typed, const json_t *wanted);

static bool same_text(const char *text, size_t length, const json_t *wanted)
{
    return text && length == json_string_length(wanted) && memcmp(text, json_string_value(wanted), length) == 0;
}

/* Values that have no type: texts, assocs and arrays. */
static bool same_untyped(const srskit_value *value, const json_t *wanted)
{
    size_t length = 0, entries = srskit_value_len(value);
    if (json_is_string(wanted)) {
        const char *text = srskit_value_text(value, &length);
        return same_text(text, length, wanted);
    }
    if (entries != (json_is_array(wanted) ? json_array_size(wanted) : json_object_size(wanted)))
        return false;
    for (size_t i = 0; i < entries; i++) {
        const json_t *entry = json_is_array(wanted) ? json_array_get(wanted, i)
                                                    : json_object_get(wanted, srskit_value_key(value, i, NULL));
        if (!entry || !same_untyped(srskit_value_at(value, i), entry))
            return false;
    }
    return true;
}

static bool same_single(const srskit_typed *typed, const json_t *wanted)
{
    size_t length = 0;
    int64_t number = 0;
    bool flag = false;
    const char *text = srskit_typed_text(typed, &length);
    if (json_is_integer(wanted))
        return srskit_typed_int(typed, &number) && number == json_integer_value(wanted);
    if (json_is_boolean(wanted))
        return srskit_typed_flag(typed, &flag) && flag == json_is_true(wanted);
    return same_text(text, length, wanted);
}

/* What no row names stands under "other" in the vector. */
static bool same_fields(const srskit_typed *typed, const json_t *wanted)
{
    size_t entries = srskit_typed_len(typed), others = srskit_value_len(srskit_typed_other(typed));
    if (entries + (others > 0) != json_object_size(wanted))
        return false;
    for (size_t i = 0; i < entries; i++) {
        const char *name = srskit_typed_name(typed, i, NULL);
        if (srskit_typed_get(typed, name) != srskit_typed_at(typed, i))
            return false;
        if (!same_typed(srskit_typed_at(typed, i), json_object_get(wanted, name)))
            return false;
    }
    return others == 0 || same_untyped(srskit_typed_other(typed), json_object_get(wanted, "other"));
}

static bool same_typed(const srskit_typed *typed, const json_t *wanted)
{
    size_t entries = srskit_typed_len(typed);
    switch (srskit_typed_kind(typed)) {
    case SRSKIT_TYPE_NONE:
        return false;
    case SRSKIT_TYPE_FIELDS:
    case SRSKIT_TYPE_MAP:
        return same_fields(typed, wanted);
    case SRSKIT_TYPE_ANY:
        return same_untyped(srskit_typed_value(typed), wanted);
    case SRSKIT_TYPE_LIST:
        for (size_t i = 0; i < entries; i++)
            if (!same_typed(srskit_typed_at(typed, i), json_array_get(wanted, i)))
                return false;
        return json_is_array(wanted) && entries == json_array_size(wanted);
    default:
        return same_single(typed, wanted);
    }
}

/* Numbers and flags go in as JSON has them. */
static srskit_exchange *exchange_of(const json_t *vector, const char *name)
{
    srskit_value *values = NULL;
    srskit_options *options = NULL;
    srskit_exchange *exchange = NULL;
    char *json = json_dumps(json_object_get(vector, "values"), 0);
    if (srskit_value_from_json(json, strlen(json), &values) != SRSKIT_STATUS_OK ||
        srskit_options_new(&options) != SRSKIT_STATUS_OK ||
        /* Samples fit the table; not all of them would be taken by a registry. */
        srskit_options_set_validate(options, SRSKIT_VALIDATE_OFF) != SRSKIT_STATUS_OK ||
        srskit_exchange_command("reseller", "not-a-real-key", name, values, options, 7, &exchange) != SRSKIT_STATUS_OK)
        fail(vector, "refused");
    free(json);
    srskit_options_free(options);
    srskit_value_free(values);
    return exchange;
}

static void check_json(const json_t *vector, const srskit_typed *fields)
{
    srskit_buffer *buffer = NULL;
    size_t length;
    if (srskit_typed_to_json(fields, &buffer) != SRSKIT_STATUS_OK)
        fail(vector, "no JSON");
    const char *text = srskit_buffer_data(buffer, &length);
    json_t *json = json_loadb(text, length, JSON_ALLOW_NUL, NULL);
    if (!json || !json_equal(json, json_object_get(vector, "fields")))
        fail(vector, text);
    json_decref(json);
    srskit_buffer_free(buffer);
}

static void run_named(const json_t *vector, const char *name)
{
    srskit_exchange *exchange = exchange_of(vector, name);
    srskit_reply *reply = NULL;
    srskit_step step;
    size_t wanted_length, length;
    char *wanted = bytes_of(vector, "request", &wanted_length);
    char *answer = bytes_of(vector, "reply", &length);
    if (srskit_exchange_step(exchange, &step, &reply) != SRSKIT_STATUS_OK || step != SRSKIT_STEP_SEND)
        fail(vector, "nothing to send");
    size_t answer_length = length;
    const char *body = srskit_exchange_body(exchange, &length);
    if (length != wanted_length || memcmp(body, wanted, length) != 0)
        fail(vector, body);
    if (srskit_exchange_received(exchange, 200, answer, answer_length) != SRSKIT_STATUS_OK ||
        srskit_exchange_step(exchange, &step, &reply) != SRSKIT_STATUS_OK || step != SRSKIT_STEP_DONE)
        fail(vector, "the reply is not taken");
    if (!same_typed(srskit_reply_fields(reply), json_object_get(vector, "fields")))
        fail(vector, "other fields");
    check_json(vector, srskit_reply_fields(reply));
    srskit_reply_free(reply);
    srskit_exchange_free(exchange);
    free(wanted);
    free(answer);
}

void run_command(const json_t *vector)
{
    run_named(vector, text_of(vector, "command"));
    run_named(vector, text_of(vector, "method"));
}
