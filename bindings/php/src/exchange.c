/* Srskit\Exchange, Srskit\Step */
#include "../php_srskit.h"
#include "ext/standard/php_random.h"
#include "zend_exceptions.h"

typedef struct {
    srskit_exchange *exchange;
    zend_class_entry *reply_class;
    zend_object std;
} exchange_object;

static zend_object_handlers exchange_handlers;

static exchange_object *exchange_of(zend_object *object)
{
    return (exchange_object *)((char *)object - XtOffsetOf(exchange_object, std));
}

static zend_object *create(zend_class_entry *class)
{
    exchange_object *made = zend_object_alloc(sizeof *made, class);
    zend_object_std_init(&made->std, class);
    object_properties_init(&made->std, class);
    made->std.handlers = &exchange_handlers;
    return &made->std;
}

static void destroy(zend_object *object)
{
    srskit_exchange_free(exchange_of(object)->exchange);
    zend_object_std_dtor(object);
}

void srskit_exchange_minit(void)
{
    srskit_ce_exchange->create_object = create;
    exchange_handlers = std_object_handlers;
    exchange_handlers.offset = XtOffsetOf(exchange_object, std);
    exchange_handlers.free_obj = destroy;
    exchange_handlers.clone_obj = NULL;
}

/* What both ways to an exchange take. */
struct given {
    zend_string *username, *key, *action, *object, *name;
    zval *values;
    HashTable *items;
    srskit_given_options options;
    zend_long seed;
    bool no_seed;
};

#define NOTHING_GIVEN {.options = SRSKIT_NO_OPTIONS, .no_seed = true}

/* Whether user name and key are texts for C, and there is a seed; an exception when not. */
static bool is_complete(struct given *given)
{
    return srskit_c_string(given->username, "username") && srskit_c_string(given->key, "key") &&
           (!given->no_seed || php_random_bytes_throw(&given->seed, sizeof given->seed) == SUCCESS);
}

/* By action and object; an exception when they make none. */
static void start(exchange_object *this, struct given *given)
{
    zval none;
    int64_t deadline_ms;
    const char *action, *object;
    ZVAL_EMPTY_ARRAY(&none);
    if (!is_complete(given) || !(action = srskit_c_string(given->action, "action")) ||
        !(object = srskit_c_string(given->object, "object")) ||
        !srskit_milliseconds(given->options.timeout, given->options.no_timeout, "timeout", &deadline_ms))
        return;
    srskit_message *message =
        srskit_message_from(action, object, given->values ? given->values : &none, given->items);
    if (!message)
        return;
    this->reply_class = srskit_ce_reply;
    srskit_went_well(srskit_exchange_new(ZSTR_VAL(given->username), ZSTR_VAL(given->key), message, deadline_ms,
                                         (uint64_t)given->seed, &this->exchange));
    srskit_message_free(message);
}

/* By the command's name, into a new object; an exception when there can be none. */
static void start_command(struct given *given, zval *to)
{
    srskit_value *value = NULL;
    srskit_options *options = NULL;
    srskit_exchange *exchange = NULL;
    const char *name;
    if (!is_complete(given) || !(name = srskit_c_string(given->name, "name")))
        return;
    if (srskit_values_from(given->values, &value) && srskit_options_from(&given->options, &options) &&
        srskit_went_well(srskit_exchange_command(ZSTR_VAL(given->username), ZSTR_VAL(given->key), name, value, options,
                                                 (uint64_t)given->seed, &exchange))) {
        object_init_ex(to, srskit_ce_exchange);
        exchange_of(Z_OBJ_P(to))->exchange = exchange;
        exchange_of(Z_OBJ_P(to))->reply_class = srskit_reply_class(name);
    }
    srskit_options_free(options);
    srskit_value_free(value);
}

PHP_METHOD(Srskit_Exchange, __construct)
{
    struct given given = NOTHING_GIVEN;
    ZEND_PARSE_PARAMETERS_START(4, 8)
        Z_PARAM_STR(given.username)
        Z_PARAM_STR(given.key)
        Z_PARAM_STR(given.action)
        Z_PARAM_STR(given.object)
        Z_PARAM_OPTIONAL
        Z_PARAM_ARRAY(given.values)
        Z_PARAM_ARRAY_HT(given.items)
        Z_PARAM_DOUBLE_OR_NULL(given.options.timeout, given.options.no_timeout)
        Z_PARAM_LONG_OR_NULL(given.seed, given.no_seed)
    ZEND_PARSE_PARAMETERS_END();

    exchange_object *this = exchange_of(Z_OBJ_P(ZEND_THIS));
    (void)return_value;
    if (this->exchange) {
        zend_throw_error(NULL, "Srskit\\Exchange is made once");
        RETURN_THROWS();
    }
    start(this, &given);
}

