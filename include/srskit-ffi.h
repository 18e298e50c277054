/* Made from bindings/c/src by `cargo xtask header`. Do not edit: change the source and run it.
 * include/srskit.h without comments and preprocessor, for PHP's FFI, Python's cffi and the like. */

enum {
    SRSKIT_ABI_VERSION = 0,
    SRSKIT_USUAL_DEADLINE = -1,
    SRSKIT_SIGNATURE_SIZE = 33,
};

typedef enum {
    SRSKIT_STATUS_OK = 0,
    SRSKIT_STATUS_INVALID_REQUEST = 1,
    SRSKIT_STATUS_NOT_SENT = 2,
    SRSKIT_STATUS_OUTCOME_UNKNOWN = 3,
    SRSKIT_STATUS_NO_ANSWER = 4,
    SRSKIT_STATUS_REJECTED = 5,
    SRSKIT_STATUS_ACCESS_DENIED = 6,
    SRSKIT_STATUS_THROTTLED = 7,
    SRSKIT_STATUS_MISUSE = 8,
    SRSKIT_STATUS_INTERNAL = 99,
} srskit_status;

typedef enum {
    SRSKIT_MAY_HAVE_RUN_NO = 0,
    SRSKIT_MAY_HAVE_RUN_MAYBE = 1,
    SRSKIT_MAY_HAVE_RUN_HARMLESS = 2,
} srskit_may_have_run;

typedef enum {
    SRSKIT_NEXT_FIX = 1,
    SRSKIT_NEXT_WAIT = 2,
    SRSKIT_NEXT_CHECK_ACCESS = 3,
    SRSKIT_NEXT_LOOK_FIRST = 4,
    SRSKIT_NEXT_TOP_UP = 5,
    SRSKIT_NEXT_STOP = 6,
    SRSKIT_NEXT_SUPPORT = 7,
} srskit_next;

typedef enum {
    SRSKIT_STEP_SEND = 1,
    SRSKIT_STEP_WAIT = 2,
    SRSKIT_STEP_DONE = 3,
} srskit_step;

typedef enum {
    SRSKIT_VERDICT_CANNOT_TELL = 0,
    SRSKIT_VERDICT_RAN = 1,
    SRSKIT_VERDICT_DID_NOT_RUN = 2,
    SRSKIT_VERDICT_STILL_OPEN = 3,
} srskit_verdict;

typedef enum {
    SRSKIT_NEXT_STEP_ASK_A_PERSON = 0,
    SRSKIT_NEXT_STEP_STOP = 1,
    SRSKIT_NEXT_STEP_WAIT = 2,
    SRSKIT_NEXT_STEP_LOOK_AGAIN = 3,
    SRSKIT_NEXT_STEP_SEND_AGAIN = 4,
} srskit_next_step;

typedef enum {
    SRSKIT_LOG_LEVEL_ERROR = 1,
    SRSKIT_LOG_LEVEL_WARN = 2,
    SRSKIT_LOG_LEVEL_INFO = 3,
    SRSKIT_LOG_LEVEL_DEBUG = 4,
    SRSKIT_LOG_LEVEL_TRACE = 5,
} srskit_log_level;

typedef enum {
    SRSKIT_OUTCOME_NONE = 0,
    SRSKIT_OUTCOME_DONE = 1,
    SRSKIT_OUTCOME_ACCEPTED = 2,
} srskit_outcome;

typedef enum {
    SRSKIT_TYPE_NONE = 0,
    SRSKIT_TYPE_TEXT = 1,
    SRSKIT_TYPE_INT = 2,
    SRSKIT_TYPE_MONEY = 3,
    SRSKIT_TYPE_SECONDS = 4,
    SRSKIT_TYPE_FLAG = 5,
    SRSKIT_TYPE_DATE = 6,
    SRSKIT_TYPE_TIME = 7,
    SRSKIT_TYPE_FIELDS = 8,
    SRSKIT_TYPE_LIST = 9,
    SRSKIT_TYPE_MAP = 10,
    SRSKIT_TYPE_ANY = 11,
} srskit_type;

