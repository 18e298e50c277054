/*
 * srskit: signed calls to the OpenSRS XML API.
 *
 * The rules, for all functions:
 * - What can fail returns srskit_status; its numbers are the classes of errors, SRSKIT_STATUS_OK is 0.
 *   Outputs are written on SRSKIT_STATUS_OK only. What went wrong: srskit_last_error(), per thread.
 * - What we hand out as `T **` is yours: our matching T_free frees it, once. NULL is fine there.
 *   What you pass stays yours and is copied before we return.
 * - A `const` pointer that we return is borrowed; its comment says until when.
 * - Text is UTF-8. Values, bodies, JSON and keys go in as pointer and length; names and settings end in a NUL.
 *   All text that comes out ends in a NUL, and where a length comes with it, it may hold others.
 *   A pointer may be NULL where its length is 0.
 * - NULL where it is not allowed, a length or a number out of range: SRSKIT_STATUS_INVALID_REQUEST.
 *   What cannot fail answers NULL or 0 then.
 * - A client may be shared between threads. Everything else belongs to one thread at a time.
 */

#ifndef SRSKIT_H
#define SRSKIT_H

/* Made from bindings/c/src by `cargo xtask header`. Do not edit: change the source and run it. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Number of the ABI that this header describes; the library's soname ends in it.
#define SRSKIT_ABI_VERSION 0

// Takes the time that a call has when nothing else is said.
#define SRSKIT_USUAL_DEADLINE -1

// Size of a signature: 32 hex digits and a NUL.
#define SRSKIT_SIGNATURE_SIZE 33

// How a call went: 0, or the class of its error. Numbers are only ever added.
typedef enum {
    // All went well.
    SRSKIT_STATUS_OK = 0,
    // We refused it; all problems are listed. Nothing was sent.
    SRSKIT_STATUS_INVALID_REQUEST = 1,
    // Not a byte of the command reached the service.
    SRSKIT_STATUS_NOT_SENT = 2,
    // A chargeable command may or may not have run. Look before anything is sent again.
    SRSKIT_STATUS_OUTCOME_UNKNOWN = 3,
    // A command that costs nothing got no usable answer, in all its tries.
    SRSKIT_STATUS_NO_ANSWER = 4,
    // The service said no.
    SRSKIT_STATUS_REJECTED = 5,
    // The service refused user, key, signature or address.
    SRSKIT_STATUS_ACCESS_DENIED = 6,
    // Too fast, or too many connections; the command did not run.
    SRSKIT_STATUS_THROTTLED = 7,
    // The exchange was driven against its rule.
    SRSKIT_STATUS_MISUSE = 8,
    // A bug of ours.
    SRSKIT_STATUS_INTERNAL = 99,
} srskit_status;

// Whether a command may have taken effect.
typedef enum {
    // It did not run.
    SRSKIT_MAY_HAVE_RUN_NO = 0,
    // It may have run, and a second one may cost money.
    SRSKIT_MAY_HAVE_RUN_MAYBE = 1,
    // It may have run, and a second one does no harm.
    SRSKIT_MAY_HAVE_RUN_HARMLESS = 2,
} srskit_may_have_run;

// What to do next.
typedef enum {
    // Correct the request, then send it.
    SRSKIT_NEXT_FIX = 1,
    // Wait, then send again.
    SRSKIT_NEXT_WAIT = 2,
    // Look at user name, key, system and allow list.
    SRSKIT_NEXT_CHECK_ACCESS = 3,
    // Look what became of it before anything is sent again.
    SRSKIT_NEXT_LOOK_FIRST = 4,
    // Put money into the account, or raise its limit.
    SRSKIT_NEXT_TOP_UP = 5,
    // Do not send it again.
    SRSKIT_NEXT_STOP = 6,
    // Ask support, with the ids at hand.
    SRSKIT_NEXT_SUPPORT = 7,
} srskit_next;

// What to do next.
typedef enum {
    // POST what srskit_exchange_body and srskit_exchange_header_name say, then report once.
    SRSKIT_STEP_SEND = 1,
    // Let srskit_exchange_wait_ms pass, then step again.
    SRSKIT_STEP_WAIT = 2,
    // The reply is there.
    SRSKIT_STEP_DONE = 3,
} srskit_step;

// What became of an order, as far as reads can tell.
typedef enum {
    // The evidence allows more than one answer.
    SRSKIT_VERDICT_CANNOT_TELL = 0,
    // It was carried out; one that was only to be stored is stored.
    SRSKIT_VERDICT_RAN = 1,
    // Nothing of it is there, or it has ended without effect.
    SRSKIT_VERDICT_DID_NOT_RUN = 2,
    // It has arrived, and is neither carried out nor ended.
    SRSKIT_VERDICT_STILL_OPEN = 3,
} srskit_verdict;

// What to do about the order.
typedef enum {
    // A person has to look at it.
    SRSKIT_NEXT_STEP_ASK_A_PERSON = 0,
    // Nothing; above all it must not be sent again.
    SRSKIT_NEXT_STEP_STOP = 1,
    // Wait for its end; it must not be sent again.
    SRSKIT_NEXT_STEP_WAIT = 2,
    // Investigate again later; it must not be sent again before.
    SRSKIT_NEXT_STEP_LOOK_AGAIN = 3,
    // It may be sent again, with the same values.
    SRSKIT_NEXT_STEP_SEND_AGAIN = 4,
} srskit_next_step;

// How much a line of the log matters.
typedef enum {
    // Something is wrong.
    SRSKIT_LOG_LEVEL_ERROR = 1,
    // A call ended in an error.
    SRSKIT_LOG_LEVEL_WARN = 2,
    // A call ended well.
    SRSKIT_LOG_LEVEL_INFO = 3,
    // Details.
    SRSKIT_LOG_LEVEL_DEBUG = 4,
    // All of it.
    SRSKIT_LOG_LEVEL_TRACE = 5,
} srskit_log_level;

// What became of a command that was not refused.
typedef enum {
    // No reply.
    SRSKIT_OUTCOME_NONE = 0,
    // It is done, or the question is answered.
    SRSKIT_OUTCOME_DONE = 1,
    // It was taken on and is not done; SRSKIT_REPLY_FIELD_REASON says what it waits for.
    SRSKIT_OUTCOME_ACCEPTED = 2,
} srskit_outcome;

// What a native value is.
typedef enum {
    // No value.
    SRSKIT_TYPE_NONE = 0,
    // A text, or a word of a list; unknown words are kept.
    SRSKIT_TYPE_TEXT = 1,
    // A whole number; also a moment as seconds since 1970.
    SRSKIT_TYPE_INT = 2,
    // An exact amount, as a decimal text: never a float.
    SRSKIT_TYPE_MONEY = 3,
    // A time span.
    SRSKIT_TYPE_SECONDS = 4,
    // Yes or no.
    SRSKIT_TYPE_FLAG = 5,
    // A day.
    SRSKIT_TYPE_DATE = 6,
    // A date with a time of day.
    SRSKIT_TYPE_TIME = 7,
    // Fields that stand together, with the catalogue's names.
    SRSKIT_TYPE_FIELDS = 8,
    // A list.
    SRSKIT_TYPE_LIST = 9,
    // Values by name, where the names are data: domain names.
    SRSKIT_TYPE_MAP = 10,
    // Something whose inside is not known: srskit_typed_value gives it as it came.
    SRSKIT_TYPE_ANY = 11,
} srskit_type;

// What a value is.
typedef enum {
    // No value.
    SRSKIT_KIND_NONE = 0,
    // Text.
    SRSKIT_KIND_TEXT = 1,
    // An assoc: keys with values, in order.
    SRSKIT_KIND_ASSOC = 2,
    // An array.
    SRSKIT_KIND_ARRAY = 3,
} srskit_kind;

// The texts of an error, for srskit_error_text.
typedef enum {
    // The whole error in one line; every error has it.
    SRSKIT_ERROR_FIELD_MESSAGE = 1,
    // The class in snake case, such as "outcome_unknown"; every error has it.
    SRSKIT_ERROR_FIELD_CLASS = 2,
    // "no", "maybe" or "harmless"; every error has it.
    SRSKIT_ERROR_FIELD_MAY_HAVE_RUN = 3,
    // What to do next in snake case, such as "look_first"; every error has it.
    SRSKIT_ERROR_FIELD_NEXT = 4,
    // The same in words; every error has it.
    SRSKIT_ERROR_FIELD_ADVICE = 5,
    // Class of a refusal, such as "fix_request".
    SRSKIT_ERROR_FIELD_REASON = 6,
    // Id of an order that was stored although the command was refused.
    SRSKIT_ERROR_FIELD_ORDER_LEFT = 7,
    // The address that the service saw and refused.
    SRSKIT_ERROR_FIELD_ADDRESS_SEEN = 8,
    // Kind of the failure, such as "timed_out"; of the codec, such as "truncated".
    SRSKIT_ERROR_FIELD_CAUSE = 9,
    // is_success, as a text search found it in a reply that tells nothing; "conflict" when it contradicts itself.
    SRSKIT_ERROR_FIELD_SALVAGED_IS_SUCCESS = 10,
    // response_code, likewise.
    SRSKIT_ERROR_FIELD_SALVAGED_RESPONSE_CODE = 11,
    // Such a reply with everything masked that is not known to be harmless.
    SRSKIT_ERROR_FIELD_REDACTED_BODY = 12,
    // Row of the code table that decided.
    SRSKIT_ERROR_FIELD_ROW = 13,
    // What that row says.
    SRSKIT_ERROR_FIELD_MEANING = 14,
    // The service's response code.
    SRSKIT_ERROR_FIELD_RESPONSE_CODE = 15,
    // The service's response text, with values of the request masked that must not be shown.
    SRSKIT_ERROR_FIELD_RESPONSE_TEXT = 16,
    // The service's id for the transaction.
    SRSKIT_ERROR_FIELD_TRANSACTION_ID = 17,
    // Action of the command.
    SRSKIT_ERROR_FIELD_ACTION = 18,
    // Object of the command.
    SRSKIT_ERROR_FIELD_OBJECT = 19,
    // The name that the caller gave the call, see srskit_options_set_trace_id.
    SRSKIT_ERROR_FIELD_TRACE_ID = 20,
} srskit_error_field;

// The texts of one problem of a request that we refused, for srskit_error_problem.
typedef enum {
    // Where, such as "attributes.period".
    SRSKIT_PROBLEM_FIELD_PATH = 1,
    // What is wrong.
    SRSKIT_PROBLEM_FIELD_WHAT = 2,
    // What would be right.
    SRSKIT_PROBLEM_FIELD_FIX = 3,
} srskit_problem_field;

// The texts of a warning, for srskit_decoded_warning.
typedef enum {
    // Its kind in snake case, such as "duplicate_key".
    SRSKIT_WARNING_FIELD_KIND = 1,
    // Where: keys and indices from the top; empty for the envelope as a whole.
    SRSKIT_WARNING_FIELD_PATH = 2,
    // All of it in one line.
    SRSKIT_WARNING_FIELD_MESSAGE = 3,
} srskit_warning_field;

// The texts of an envelope's header, for srskit_decoded_header.
typedef enum {
    // Version of the protocol, normally "0.9".
    SRSKIT_HEADER_FIELD_VERSION = 1,
    // Id of the message, sent by some clients.
    SRSKIT_HEADER_FIELD_MSG_ID = 2,
    // Type of the message, sent by some clients.
    SRSKIT_HEADER_FIELD_MSG_TYPE = 3,
} srskit_header_field;

// The texts of a reply, for srskit_reply_text.
typedef enum {
    // "done" or "accepted".
    SRSKIT_REPLY_FIELD_OUTCOME = 1,
    // What an accepted order waits for: "funds", "registry", "consent", "approval" or "other".
    SRSKIT_REPLY_FIELD_REASON = 2,
    // Id of an accepted order, where there is one.
    SRSKIT_REPLY_FIELD_ORDER_ID = 3,
    // The service's response code.
    SRSKIT_REPLY_FIELD_CODE = 4,
    // The service's response text; may be empty.
    SRSKIT_REPLY_FIELD_TEXT = 5,
    // The row of the code table that decided.
    SRSKIT_REPLY_FIELD_ROW = 6,
    // The service's id for the transaction.
    SRSKIT_REPLY_FIELD_TRANSACTION_ID = 7,
} srskit_reply_field;

// What can be set, for srskit_settings_set. All of it is text.
typedef enum {
    // "production", "horizon" or an https://host[:port] URL. There is no default.
    SRSKIT_SETTING_SYSTEM = 1,
    // The reseller's user name.
    SRSKIT_SETTING_USERNAME = 2,
    // The API key.
    SRSKIT_SETTING_KEY = 3,
    // A file that holds the key.
    SRSKIT_SETTING_KEY_FILE = 4,
    // A command that prints the key; split into words, no shell.
    SRSKIT_SETTING_KEY_COMMAND = 5,
    // A PEM file with CA certificates that are trusted besides the system's.
    SRSKIT_SETTING_CA_FILE = 6,
    // Such certificates themselves, in PEM form.
    SRSKIT_SETTING_CA_PEM = 7,
    // SHA-256 of the host's public key; several with commas between them.
    SRSKIT_SETTING_PIN = 8,
    // http://[user[:password]@]host[:port], or "none".
    SRSKIT_SETTING_PROXY = 9,
    // Time for a whole call: seconds, or a number with "s" or "m"; 90 s by default.
    SRSKIT_SETTING_TIMEOUT = 10,
    // Connections at once; 8 by default.
    SRSKIT_SETTING_CONNECTIONS = 11,
    // Name of a profile in the file.
    SRSKIT_SETTING_PROFILE = 12,
    // The profile file.
    SRSKIT_SETTING_CONFIG = 13,
} srskit_setting;

// The service's two systems. Others are named by a URL, see SRSKIT_SETTING_SYSTEM.
typedef enum {
    // The live system: orders cost money.
    SRSKIT_SYSTEM_PRODUCTION = 1,
    // The test system, with a key of its own.
    SRSKIT_SYSTEM_HORIZON = 2,
} srskit_system;

// How far a request had got when it failed.
typedef enum {
    // Not a byte of the request left, headers included.
    SRSKIT_STAGE_CONNECTING = 1,
    // Some of it may have left. When in doubt, this.
    SRSKIT_STAGE_IN_FLIGHT = 2,
} srskit_stage;

// Why it failed.
typedef enum {
    // The connection was refused.
    SRSKIT_CAUSE_REFUSED = 1,
    // The host or network cannot be reached.
    SRSKIT_CAUSE_UNREACHABLE = 2,
    // The host's name is unknown.
    SRSKIT_CAUSE_NAME_UNKNOWN = 3,
    // TLS could not be agreed, or the certificate was not accepted.
    SRSKIT_CAUSE_TLS = 4,
    // The proxy refused or failed.
    SRSKIT_CAUSE_PROXY = 5,
    // A time-out.
    SRSKIT_CAUSE_TIMED_OUT = 6,
    // The connection was reset.
    SRSKIT_CAUSE_RESET = 7,
    // The connection ended early.
    SRSKIT_CAUSE_CLOSED = 8,
    // The peer did not speak HTTP as it should.
    SRSKIT_CAUSE_PROTOCOL = 9,
    // Something else; the text says what.
    SRSKIT_CAUSE_OTHER = 10,
} srskit_cause;

// Whether the values of a command are looked at before anything is sent.
typedef enum {
    // What the catalogue and the rules call wrong is refused; what they doubt becomes a warning of the reply.
    SRSKIT_VALIDATE_RULES = 1,
    // Values go out as they are, since the service has the last word.
    SRSKIT_VALIDATE_OFF = 2,
} srskit_validate;

// The texts of an investigation, for srskit_investigation_text.
typedef enum {
    // The verdict with its reason, as one clause.
    SRSKIT_INVESTIGATION_FIELD_SUMMARY = 1,
    // What to do, in words.
    SRSKIT_INVESTIGATION_FIELD_ADVICE = 2,
    // The verdict in snake case, such as "did_not_run".
    SRSKIT_INVESTIGATION_FIELD_VERDICT = 3,
    // What to do in snake case, such as "look_again".
    SRSKIT_INVESTIGATION_FIELD_NEXT = 4,
    // Name of the command that was sent.
    SRSKIT_INVESTIGATION_FIELD_COMMAND = 5,
    // What it was about: the domain, or the order's id.
    SRSKIT_INVESTIGATION_FIELD_SUBJECT = 6,
    // Id of the order that this one was found to be, or may be.
    SRSKIT_INVESTIGATION_FIELD_ORDER_ID = 7,
    // That order's state, as the service calls it.
    SRSKIT_INVESTIGATION_FIELD_ORDER_STATE = 8,
    // What that order has cost or will cost.
    SRSKIT_INVESTIGATION_FIELD_COST = 9,
    // When the domain runs out, as the service has it now.
    SRSKIT_INVESTIGATION_FIELD_EXPIRES_ON = 10,
    // When a look found nothing, in seconds since 1970: give it to the next investigation.
    SRSKIT_INVESTIGATION_FIELD_NOTHING_FOUND_AT = 11,
    // Seconds after which another look tells more.
    SRSKIT_INVESTIGATION_FIELD_LOOK_AGAIN_IN = 12,
} srskit_investigation_field;

// What can be known, for srskit_clues_set. All of it is text.
typedef enum {
    // When it was sent, in seconds since 1970.
    SRSKIT_CLUE_SENT_AT = 1,
    // The affiliate_id that it was sent with, when that is not among the values.
    SRSKIT_CLUE_AFFILIATE_ID = 2,
    // Id of the order, when some reply or a person has told it.
    SRSKIT_CLUE_ORDER_ID = 3,
    // SRSKIT_INVESTIGATION_FIELD_NOTHING_FOUND_AT of an investigation before this one.
    SRSKIT_CLUE_NOTHING_FOUND_AT = 4,
    // Seconds that the call may wait between looks.
    SRSKIT_CLUE_PATIENCE = 5,
} srskit_clue;

// Bytes that we made, with a NUL behind them that does not count.
typedef struct srskit_buffer srskit_buffer;

// A client of one system with one account. Threads may share it; after fork, a child may go on using it.
typedef struct srskit_client srskit_client;

// What is known about an order beside the values that were sent, for srskit_client_investigate.
typedef struct srskit_clues srskit_clues;

// A decoded envelope: its value, its header, and what was odd about it.
typedef struct srskit_decoded srskit_decoded;

// An error with all its details.
typedef struct srskit_error srskit_error;

// One call. Step, do what the step says, report, repeat until SRSKIT_STEP_DONE or an error.
typedef struct srskit_exchange srskit_exchange;

// What was found out about an order.
typedef struct srskit_investigation srskit_investigation;

// A command: action, object, items beside the attributes, attributes.
typedef struct srskit_message srskit_message;

// What may differ from call to call: time, validation, a name for the log. NULL stands for the usual.
typedef struct srskit_options srskit_options;

// A reply that is no refusal: what became of the command, and the whole answer.
typedef struct srskit_reply srskit_reply;

// A list, fetched page by page as its rows are wanted; only one page is in memory.
typedef struct srskit_rows srskit_rows;

// Settings of a client, all optional: what is not set here comes from the environment and the profile file.
typedef struct srskit_settings srskit_settings;

// A native value of a reply: single, or holding others. Belongs to its reply or row.
typedef struct srskit_typed srskit_typed;

// A value of an envelope: text, an assoc (keys with values, in order) or an array.
typedef struct srskit_value srskit_value;

// Takes a line of the log. The text is borrowed for the call.
typedef void (*srskit_log_function)(void *data, srskit_log_level level, const char *line);

// A day.
typedef struct {
    // Four digits.
    uint16_t year;
    // 1 to 12.
    uint8_t month;
    // 1 to 31.
    uint8_t day;
} srskit_date;

// A date with a time of day.
typedef struct {
    // The day.
    srskit_date date;
    // 0 to 23.
    uint8_t hour;
    // 0 to 59.
    uint8_t minute;
    // 0 to 60.
    uint8_t second;
    // Whether the service named a zone.
    bool has_offset;
    // Minutes ahead of UTC; 0 where no zone was named, which is not to say that it is UTC.
    int16_t offset_minutes;
} srskit_time;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

// The library's version, such as "0.1.0". Valid for ever.
const char *srskit_version(void);

// The ABI of the library that was loaded; compare it with SRSKIT_ABI_VERSION.
uint32_t srskit_abi_version(void);

// The bytes, and how many; `length` may be NULL. Borrowed from the buffer.
const char *srskit_buffer_data(const srskit_buffer *buffer, size_t *length);

// Frees a buffer.
void srskit_buffer_free(srskit_buffer *buffer);

// Makes a client of one of the service's two systems. Connects to nothing yet.
//
// All other settings come from the environment and the profile file.
srskit_status srskit_client_new(const char *username,
                                const char *key,
                                uint32_t system,
                                srskit_client **client);

// Makes a client from settings; where they are silent, the environment and the profile file are asked.
//
// Connects to nothing yet. The settings may be freed at once.
srskit_status srskit_client_from_settings(const srskit_settings *settings, srskit_client **client);

// Calls by action and object, such as "LOOKUP", "DOMAIN", and waits for the answer.
//
// `attributes` is an assoc, or NULL for none. They go out as they are: srskit_client_command looks at the values of a
// command before it sends them. What the catalogue does not know counts as chargeable: it is sent again only when not
// a byte of it had left.
srskit_status srskit_client_call(const srskit_client *client,
                                 const char *action,
                                 const char *object,
                                 const srskit_value *attributes,
                                 srskit_reply **reply);

// Sends a whole command and waits for the answer.
//
// `deadline_ms` is the time for the whole call, tries and pauses included, or SRSKIT_USUAL_DEADLINE for
// the client's.
srskit_status srskit_client_send(const srskit_client *client,
                                 const srskit_message *message,
                                 int64_t deadline_ms,
                                 srskit_reply **reply);

// The same with options; NULL for the usual ones. The values of a message are not looked at, whatever they say.
srskit_status srskit_client_send_with(const srskit_client *client,
                                      const srskit_message *message,
                                      const srskit_options *options,
                                      srskit_reply **reply);

// Calls a command of the catalogue by its name, such as "lookup" or "renew", and waits for the answer.
//
// `values` is an assoc under the catalogue's names or the keys of the wire, or NULL for none. They are looked at before
// anything is sent, unless `options`, which may be NULL, say otherwise. srskit_reply_fields gives the
// reply's own fields.
srskit_status srskit_client_command(const srskit_client *client,
                                    const char *command,
                                    const srskit_value *values,
                                    const srskit_options *options,
                                    srskit_reply **reply);

// Frees a client and closes its connections. No thread may be using it.
void srskit_client_free(srskit_client *client);

// Reads an envelope.
//
// A refusal names its reason (SRSKIT_ERROR_FIELD_CAUSE), path and byte. It never means that a command failed:
// nobody here knows what the bytes answer, so it is SRSKIT_STATUS_OUTCOME_UNKNOWN.
srskit_status srskit_decode(const void *body, size_t body_length, srskit_decoded **decoded);

// The envelope's value. Borrowed from `decoded`.
const srskit_value *srskit_decoded_value(const srskit_decoded *decoded);

// A text of the header, by its number in srskit_header_field; NULL when there is none. Borrowed from `decoded`.
const char *srskit_decoded_header(const srskit_decoded *decoded,
                                  uint32_t field);

// How many oddities were accepted.
size_t srskit_decoded_warning_count(const srskit_decoded *decoded);

// A text of one of them, by its number in srskit_warning_field; NULL beyond the last. Borrowed from `decoded`.
const char *srskit_decoded_warning(const srskit_decoded *decoded,
                                   size_t index,
                                   uint32_t field);

// The byte at which it was noticed; 0 beyond the last.
size_t srskit_decoded_warning_offset(const srskit_decoded *decoded, size_t index);

// Whether it is a key that was given twice with different values; the last one counts.
bool srskit_decoded_warning_contradicts(const srskit_decoded *decoded, size_t index);

// Frees a decoded envelope, and with it all that was borrowed from it.
void srskit_decoded_free(srskit_decoded *decoded);

// Looks at everything between this machine and the service, and writes what was seen as JSON.
//
// Settings, key file, clock, name resolution, ports, TLS, and a few signed lookups: nothing that costs money is sent,
// and nobody but the service is asked. It takes 30 s at most, and with a key command up to 60 s more. Settings that are
// not complete are no error but a fact. What is written holds no key, signature or contact; srskit_doctor_diagnose
// judges it, here or elsewhere.
srskit_status srskit_doctor_examine(const srskit_settings *settings,
                                    srskit_buffer **facts);

// Judges what was seen, and writes a report as JSON: a finding for each check, with cause, who must act, and what to do.
//
// `facts` is what srskit_doctor_examine wrote, or the file facts.json of a bundle of `srskit doctor --bundle`. With
// `strict` a warning counts as a failure. The report is what `srskit doctor --json` prints: "state" says in a word what
// all "findings" come to.
srskit_status srskit_doctor_diagnose(const char *facts,
                                     size_t facts_length,
                                     bool strict,
                                     srskit_buffer **report);

// Names the mistakes that make just this signature of this body and key, and writes them as JSON.
//
// For a client that signs by itself and is refused. "verdict" is "right", "explained" or "none_known"; each of the
// "explanations" is one mistake, or two that were made together, with "name", "what" and "fix". More is found with the
// key of the other system and the body of another request; pass NULL and 0 for what is not at hand. What is
// written holds nothing of keys and bodies. Never show it to whoever sent the request.
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

// The error's class; SRSKIT_STATUS_OK for NULL.
srskit_status srskit_error_status(const srskit_error *error);

// Whether the command may have taken effect; "no" for NULL.
srskit_may_have_run srskit_error_may_have_run(const srskit_error *error);

// What to do next; "stop" for NULL.
srskit_next srskit_error_next(const srskit_error *error);

// One of the error's texts, by its number in srskit_error_field; NULL when it has none. Borrowed from the error.
const char *srskit_error_text(const srskit_error *error,
                              uint32_t field);

// How many problems a request had that we refused.
size_t srskit_error_problem_count(const srskit_error *error);

// A text of one of them, by its number in srskit_problem_field; NULL beyond the last. Borrowed from the error.
const char *srskit_error_problem(const srskit_error *error,
                                 size_t index,
                                 uint32_t field);

// The attributes of the service's answer, an assoc; NULL when it had none. Borrowed from the error.
//
// Errors travel into logs, so texts that are not known to be harmless are masked.
const srskit_value *srskit_error_attributes(const srskit_error *error);

// Whether a text or an envelope was refused at a certain byte, and at which. `offset` may be NULL.
bool srskit_error_offset(const srskit_error *error, size_t *offset);

// Whether a time-out is what ended it.
bool srskit_error_timed_out(const srskit_error *error);

// HTTP status of a reply that tells nothing; 0 when there was none.
uint16_t srskit_error_http_status(const srskit_error *error);

// How often the command was sent, or tried to be.
uint32_t srskit_error_tries(const srskit_error *error);

// Milliseconds from the first step to the error.
uint64_t srskit_error_elapsed_ms(const srskit_error *error);

// Frees an error that srskit_last_error_take gave. Never free what srskit_last_error_details returned.
void srskit_error_free(srskit_error *error);

// Encodes and signs a command; nothing after that can change the bytes. Sends nothing.
//
// `deadline_ms` is the time for the whole call, or SRSKIT_USUAL_DEADLINE for 90 s. `seed` is any number, different for each
// call: it spreads the pauses between tries.
srskit_status srskit_exchange_new(const char *username,
                                  const char *key,
                                  const srskit_message *message,
                                  int64_t deadline_ms,
                                  uint64_t seed,
                                  srskit_exchange **exchange);

// The same for a command of the catalogue, by its name; see srskit_client_command for `command`, `values`
// and `options`.
//
// Without a deadline in `options` it is 90 s.
srskit_status srskit_exchange_command(const char *username,
                                      const char *key,
                                      const char *command,
                                      const srskit_value *values,
                                      const srskit_options *options,
                                      uint64_t seed,
                                      srskit_exchange **exchange);

// Says what to do next. The call's own error, when it ends in one, is the status.
//
// `reply` is written with SRSKIT_STEP_DONE only; free it with srskit_reply_free. What the step before
// told to send is no longer valid.
srskit_status srskit_exchange_step(srskit_exchange *exchange, srskit_step *step, srskit_reply **reply);

// Frees an exchange.
void srskit_exchange_free(srskit_exchange *exchange);

// The body to send, exactly as signed, and how many bytes; NULL when nothing is to be sent.
//
// Borrowed until the next step. `length` may be NULL.
const char *srskit_exchange_body(const srskit_exchange *exchange, size_t *length);

// The name of a header to send, Content-Length included; NULL beyond the last. Borrowed until the next step.
const char *srskit_exchange_header_name(const srskit_exchange *exchange, size_t index);

// The value of that header. Borrowed until the next step.
const char *srskit_exchange_header_value(const srskit_exchange *exchange, size_t index);

// Milliseconds to get connected, TLS included; 0 when nothing is to be sent.
uint64_t srskit_exchange_connect_timeout_ms(const srskit_exchange *exchange);

// Milliseconds from the first byte written to the last byte read; 0 when nothing is to be sent.
uint64_t srskit_exchange_answer_timeout_ms(const srskit_exchange *exchange);

// Whether to send it on a connection of its own, fresh and closed afterwards.
bool srskit_exchange_own_connection(const srskit_exchange *exchange);

// Milliseconds to let pass after SRSKIT_STEP_WAIT; 0 otherwise.
uint64_t srskit_exchange_wait_ms(const srskit_exchange *exchange);

// Reports an answer. `http_status` is 0 where an envelope came without any HTTP head.
srskit_status srskit_exchange_received(srskit_exchange *exchange,
                                       uint32_t http_status,
                                       const void *body,
                                       size_t body_length);

// Reports a failure: one of srskit_stage, one of srskit_cause, and a few words without secrets, or NULL.
srskit_status srskit_exchange_failed(srskit_exchange *exchange,
                                     uint32_t stage,
                                     uint32_t cause,
                                     const char *words);

// Tells how many milliseconds have passed since the exchange was made. Without it only those pauses
// count that the exchange itself ordered.
srskit_status srskit_exchange_tick(srskit_exchange *exchange, uint64_t elapsed_ms);

// Finds out what happened to an order, by reads alone: the call to make after SRSKIT_STATUS_OUTCOME_UNKNOWN.
//
// Nothing that may cost money is sent. `command` and `values` are what was sent; the more `clues`, which may
// be NULL, say, the surer the answer. Reads that fail do not end it: the verdict is
// SRSKIT_VERDICT_CANNOT_TELL then, unless the rest is proof enough. It waits between looks no longer than
// the clues allow.
srskit_status srskit_client_investigate(const srskit_client *client,
                                        const char *command,
                                        const srskit_value *values,
                                        const srskit_clues *clues,
                                        srskit_investigation **investigation);

// Frees an investigation, and with it all that was borrowed from it.
void srskit_investigation_free(srskit_investigation *investigation);

// Makes clues that say nothing.
srskit_status srskit_clues_new(srskit_clues **clues);

// Sets one of srskit_clue. Times and spans are whole seconds in digits.
srskit_status srskit_clues_set(srskit_clues *clues, uint32_t clue, const char *text);

// Frees clues.
void srskit_clues_free(srskit_clues *clues);

// What became of the order; SRSKIT_VERDICT_CANNOT_TELL for NULL.
srskit_verdict srskit_investigation_verdict(const srskit_investigation *investigation);

// What to do about it; SRSKIT_NEXT_STEP_ASK_A_PERSON for NULL.
srskit_next_step srskit_investigation_next(const srskit_investigation *investigation);

// One of the texts, by its number in srskit_investigation_field; NULL when it has none. Borrowed from the
// investigation.
const char *srskit_investigation_text(const srskit_investigation *investigation, uint32_t field);

// How many pieces of evidence there are.
size_t srskit_investigation_found_count(const srskit_investigation *investigation);

// The read command that gave a piece of evidence; NULL beyond the last. Borrowed from the investigation.
const char *srskit_investigation_found_source(const srskit_investigation *investigation, size_t index);

// What it says, as one clause; NULL beyond the last. Borrowed from the investigation.
const char *srskit_investigation_found_text(const srskit_investigation *investigation, size_t index);

// The same as an assoc, by name: order_id, order_state, cost, expires_on, …; NULL beyond the last. Borrowed from the
// investigation.
const srskit_value *srskit_investigation_found_values(const srskit_investigation *investigation,
                                                      size_t index);

// Something that could not be told, and why; NULL beyond the last. Borrowed from the investigation.
const char *srskit_investigation_unknown(const srskit_investigation *investigation, size_t index);

// How many read commands were sent.
uint32_t srskit_investigation_calls(const srskit_investigation *investigation);

// Writes all of it as JSON, under the names that it has in every language.
srskit_status srskit_investigation_to_json(const srskit_investigation *investigation, srskit_buffer **json);

// Makes a value from JSON: objects become assocs, arrays arrays, flags "1" and "0", whole numbers their digits.
//
// Numbers with a fraction or beyond 64 bits are refused, since a float would not keep them: write them as
// text. So are null and a key that is given twice. Order is kept.
srskit_status srskit_value_from_json(const char *json,
                                     size_t length,
                                     srskit_value **value);

// Writes a value as JSON: texts, objects and arrays.
srskit_status srskit_value_to_json(const srskit_value *value, srskit_buffer **json);

// Writes a native value as JSON: numbers and flags as such, amounts, spans and dates as texts. Fields that
// the catalogue does not know stand under "other".
srskit_status srskit_typed_to_json(const srskit_typed *typed, srskit_buffer **json);

// Writes a whole reply as JSON: what srskit_reply_text and its neighbours give, under the same names, "attributes" and
// "items" as they came, and "fields" as srskit_typed_to_json writes them (null for a call by action and object).
srskit_status srskit_reply_to_json(const srskit_reply *reply,
                                   srskit_buffer **json);

// What went wrong in this thread's last call that returned a status, in one line; empty when nothing did.
//
// Valid until this thread's next call that returns a status.
const char *srskit_last_error(void);

// The same with all its details; NULL when nothing went wrong.
//
// Borrowed until this thread's next call that returns a status.
const srskit_error *srskit_last_error_details(void);

// Takes this thread's last error out, to keep it or to hand it to another thread; NULL when there is none.
//
// Free it with srskit_error_free.
srskit_error *srskit_last_error_take(void);

// Hands the log of the whole process to a function; NULL turns it off, as it is at first.
//
// One line per call: what was called, what became of it, code, tries, time, trace id; never a body, a key or
// anybody's data. `level` is the least that is handed on, a number of srskit_log_level. The function is
// called from whichever thread makes a call, several at once, and must not call srskit_log_set. A call that
// another thread has begun may still come after this returns, so `data` has to live on.
srskit_status srskit_log_set(srskit_log_function function, void *data, uint32_t level);

// Makes a command without parameters, such as "GET_BALANCE", "BALANCE".
srskit_status srskit_message_new(const char *action, const char *object, srskit_message **message);

// Sets the attributes: a copy of an assoc.
srskit_status srskit_message_set_attributes(srskit_message *message, const srskit_value *attributes);

// Sets an item beside the attributes, such as "cookie" or "registrant_ip", to a copy of a value.
srskit_status srskit_message_set_item(srskit_message *message, const char *key, const srskit_value *value);

// Frees a command.
void srskit_message_free(srskit_message *message);

// Makes options in which nothing differs from the usual.
srskit_status srskit_options_new(srskit_options **options);

// Sets the time for the whole call, tries and pauses included; SRSKIT_USUAL_DEADLINE for the client's.
srskit_status srskit_options_set_deadline_ms(srskit_options *options, int64_t deadline_ms);

// Sets whether values are looked at, by a number of srskit_validate; SRSKIT_VALIDATE_RULES unless it is set.
srskit_status srskit_options_set_validate(srskit_options *options, uint32_t validate);

// Gives the call a name of yours: 1 to 128 printable ASCII characters without blanks; NULL for none.
//
// It stands in the log and in the error, never on the wire. Whether it will do is said by the call.
srskit_status srskit_options_set_trace_id(srskit_options *options, const char *trace_id);

// Frees options.
void srskit_options_free(srskit_options *options);

// Whether the command is done, or only accepted; SRSKIT_OUTCOME_NONE for NULL.
srskit_outcome srskit_reply_outcome(const srskit_reply *reply);

// One of the reply's texts, by its number in srskit_reply_field; NULL when it has none. Borrowed from the reply.
const char *srskit_reply_text(const srskit_reply *reply,
                              uint32_t field);

// The service's is_success: 1 or 0; -1 when the reply has none that can be read.
int32_t srskit_reply_is_success(const srskit_reply *reply);

// The reply's own fields, for a command that was called by its name; NULL for a call by action and object.
//
// SRSKIT_TYPE_FIELDS, read by srskit_typed_get and its neighbours. Borrowed from the reply.
const srskit_typed *srskit_reply_fields(const srskit_reply *reply);

// The reply's attributes; an empty assoc when it has none. Borrowed from the reply.
const srskit_value *srskit_reply_attributes(const srskit_reply *reply);

// An assoc of all other items of the reply. Borrowed from the reply.
const srskit_value *srskit_reply_items(const srskit_reply *reply);

// How many oddities were noticed.
size_t srskit_reply_warning_count(const srskit_reply *reply);

// One of them in words; NULL beyond the last. Borrowed from the reply.
const char *srskit_reply_warning(const srskit_reply *reply, size_t index);

// The HTTP status; 0 for an envelope that came without HTTP head.
uint16_t srskit_reply_http_status(const srskit_reply *reply);

// How often the request was sent.
uint32_t srskit_reply_tries(const srskit_reply *reply);

// Frees a reply, and with it all that was borrowed from it.
void srskit_reply_free(srskit_reply *reply);

// Prepares a list by the command's name, such as "list_expiring_domains". Sends nothing yet.
//
// `values` is an assoc, or NULL for none. `cursor` goes on where srskit_rows_cursor stood, with the same
// values; NULL starts at the beginning. `options` may be NULL; a deadline is one page's, not the list's.
srskit_status srskit_rows_new(const srskit_client *client,
                              const char *command,
                              const srskit_value *values,
                              const char *cursor,
                              const srskit_options *options,
                              srskit_rows **rows);

// Gives the next row, and NULL behind the last. Sends a request when a new page is needed.
//
// A row is borrowed until the next call or srskit_rows_free. An error is the last thing that comes:
// srskit_rows_cursor then says where to go on, and no row is lost by that.
srskit_status srskit_rows_next(srskit_rows *rows, const srskit_typed **row);

// The list that holds the last row, such as "domains"; for a search the service that found it. NULL before the first
// row and behind the last. Borrowed until the next row.
const char *srskit_rows_list(const srskit_rows *rows);

// One of the services of a search that failed, so that their names are missing; NULL beyond the last.
//
// Borrowed until the next row.
const char *srskit_rows_failed(const srskit_rows *rows, size_t index);

// Where to go on, right behind the last row that came out: a text that may be kept, for srskit_rows_new.
srskit_status srskit_rows_cursor(const srskit_rows *rows, srskit_buffer **cursor);

// Frees a list.
void srskit_rows_free(srskit_rows *rows);

// Makes settings in which nothing is set.
srskit_status srskit_settings_new(srskit_settings **settings);

// Sets one of srskit_setting. Whether its text makes sense is said when the client is made.
srskit_status srskit_settings_set(srskit_settings *settings, uint32_t setting, const char *text);

// Frees settings.
void srskit_settings_free(srskit_settings *settings);

// Signs a body: the bytes that are sent after the empty line of the head, no more and no less.
//
// `signature` gets 32 lower-case hex digits and a NUL, for the header X-Signature. A signed body can
// be replayed for ever, so treat its signature like a password.
srskit_status srskit_sign(const void *body,
                          size_t body_length,
                          const char *key,
                          size_t key_length,
                          char (*signature)[SRSKIT_SIGNATURE_SIZE]);

// Checks a signature in constant time; only the 32 lower-case hex digits are valid, and nothing is under an empty key.
srskit_status srskit_verify(const void *body,
                            size_t body_length,
                            const char *key,
                            size_t key_length,
                            const char *signature,
                            size_t signature_length,
                            bool *valid);

// What a value is; SRSKIT_TYPE_NONE for NULL.
srskit_type srskit_typed_kind(const srskit_typed *typed);

// Any single value as text, and how many bytes; NULL for what holds others. `length` may be NULL.
//
// Amounts and spans are exact, days are YYYY-MM-DD, flags 1 and 0. Borrowed from the reply or row.
const char *srskit_typed_text(const srskit_typed *typed, size_t *length);

// Whether it is a whole number; writes it then.
bool srskit_typed_int(const srskit_typed *typed, int64_t *number);

// Whether it is a flag; writes it then.
bool srskit_typed_flag(const srskit_typed *typed, bool *flag);

// Whether it is a day; writes it then.
bool srskit_typed_date(const srskit_typed *typed, srskit_date *date);

// Whether it is a date with a time of day; writes it then.
bool srskit_typed_time(const srskit_typed *typed, srskit_time *time);

// Whether it is a time span; writes whole seconds and the nanoseconds beyond them then. Either may be NULL.
bool srskit_typed_seconds(const srskit_typed *typed, uint64_t *seconds, uint32_t *nanoseconds);

// How many fields or entries it holds; 0 for what holds none. Unknown fields are not counted, see srskit_typed_other.
size_t srskit_typed_len(const srskit_typed *typed);

// The value of a field, or of an entry of a map; NULL when there is none. The name ends in a NUL.
const srskit_typed *srskit_typed_get(const srskit_typed *typed, const char *name);

// The value at a place of fields, a list or a map; NULL beyond the last.
const srskit_typed *srskit_typed_at(const srskit_typed *typed, size_t index);

// The name at a place of fields or a map, and how many bytes; NULL beyond the last. `length` may be NULL.
const char *srskit_typed_name(const srskit_typed *typed, size_t index, size_t *length);

// What came beside the fields and is not known to the catalogue: an assoc; NULL for what has no fields.
const srskit_value *srskit_typed_other(const srskit_typed *typed);

// What came, for SRSKIT_TYPE_ANY; NULL for everything else.
const srskit_value *srskit_typed_value(const srskit_typed *typed);

// Makes a text.
srskit_status srskit_value_new_text(const char *data, size_t length, srskit_value **value);

// Makes an assoc without entries.
srskit_status srskit_value_new_assoc(srskit_value **value);

// Makes an array without entries.
srskit_status srskit_value_new_array(srskit_value **value);

// Frees a value with all it holds. Never free what was borrowed from another value.
void srskit_value_free(srskit_value *value);

// Adds a key with a copy of a value to an assoc, or replaces its value where it stands.
//
// What was borrowed from the assoc before is no longer valid.
srskit_status srskit_value_set(srskit_value *assoc,
                               const char *key,
                               size_t key_length,
                               const srskit_value *value);

// The same with a text.
srskit_status srskit_value_set_text(srskit_value *assoc,
                                    const char *key,
                                    size_t key_length,
                                    const char *data,
                                    size_t length);

// The same with a key and a text that end in a NUL each.
srskit_status srskit_value_set_string(srskit_value *assoc, const char *key, const char *data);

// Adds a copy of a value at the end of an array.
//
// What was borrowed from the array before is no longer valid.
srskit_status srskit_value_push(srskit_value *array, const srskit_value *value);

// The same with a text.
srskit_status srskit_value_push_text(srskit_value *array, const char *data, size_t length);

// Writes a value as an envelope, in the one canonical form: equal values give equal bytes.
//
// Refuses what XML 1.0 cannot carry, with the field's path and the byte; see srskit_error_problem and
// srskit_error_offset.
srskit_status srskit_encode(const srskit_value *value, srskit_buffer **body);

// What a value is; SRSKIT_KIND_NONE for NULL.
srskit_kind srskit_value_kind(const srskit_value *value);

// A text, and how many bytes it has; NULL for what is no text. `length` may be NULL. Borrowed from the value.
const char *srskit_value_text(const srskit_value *value, size_t *length);

// How many entries an assoc or array has; 0 for what is neither.
size_t srskit_value_len(const srskit_value *value);

// The value of a key of an assoc; NULL when it has none. Borrowed, until the assoc is changed or freed.
const srskit_value *srskit_value_get(const srskit_value *assoc, const char *key, size_t key_length);

// The text of a key of an assoc; NULL when it has none, or it is no text. The key ends in a NUL.
//
// Borrowed, until the assoc is changed or freed.
const char *srskit_value_get_string(const srskit_value *assoc, const char *key);

// The value at a place of an assoc or array; NULL beyond the last. Borrowed, until the container is changed or freed.
const srskit_value *srskit_value_at(const srskit_value *container,
                                    size_t index);

// The key at a place of an assoc, and how many bytes it has; NULL beyond the last. `length` may be NULL.
//
// Borrowed, until the assoc is changed or freed.
const char *srskit_value_key(const srskit_value *assoc, size_t index, size_t *length);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SRSKIT_H */
