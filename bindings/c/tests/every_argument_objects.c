/* Every argument of every function, misused. */
#include "every_argument.h"

_Atomic unsigned long checks;

srskit_value *out_value;
srskit_message *out_message;
srskit_exchange *out_exchange;
srskit_settings *out_settings;
srskit_options *out_options;
srskit_client *out_client;
srskit_clues *out_clues;
srskit_investigation *out_investigation;
srskit_rows *out_rows;
srskit_reply *out_reply;
srskit_buffer *out_buffer;
srskit_decoded *out_decoded;
const srskit_typed *out_typed;
size_t scratch_size_t;
bool scratch_bool;
int64_t scratch_int64_t;
uint64_t scratch_uint64_t;
uint32_t scratch_uint32_t;
srskit_step scratch_step;
srskit_date scratch_date;
srskit_time scratch_time;
char signature[SRSKIT_SIGNATURE_SIZE];

#define OK(call) CHECK((call) == SRSKIT_STATUS_OK)

void no_log(void *data, srskit_log_level level, const char *line)
{
    (void)data;
    CHECK(line && level <= SRSKIT_LOG_LEVEL_TRACE);
}

#define DROP(kind)                      \
    do {                                \
        srskit_##kind##_free(out_##kind); \
        out_##kind = NULL;              \
    } while (0)

void free_outputs(void)
{
    DROP(value);
    DROP(message);
    DROP(exchange);
    DROP(settings);
    DROP(options);
    DROP(client);
    DROP(clues);
    DROP(investigation);
    DROP(rows);
    DROP(reply);
    DROP(buffer);
    DROP(decoded);
}

/* A client that reaches nobody, and gives up soon. */
static srskit_client *client_of_nobody(srskit_settings *settings)
{
    srskit_client *client = NULL;
    OK(srskit_settings_set(settings, SRSKIT_SETTING_SYSTEM, "https://127.0.0.1:1"));
    OK(srskit_settings_set(settings, SRSKIT_SETTING_USERNAME, "reseller"));
    OK(srskit_settings_set(settings, SRSKIT_SETTING_KEY, "not-a-real-key"));
    OK(srskit_settings_set(settings, SRSKIT_SETTING_PROXY, "none"));
    OK(srskit_settings_set(settings, SRSKIT_SETTING_TIMEOUT, "1"));
    OK(srskit_client_from_settings(settings, &client));
    return client;
}

static const char TAKEN[] =
    "<OPS_envelope><body><data_block><dt_assoc><item key='is_success'>1</item>"
    "<item key='response_code'>211</item></dt_assoc></data_block></body></OPS_envelope>";

static srskit_reply *reply_of_a_lookup(void)
{
    srskit_value *values = NULL;
    srskit_exchange *exchange = NULL;
    srskit_reply *reply = NULL;
    srskit_step step;
    OK(srskit_value_new_assoc(&values));
    OK(srskit_value_set_string(values, "domain", "example.com"));
    OK(srskit_exchange_command("reseller", "not-a-real-key", "lookup", values, NULL, 1, &exchange));
    OK(srskit_exchange_step(exchange, &step, &reply));
    OK(srskit_exchange_received(exchange, 200, TAKEN, sizeof TAKEN - 1));
    OK(srskit_exchange_step(exchange, &step, &reply));
    CHECK(step == SRSKIT_STEP_DONE);
    srskit_exchange_free(exchange);
    srskit_value_free(values);
    return reply;
}

/* An order that may have been sent; nobody answers for it here. */
static const srskit_value *renewal(srskit_value *values)
{
    OK(srskit_value_set_string(values, "domain", "example.com"));
    OK(srskit_value_set_string(values, "period", "1"));
    OK(srskit_value_set_string(values, "current_expiration_year", "2027"));
    return values;
}

static struct objects make(void)
{
    struct objects made = {0};
    OK(srskit_value_new_text("x", 1, &made.value));
    OK(srskit_value_new_assoc(&made.assoc));
    OK(srskit_value_new_array(&made.array));
    OK(srskit_message_new("LOOKUP", "DOMAIN", &made.message));
    OK(srskit_exchange_new("reseller", "not-a-real-key", made.message, SRSKIT_USUAL_DEADLINE, 1, &made.exchange));
    OK(srskit_settings_new(&made.settings));
    OK(srskit_options_new(&made.options));
    OK(srskit_options_set_deadline_ms(made.options, 100));
    OK(srskit_clues_new(&made.clues));
    made.client = client_of_nobody(made.settings);
    OK(srskit_rows_new(made.client, "list_transfers_in", NULL, "1;list_transfers_in;end", NULL, &made.rows));
    CHECK(srskit_client_investigate(made.client, "renew", renewal(made.assoc), made.clues, &made.investigation) == SRSKIT_STATUS_OK);
    made.reply = reply_of_a_lookup();
    made.typed = (srskit_typed *)srskit_reply_fields(made.reply);
    OK(srskit_encode(made.assoc, &made.buffer));
    OK(srskit_decode(TAKEN, sizeof TAKEN - 1, &made.decoded));
    CHECK(srskit_decode("x", 1, &out_decoded) == SRSKIT_STATUS_OUTCOME_UNKNOWN);
    made.error = srskit_last_error_take();
    return made;
}

static void free_objects(struct objects *made)
{
    srskit_error_free(made->error);
    srskit_decoded_free(made->decoded);
    srskit_buffer_free(made->buffer);
    srskit_reply_free(made->reply);
    srskit_rows_free(made->rows);
    srskit_investigation_free(made->investigation);
    srskit_clues_free(made->clues);
    srskit_client_free(made->client);
    srskit_options_free(made->options);
    srskit_settings_free(made->settings);
    srskit_exchange_free(made->exchange);
    srskit_message_free(made->message);
    srskit_value_free(made->array);
    srskit_value_free(made->assoc);
    srskit_value_free(made->value);
}

int main(void)
{
    struct objects made = make();
    misuse_everything(&made);
    srskit_error_free(srskit_last_error_take());
    free_objects(&made);
    return 0;
}