typedef enum {
    SRSKIT_KIND_NONE = 0,
    SRSKIT_KIND_TEXT = 1,
    SRSKIT_KIND_ASSOC = 2,
    SRSKIT_KIND_ARRAY = 3,
} srskit_kind;

typedef enum {
    SRSKIT_ERROR_FIELD_MESSAGE = 1,
    SRSKIT_ERROR_FIELD_CLASS = 2,
    SRSKIT_ERROR_FIELD_MAY_HAVE_RUN = 3,
    SRSKIT_ERROR_FIELD_NEXT = 4,
    SRSKIT_ERROR_FIELD_ADVICE = 5,
    SRSKIT_ERROR_FIELD_REASON = 6,
    SRSKIT_ERROR_FIELD_ORDER_LEFT = 7,
    SRSKIT_ERROR_FIELD_ADDRESS_SEEN = 8,
    SRSKIT_ERROR_FIELD_CAUSE = 9,
    SRSKIT_ERROR_FIELD_SALVAGED_IS_SUCCESS = 10,
    SRSKIT_ERROR_FIELD_SALVAGED_RESPONSE_CODE = 11,
    SRSKIT_ERROR_FIELD_REDACTED_BODY = 12,
    SRSKIT_ERROR_FIELD_ROW = 13,
    SRSKIT_ERROR_FIELD_MEANING = 14,
    SRSKIT_ERROR_FIELD_RESPONSE_CODE = 15,
    SRSKIT_ERROR_FIELD_RESPONSE_TEXT = 16,
    SRSKIT_ERROR_FIELD_TRANSACTION_ID = 17,
    SRSKIT_ERROR_FIELD_ACTION = 18,
    SRSKIT_ERROR_FIELD_OBJECT = 19,
    SRSKIT_ERROR_FIELD_TRACE_ID = 20,
} srskit_error_field;

typedef enum {
    SRSKIT_PROBLEM_FIELD_PATH = 1,
    SRSKIT_PROBLEM_FIELD_WHAT = 2,
    SRSKIT_PROBLEM_FIELD_FIX = 3,
} srskit_problem_field;

typedef enum {
    SRSKIT_WARNING_FIELD_KIND = 1,
    SRSKIT_WARNING_FIELD_PATH = 2,
    SRSKIT_WARNING_FIELD_MESSAGE = 3,
} srskit_warning_field;

typedef enum {
    SRSKIT_HEADER_FIELD_VERSION = 1,
    SRSKIT_HEADER_FIELD_MSG_ID = 2,
    SRSKIT_HEADER_FIELD_MSG_TYPE = 3,
} srskit_header_field;

typedef enum {
    SRSKIT_REPLY_FIELD_OUTCOME = 1,
    SRSKIT_REPLY_FIELD_REASON = 2,
    SRSKIT_REPLY_FIELD_ORDER_ID = 3,
    SRSKIT_REPLY_FIELD_CODE = 4,
    SRSKIT_REPLY_FIELD_TEXT = 5,
    SRSKIT_REPLY_FIELD_ROW = 6,
    SRSKIT_REPLY_FIELD_TRANSACTION_ID = 7,
} srskit_reply_field;

typedef enum {
    SRSKIT_SETTING_SYSTEM = 1,
    SRSKIT_SETTING_USERNAME = 2,
    SRSKIT_SETTING_KEY = 3,
    SRSKIT_SETTING_KEY_FILE = 4,
    SRSKIT_SETTING_KEY_COMMAND = 5,
    SRSKIT_SETTING_CA_FILE = 6,
    SRSKIT_SETTING_CA_PEM = 7,
    SRSKIT_SETTING_PIN = 8,
    SRSKIT_SETTING_PROXY = 9,
    SRSKIT_SETTING_TIMEOUT = 10,
    SRSKIT_SETTING_CONNECTIONS = 11,
    SRSKIT_SETTING_PROFILE = 12,
    SRSKIT_SETTING_CONFIG = 13,
} srskit_setting;

