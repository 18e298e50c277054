/* Calls to the stand-in: by name and by action, from threads and after fork, in pages, refused, and logged. */
#include "check.h"
#include "connect.h"
#include "srskit.h"
#include <dirent.h>
#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>

_Atomic unsigned long checks;

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

static srskit_value *values_of(const char *key, const char *text)
{
    srskit_value *values = NULL;
    CHECK(srskit_value_new_assoc(&values) == SRSKIT_STATUS_OK);
    CHECK(srskit_value_set_string(values, key, text) == SRSKIT_STATUS_OK);
    return values;
}

static void by_name(const srskit_client *client)
{
    srskit_value *values = values_of("domain", "example.com");
    srskit_reply *reply = NULL;
    srskit_buffer *json = NULL;
    bool available = false;
    CHECK(srskit_client_command(client, "lookup", values, NULL, &reply) == SRSKIT_STATUS_OK);
    const srskit_typed *fields = srskit_reply_fields(reply);
    CHECK(srskit_typed_kind(fields) == SRSKIT_TYPE_FIELDS);
    CHECK(srskit_typed_flag(srskit_typed_get(fields, "available"), &available));
    CHECK_TEXT(srskit_typed_text(srskit_typed_get(fields, "available"), NULL), available ? "1" : "0");
    CHECK(!srskit_typed_get(fields, "no_such_field") && !srskit_typed_value(fields));
    CHECK(srskit_reply_to_json(reply, &json) == SRSKIT_STATUS_OK);
    CHECK(strstr(srskit_buffer_data(json, NULL), available ? "\"available\":true" : "\"available\":false"));
    srskit_buffer_free(json);
    srskit_reply_free(reply);
    srskit_value_free(values);
}

/* Amounts are exact texts; nothing of them goes through a float. */
static void a_balance(const srskit_client *client)
{
    srskit_reply *reply = NULL;
    CHECK(srskit_client_command(client, "get_balance", NULL, NULL, &reply) == SRSKIT_STATUS_OK);
    const srskit_typed *balance = srskit_typed_get(srskit_reply_fields(reply), "balance");
    size_t length = 0;
    const char *text = srskit_typed_text(balance, &length);
    CHECK(srskit_typed_kind(balance) == SRSKIT_TYPE_MONEY && text && strspn(text, "0123456789.") == length);
    CHECK(!srskit_typed_int(balance, NULL) && !srskit_typed_flag(balance, NULL));
    srskit_reply_free(reply);
}

/* Refused before anything is sent, with every problem; and sent all the same when told to. */
static void validated_or_not(const srskit_client *client)
{
    srskit_value *values = values_of("domain", "exa mple.com");
    srskit_options *options = NULL;
    srskit_reply *reply = NULL;
    CHECK(srskit_options_new(&options) == SRSKIT_STATUS_OK);
    CHECK(srskit_options_set_trace_id(options, "invoice-4711") == SRSKIT_STATUS_OK);
    CHECK(srskit_client_command(client, "lookup", values, options, &reply) == SRSKIT_STATUS_INVALID_REQUEST && !reply);
    const srskit_error *error = srskit_last_error_details();
    CHECK_TEXT(srskit_error_problem(error, 0, SRSKIT_PROBLEM_FIELD_PATH), "attributes.domain");
    CHECK_TEXT(srskit_error_text(error, SRSKIT_ERROR_FIELD_TRACE_ID), "invoice-4711");
    CHECK(srskit_error_tries(error) == 0);
    CHECK(srskit_options_set_validate(options, SRSKIT_VALIDATE_OFF) == SRSKIT_STATUS_OK);
    if (srskit_client_command(client, "lookup", values, options, &reply) != SRSKIT_STATUS_OK)
        CHECK(srskit_error_tries(srskit_last_error_details()) > 0);
    srskit_reply_free(reply);
    reply = NULL;
    CHECK(srskit_client_command(client, "lokup", values, options, &reply) == SRSKIT_STATUS_INVALID_REQUEST && !reply);
    CHECK(strstr(srskit_last_error(), "did you mean lookup?"));
    srskit_options_free(options);
    srskit_value_free(values);
}

