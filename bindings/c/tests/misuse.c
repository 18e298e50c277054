#include "misuse.h"
#include <pthread.h>

_Atomic unsigned long checks;

/* In the library for this test; not in the header. */
srskit_status srskit_test_panic(void);

struct objects make_objects(void)
{
    struct objects made = {0};
    OK(srskit_value_new_assoc(&made.assoc));
    OK(srskit_value_new_array(&made.array));
    OK(srskit_value_new_text("x", 1, &made.text));
    OK(srskit_message_new("LOOKUP", "DOMAIN", &made.message));
    OK(srskit_exchange_new("reseller", "not-a-real-key", made.message, SRSKIT_USUAL_DEADLINE, 1, &made.exchange));
    OK(srskit_settings_new(&made.settings));
    OK(srskit_client_new("reseller", "not-a-real-key", SRSKIT_SYSTEM_HORIZON, &made.client));
    return made;
}

void free_objects(struct objects *objects)
{
    srskit_client_free(objects->client);
    srskit_settings_free(objects->settings);
    srskit_exchange_free(objects->exchange);
    srskit_message_free(objects->message);
    srskit_value_free(objects->text);
    srskit_value_free(objects->array);
    srskit_value_free(objects->assoc);
}

static void numbers_out_of_range(struct objects *with)
{
    srskit_client *client = NULL;
    srskit_exchange *exchange = NULL;
    srskit_reply *reply = NULL;
    for (int i = 0; i < 2; i++) {
        uint32_t number = i == 0 ? 0 : UINT32_MAX;
        REFUSED(srskit_client_new("u", "k", number, &client), "system");
        REFUSED(srskit_settings_set(with->settings, number, "x"), "setting");
        REFUSED(srskit_exchange_failed(with->exchange, number, SRSKIT_CAUSE_RESET, NULL), "stage");
        REFUSED(srskit_exchange_failed(with->exchange, SRSKIT_STAGE_IN_FLIGHT, number, NULL), "cause");
        CHECK(!srskit_error_text(srskit_last_error_details(), number));
        CHECK(!srskit_error_problem(srskit_last_error_details(), 0, number));
        CHECK(!srskit_error_problem(srskit_last_error_details(), 1, SRSKIT_PROBLEM_FIELD_PATH));
    }
    REFUSED(srskit_client_send(with->client, with->message, -2, &reply), "deadline_ms");
    REFUSED(srskit_exchange_new("u", "k", with->message, INT64_MIN, 0, &exchange), "deadline_ms");
    REFUSED(srskit_exchange_received(with->exchange, 99, "x", 1), "http_status");
    REFUSED(srskit_exchange_received(with->exchange, 65536 + 200, "x", 1), "http_status");
    CHECK(!client && !exchange && !reply);
}

static void values_of_the_wrong_kind(struct objects *with)
{
    size_t length;
    srskit_reply *reply = NULL;
    REFUSED(srskit_value_set(with->array, "k", 1, with->text), "assoc");
    REFUSED(srskit_value_push(with->assoc, with->text), "array");
    REFUSED(srskit_message_set_attributes(with->message, with->array), "attributes");
    REFUSED(srskit_client_call(with->client, "A", "O", with->text, &reply), "attributes");
    CHECK(!reply && !srskit_value_text(with->assoc, &length) && !srskit_value_get(with->array, "k", 1));
    CHECK(!srskit_value_key(with->array, 0, &length) && srskit_value_len(with->text) == 0);
    CHECK(!srskit_value_at(with->assoc, 0) && !srskit_value_at(with->assoc, HUGE_LENGTH));
}

static void text_that_is_not_utf8(struct objects *with)
{
    size_t offset = 0;
    REFUSED(srskit_value_set_text(with->assoc, "k", 1, "Zo\xEB!", 4), "text");
    CHECK(srskit_error_offset(srskit_last_error_details(), &offset) && offset == 2);
    CHECK_TEXT(srskit_last_error(),
               "invalid request, nothing was sent: text: it is not UTF-8 at byte 2; convert it to UTF-8 first");
    REFUSED(srskit_value_set_string(with->assoc, "\xFF", "x"), "key");
    REFUSED(srskit_value_push_text(with->array, "\xC3", 1), "text");
    CHECK(!srskit_value_get(with->assoc, "\xFF", 1) && srskit_value_len(with->assoc) == 0);
}

