#include "misuse.h"

static void codec(struct objects *with)
{
    srskit_buffer *buffer = NULL;
    srskit_decoded *decoded = NULL;
    char signature[SRSKIT_SIGNATURE_SIZE];
    bool valid;
    REFUSED(srskit_encode(NULL, &buffer), "value");
    REFUSED(srskit_encode(with->assoc, NULL), "body");
    REFUSED(srskit_decode(NULL, 1, &decoded), "body");
    REFUSED(srskit_decode("x", HUGE_LENGTH, &decoded), "body");
    REFUSED(srskit_decode("x", 1, NULL), "decoded");
    REFUSED(srskit_sign(NULL, 1, "k", 1, &signature), "body");
    REFUSED(srskit_sign("b", HUGE_LENGTH, "k", 1, &signature), "body");
    REFUSED(srskit_sign("b", 1, NULL, 1, &signature), "key");
    REFUSED(srskit_sign("b", 1, "k", HUGE_LENGTH, &signature), "key");
    REFUSED(srskit_sign("b", 1, "k", 1, NULL), "signature");
    REFUSED(srskit_verify(NULL, 1, "k", 1, "s", 1, &valid), "body");
    REFUSED(srskit_verify("b", 1, NULL, 1, "s", 1, &valid), "key");
    REFUSED(srskit_verify("b", 1, "k", 1, NULL, 1, &valid), "signature");
    REFUSED(srskit_verify("b", 1, "k", 1, "s", HUGE_LENGTH, &valid), "signature");
    REFUSED(srskit_verify("b", 1, "k", 1, "s", 1, NULL), "valid");
    CHECK(!buffer && !decoded);
}

static void values(struct objects *with)
{
    srskit_value *value = NULL;
    REFUSED(srskit_value_new_text(NULL, 1, &value), "text");
    REFUSED(srskit_value_new_text("x", HUGE_LENGTH, &value), "text");
    REFUSED(srskit_value_new_text("x", 1, NULL), "value");
    REFUSED(srskit_value_new_assoc(NULL), "value");
    REFUSED(srskit_value_new_array(NULL), "value");
    REFUSED(srskit_value_set(NULL, "k", 1, with->text), "assoc");
    REFUSED(srskit_value_set(with->assoc, NULL, 1, with->text), "key");
    REFUSED(srskit_value_set(with->assoc, "k", HUGE_LENGTH, with->text), "key");
    REFUSED(srskit_value_set(with->assoc, "k", 1, NULL), "value");
    REFUSED(srskit_value_set_text(NULL, "k", 1, "x", 1), "assoc");
    REFUSED(srskit_value_set_text(with->assoc, NULL, 1, "x", 1), "key");
    REFUSED(srskit_value_set_text(with->assoc, "k", 1, NULL, 1), "text");
    REFUSED(srskit_value_set_text(with->assoc, "k", 1, "x", HUGE_LENGTH), "text");
    REFUSED(srskit_value_set_string(NULL, "k", "x"), "assoc");
    REFUSED(srskit_value_set_string(with->assoc, NULL, "x"), "key");
    REFUSED(srskit_value_set_string(with->assoc, "k", NULL), "text");
    REFUSED(srskit_value_push(NULL, with->text), "array");
    REFUSED(srskit_value_push(with->array, NULL), "value");
    REFUSED(srskit_value_push_text(NULL, "x", 1), "array");
    REFUSED(srskit_value_push_text(with->array, NULL, 1), "text");
    CHECK(!value && srskit_value_len(with->assoc) == 0 && srskit_value_len(with->array) == 0);
}

static void calls(struct objects *with)
{
    srskit_client *client = NULL;
    srskit_reply *reply = NULL;
    REFUSED(srskit_settings_new(NULL), "settings");
    REFUSED(srskit_settings_set(NULL, SRSKIT_SETTING_SYSTEM, "horizon"), "settings");
    REFUSED(srskit_settings_set(with->settings, SRSKIT_SETTING_SYSTEM, NULL), "text");
    REFUSED(srskit_client_new(NULL, "k", SRSKIT_SYSTEM_HORIZON, &client), "username");
    REFUSED(srskit_client_new("u", NULL, SRSKIT_SYSTEM_HORIZON, &client), "key");
    REFUSED(srskit_client_new("u", "k", SRSKIT_SYSTEM_HORIZON, NULL), "client");
    REFUSED(srskit_client_from_settings(NULL, &client), "settings");
    REFUSED(srskit_client_from_settings(with->settings, NULL), "client");
    REFUSED(srskit_client_call(NULL, "A", "O", with->assoc, &reply), "client");
    REFUSED(srskit_client_call(with->client, NULL, "O", with->assoc, &reply), "action");
    REFUSED(srskit_client_call(with->client, "A", NULL, with->assoc, &reply), "object");
    REFUSED(srskit_client_call(with->client, "A", "O", with->assoc, NULL), "reply");
    REFUSED(srskit_client_send(NULL, with->message, SRSKIT_USUAL_DEADLINE, &reply), "client");
    REFUSED(srskit_client_send(with->client, NULL, SRSKIT_USUAL_DEADLINE, &reply), "message");
    REFUSED(srskit_client_send(with->client, with->message, SRSKIT_USUAL_DEADLINE, NULL), "reply");
    CHECK(!client && !reply);
}

static void messages(struct objects *with)
{
    srskit_message *message = NULL;
    REFUSED(srskit_message_new(NULL, "O", &message), "action");
    REFUSED(srskit_message_new("A", NULL, &message), "object");
    REFUSED(srskit_message_new("A", "O", NULL), "message");
    REFUSED(srskit_message_set_attributes(NULL, with->assoc), "message");
    REFUSED(srskit_message_set_attributes(with->message, NULL), "attributes");
    REFUSED(srskit_message_set_item(NULL, "k", with->text), "message");
    REFUSED(srskit_message_set_item(with->message, NULL, with->text), "key");
    REFUSED(srskit_message_set_item(with->message, "k", NULL), "value");
    CHECK(!message);
}

