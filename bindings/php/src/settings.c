/* Settings of a client: arguments, then php.ini; environment and profile file are the library's. */
#include "../php_srskit.h"
#include "ext/hash/php_hash.h"
#include "ext/hash/php_hash_sha.h"
#include "fopen_wrappers.h"
#include <sys/stat.h>

extern char **environ;

/* No key: phpinfo() would show it. */
static const struct {
    const char *name;
    uint32_t setting;
} IN_INI[] = {
    {"srskit.system", SRSKIT_SETTING_SYSTEM},     {"srskit.username", SRSKIT_SETTING_USERNAME},
    {"srskit.key_file", SRSKIT_SETTING_KEY_FILE}, {"srskit.ca_file", SRSKIT_SETTING_CA_FILE},
    {"srskit.pin", SRSKIT_SETTING_PIN},           {"srskit.timeout", SRSKIT_SETTING_TIMEOUT},
    {"srskit.profile", SRSKIT_SETTING_PROFILE},   {"srskit.connections", SRSKIT_SETTING_CONNECTIONS},
    {"srskit.config", SRSKIT_SETTING_CONFIG},
};

/* Whether all that is given can be a setting; an exception when not. */
static bool are_texts(zend_string *const *given)
{
    static const char *const NAMES[SRSKIT_SETTING_COUNT] = {
        [SRSKIT_SETTING_SYSTEM] = "system",     [SRSKIT_SETTING_USERNAME] = "username",
        [SRSKIT_SETTING_KEY] = "key",           [SRSKIT_SETTING_KEY_FILE] = "key_file",
        [SRSKIT_SETTING_PIN] = "pin",           [SRSKIT_SETTING_KEY_COMMAND] = "key_command",
        [SRSKIT_SETTING_PROXY] = "proxy",       [SRSKIT_SETTING_CA_FILE] = "ca_file",
        [SRSKIT_SETTING_CONFIG] = "config",     [SRSKIT_SETTING_PROFILE] = "profile",
    };
    for (uint32_t setting = 0; setting < SRSKIT_SETTING_COUNT; setting++) {
        if (given[setting] && NAMES[setting] && !srskit_c_string(given[setting], NAMES[setting]))
            return false;
    }
    return true;
}

/* Whoever gives a key in any way does not mean the file that php.ini names. */
static bool gives_key(zend_string *const *given)
{
    return given[SRSKIT_SETTING_KEY] || given[SRSKIT_SETTING_KEY_FILE] || given[SRSKIT_SETTING_KEY_COMMAND];
}

/* Puts user name and key in their places; false, and an exception, when one of them is given as well. */
static bool take_credentials(zend_object *credentials, zend_string **given)
{
    if (given[SRSKIT_SETTING_USERNAME] || gives_key(given)) {
        srskit_error_throw_problem("credentials", "they are given beside a user name or a key", "give one of both");
        return false;
    }
    return srskit_credentials_read(credentials, &given[SRSKIT_SETTING_USERNAME], &given[SRSKIT_SETTING_KEY]);
}