typedef enum {
    SRSKIT_SYSTEM_PRODUCTION = 1,
    SRSKIT_SYSTEM_HORIZON = 2,
} srskit_system;

typedef enum {
    SRSKIT_STAGE_CONNECTING = 1,
    SRSKIT_STAGE_IN_FLIGHT = 2,
} srskit_stage;

typedef enum {
    SRSKIT_CAUSE_REFUSED = 1,
    SRSKIT_CAUSE_UNREACHABLE = 2,
    SRSKIT_CAUSE_NAME_UNKNOWN = 3,
    SRSKIT_CAUSE_TLS = 4,
    SRSKIT_CAUSE_PROXY = 5,
    SRSKIT_CAUSE_TIMED_OUT = 6,
    SRSKIT_CAUSE_RESET = 7,
    SRSKIT_CAUSE_CLOSED = 8,
    SRSKIT_CAUSE_PROTOCOL = 9,
    SRSKIT_CAUSE_OTHER = 10,
} srskit_cause;

typedef enum {
    SRSKIT_VALIDATE_RULES = 1,
    SRSKIT_VALIDATE_OFF = 2,
} srskit_validate;

typedef enum {
    SRSKIT_INVESTIGATION_FIELD_SUMMARY = 1,
    SRSKIT_INVESTIGATION_FIELD_ADVICE = 2,
    SRSKIT_INVESTIGATION_FIELD_VERDICT = 3,
    SRSKIT_INVESTIGATION_FIELD_NEXT = 4,
    SRSKIT_INVESTIGATION_FIELD_COMMAND = 5,
    SRSKIT_INVESTIGATION_FIELD_SUBJECT = 6,
    SRSKIT_INVESTIGATION_FIELD_ORDER_ID = 7,
    SRSKIT_INVESTIGATION_FIELD_ORDER_STATE = 8,
    SRSKIT_INVESTIGATION_FIELD_COST = 9,
    SRSKIT_INVESTIGATION_FIELD_EXPIRES_ON = 10,
    SRSKIT_INVESTIGATION_FIELD_NOTHING_FOUND_AT = 11,
    SRSKIT_INVESTIGATION_FIELD_LOOK_AGAIN_IN = 12,
} srskit_investigation_field;

typedef enum {
    SRSKIT_CLUE_SENT_AT = 1,
    SRSKIT_CLUE_AFFILIATE_ID = 2,
    SRSKIT_CLUE_ORDER_ID = 3,
    SRSKIT_CLUE_NOTHING_FOUND_AT = 4,
    SRSKIT_CLUE_PATIENCE = 5,
} srskit_clue;

typedef struct srskit_buffer srskit_buffer;

typedef struct srskit_client srskit_client;

typedef struct srskit_clues srskit_clues;

typedef struct srskit_decoded srskit_decoded;

typedef struct srskit_error srskit_error;

typedef struct srskit_exchange srskit_exchange;

typedef struct srskit_investigation srskit_investigation;

typedef struct srskit_message srskit_message;

typedef struct srskit_options srskit_options;

typedef struct srskit_reply srskit_reply;

typedef struct srskit_rows srskit_rows;

typedef struct srskit_settings srskit_settings;

typedef struct srskit_typed srskit_typed;

typedef struct srskit_value srskit_value;

typedef void (*srskit_log_function)(void *data, srskit_log_level level, const char *line);

typedef struct {
    uint16_t year;
    uint8_t month;
    uint8_t day;
} srskit_date;

typedef struct {
    srskit_date date;
    uint8_t hour;
    uint8_t minute;
    uint8_t second;
    bool has_offset;
    int16_t offset_minutes;
} srskit_time;

const char *srskit_version(void);

uint32_t srskit_abi_version(void);