/* It was sent a moment ago, so nothing can exclude it; and asking sends no order. */
static void what_happened_to(const srskit_client *client, const srskit_value *order)
{
    srskit_clues *clues = NULL;
    srskit_investigation *found = NULL;
    srskit_buffer *json = NULL;
    srskit_error *kept = srskit_last_error_take();
    CHECK(srskit_clues_new(&clues) == SRSKIT_STATUS_OK);
    CHECK(srskit_clues_set(clues, SRSKIT_CLUE_PATIENCE, "0") == SRSKIT_STATUS_OK);
    CHECK(srskit_clues_set(clues, SRSKIT_CLUE_SENT_AT, "soon") == SRSKIT_STATUS_INVALID_REQUEST);
    CHECK(srskit_client_investigate(client, "lookup", order, clues, &found) == SRSKIT_STATUS_INVALID_REQUEST && !found);
    CHECK(srskit_client_investigate(client, "register", order, clues, &found) == SRSKIT_STATUS_OK);
    CHECK(srskit_investigation_verdict(found) != SRSKIT_VERDICT_DID_NOT_RUN);
    CHECK(srskit_investigation_next(found) != SRSKIT_NEXT_STEP_SEND_AGAIN && srskit_investigation_calls(found) > 0);
    CHECK_TEXT(srskit_investigation_text(found, SRSKIT_INVESTIGATION_FIELD_COMMAND), "register");
    CHECK_TEXT(srskit_investigation_text(found, SRSKIT_INVESTIGATION_FIELD_SUBJECT), "example.org");
    CHECK(srskit_investigation_text(found, SRSKIT_INVESTIGATION_FIELD_SUMMARY));
    for (size_t i = 0; i < srskit_investigation_found_count(found); i++) {
        CHECK(srskit_investigation_found_source(found, i) && srskit_investigation_found_text(found, i));
        CHECK(srskit_value_kind(srskit_investigation_found_values(found, i)) == SRSKIT_KIND_ASSOC);
    }
    CHECK(srskit_investigation_to_json(found, &json) == SRSKIT_STATUS_OK);
    CHECK(strstr(srskit_buffer_data(json, NULL), "\"verdict\":"));
    srskit_buffer_free(json);
    srskit_investigation_free(found);
    srskit_clues_free(clues);
    srskit_error_free(kept);
}

/* An order, with its values out of JSON. Another suite may have registered the name before. */
static void an_order(const srskit_client *client)
{
    static const char ORDER[] =
        "{\"domain\": \"example.org\", \"period\": 1, \"handle\": \"process\", \"auto_renew\": false,"
        " \"reg_username\": \"reguser\", \"reg_password\": \"pass-word-1\", \"custom_nameservers\": false,"
        " \"contact_set\": {\"owner\": {\"first_name\": \"Zo\u00eb\", \"last_name\": \"Example\", \"org_name\": \"Example\","
        " \"email\": \"zoe@example.com\", \"phone\": \"+1.4165550123\", \"address1\": \"1 Example Street\","
        " \"city\": \"Toronto\", \"state\": \"ON\", \"country\": \"CA\", \"postal_code\": \"M5V 1A1\"}}}";
    srskit_value *values = NULL;
    srskit_reply *reply = NULL;
    CHECK(srskit_value_from_json(ORDER, sizeof ORDER - 1, &values) == SRSKIT_STATUS_OK);
    CHECK_TEXT(srskit_value_get_string(values, "period"), "1");
    srskit_status status = srskit_client_command(client, "register", values, NULL, &reply);
    if (status != SRSKIT_STATUS_OK && status != SRSKIT_STATUS_REJECTED) {
        fprintf(stderr, "%s\n", srskit_last_error());
        exit(1);
    }
    CHECK((status == SRSKIT_STATUS_OK) == (reply != NULL));
    CHECK(reply || srskit_error_may_have_run(srskit_last_error_details()) == SRSKIT_MAY_HAVE_RUN_NO);
    what_happened_to(client, values);
    if (reply)
        CHECK(srskit_typed_text(srskit_typed_get(srskit_reply_fields(reply), "id"), NULL));
    srskit_reply_free(reply);
    srskit_value_free(values);
}