bool srskit_settings_parse(INTERNAL_FUNCTION_PARAMETERS, srskit_given_settings *settings)
{
    zend_string **given = settings->texts;
    double timeout = 0;
    zend_long connections = 0;
    bool no_timeout = true, no_connections = true;
    (void)return_value;
    *settings = (srskit_given_settings){0};
    zval *credentials = NULL;
    ZEND_PARSE_PARAMETERS_START(0, 13)
        Z_PARAM_OPTIONAL
        Z_PARAM_STR_OR_NULL(given[SRSKIT_SETTING_SYSTEM])
        Z_PARAM_STR_OR_NULL(given[SRSKIT_SETTING_USERNAME])
        Z_PARAM_STR_OR_NULL(given[SRSKIT_SETTING_KEY])
        Z_PARAM_STR_OR_NULL(given[SRSKIT_SETTING_CA_FILE])
        Z_PARAM_STR_OR_NULL(given[SRSKIT_SETTING_PIN])
        Z_PARAM_STR_OR_NULL(given[SRSKIT_SETTING_PROXY])
        Z_PARAM_DOUBLE_OR_NULL(timeout, no_timeout)
        Z_PARAM_LONG_OR_NULL(connections, no_connections)
        Z_PARAM_STR_OR_NULL(given[SRSKIT_SETTING_KEY_FILE])
        Z_PARAM_STR_OR_NULL(given[SRSKIT_SETTING_KEY_COMMAND])
        Z_PARAM_STR_OR_NULL(given[SRSKIT_SETTING_PROFILE])
        Z_PARAM_STR_OR_NULL(given[SRSKIT_SETTING_CONFIG])
        Z_PARAM_OBJECT_OF_CLASS_OR_NULL(credentials, srskit_ce_credentials)
    ZEND_PARSE_PARAMETERS_END_EX(return false);

    if ((credentials && !take_credentials(Z_OBJ_P(credentials), given)) || !are_texts(given))
        return false;
    /* %F is the same in every locale. */
    given[SRSKIT_SETTING_TIMEOUT] = no_timeout ? NULL : zend_strpprintf(0, "%.3F", timeout);
    given[SRSKIT_SETTING_CONNECTIONS] = no_connections ? NULL : zend_long_to_str(connections);
    return true;
}

/* The others belong to the caller of the method. */
void srskit_settings_release(srskit_given_settings *settings)
{
    static const uint32_t MADE[] = {SRSKIT_SETTING_TIMEOUT, SRSKIT_SETTING_CONNECTIONS};
    for (size_t i = 0; i < sizeof MADE / sizeof *MADE; i++) {
        if (settings->texts[MADE[i]])
            zend_string_release(settings->texts[MADE[i]]);
    }
}

static const char *from_ini(uint32_t setting)
{
    for (size_t i = 0; i < sizeof IN_INI / sizeof *IN_INI; i++) {
        if (IN_INI[i].setting == setting) {
            const char *text = zend_ini_string(IN_INI[i].name, strlen(IN_INI[i].name), false);
            return text && *text ? text : NULL;
        }
    }
    return NULL;
}

const char *srskit_setting_text(zend_string *const *given, uint32_t setting)
{
    if (given[setting])
        return ZSTR_VAL(given[setting]);
    return setting == SRSKIT_SETTING_KEY_FILE && gives_key(given) ? NULL : from_ini(setting);
}

static const char *from_environment(const char *variable)
{
    const char *text = getenv(variable);
    return text && *text ? text : NULL;
}

static bool is_allowed(const char *path, const char *name)
{
    if (!path || php_check_open_basedir_ex(path, false) == 0)
        return true;
    srskit_error_throw_problem(name, "open_basedir keeps this file out of reach", "give a file within open_basedir");
    return false;
}

/* Argument and php.ini, else the environment. */
static bool is_file_allowed(zend_string *const *given, uint32_t setting, const char *name, const char *variable)
{
    const char *path = srskit_setting_text(given, setting);
    return path ? is_allowed(path, name) : is_allowed(from_environment(variable), variable);
}

static bool no_command(const char *name)
{
    srskit_error_throw_problem(name, "no command is run while open_basedir is set",
                               "give the key, or a file within open_basedir");
    return false;
}

/* The first place that says anything of a key decides, as in the library. A profile file may name a command. */
static bool is_key_allowed(zend_string *const *given)
{
    const char *file = srskit_setting_text(given, SRSKIT_SETTING_KEY_FILE);
    if (given[SRSKIT_SETTING_KEY_COMMAND])
        return no_command("key_command");
    if (file)
        return is_allowed(file, "key_file");
    if (given[SRSKIT_SETTING_KEY] && ZSTR_LEN(given[SRSKIT_SETTING_KEY]) > 0)
        return true;
    if (from_environment("SRSKIT_KEY_COMMAND"))
        return no_command("SRSKIT_KEY_COMMAND");
    file = from_environment("SRSKIT_KEY_FILE");
    if (file || from_environment("SRSKIT_KEY"))
        return is_allowed(file, "SRSKIT_KEY_FILE");
    srskit_error_throw_problem("key", "no profile file is asked for it while open_basedir is set",
                               "give it as argument, as file, or in SRSKIT_KEY");
    return false;
}