const char *srskit_buffer_data(const srskit_buffer *buffer, size_t *length);

void srskit_buffer_free(srskit_buffer *buffer);

srskit_status srskit_client_new(const char *username,
                                const char *key,
                                uint32_t system,
                                srskit_client **client);

srskit_status srskit_client_from_settings(const srskit_settings *settings, srskit_client **client);

srskit_status srskit_client_call(const srskit_client *client,
                                 const char *action,
                                 const char *object,
                                 const srskit_value *attributes,
                                 srskit_reply **reply);

srskit_status srskit_client_send(const srskit_client *client,
                                 const srskit_message *message,
                                 int64_t deadline_ms,
                                 srskit_reply **reply);

srskit_status srskit_client_send_with(const srskit_client *client,
                                      const srskit_message *message,
                                      const srskit_options *options,
                                      srskit_reply **reply);

srskit_status srskit_client_command(const srskit_client *client,
                                    const char *command,
                                    const srskit_value *values,
                                    const srskit_options *options,
                                    srskit_reply **reply);

void srskit_client_free(srskit_client *client);

srskit_status srskit_decode(const void *body, size_t body_length, srskit_decoded **decoded);

const srskit_value *srskit_decoded_value(const srskit_decoded *decoded);

const char *srskit_decoded_header(const srskit_decoded *decoded, uint32_t field);

size_t srskit_decoded_warning_count(const srskit_decoded *decoded);

const char *srskit_decoded_warning(const srskit_decoded *decoded, size_t index, uint32_t field);

size_t srskit_decoded_warning_offset(const srskit_decoded *decoded, size_t index);

bool srskit_decoded_warning_contradicts(const srskit_decoded *decoded, size_t index);

void srskit_decoded_free(srskit_decoded *decoded);

srskit_status srskit_doctor_examine(const srskit_settings *settings, srskit_buffer **facts);

srskit_status srskit_doctor_diagnose(const char *facts,
                                     size_t facts_length,
                                     bool strict,
                                     srskit_buffer **report);

srskit_status srskit_signature_explain(const void *body,
                                       size_t body_length,
                                       const char *key,
                                       size_t key_length,
                                       const char *signature,
                                       size_t signature_length,
                                       const char *other_key,
                                       size_t other_key_length,
                                       const void *other_body,
                                       size_t other_body_length,
                                       srskit_buffer **explanation);

srskit_status srskit_error_status(const srskit_error *error);

srskit_may_have_run srskit_error_may_have_run(const srskit_error *error);

srskit_next srskit_error_next(const srskit_error *error);

const char *srskit_error_text(const srskit_error *error, uint32_t field);

size_t srskit_error_problem_count(const srskit_error *error);

const char *srskit_error_problem(const srskit_error *error, size_t index, uint32_t field);

const srskit_value *srskit_error_attributes(const srskit_error *error);

bool srskit_error_offset(const srskit_error *error, size_t *offset);

bool srskit_error_timed_out(const srskit_error *error);

uint16_t srskit_error_http_status(const srskit_error *error);

uint32_t srskit_error_tries(const srskit_error *error);

uint64_t srskit_error_elapsed_ms(const srskit_error *error);

void srskit_error_free(srskit_error *error);

srskit_status srskit_exchange_new(const char *username,
                                  const char *key,
                                  const srskit_message *message,
                                  int64_t deadline_ms,
                                  uint64_t seed,
                                  srskit_exchange **exchange);

srskit_status srskit_exchange_command(const char *username,
                                      const char *key,
                                      const char *command,
                                      const srskit_value *values,
                                      const srskit_options *options,
                                      uint64_t seed,
                                      srskit_exchange **exchange);

srskit_status srskit_exchange_step(srskit_exchange *exchange, srskit_step *step, srskit_reply **reply);

void srskit_exchange_free(srskit_exchange *exchange);

const char *srskit_exchange_body(const srskit_exchange *exchange, size_t *length);

