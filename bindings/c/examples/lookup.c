/*
 * Asks whether names are free.
 *
 *   cc lookup.c $(pkg-config --cflags --libs srskit) -o lookup
 *   ./lookup example.com example.net
 *
 * System, user and key come from the environment (SRSKIT_SYSTEM, SRSKIT_USERNAME, SRSKIT_KEY or
 * SRSKIT_KEY_FILE) or from a profile.
 */
#include <srskit.h>
#include <stdio.h>

/* What went wrong, and what to do; whether the command may have run is part of it. */
static int complain(void)
{
    fprintf(stderr, "%s\n", srskit_last_error());
    return 1;
}

static int look_up(const srskit_client *client, const char *domain)
{
    srskit_value *values = NULL;
    srskit_reply *reply = NULL;
    bool available = false;
    int failed = 0;

    if (srskit_value_new_assoc(&values) != SRSKIT_STATUS_OK
        || srskit_value_set_string(values, "domain", domain) != SRSKIT_STATUS_OK
        || srskit_client_command(client, "lookup", values, NULL, &reply) != SRSKIT_STATUS_OK) {
        failed = complain();
    } else if (srskit_typed_flag(srskit_typed_get(srskit_reply_fields(reply), "available"), &available)) {
        printf("%s is %s\n", domain, available ? "free" : "taken");
    } else {
        printf("%s: %s\n", domain, srskit_reply_text(reply, SRSKIT_REPLY_FIELD_TEXT));
    }
    srskit_reply_free(reply); /* NULL is fine */
    srskit_value_free(values);
    return failed;
}

int main(int argc, char **argv)
{
    srskit_settings *settings = NULL;
    srskit_client *client = NULL;
    int failed = 0;

    if (srskit_settings_new(&settings) != SRSKIT_STATUS_OK
        || srskit_client_from_settings(settings, &client) != SRSKIT_STATUS_OK)
        failed = complain();
    for (int i = 1; i < argc && client; i++)
        failed |= look_up(client, argv[i]);
    srskit_client_free(client);
    srskit_settings_free(settings);
    return failed;
}
