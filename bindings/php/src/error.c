/* From the library's errors to exceptions. */
#include "../php_srskit.h"
#include "zend_exceptions.h"

static zend_class_entry *ce_invalid_request, *ce_not_sent, *ce_outcome_unknown, *ce_no_answer, *ce_rejected;
static zend_class_entry *ce_access_denied, *ce_throttled, *ce_misuse, *ce_internal;

/* Where the class of a status is kept. No default: a new status fails to compile until it has a class. */
static zend_class_entry **place_of(srskit_status status)
{
    switch (status) {
    case SRSKIT_STATUS_OK:
        break;
    case SRSKIT_STATUS_INVALID_REQUEST:
        return &ce_invalid_request;
    case SRSKIT_STATUS_NOT_SENT:
        return &ce_not_sent;
    case SRSKIT_STATUS_OUTCOME_UNKNOWN:
        return &ce_outcome_unknown;
    case SRSKIT_STATUS_NO_ANSWER:
        return &ce_no_answer;
    case SRSKIT_STATUS_REJECTED:
        return &ce_rejected;
    case SRSKIT_STATUS_ACCESS_DENIED:
        return &ce_access_denied;
    case SRSKIT_STATUS_THROTTLED:
        return &ce_throttled;
    case SRSKIT_STATUS_MISUSE:
        return &ce_misuse;
    case SRSKIT_STATUS_INTERNAL:
        return &ce_internal;
    }
    /* A number that a newer library may have. */
    return &srskit_ce_exception;
}

void srskit_error_register(zend_class_entry *status_class, srskit_status status)
{
    *place_of(status) = status_class;
}

static void add_text(zval *array, const char *name, const char *text)
{
    if (text)
        add_assoc_string(array, name, text);
    else
        add_assoc_null(array, name);
}

static void add_problem(zval *problems, const char *path, const char *what, const char *fix)
{
    zval problem;
    array_init(&problem);
    add_text(&problem, "path", path);
    add_text(&problem, "what", what);
    add_text(&problem, "fix", fix);
    add_next_index_zval(problems, &problem);
}

static void add_texts(zval *report, const srskit_error *error)
{
    static const struct {
        const char *name;
        uint32_t field;
    } TEXTS[] = {
        {"class", SRSKIT_ERROR_FIELD_CLASS},
        {"message", SRSKIT_ERROR_FIELD_MESSAGE},
        {"may_have_run", SRSKIT_ERROR_FIELD_MAY_HAVE_RUN},
        {"next", SRSKIT_ERROR_FIELD_NEXT},
        {"advice", SRSKIT_ERROR_FIELD_ADVICE},
        {"reason", SRSKIT_ERROR_FIELD_REASON},
        {"order_left", SRSKIT_ERROR_FIELD_ORDER_LEFT},
        {"address_seen", SRSKIT_ERROR_FIELD_ADDRESS_SEEN},
        {"cause", SRSKIT_ERROR_FIELD_CAUSE},
        {"salvaged_is_success", SRSKIT_ERROR_FIELD_SALVAGED_IS_SUCCESS},
        {"salvaged_response_code", SRSKIT_ERROR_FIELD_SALVAGED_RESPONSE_CODE},
        {"redacted_body", SRSKIT_ERROR_FIELD_REDACTED_BODY},
        {"row", SRSKIT_ERROR_FIELD_ROW},
        {"meaning", SRSKIT_ERROR_FIELD_MEANING},
        {"response_code", SRSKIT_ERROR_FIELD_RESPONSE_CODE},
        {"response_text", SRSKIT_ERROR_FIELD_RESPONSE_TEXT},
        {"transaction_id", SRSKIT_ERROR_FIELD_TRANSACTION_ID},
        {"action", SRSKIT_ERROR_FIELD_ACTION},
        {"object", SRSKIT_ERROR_FIELD_OBJECT},
        {"trace_id", SRSKIT_ERROR_FIELD_TRACE_ID},
    };
    for (size_t i = 0; i < sizeof TEXTS / sizeof *TEXTS; i++)
        add_text(report, TEXTS[i].name, srskit_error_text(error, TEXTS[i].field));
}

