/* The doctor: facts judged, signatures explained, and a look at the stand-in. */
#include "check.h"
#include "connect.h"
#include "srskit.h"

_Atomic unsigned long checks;

#define BODY "<a/>"
#define KEY "not-a-real-key"
/* MD5 of what stands behind each, twice, worked out with another implementation. */
#define RIGHT "a34c0c1d0c4a33413fe8cafbc21c7dc3"
#define UPPER_LINE_FEED "F3386DABAD708E879070C478BEC2B63F"
#define OTHER_KEY "91da91ffa9301db856970a0f0b7ceb86"
#define OTHER_BODY "af92846343246041cf8c72fc6df27e9f"

static void says(srskit_buffer *json, const char *part)
{
    size_t length = 0;
    const char *text = srskit_buffer_data(json, &length);
    if (!text || strlen(text) != length || !strstr(text, part)) {
        fprintf(stderr, "%s\nis not in\n%s\n", part, text ? text : "(NULL)");
        exit(1);
    }
    checks++;
}

static void explained(const char *signature, const char *other_key, const char *other_body, const char *wanted)
{
    srskit_buffer *json = NULL;
    CHECK(srskit_signature_explain(BODY, strlen(BODY), KEY, strlen(KEY), signature, strlen(signature), other_key,
                                   other_key ? strlen(other_key) : 0, other_body, other_body ? strlen(other_body) : 0,
                                   &json) == SRSKIT_STATUS_OK);
    says(json, wanted);
    CHECK(!strstr(srskit_buffer_data(json, NULL), KEY));
    srskit_buffer_free(json);
}

static void signatures(void)
{
    srskit_buffer *json = NULL;
    explained(RIGHT, NULL, NULL, "{\"verdict\":\"right\",\"explanations\":[]");
    explained(RIGHT "\n", NULL, NULL, "\"verdict\":\"right\"");
    explained(UPPER_LINE_FEED, NULL, NULL, "\"explanations\":[[{\"name\":\"upper_final\",");
    explained(UPPER_LINE_FEED, NULL, NULL, "{\"name\":\"lf_tail\",");
    explained(OTHER_KEY, NULL, NULL, "\"verdict\":\"none_known\"");
    explained(OTHER_KEY, "another-key", NULL, "{\"name\":\"other_key\",");
    explained(OTHER_BODY, NULL, "<b/>", "{\"name\":\"other_body\",");
    explained("", "", "", "\"verdict\":\"none_known\"");
    CHECK(srskit_signature_explain(BODY, 4, KEY, 4, "\xFF", 1, NULL, 0, NULL, 0, &json) ==
          SRSKIT_STATUS_INVALID_REQUEST);
    CHECK_TEXT(srskit_error_problem(srskit_last_error_details(), 0, SRSKIT_PROBLEM_FIELD_PATH), "signature");
    CHECK(!json);
}

static void judged(const char *facts, bool strict, const char *wanted)
{
    srskit_buffer *json = NULL;
    CHECK(srskit_doctor_diagnose(facts, strlen(facts), strict, &json) == SRSKIT_STATUS_OK);
    says(json, wanted);
    srskit_buffer_free(json);
}

static void refused(const char *facts, const char *path)
{
    srskit_buffer *json = NULL;
    CHECK(srskit_doctor_diagnose(facts, strlen(facts), false, &json) == SRSKIT_STATUS_INVALID_REQUEST && !json);
    CHECK_TEXT(srskit_error_problem(srskit_last_error_details(), 0, SRSKIT_PROBLEM_FIELD_PATH), path);
}

static void facts(void)
{
    judged("{\"times\":{\"deadline\":30}}", false, "\"check\":\"D21\",\"title\":\"time-outs\",\"verdict\":\"warn\"");
    judged("{\"stopped_early\":true}", false, "\"complete\":false");
    refused("{}", "facts");
    refused("{\n \"ports\": 1}", "facts, line 2, column 11");
    refused("", "facts, line 1, column 0");
}

/* What a panel does: it looks, and judges what it saw. */
static void a_look(const char *key, bool strict, const char *state, const char *finding)
{
    srskit_settings *settings = NULL;
    srskit_buffer *seen = NULL, *report = NULL;
    size_t length = 0;
    CHECK(srskit_settings_new(&settings) == SRSKIT_STATUS_OK);
    set(settings, SRSKIT_SETTING_SYSTEM, variable("SRSKIT_STANDIN_URL"));
    set(settings, SRSKIT_SETTING_CA_FILE, variable("SRSKIT_CA_FILE"));
    set(settings, SRSKIT_SETTING_USERNAME, variable("SRSKIT_USERNAME"));
    set(settings, SRSKIT_SETTING_KEY, key);
    set(settings, SRSKIT_SETTING_PROXY, "none");
    CHECK(srskit_doctor_examine(settings, &seen) == SRSKIT_STATUS_OK);
    const char *text = srskit_buffer_data(seen, &length);
    CHECK(text && !strstr(text, key));
    CHECK(srskit_doctor_diagnose(text, length, strict, &report) == SRSKIT_STATUS_OK);
    says(report, state);
    says(report, finding);
    CHECK(!strstr(srskit_buffer_data(report, NULL), key));
    srskit_buffer_free(report);
    srskit_buffer_free(seen);
    srskit_settings_free(settings);
}

static void nothing_is_set(void)
{
    srskit_settings *settings = NULL;
    srskit_buffer *seen = NULL, *report = NULL;
    size_t length = 0;
    CHECK(srskit_settings_new(&settings) == SRSKIT_STATUS_OK);
    set(settings, SRSKIT_SETTING_SYSTEM, "http://example.com");
    CHECK(srskit_doctor_examine(settings, &seen) == SRSKIT_STATUS_OK);
    const char *text = srskit_buffer_data(seen, &length);
    CHECK(srskit_doctor_diagnose(text, length, false, &report) == SRSKIT_STATUS_OK);
    says(report, "\"state\":\"failed\"");
    says(report, "{\"check\":\"D01\",\"title\":\"settings\",\"verdict\":\"fail\"");
    srskit_buffer_free(report);
    srskit_buffer_free(seen);
    srskit_settings_free(settings);
}

int main(void)
{
    signatures();
    facts();
    nothing_is_set();
    a_look(variable("SRSKIT_KEY"), false, "\"complete\":true", "\"check\":\"D15\"");
    a_look("not-the-key-of-this-account", false, "\"state\":\"refused\"", "\"check\":\"D15\"");
    printf("C doctor: %lu checks\n", checks);
    return 0;
}
