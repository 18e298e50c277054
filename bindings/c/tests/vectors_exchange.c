/* Vectors of the kind exchange: what happens to each send, and what the caller is told in the end. */
#include "vectors.h"
#include "check.h"

struct run {
    const json_t *vector;
    srskit_exchange *exchange;
    uint64_t clock_ms;
    size_t steps, sends;
};

static void step_is(struct run *run, const char *name)
{
    const json_t *wanted = json_array_get(json_object_get(run->vector, "steps"), run->steps++);
    if (!wanted || strcmp(json_string_value(wanted), name) != 0)
        fail(run->vector, name);
}

static srskit_exchange *exchange_of(const json_t *vector)
{
    srskit_value *attributes = value_from(json_object_get(vector, "attributes"));
    srskit_message *message = NULL;
    srskit_exchange *exchange = NULL;
    const json_t *deadline = json_object_get(vector, "deadline_ms");
    int64_t deadline_ms = deadline ? json_integer_value(deadline) : SRSKIT_USUAL_DEADLINE;
    if (srskit_message_new(text_of(vector, "action"), text_of(vector, "object"), &message) != SRSKIT_STATUS_OK ||
        srskit_message_set_attributes(message, attributes) != SRSKIT_STATUS_OK ||
        srskit_exchange_new("reseller", "not-a-real-key", message, deadline_ms, 7, &exchange) != SRSKIT_STATUS_OK)
        fail(vector, "refused");
    srskit_message_free(message);
    srskit_value_free(attributes);
    return exchange;
}

static uint32_t cause_of(const json_t *vector, const char *name)
{
    static const struct { const char *name; uint32_t cause; } CAUSES[] = {
        {"refused", SRSKIT_CAUSE_REFUSED}, {"reset", SRSKIT_CAUSE_RESET},
        {"closed", SRSKIT_CAUSE_CLOSED},   {"timed_out", SRSKIT_CAUSE_TIMED_OUT},
        {"name_unknown", SRSKIT_CAUSE_NAME_UNKNOWN},
    };
    for (size_t i = 0; i < sizeof CAUSES / sizeof *CAUSES; i++)
        if (strcmp(CAUSES[i].name, name) == 0)
            return CAUSES[i].cause;
    fail(vector, "unknown cause");
    return 0;
}

static srskit_status answer(struct run *run, const json_t *event)
{
    uint32_t http_status = (uint32_t)json_integer_value(json_object_get(event, "status"));
    size_t length;
    char *body = bytes_of(event, "body", &length);
    srskit_buffer *buffer = NULL;
    if (!body) {
        srskit_value *value = value_from(json_object_get(event, "answer"));
        CHECK(srskit_encode(value, &buffer) == SRSKIT_STATUS_OK);
        srskit_value_free(value);
    }
    const char *bytes = body ? body : srskit_buffer_data(buffer, &length);
    srskit_status status = srskit_exchange_received(run->exchange, http_status, bytes, length);
    srskit_buffer_free(buffer);
    free(body);
    return status;
}

/* The signature is of the very bytes that are to be sent. */
static void check_post(struct run *run)
{
    size_t length;
    bool valid = false;
    const char *body = srskit_exchange_body(run->exchange, &length), *name;
    const char *key = "not-a-real-key", *signature = NULL, *announced = NULL;
    for (size_t i = 0; (name = srskit_exchange_header_name(run->exchange, i)); i++) {
        if (strcmp(name, "X-Signature") == 0)
            signature = srskit_exchange_header_value(run->exchange, i);
        if (strcmp(name, "Content-Length") == 0)
            announced = srskit_exchange_header_value(run->exchange, i);
    }
    CHECK(signature && announced && strtoul(announced, NULL, 10) == length);
    CHECK(srskit_verify(body, length, key, strlen(key), signature, strlen(signature), &valid) == SRSKIT_STATUS_OK);
    CHECK(valid && srskit_exchange_connect_timeout_ms(run->exchange) > 0);
    CHECK(srskit_exchange_answer_timeout_ms(run->exchange) > 0);
}

static void send_once(struct run *run)
{
    const json_t *event = json_array_get(json_object_get(run->vector, "events"), run->sends++), *failed;
    if (!event)
        fail(run->vector, "sent more often than expected");
    check_post(run);
    run->clock_ms += (uint64_t)json_integer_value(json_object_get(event, "after_ms"));
    CHECK(srskit_exchange_tick(run->exchange, run->clock_ms) == SRSKIT_STATUS_OK);
    srskit_status status;
    if ((failed = json_object_get(event, "failed"))) {
        bool connecting = strcmp(json_string_value(failed), "connecting") == 0;
        status = srskit_exchange_failed(run->exchange, connecting ? SRSKIT_STAGE_CONNECTING : SRSKIT_STAGE_IN_FLIGHT,
                                        cause_of(run->vector, text_of(event, "cause")), "as the vector says");
    } else {
        status = answer(run, event);
    }
    if (status != SRSKIT_STATUS_OK)
        fail(run->vector, "the report was refused");
}

