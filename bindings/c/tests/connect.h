/* A client of the stand-in that the environment names. */
#ifndef CONNECT_H
#define CONNECT_H

#include "check.h"
#include "srskit.h"

static inline const char *variable(const char *name)
{
    const char *text = getenv(name);
    if (!text || !*text) {
        fprintf(stderr, "%s is not set\n", name);
        exit(1);
    }
    return text;
}

static inline void set(srskit_settings *settings, uint32_t setting, const char *text)
{
    CHECK(srskit_settings_set(settings, setting, text) == SRSKIT_STATUS_OK);
}

static inline srskit_client *connect_to(const char *url, const char *key)
{
    srskit_settings *settings = NULL;
    srskit_client *client = NULL;
    CHECK(srskit_settings_new(&settings) == SRSKIT_STATUS_OK);
    set(settings, SRSKIT_SETTING_SYSTEM, url);
    set(settings, SRSKIT_SETTING_CA_FILE, variable("SRSKIT_CA_FILE"));
    set(settings, SRSKIT_SETTING_USERNAME, variable("SRSKIT_USERNAME"));
    set(settings, SRSKIT_SETTING_KEY, key);
    set(settings, SRSKIT_SETTING_PROXY, "none");
    set(settings, SRSKIT_SETTING_TIMEOUT, "20");
    if (srskit_client_from_settings(settings, &client) != SRSKIT_STATUS_OK) {
        fprintf(stderr, "%s\n", srskit_last_error());
        exit(1);
    }
    srskit_settings_free(settings);
    return client;
}

#endif