static void exchanges(struct objects *with)
{
    srskit_exchange *exchange = NULL;
    srskit_reply *reply = NULL;
    srskit_step step;
    REFUSED(srskit_exchange_new(NULL, "k", with->message, SRSKIT_USUAL_DEADLINE, 0, &exchange), "username");
    REFUSED(srskit_exchange_new("u", NULL, with->message, SRSKIT_USUAL_DEADLINE, 0, &exchange), "key");
    REFUSED(srskit_exchange_new("u", "k", NULL, SRSKIT_USUAL_DEADLINE, 0, &exchange), "message");
    REFUSED(srskit_exchange_new("u", "k", with->message, SRSKIT_USUAL_DEADLINE, 0, NULL), "exchange");
    REFUSED(srskit_exchange_step(NULL, &step, &reply), "exchange");
    REFUSED(srskit_exchange_step(with->exchange, NULL, &reply), "step");
    REFUSED(srskit_exchange_step(with->exchange, &step, NULL), "reply");
    REFUSED(srskit_exchange_received(NULL, 200, "x", 1), "exchange");
    REFUSED(srskit_exchange_received(with->exchange, 200, NULL, 1), "body");
    REFUSED(srskit_exchange_received(with->exchange, 200, "x", HUGE_LENGTH), "body");
    REFUSED(srskit_exchange_failed(NULL, SRSKIT_STAGE_IN_FLIGHT, SRSKIT_CAUSE_RESET, "words"), "exchange");
    REFUSED(srskit_exchange_tick(NULL, 1), "exchange");
    CHECK(!exchange && !reply);
}

void null_is_refused(struct objects *with)
{
    codec(with);
    values(with);
    calls(with);
    messages(with);
    exchanges(with);
}

static void free_nothing(void)
{
    srskit_buffer_free(NULL);
    srskit_client_free(NULL);
    srskit_decoded_free(NULL);
    srskit_error_free(NULL);
    srskit_exchange_free(NULL);
    srskit_message_free(NULL);
    srskit_reply_free(NULL);
    srskit_settings_free(NULL);
    srskit_value_free(NULL);
}

static void read_nothing_of_values(void)
{
    size_t length = 7;
    CHECK(srskit_value_kind(NULL) == SRSKIT_KIND_NONE && srskit_value_len(NULL) == 0);
    CHECK(!srskit_value_text(NULL, &length) && !srskit_value_text(NULL, NULL));
    CHECK(!srskit_value_get(NULL, "k", 1) && !srskit_value_get_string(NULL, "k"));
    CHECK(!srskit_value_at(NULL, 0) && !srskit_value_key(NULL, 0, &length));
    CHECK(!srskit_buffer_data(NULL, &length));
    CHECK(!srskit_decoded_value(NULL) && !srskit_decoded_header(NULL, SRSKIT_HEADER_FIELD_VERSION));
    CHECK(srskit_decoded_warning_count(NULL) == 0 && !srskit_decoded_warning(NULL, 0, SRSKIT_WARNING_FIELD_KIND));
    CHECK(srskit_decoded_warning_offset(NULL, 0) == 0 && !srskit_decoded_warning_contradicts(NULL, 0));
    CHECK(length == 7);
}

static void read_nothing_of_calls(void)
{
    CHECK(srskit_reply_outcome(NULL) == SRSKIT_OUTCOME_NONE && !srskit_reply_text(NULL, SRSKIT_REPLY_FIELD_CODE));
    CHECK(srskit_reply_is_success(NULL) == -1 && !srskit_reply_attributes(NULL) && !srskit_reply_items(NULL));
    CHECK(srskit_reply_warning_count(NULL) == 0 && !srskit_reply_warning(NULL, 0));
    CHECK(srskit_reply_http_status(NULL) == 0 && srskit_reply_tries(NULL) == 0);
    CHECK(!srskit_exchange_body(NULL, NULL) && !srskit_exchange_header_name(NULL, 0));
    CHECK(!srskit_exchange_header_value(NULL, 0) && srskit_exchange_wait_ms(NULL) == 0);
    CHECK(srskit_exchange_connect_timeout_ms(NULL) == 0 && srskit_exchange_answer_timeout_ms(NULL) == 0);
    CHECK(!srskit_exchange_own_connection(NULL));
}

static void read_nothing_of_errors(void)
{
    size_t offset = 7;
    CHECK(srskit_error_status(NULL) == SRSKIT_STATUS_OK && srskit_error_next(NULL) == SRSKIT_NEXT_STOP);
    CHECK(srskit_error_may_have_run(NULL) == SRSKIT_MAY_HAVE_RUN_NO);
    CHECK(!srskit_error_text(NULL, SRSKIT_ERROR_FIELD_MESSAGE) && srskit_error_problem_count(NULL) == 0);
    CHECK(!srskit_error_problem(NULL, 0, SRSKIT_PROBLEM_FIELD_PATH));
    CHECK(!srskit_error_offset(NULL, &offset) && offset == 7 && !srskit_error_timed_out(NULL));
    CHECK(srskit_error_http_status(NULL) == 0 && srskit_error_tries(NULL) == 0 && srskit_error_elapsed_ms(NULL) == 0);
}

void null_is_answered_with_nothing(void)
{
    free_nothing();
    read_nothing_of_values();
    read_nothing_of_calls();
    read_nothing_of_errors();
}