static void lengths_of_nothing(void)
{
    srskit_value *text = NULL, *assoc = NULL;
    size_t length = 7;
    bool valid = true;
    char signature[SRSKIT_SIGNATURE_SIZE];
    OK(srskit_value_new_text(NULL, 0, &text));
    CHECK_TEXT(srskit_value_text(text, &length), "");
    CHECK(length == 0);
    OK(srskit_value_new_assoc(&assoc));
    OK(srskit_value_set_text(assoc, NULL, 0, "a\0b", 3));
    CHECK(srskit_value_text(srskit_value_get(assoc, "", 0), &length) && length == 3);
    CHECK_TEXT(srskit_value_get_string(assoc, ""), "a");
    OK(srskit_sign(NULL, 0, NULL, 0, &signature));
    CHECK(strlen(signature) == 32);
    OK(srskit_verify(NULL, 0, NULL, 0, signature, 32, &valid));
    CHECK(!valid);
    valid = true;
    OK(srskit_verify("b", 1, "k", 1, NULL, 0, &valid));
    CHECK(!valid);
    srskit_value_free(assoc);
    srskit_value_free(text);
}

static void replaced_and_added(void)
{
    srskit_value *assoc = NULL, *array = NULL;
    OK(srskit_value_new_assoc(&assoc));
    OK(srskit_value_new_array(&array));
    OK(srskit_value_set_string(assoc, "a", "1"));
    OK(srskit_value_set_string(assoc, "b", "2"));
    OK(srskit_value_set_string(assoc, "a", "3"));
    CHECK(srskit_value_len(assoc) == 2);
    CHECK_TEXT(srskit_value_key(assoc, 0, NULL), "a");
    CHECK_TEXT(srskit_value_get_string(assoc, "a"), "3");
    /* A copy of itself is a copy of what it was. */
    OK(srskit_value_set(assoc, "a", 1, assoc));
    CHECK_TEXT(srskit_value_get_string(srskit_value_get(assoc, "a", 1), "a"), "3");
    OK(srskit_value_push(array, assoc));
    OK(srskit_value_push(array, array));
    CHECK(srskit_value_len(srskit_value_at(array, 1)) == 1);
    srskit_value_free(array);
    srskit_value_free(assoc);
}

/* Set one by one, in any number; the first of them replaced at the end. */
static void many_keys(void)
{
    enum { KEYS = 20000 };
    char key[16];
    size_t length;
    srskit_value *assoc = NULL;
    srskit_buffer *body = NULL;
    srskit_decoded *decoded = NULL;
    OK(srskit_value_new_assoc(&assoc));
    for (int i = 0; i < KEYS; i++) {
        snprintf(key, sizeof key, "key%d", i);
        OK(srskit_value_set_string(assoc, key, "x"));
    }
    OK(srskit_value_set_string(assoc, "key0", "y"));
    CHECK(srskit_value_len(assoc) == KEYS);
    CHECK_TEXT(srskit_value_key(assoc, KEYS - 1, NULL), key);
    OK(srskit_encode(assoc, &body));
    const char *bytes = srskit_buffer_data(body, &length);
    OK(srskit_decode(bytes, length, &decoded));
    CHECK(srskit_value_len(srskit_decoded_value(decoded)) == KEYS);
    CHECK_TEXT(srskit_value_get_string(srskit_decoded_value(decoded), "key0"), "y");
    srskit_decoded_free(decoded);
    srskit_buffer_free(body);
    srskit_value_free(assoc);
}

static void nesting_is_bounded(void)
{
    srskit_value *array = NULL;
    int depth = 1;
    OK(srskit_value_new_array(&array));
    while (srskit_value_push(array, array) == SRSKIT_STATUS_OK) {
        srskit_value *last = NULL;
        /* Keep the innermost copy only, or the size would double each time. */
        OK(srskit_value_new_array(&last));
        OK(srskit_value_push(last, srskit_value_at(array, srskit_value_len(array) - 1)));
        srskit_value_free(array);
        array = last;
        CHECK(++depth < 1000);
    }
    REFUSED(srskit_value_push(array, array), "value");
    CHECK(depth == 256);
    srskit_value_free(array);
}

static void driven_against_the_rule(void)
{
    struct objects with = make_objects();
    srskit_step step;
    srskit_reply *reply = NULL;
    CHECK(srskit_exchange_received(with.exchange, 200, "x", 1) == SRSKIT_STATUS_MISUSE);
    OK(srskit_exchange_step(with.exchange, &step, &reply));
    CHECK(step == SRSKIT_STEP_SEND && srskit_exchange_body(with.exchange, NULL));
    CHECK(!srskit_exchange_own_connection(with.exchange));
    CHECK(!srskit_exchange_header_name(with.exchange, 4) && !srskit_exchange_header_value(with.exchange, HUGE_LENGTH));
    CHECK(srskit_exchange_step(with.exchange, &step, &reply) == SRSKIT_STATUS_MISUSE);
    /* The report that is due stays due, and what is to be sent stays readable. */
    CHECK(srskit_exchange_body(with.exchange, NULL));
    OK(srskit_exchange_failed(with.exchange, SRSKIT_STAGE_IN_FLIGHT, SRSKIT_CAUSE_RESET, NULL));
    CHECK(srskit_exchange_failed(with.exchange, SRSKIT_STAGE_IN_FLIGHT, SRSKIT_CAUSE_RESET, NULL) == SRSKIT_STATUS_MISUSE);
    CHECK(!srskit_exchange_body(with.exchange, NULL) && !reply);
    free_objects(&with);
}