static void add_numbers(zval *report, const srskit_error *error)
{
    size_t offset;
    uint32_t http_status = srskit_error_http_status(error);
    add_assoc_long(report, "number", srskit_error_status(error));
    add_assoc_bool(report, "timed_out", srskit_error_timed_out(error));
    add_assoc_long(report, "tries", srskit_error_tries(error));
    add_assoc_long(report, "elapsed_ms", (zend_long)srskit_error_elapsed_ms(error));
    if (http_status)
        add_assoc_long(report, "http_status", http_status);
    else
        add_assoc_null(report, "http_status");
    if (srskit_error_offset(error, &offset))
        add_assoc_long(report, "offset", (zend_long)offset);
    else
        add_assoc_null(report, "offset");
}

static void add_attributes(zval *report, const srskit_error *error)
{
    zval attributes;
    srskit_value_to_zval(srskit_error_attributes(error), &attributes);
    add_assoc_zval(report, "attributes", &attributes);
}

/* Makes an exception; takes the report over. */
static void exception_of(zend_class_entry *class, zval *report, zval *exception)
{
    zval *message = zend_hash_str_find(Z_ARRVAL_P(report), ZEND_STRL("message"));
    zval *number = zend_hash_str_find(Z_ARRVAL_P(report), ZEND_STRL("number"));
    object_init_ex(exception, class);
    zend_update_property_ex(class, Z_OBJ_P(exception), ZSTR_KNOWN(ZEND_STR_MESSAGE), message);
    zend_update_property_ex(class, Z_OBJ_P(exception), ZSTR_KNOWN(ZEND_STR_CODE), number);
    zend_update_property(srskit_ce_exception, Z_OBJ_P(exception), ZEND_STRL("report"), report);
    zval_ptr_dtor(report);
}

/* Throws; takes the report over. */
static void throw_report(zend_class_entry *class, zval *report)
{
    zval exception;
    exception_of(class, report, &exception);
    zend_throw_exception_object(&exception);
}

void srskit_error_take(zval *exception)
{
    const srskit_error *error = srskit_last_error_details();
    zval report, problems;
    array_init(&report);
    array_init(&problems);
    add_texts(&report, error);
    add_numbers(&report, error);
    for (size_t i = 0; i < srskit_error_problem_count(error); i++)
        add_problem(&problems, srskit_error_problem(error, i, SRSKIT_PROBLEM_FIELD_PATH),
                    srskit_error_problem(error, i, SRSKIT_PROBLEM_FIELD_WHAT),
                    srskit_error_problem(error, i, SRSKIT_PROBLEM_FIELD_FIX));
    add_assoc_zval(&report, "problems", &problems);
    add_attributes(&report, error);
    exception_of(*place_of(srskit_error_status(error)), &report, exception);
}

void srskit_error_throw(void)
{
    zval exception;
    srskit_error_take(&exception);
    zend_throw_exception_object(&exception);
}

void srskit_error_throw_problem(const char *path, const char *what, const char *fix)
{
    zval report, problems;
    array_init(&report);
    array_init(&problems);
    add_problem(&problems, path, what, fix);
    add_assoc_zval(&report, "problems", &problems);
    add_assoc_string(&report, "class", "invalid_request");
    add_assoc_long(&report, "number", SRSKIT_STATUS_INVALID_REQUEST);
    add_assoc_str(&report, "message",
                  zend_strpprintf(0, "invalid request, nothing was sent: %s: %s; %s", path, what, fix));
    add_assoc_string(&report, "may_have_run", "no");
    add_assoc_string(&report, "next", "fix");
    add_assoc_string(&report, "advice", "correct the request, then send it");
    throw_report(ce_invalid_request, &report);
}

void srskit_error_throw_misuse(const char *what)
{
    zval report;
    array_init(&report);
    add_assoc_string(&report, "class", "misuse");
    add_assoc_long(&report, "number", SRSKIT_STATUS_MISUSE);
    add_assoc_str(&report, "message", zend_strpprintf(0, "misuse: %s", what));
    add_assoc_string(&report, "may_have_run", "no");
    add_assoc_string(&report, "next", "fix");
    add_assoc_string(&report, "advice", "correct the program");
    throw_report(ce_misuse, &report);
}