PHP_METHOD(Srskit_Exchange, command)
{
    struct given given = NOTHING_GIVEN;
    ZEND_PARSE_PARAMETERS_START(3, 8)
        Z_PARAM_STR(given.username)
        Z_PARAM_STR(given.key)
        Z_PARAM_STR(given.name)
        Z_PARAM_OPTIONAL
        Z_PARAM_ARRAY(given.values)
        Z_PARAM_DOUBLE_OR_NULL(given.options.timeout, given.options.no_timeout)
        Z_PARAM_STR(given.options.validate)
        Z_PARAM_STR_OR_NULL(given.options.trace_id)
        Z_PARAM_LONG_OR_NULL(given.seed, given.no_seed)
    ZEND_PARSE_PARAMETERS_END();

    start_command(&given, return_value);
}

PHP_METHOD(Srskit_Credentials, exchange)
{
    struct given given = NOTHING_GIVEN;
    ZEND_PARSE_PARAMETERS_START(2, 6)
        Z_PARAM_STR(given.action)
        Z_PARAM_STR(given.object)
        Z_PARAM_OPTIONAL
        Z_PARAM_ARRAY(given.values)
        Z_PARAM_ARRAY_HT(given.items)
        Z_PARAM_DOUBLE_OR_NULL(given.options.timeout, given.options.no_timeout)
        Z_PARAM_LONG_OR_NULL(given.seed, given.no_seed)
    ZEND_PARSE_PARAMETERS_END();

    if (!srskit_credentials_read(Z_OBJ_P(ZEND_THIS), &given.username, &given.key))
        RETURN_THROWS();
    object_init_ex(return_value, srskit_ce_exchange);
    start(exchange_of(Z_OBJ_P(return_value)), &given);
    if (EG(exception)) {
        zval_ptr_dtor(return_value);
        ZVAL_NULL(return_value);
    }
}

PHP_METHOD(Srskit_Credentials, command)
{
    struct given given = NOTHING_GIVEN;
    ZEND_PARSE_PARAMETERS_START(1, 6)
        Z_PARAM_STR(given.name)
        Z_PARAM_OPTIONAL
        Z_PARAM_ARRAY(given.values)
        Z_PARAM_DOUBLE_OR_NULL(given.options.timeout, given.options.no_timeout)
        Z_PARAM_STR(given.options.validate)
        Z_PARAM_STR_OR_NULL(given.options.trace_id)
        Z_PARAM_LONG_OR_NULL(given.seed, given.no_seed)
    ZEND_PARSE_PARAMETERS_END();

    if (srskit_credentials_read(Z_OBJ_P(ZEND_THIS), &given.username, &given.key))
        start_command(&given, return_value);
}

/* The properties of a step beside its kind; those that do not belong to it stay null. */
enum { BODY, HEADERS, CONNECT_TIMEOUT, ANSWER_TIMEOUT, OWN_CONNECTION, WAIT, REPLY, PART_COUNT };

static const char *const PART_NAMES[PART_COUNT] = {
    "body", "headers", "connectTimeout", "answerTimeout", "ownConnection", "wait", "reply",
};

static void set_seconds(zval *part, uint64_t milliseconds)
{
    ZVAL_DOUBLE(part, (double)milliseconds / 1000.0);
}

static void fill_send(zval *parts, const srskit_exchange *exchange)
{
    size_t length;
    const char *body = srskit_exchange_body(exchange, &length), *name;
    ZVAL_STRINGL(&parts[BODY], body, length);
    array_init(&parts[HEADERS]);
    for (size_t i = 0; (name = srskit_exchange_header_name(exchange, i)); i++)
        add_assoc_string(&parts[HEADERS], name, srskit_exchange_header_value(exchange, i));
    set_seconds(&parts[CONNECT_TIMEOUT], srskit_exchange_connect_timeout_ms(exchange));
    set_seconds(&parts[ANSWER_TIMEOUT], srskit_exchange_answer_timeout_ms(exchange));
    ZVAL_BOOL(&parts[OWN_CONNECTION], srskit_exchange_own_connection(exchange));
}

static const char *fill(zval *parts, const exchange_object *this, srskit_step step, srskit_reply *reply)
{
    const srskit_exchange *exchange = this->exchange;
    switch (step) {
    case SRSKIT_STEP_SEND:
        fill_send(parts, exchange);
        return "send";
    case SRSKIT_STEP_WAIT:
        set_seconds(&parts[WAIT], srskit_exchange_wait_ms(exchange));
        return "wait";
    case SRSKIT_STEP_DONE:
        srskit_reply_to_zval(reply, this->reply_class, &parts[REPLY]);
        return "done";
    }
    return "";
}