const char *srskit_exchange_header_name(const srskit_exchange *exchange, size_t index);

const char *srskit_exchange_header_value(const srskit_exchange *exchange, size_t index);

uint64_t srskit_exchange_connect_timeout_ms(const srskit_exchange *exchange);

uint64_t srskit_exchange_answer_timeout_ms(const srskit_exchange *exchange);

bool srskit_exchange_own_connection(const srskit_exchange *exchange);

uint64_t srskit_exchange_wait_ms(const srskit_exchange *exchange);

srskit_status srskit_exchange_received(srskit_exchange *exchange,
                                       uint32_t http_status,
                                       const void *body,
                                       size_t body_length);

srskit_status srskit_exchange_failed(srskit_exchange *exchange,
                                     uint32_t stage,
                                     uint32_t cause,
                                     const char *words);

srskit_status srskit_exchange_tick(srskit_exchange *exchange, uint64_t elapsed_ms);

srskit_status srskit_client_investigate(const srskit_client *client,
                                        const char *command,
                                        const srskit_value *values,
                                        const srskit_clues *clues,
                                        srskit_investigation **investigation);

void srskit_investigation_free(srskit_investigation *investigation);

srskit_status srskit_clues_new(srskit_clues **clues);

srskit_status srskit_clues_set(srskit_clues *clues, uint32_t clue, const char *text);

void srskit_clues_free(srskit_clues *clues);

srskit_verdict srskit_investigation_verdict(const srskit_investigation *investigation);

srskit_next_step srskit_investigation_next(const srskit_investigation *investigation);

const char *srskit_investigation_text(const srskit_investigation *investigation, uint32_t field);

size_t srskit_investigation_found_count(const srskit_investigation *investigation);

const char *srskit_investigation_found_source(const srskit_investigation *investigation, size_t index);

const char *srskit_investigation_found_text(const srskit_investigation *investigation, size_t index);

const srskit_value *srskit_investigation_found_values(const srskit_investigation *investigation,
                                                      size_t index);

const char *srskit_investigation_unknown(const srskit_investigation *investigation, size_t index);

uint32_t srskit_investigation_calls(const srskit_investigation *investigation);

srskit_status srskit_investigation_to_json(const srskit_investigation *investigation, srskit_buffer **json);

srskit_status srskit_value_from_json(const char *json, size_t length, srskit_value **value);

srskit_status srskit_value_to_json(const srskit_value *value, srskit_buffer **json);

srskit_status srskit_typed_to_json(const srskit_typed *typed, srskit_buffer **json);

srskit_status srskit_reply_to_json(const srskit_reply *reply, srskit_buffer **json);

const char *srskit_last_error(void);

const srskit_error *srskit_last_error_details(void);

srskit_error *srskit_last_error_take(void);

srskit_status srskit_log_set(srskit_log_function function, void *data, uint32_t level);

srskit_status srskit_message_new(const char *action, const char *object, srskit_message **message);

srskit_status srskit_message_set_attributes(srskit_message *message, const srskit_value *attributes);

srskit_status srskit_message_set_item(srskit_message *message, const char *key, const srskit_value *value);

void srskit_message_free(srskit_message *message);

srskit_status srskit_options_new(srskit_options **options);

srskit_status srskit_options_set_deadline_ms(srskit_options *options, int64_t deadline_ms);

srskit_status srskit_options_set_validate(srskit_options *options, uint32_t validate);

srskit_status srskit_options_set_trace_id(srskit_options *options, const char *trace_id);

void srskit_options_free(srskit_options *options);

srskit_outcome srskit_reply_outcome(const srskit_reply *reply);

const char *srskit_reply_text(const srskit_reply *reply, uint32_t field);

int32_t srskit_reply_is_success(const srskit_reply *reply);

const srskit_typed *srskit_reply_fields(const srskit_reply *reply);

const srskit_value *srskit_reply_attributes(const srskit_reply *reply);

const srskit_value *srskit_reply_items(const srskit_reply *reply);