const char *srskit_c_string(const zend_string *string, const char *name)
{
    if (strlen(ZSTR_VAL(string)) == ZSTR_LEN(string))
        return ZSTR_VAL(string);
    srskit_error_throw_problem(name, "it holds a NUL", "remove it");
    return NULL;
}

bool srskit_milliseconds(double seconds, bool is_null, const char *name, int64_t *milliseconds)
{
    /* Written so that it refuses NaN. The limit keeps the number whole; no call lasts a year. */
    if (!is_null && !(seconds >= 0 && seconds < 31536000)) {
        srskit_error_throw_problem(name, "it is no time", "pass seconds, 0 or more");
        return false;
    }
    *milliseconds = is_null ? SRSKIT_USUAL_DEADLINE : (int64_t)(seconds * 1000 + 0.5);
    return true;
}

/* The report; NULL when there is none. */
static zval *report_of(zval *exception)
{
    zval unused;
    zval *report = zend_read_property(srskit_ce_exception, Z_OBJ_P(exception), ZEND_STRL("report"), true, &unused);
    ZVAL_DEREF(report);
    return Z_TYPE_P(report) == IS_ARRAY ? report : NULL;
}

/* An entry of the report; NULL when there is none of this type, as in an exception that somebody made himself or
 * unserialized. */
static zval *entry(zval *exception, const char *name, zend_uchar type)
{
    zval *report = report_of(exception);
    zval *found = report ? zend_hash_str_find(Z_ARRVAL_P(report), name, strlen(name)) : NULL;
    if (!found)
        return NULL;
    ZVAL_DEREF(found);
    return Z_TYPE_P(found) == type ? found : NULL;
}

static void return_entry(INTERNAL_FUNCTION_PARAMETERS, const char *name)
{
    ZEND_PARSE_PARAMETERS_NONE();
    zval *found = entry(ZEND_THIS, name, IS_STRING);
    if (found)
        RETURN_COPY(found);
    RETURN_NULL();
}

#define TEXT_METHOD(method, name)                              \
    PHP_METHOD(Srskit_Exception, method)                       \
    {                                                          \
        return_entry(INTERNAL_FUNCTION_PARAM_PASSTHRU, name);  \
    }

TEXT_METHOD(next, "next")
TEXT_METHOD(advice, "advice")
TEXT_METHOD(responseCode, "response_code")
TEXT_METHOD(responseText, "response_text")
TEXT_METHOD(transactionId, "transaction_id")
TEXT_METHOD(reason, "reason")
TEXT_METHOD(orderLeft, "order_left")
TEXT_METHOD(addressSeen, "address_seen")
TEXT_METHOD(cause, "cause")
TEXT_METHOD(traceId, "trace_id")

PHP_METHOD(Srskit_Exception, report)
{
    ZEND_PARSE_PARAMETERS_NONE();
    zval *report = report_of(ZEND_THIS);
    if (report)
        RETURN_COPY(report);
    RETURN_EMPTY_ARRAY();
}

PHP_METHOD(Srskit_Exception, mayHaveRun)
{
    ZEND_PARSE_PARAMETERS_NONE();
    zval *found = entry(ZEND_THIS, "may_have_run", IS_STRING);
    /* Where nothing is known, it may have. */
    RETURN_BOOL(!found || !zend_string_equals_literal(Z_STR_P(found), "no"));
}

PHP_METHOD(Srskit_Exception, problems)
{
    ZEND_PARSE_PARAMETERS_NONE();
    zval *found = entry(ZEND_THIS, "problems", IS_ARRAY);
    if (found)
        RETURN_COPY(found);
    RETURN_EMPTY_ARRAY();
}

PHP_METHOD(Srskit_Exception, attributes)
{
    ZEND_PARSE_PARAMETERS_NONE();
    zval *found = entry(ZEND_THIS, "attributes", IS_ARRAY);
    if (found)
        RETURN_COPY(found);
    RETURN_NULL();
}

PHP_METHOD(Srskit_Exception, timedOut)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETURN_BOOL(entry(ZEND_THIS, "timed_out", IS_TRUE));
}

PHP_METHOD(Srskit_Exception, tries)
{
    ZEND_PARSE_PARAMETERS_NONE();
    zval *found = entry(ZEND_THIS, "tries", IS_LONG);
    RETURN_LONG(found ? Z_LVAL_P(found) : 0);
}