static void a_refusal_keeps_its_attributes(void)
{
    static const char ANSWER[] =
        "<OPS_envelope><body><data_block><dt_assoc><item key='is_success'>0</item><item key='response_code'>465</item>"
        "<item key='attributes'><dt_assoc><item key='id'>17</item><item key='first_name'>Zo\xC3\xAB</item></dt_assoc>"
        "</item></dt_assoc></data_block></body></OPS_envelope>";
    struct objects with = make_objects();
    srskit_step step;
    srskit_reply *reply = NULL;
    OK(srskit_exchange_step(with.exchange, &step, &reply));
    OK(srskit_exchange_received(with.exchange, 200, ANSWER, sizeof ANSWER - 1));
    CHECK(srskit_exchange_step(with.exchange, &step, &reply) == SRSKIT_STATUS_REJECTED && !reply);
    const srskit_value *attributes = srskit_error_attributes(srskit_last_error_details());
    CHECK_TEXT(srskit_value_get_string(attributes, "id"), "17");
    CHECK_TEXT(srskit_value_get_string(attributes, "first_name"), "***");
    free_objects(&with);
    REFUSED(srskit_value_new_assoc(NULL), "value");
    CHECK(!srskit_error_attributes(srskit_last_error_details()) && !srskit_error_attributes(NULL));
}

static void panics_stay_inside(void)
{
    for (int i = 0; i < 3; i++) {
        CHECK(srskit_test_panic() == SRSKIT_STATUS_INTERNAL);
        CHECK(srskit_error_status(srskit_last_error_details()) == SRSKIT_STATUS_INTERNAL);
        CHECK(srskit_error_next(srskit_last_error_details()) == SRSKIT_NEXT_SUPPORT);
        CHECK(strstr(srskit_last_error(), "guard.rs:") && !strstr(srskit_last_error(), "not-for-print"));
    }
}

static void *in_another_thread(void *unused)
{
    CHECK_TEXT(srskit_last_error(), "");
    CHECK(!srskit_last_error_details() && !srskit_last_error_take());
    REFUSED(srskit_value_new_assoc(NULL), "value");
    return unused;
}

static void each_thread_has_its_own_error(void)
{
    pthread_t thread;
    srskit_value *value = NULL;
    CHECK(srskit_test_panic() == SRSKIT_STATUS_INTERNAL);
    CHECK(pthread_create(&thread, NULL, in_another_thread, NULL) == 0 && pthread_join(thread, NULL) == 0);
    CHECK(srskit_error_status(srskit_last_error_details()) == SRSKIT_STATUS_INTERNAL);
    srskit_error *error = srskit_last_error_take();
    CHECK_TEXT(srskit_last_error(), "");
    OK(srskit_value_new_assoc(&value));
    CHECK(srskit_error_status(error) == SRSKIT_STATUS_INTERNAL);
    CHECK(strstr(srskit_error_text(error, SRSKIT_ERROR_FIELD_MESSAGE), "internal error"));
    srskit_error_free(error);
    srskit_value_free(value);
}

/* All of what is wrong, not just the first, and never the key. */
static void settings_are_judged_together(void)
{
    srskit_settings *settings = NULL;
    srskit_client *client = NULL;
    OK(srskit_settings_new(&settings));
    OK(srskit_settings_set(settings, SRSKIT_SETTING_SYSTEM, "http://example.com"));
    OK(srskit_settings_set(settings, SRSKIT_SETTING_USERNAME, "reseller"));
    OK(srskit_settings_set(settings, SRSKIT_SETTING_KEY, "s3cret with-blank"));
    CHECK(srskit_client_from_settings(settings, &client) == SRSKIT_STATUS_INVALID_REQUEST && !client);
    CHECK(srskit_error_problem_count(srskit_last_error_details()) == 2);
    CHECK(!strstr(srskit_last_error(), "s3cret"));
    srskit_settings_free(settings);
}

int main(void)
{
    struct objects with = make_objects();
    CHECK(srskit_abi_version() == SRSKIT_ABI_VERSION && strchr(srskit_version(), '.'));
    null_is_refused(&with);
    null_is_answered_with_nothing();
    numbers_out_of_range(&with);
    values_of_the_wrong_kind(&with);
    text_that_is_not_utf8(&with);
    free_objects(&with);
    lengths_of_nothing();
    replaced_and_added();
    many_keys();
    nesting_is_bounded();
    driven_against_the_rule();
    a_refusal_keeps_its_attributes();
    panics_stay_inside();
    each_thread_has_its_own_error();
    settings_are_judged_together();
    printf("C misuse: %lu checks passed\n", checks);
    return 0;
}