bool srskit_settings_allowed(zend_string *const *given)
{
    if (!PG(open_basedir) || !*PG(open_basedir))
        return true;
    return is_key_allowed(given) && is_file_allowed(given, SRSKIT_SETTING_CA_FILE, "ca_file", "SRSKIT_CA_FILE") &&
           is_file_allowed(given, SRSKIT_SETTING_CONFIG, "config", "SRSKIT_CONFIG");
}

srskit_settings *srskit_settings_of(zend_string *const *given)
{
    srskit_settings *settings = NULL;
    if (!srskit_went_well(srskit_settings_new(&settings)))
        return NULL;
    for (uint32_t setting = 1; setting < SRSKIT_SETTING_COUNT; setting++) {
        const char *text = srskit_setting_text(given, setting);
        if (text && !srskit_went_well(srskit_settings_set(settings, setting, text))) {
            srskit_settings_free(settings);
            return NULL;
        }
    }
    return settings;
}

srskit_client *srskit_client_of_settings(zend_string *const *given)
{
    srskit_client *client = NULL;
    srskit_settings *settings = srskit_settings_of(given);
    if (settings)
        srskit_went_well(srskit_client_from_settings(settings, &client));
    srskit_settings_free(settings);
    return client;
}

static void add(PHP_SHA256_CTX *hash, const char *name, const char *text)
{
    /* With their NULs, so that no two lists of names and texts look the same. */
    PHP_SHA256Update(hash, (const unsigned char *)name, strlen(name) + 1);
    PHP_SHA256Update(hash, (const unsigned char *)text, strlen(text) + 1);
}

/* A file's state: a client that was made of an older one is not the same client. */
static void add_file(PHP_SHA256_CTX *hash, const char *path)
{
    struct stat state;
    char text[96];
    if (!path || stat(path, &state) != 0)
        return;
    snprintf(text, sizeof text, "%lld %lld %lld", (long long)state.st_ino, (long long)state.st_size,
             (long long)state.st_mtime);
    add(hash, path, text);
}

static bool counts(const char *variable)
{
    static const char *const STARTS[] = {"SRSKIT_", "HTTPS_PROXY=", "https_proxy=", "NO_PROXY=",
                                         "no_proxy=", "HOME=", "XDG_CONFIG_HOME="};
    for (size_t i = 0; i < sizeof STARTS / sizeof *STARTS; i++) {
        if (strncmp(variable, STARTS[i], strlen(STARTS[i])) == 0)
            return true;
    }
    return false;
}

zend_string *srskit_fingerprint(zend_string *const *given)
{
    static const uint32_t FILES[] = {SRSKIT_SETTING_KEY_FILE, SRSKIT_SETTING_CA_FILE, SRSKIT_SETTING_CONFIG};
    static const char *const FILE_VARIABLES[] = {"SRSKIT_KEY_FILE", "SRSKIT_CA_FILE", "SRSKIT_CONFIG"};
    PHP_SHA256_CTX hash;
    unsigned char digest[32];
    char hex[2 * sizeof digest + 1], name[16];
    PHP_SHA256InitArgs(&hash, NULL);
    for (uint32_t setting = 1; setting < SRSKIT_SETTING_COUNT; setting++) {
        const char *text = srskit_setting_text(given, setting);
        snprintf(name, sizeof name, "%u", setting);
        if (text)
            add(&hash, name, text);
    }
    for (char **variable = environ; variable && *variable; variable++) {
        if (counts(*variable))
            add(&hash, "", *variable);
    }
    for (size_t i = 0; i < sizeof FILES / sizeof *FILES; i++) {
        const char *path = srskit_setting_text(given, FILES[i]);
        add_file(&hash, path ? path : getenv(FILE_VARIABLES[i]));
    }
    PHP_SHA256Final(digest, &hash);
    php_hash_bin2hex(hex, digest, sizeof digest);
    return zend_strpprintf(0, "srskit:%.*s", (int)(2 * sizeof digest), hex);
}
