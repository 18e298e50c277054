/* A call to the stand-in: a lookup from two threads on one client, a refusal, and a wrong key. */
#include "check.h"
#include "srskit.h"
#include <pthread.h>

_Atomic unsigned long checks;

static const char *variable(const char *name)
{
    const char *text = getenv(name);
    if (!text || !*text) {
        fprintf(stderr, "%s is not set\n", name);
        exit(1);
    }
    return text;
}

static srskit_client *connect_to(const char *url, const char *key)
{
    srskit_settings *settings = NULL;
    srskit_client *client = NULL;
    CHECK(srskit_settings_new(&settings) == SRSKIT_STATUS_OK);
    CHECK(srskit_settings_set(settings, SRSKIT_SETTING_SYSTEM, url) == SRSKIT_STATUS_OK);
    CHECK(srskit_settings_set(settings, SRSKIT_SETTING_CA_FILE, variable("SRSKIT_CA_FILE")) == SRSKIT_STATUS_OK);
    CHECK(srskit_settings_set(settings, SRSKIT_SETTING_USERNAME, variable("SRSKIT_USERNAME")) == SRSKIT_STATUS_OK);
    CHECK(srskit_settings_set(settings, SRSKIT_SETTING_KEY, key) == SRSKIT_STATUS_OK);
    CHECK(srskit_settings_set(settings, SRSKIT_SETTING_PROXY, "none") == SRSKIT_STATUS_OK);
    CHECK(srskit_settings_set(settings, SRSKIT_SETTING_TIMEOUT, "20") == SRSKIT_STATUS_OK);
    if (srskit_client_from_settings(settings, &client) != SRSKIT_STATUS_OK) {
        fprintf(stderr, "%s\n", srskit_last_error());
        exit(1);
    }
    srskit_settings_free(settings);
    return client;
}

static void *look_up(void *client)
{
    srskit_value *attributes = NULL;
    srskit_reply *reply = NULL;
    CHECK(srskit_value_new_assoc(&attributes) == SRSKIT_STATUS_OK);
    CHECK(srskit_value_set_string(attributes, "domain", "example.com") == SRSKIT_STATUS_OK);
    for (int i = 0; i < 3; i++) {
        if (srskit_client_call(client, "LOOKUP", "DOMAIN", attributes, &reply) != SRSKIT_STATUS_OK) {
            fprintf(stderr, "%s\n", srskit_last_error());
            exit(1);
        }
        const char *code = srskit_reply_text(reply, SRSKIT_REPLY_FIELD_CODE);
        CHECK(srskit_reply_outcome(reply) == SRSKIT_OUTCOME_DONE && srskit_reply_is_success(reply) == 1);
        CHECK(code && (strcmp(code, "210") == 0 || strcmp(code, "211") == 0));
        CHECK(srskit_value_get_string(srskit_reply_attributes(reply), "status"));
        CHECK(srskit_reply_http_status(reply) == 200 && srskit_reply_tries(reply) == 1);
        CHECK_TEXT(srskit_value_get_string(srskit_reply_items(reply), "protocol"), "XCP");
        srskit_reply_free(reply);
        reply = NULL;
    }
    srskit_value_free(attributes);
    return NULL;
}

static void both_threads_at_once(srskit_client *client)
{
    pthread_t threads[2];
    for (int i = 0; i < 2; i++)
        CHECK(pthread_create(&threads[i], NULL, look_up, client) == 0);
    for (int i = 0; i < 2; i++)
        CHECK(pthread_join(threads[i], NULL) == 0);
}

static void an_unknown_command(srskit_client *client)
{
    srskit_reply *reply = NULL;
    CHECK(srskit_client_call(client, "NO_SUCH_ACTION", "DOMAIN", NULL, &reply) == SRSKIT_STATUS_REJECTED && !reply);
    const srskit_error *error = srskit_last_error_details();
    CHECK(srskit_error_may_have_run(error) == SRSKIT_MAY_HAVE_RUN_NO && srskit_error_tries(error) == 1);
    CHECK(srskit_error_text(error, SRSKIT_ERROR_FIELD_RESPONSE_CODE));
    CHECK_TEXT(srskit_error_text(error, SRSKIT_ERROR_FIELD_ACTION), "NO_SUCH_ACTION");
}

static void a_wrong_key(const char *url)
{
    srskit_client *client = connect_to(url, "another-key");
    srskit_message *message = NULL;
    srskit_reply *reply = NULL;
    CHECK(srskit_message_new("GET_BALANCE", "BALANCE", &message) == SRSKIT_STATUS_OK);
    CHECK(srskit_client_send(client, message, 5000, &reply) == SRSKIT_STATUS_ACCESS_DENIED && !reply);
    CHECK(srskit_error_next(srskit_last_error_details()) == SRSKIT_NEXT_CHECK_ACCESS);
    CHECK(!strstr(srskit_last_error(), "another-key"));
    srskit_message_free(message);
    srskit_client_free(client);
}

/* Port 1 of the loopback: nobody listens there. */
static void nobody_listens(const char *key)
{
    srskit_client *client = connect_to("https://127.0.0.1:1", key);
    srskit_reply *reply = NULL;
    CHECK(srskit_client_call(client, "SW_REGISTER", "DOMAIN", NULL, &reply) == SRSKIT_STATUS_NOT_SENT && !reply);
    const srskit_error *error = srskit_last_error_details();
    CHECK_TEXT(srskit_error_text(error, SRSKIT_ERROR_FIELD_CAUSE), "refused");
    CHECK(srskit_error_may_have_run(error) == SRSKIT_MAY_HAVE_RUN_NO && !srskit_error_timed_out(error));
    srskit_client_free(client);
}

int main(void)
{
    const char *url = variable("SRSKIT_STANDIN_URL"), *key = variable("SRSKIT_KEY");
    srskit_client *client = connect_to(url, key);
    both_threads_at_once(client);
    an_unknown_command(client);
    srskit_client_free(client);
    a_wrong_key(url);
    nobody_listens(key);
    printf("C call: %lu checks passed\n", checks);
    return 0;
}