/* Floats are refused, since they would not keep what they were. */
static void json_loses_nothing(void)
{
    srskit_value *value = NULL;
    srskit_buffer *json = NULL;
    const char *given = "{\"b\": [9223372036854775807, \"8549.18\", true], \"a\": {}}";
    CHECK(srskit_value_from_json(given, strlen(given), &value) == SRSKIT_STATUS_OK);
    CHECK(srskit_value_to_json(value, &json) == SRSKIT_STATUS_OK);
    CHECK_TEXT(srskit_buffer_data(json, NULL), "{\"b\":[\"9223372036854775807\",\"8549.18\",\"1\"],\"a\":{}}");
    srskit_buffer_free(json);
    srskit_value_free(value);
    value = NULL;
    const char *refused[] = {"8549.18", "1e3", "18446744073709551616", "null", "[null]", "{\"a\": 1, \"a\": 2}", "{", "\"\xFF\"", ""};
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        CHECK(srskit_value_from_json(refused[i], strlen(refused[i]), &value) == SRSKIT_STATUS_INVALID_REQUEST && !value);
        CHECK_TEXT(srskit_error_problem(srskit_last_error_details(), 0, SRSKIT_PROBLEM_FIELD_PATH), "json");
    }
}

/* All rows, and again from the middle on with a cursor: none is lost, none comes twice. */
static void in_pages(const srskit_client *client)
{
    srskit_value *values = values_of("exp_from", "2020-01-01");
    CHECK(srskit_value_set_string(values, "exp_to", "2099-12-31") == SRSKIT_STATUS_OK);
    CHECK(srskit_value_set_string(values, "limit", "2") == SRSKIT_STATUS_OK);
    size_t whole = 0, parts = 0;
    srskit_buffer *cursor = NULL;
    for (int run = 0; run < 3; run++) {
        const char *from = run == 2 ? srskit_buffer_data(cursor, NULL) : NULL;
        srskit_rows *rows = NULL;
        const srskit_typed *row = NULL;
        CHECK(srskit_rows_new(client, "list_expiring_domains", values, from, NULL, &rows) == SRSKIT_STATUS_OK);
        while (srskit_rows_next(rows, &row) == SRSKIT_STATUS_OK && row) {
            CHECK(srskit_typed_kind(row) == SRSKIT_TYPE_FIELDS && srskit_rows_list(rows));
            *(run == 0 ? &whole : &parts) += 1;
            if (run == 1)
                break;
        }
        CHECK(row || (srskit_last_error()[0] == '\0' && !srskit_rows_list(rows)));
        if (run == 1)
            CHECK(srskit_rows_cursor(rows, &cursor) == SRSKIT_STATUS_OK);
        srskit_rows_free(rows);
    }
    CHECK(whole > 0 && parts == whole);
    srskit_buffer_free(cursor);
    srskit_value_free(values);
}

struct log {
    char lines[4096];
};

static void note(void *data, srskit_log_level level, const char *line)
{
    struct log *log = data;
    CHECK(level == SRSKIT_LOG_LEVEL_INFO || level == SRSKIT_LOG_LEVEL_WARN);
    CHECK(strlen(log->lines) + strlen(line) + 2 < sizeof log->lines);
    strcat(strcat(log->lines, line), "\n");
}

static void logged(const srskit_client *client, const char *key)
{
    struct log log = {""};
    CHECK(srskit_log_set(note, &log, SRSKIT_LOG_LEVEL_INFO) == SRSKIT_STATUS_OK);
    by_name(client);
    CHECK(srskit_log_set(NULL, NULL, 0) == SRSKIT_STATUS_OK);
    by_name(client);
    const char *first = strstr(log.lines, "LOOKUP DOMAIN: done, code 21");
    CHECK(first == log.lines && !strstr(first + 1, "LOOKUP"));
    CHECK(!strstr(log.lines, key) && !strstr(log.lines, "example.com"));
}

/* Parent and child go on with one client; neither takes the other's answer. */
static void after_fork(srskit_client *client)
{
    by_name(client);
    pid_t child = fork();
    CHECK(child >= 0);
    for (int i = 0; i < 5; i++)
        by_name(client);
    if (child == 0)
        _exit(0);
    int status = -1;
    CHECK(waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

/* The library starts none of its own. */
static void one_thread_only(void)
{
    size_t threads = 0;
    DIR *tasks = opendir("/proc/self/task");
    CHECK(tasks);
    for (struct dirent *entry; (entry = readdir(tasks));)
        threads += entry->d_name[0] != '.';
    closedir(tasks);
    CHECK(threads == 1);
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
    by_name(client);
    a_balance(client);
    validated_or_not(client);
    json_loses_nothing();
    an_order(client);
    in_pages(client);
    logged(client, key);
    after_fork(client);
    one_thread_only();
    both_threads_at_once(client);
    an_unknown_command(client);
    srskit_client_free(client);
    a_wrong_key(url);
    nobody_listens(key);
    printf("C call: %lu checks passed\n", checks);
    return 0;
}