static void check_value(const json_t *vector, const char *name, const json_t *wanted, const char *found)
{
    if (json_is_string(wanted) ? !found || strcmp(found, json_string_value(wanted)) != 0 : found != NULL) {
        fprintf(stderr, "%s is %s\n", name, found ? found : "(NULL)");
        fail(vector, name);
    }
}

static void check_reply(const json_t *vector, const srskit_reply *reply)
{
    static const struct { const char *name; uint32_t field; } FIELDS[] = {
        {"reply", SRSKIT_REPLY_FIELD_OUTCOME},
        {"reason", SRSKIT_REPLY_FIELD_REASON},
        {"order_id", SRSKIT_REPLY_FIELD_ORDER_ID},
        {"row", SRSKIT_REPLY_FIELD_ROW},
    };
    const char *name;
    json_t *wanted;
    json_object_foreach(json_object_get(vector, "outcome"), name, wanted) {
        size_t i = 0;
        while (i < sizeof FIELDS / sizeof *FIELDS && strcmp(FIELDS[i].name, name) != 0)
            i++;
        if (i == sizeof FIELDS / sizeof *FIELDS)
            fail(vector, name);
        check_value(vector, name, wanted, srskit_reply_text(reply, FIELDS[i].field));
    }
}

static void check_error(const json_t *vector, const srskit_error *error)
{
    static const struct { const char *name; uint32_t field; } FIELDS[] = {
        {"error", SRSKIT_ERROR_FIELD_CLASS},
        {"may_have_run", SRSKIT_ERROR_FIELD_MAY_HAVE_RUN},
        {"next", SRSKIT_ERROR_FIELD_NEXT},
        {"row", SRSKIT_ERROR_FIELD_ROW},
        {"response_code", SRSKIT_ERROR_FIELD_RESPONSE_CODE},
        {"reason", SRSKIT_ERROR_FIELD_REASON},
        {"order_left", SRSKIT_ERROR_FIELD_ORDER_LEFT},
        {"address_seen", SRSKIT_ERROR_FIELD_ADDRESS_SEEN},
    };
    const char *name;
    json_t *wanted;
    json_object_foreach(json_object_get(vector, "outcome"), name, wanted) {
        size_t i = 0;
        while (i < sizeof FIELDS / sizeof *FIELDS && strcmp(FIELDS[i].name, name) != 0)
            i++;
        if (i < sizeof FIELDS / sizeof *FIELDS) {
            check_value(vector, name, wanted, srskit_error_text(error, FIELDS[i].field));
        } else if (strcmp(name, "tries") == 0) {
            if (srskit_error_tries(error) != json_integer_value(wanted))
                fail(vector, name);
        } else if (strcmp(name, "salvage") == 0) {
            check_value(vector, name, json_object_get(wanted, "is_success"),
                        srskit_error_text(error, SRSKIT_ERROR_FIELD_SALVAGED_IS_SUCCESS));
            check_value(vector, name, json_object_get(wanted, "response_code"),
                        srskit_error_text(error, SRSKIT_ERROR_FIELD_SALVAGED_RESPONSE_CODE));
        } else {
            fail(vector, name);
        }
    }
}

void run_exchange(const json_t *vector)
{
    struct run run = {.vector = vector, .exchange = exchange_of(vector)};
    srskit_step step;
    srskit_reply *reply = NULL;
    srskit_status status;
    while ((status = srskit_exchange_step(run.exchange, &step, &reply)) == SRSKIT_STATUS_OK && step != SRSKIT_STEP_DONE) {
        if (step == SRSKIT_STEP_SEND) {
            step_is(&run, "send");
            send_once(&run);
        } else {
            step_is(&run, "wait");
            run.clock_ms += srskit_exchange_wait_ms(run.exchange);
        }
    }
    step_is(&run, "done");
    if (run.steps != json_array_size(json_object_get(vector, "steps")))
        fail(vector, "ended too early");
    if (status == SRSKIT_STATUS_OK)
        check_reply(vector, reply);
    else
        check_error(vector, srskit_last_error_details());
    srskit_reply_free(reply);
    srskit_exchange_free(run.exchange);
}