PHP_METHOD(Srskit_Exchange, step)
{
    const exchange_object *this = exchange_of(Z_OBJ_P(ZEND_THIS));
    srskit_step step;
    srskit_reply *reply = NULL;
    zval parts[PART_COUNT];
    ZEND_PARSE_PARAMETERS_NONE();
    if (!srskit_went_well(srskit_exchange_step(this->exchange, &step, &reply)))
        RETURN_THROWS();
    for (size_t i = 0; i < PART_COUNT; i++)
        ZVAL_NULL(&parts[i]);
    const char *kind = fill(parts, this, step, reply);
    object_init_ex(return_value, srskit_ce_step);
    srskit_set_text(Z_OBJ_P(return_value), "kind", kind);
    for (size_t i = 0; i < PART_COUNT; i++)
        srskit_set_zval(Z_OBJ_P(return_value), PART_NAMES[i], &parts[i]);
}

PHP_METHOD(Srskit_Exchange, received)
{
    zend_long status = 0;
    bool no_status = true;
    zend_string *body;
    ZEND_PARSE_PARAMETERS_START(2, 2)
        Z_PARAM_LONG_OR_NULL(status, no_status)
        Z_PARAM_STR(body)
    ZEND_PARSE_PARAMETERS_END();

    if (!no_status && (status < 100 || status > 599)) {
        srskit_error_throw_problem("status", "it is no HTTP status", "pass the status of the answer, or null");
        RETURN_THROWS();
    }
    srskit_exchange *exchange = exchange_of(Z_OBJ_P(ZEND_THIS))->exchange;
    srskit_went_well(
        srskit_exchange_received(exchange, no_status ? 0 : (uint32_t)status, ZSTR_VAL(body), ZSTR_LEN(body)));
}

struct name {
    const char *text;
    uint32_t number;
};

static const struct name STAGES[] = {
    {"connecting", SRSKIT_STAGE_CONNECTING},
    {"in_flight", SRSKIT_STAGE_IN_FLIGHT},
    {NULL, 0},
};

static const struct name CAUSES[] = {
    {"refused", SRSKIT_CAUSE_REFUSED},
    {"unreachable", SRSKIT_CAUSE_UNREACHABLE},
    {"name_unknown", SRSKIT_CAUSE_NAME_UNKNOWN},
    {"tls", SRSKIT_CAUSE_TLS},
    {"proxy", SRSKIT_CAUSE_PROXY},
    {"timed_out", SRSKIT_CAUSE_TIMED_OUT},
    {"reset", SRSKIT_CAUSE_RESET},
    {"closed", SRSKIT_CAUSE_CLOSED},
    {"protocol", SRSKIT_CAUSE_PROTOCOL},
    {"other", SRSKIT_CAUSE_OTHER},
    {NULL, 0},
};

/* 0, and an exception, for a name that is unknown. */
static uint32_t number_of(const struct name *names, const zend_string *name, const char *argument, const char *fix)
{
    while (names->text && strcmp(names->text, ZSTR_VAL(name)) != 0)
        names++;
    if (!names->text)
        srskit_error_throw_problem(argument, "it is none that is known", fix);
    return names->number;
}

PHP_METHOD(Srskit_Exchange, failed)
{
    zend_string *stage, *cause, *words = NULL;
    const char *words_text = NULL;
    ZEND_PARSE_PARAMETERS_START(2, 3)
        Z_PARAM_STR(stage)
        Z_PARAM_STR(cause)
        Z_PARAM_OPTIONAL
        Z_PARAM_STR_OR_NULL(words)
    ZEND_PARSE_PARAMETERS_END();

    if (words && !(words_text = srskit_c_string(words, "words")))
        RETURN_THROWS();
    uint32_t stage_number = number_of(STAGES, stage, "stage", "pass connecting or in_flight");
    if (!stage_number)
        RETURN_THROWS();
    uint32_t cause_number = number_of(CAUSES, cause, "cause", "pass other when it is none of the others");
    if (!cause_number)
        RETURN_THROWS();
    srskit_exchange *exchange = exchange_of(Z_OBJ_P(ZEND_THIS))->exchange;
    srskit_went_well(srskit_exchange_failed(exchange, stage_number, cause_number, words_text));
}

PHP_METHOD(Srskit_Exchange, tick)
{
    double elapsed;
    int64_t elapsed_ms;
    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_DOUBLE(elapsed)
    ZEND_PARSE_PARAMETERS_END();

    if (!srskit_milliseconds(elapsed, false, "elapsed", &elapsed_ms))
        RETURN_THROWS();
    srskit_went_well(srskit_exchange_tick(exchange_of(Z_OBJ_P(ZEND_THIS))->exchange, (uint64_t)elapsed_ms));
}

PHP_METHOD(Srskit_Step, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}