size_t srskit_reply_warning_count(const srskit_reply *reply);

const char *srskit_reply_warning(const srskit_reply *reply, size_t index);

uint16_t srskit_reply_http_status(const srskit_reply *reply);

uint32_t srskit_reply_tries(const srskit_reply *reply);

void srskit_reply_free(srskit_reply *reply);

srskit_status srskit_rows_new(const srskit_client *client,
                              const char *command,
                              const srskit_value *values,
                              const char *cursor,
                              const srskit_options *options,
                              srskit_rows **rows);

srskit_status srskit_rows_next(srskit_rows *rows, const srskit_typed **row);

const char *srskit_rows_list(const srskit_rows *rows);

const char *srskit_rows_failed(const srskit_rows *rows, size_t index);

srskit_status srskit_rows_cursor(const srskit_rows *rows, srskit_buffer **cursor);

void srskit_rows_free(srskit_rows *rows);

srskit_status srskit_settings_new(srskit_settings **settings);

srskit_status srskit_settings_set(srskit_settings *settings, uint32_t setting, const char *text);

void srskit_settings_free(srskit_settings *settings);

srskit_status srskit_sign(const void *body,
                          size_t body_length,
                          const char *key,
                          size_t key_length,
                          char (*signature)[33]);

srskit_status srskit_verify(const void *body,
                            size_t body_length,
                            const char *key,
                            size_t key_length,
                            const char *signature,
                            size_t signature_length,
                            bool *valid);

srskit_type srskit_typed_kind(const srskit_typed *typed);

const char *srskit_typed_text(const srskit_typed *typed, size_t *length);

bool srskit_typed_int(const srskit_typed *typed, int64_t *number);

bool srskit_typed_flag(const srskit_typed *typed, bool *flag);

bool srskit_typed_date(const srskit_typed *typed, srskit_date *date);

bool srskit_typed_time(const srskit_typed *typed, srskit_time *time);

bool srskit_typed_seconds(const srskit_typed *typed, uint64_t *seconds, uint32_t *nanoseconds);

size_t srskit_typed_len(const srskit_typed *typed);

const srskit_typed *srskit_typed_get(const srskit_typed *typed, const char *name);

const srskit_typed *srskit_typed_at(const srskit_typed *typed, size_t index);

const char *srskit_typed_name(const srskit_typed *typed, size_t index, size_t *length);

const srskit_value *srskit_typed_other(const srskit_typed *typed);

const srskit_value *srskit_typed_value(const srskit_typed *typed);

srskit_status srskit_value_new_text(const char *data, size_t length, srskit_value **value);

srskit_status srskit_value_new_assoc(srskit_value **value);

srskit_status srskit_value_new_array(srskit_value **value);

void srskit_value_free(srskit_value *value);

srskit_status srskit_value_set(srskit_value *assoc,
                               const char *key,
                               size_t key_length,
                               const srskit_value *value);

srskit_status srskit_value_set_text(srskit_value *assoc,
                                    const char *key,
                                    size_t key_length,
                                    const char *data,
                                    size_t length);

srskit_status srskit_value_set_string(srskit_value *assoc, const char *key, const char *data);

srskit_status srskit_value_push(srskit_value *array, const srskit_value *value);

srskit_status srskit_value_push_text(srskit_value *array, const char *data, size_t length);

srskit_status srskit_encode(const srskit_value *value, srskit_buffer **body);

srskit_kind srskit_value_kind(const srskit_value *value);

const char *srskit_value_text(const srskit_value *value, size_t *length);

size_t srskit_value_len(const srskit_value *value);

const srskit_value *srskit_value_get(const srskit_value *assoc, const char *key, size_t key_length);

const char *srskit_value_get_string(const srskit_value *assoc, const char *key);

const srskit_value *srskit_value_at(const srskit_value *container, size_t index);

const char *srskit_value_key(const srskit_value *assoc, size_t index, size_t *length);
