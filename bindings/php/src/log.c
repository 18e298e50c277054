/* The log: lines are kept while a call runs, and handed on when it is over. The library's frames lie below its
 * function, and PHP leaves a script that must end by jumping over them. */
#include "../php_srskit.h"
#include "zend_exceptions.h"

struct srskit_log_line {
    struct srskit_log_line *next;
    srskit_log_level level;
    char text[];
};

static const char *const LEVELS[] = {
    [SRSKIT_LOG_LEVEL_ERROR] = "error", [SRSKIT_LOG_LEVEL_WARN] = "warn",   [SRSKIT_LOG_LEVEL_INFO] = "info",
    [SRSKIT_LOG_LEVEL_DEBUG] = "debug", [SRSKIT_LOG_LEVEL_TRACE] = "trace",
};

/* Not with PHP's own allocator, which may jump too. */
static void keep(void *data, srskit_log_level level, const char *text)
{
    (void)data;
    if (Z_ISUNDEF(SRSKIT_G(log)) || level > SRSKIT_G(log_level))
        return;
    struct srskit_log_line *line = malloc(sizeof *line + strlen(text) + 1);
    if (!line)
        return;
    line->next = NULL;
    line->level = level;
    strcpy(line->text, text);
    *(SRSKIT_G(last_line) ? SRSKIT_G(last_line) : &SRSKIT_G(lines)) = line;
    SRSKIT_G(last_line) = &line->next;
}

static struct srskit_log_line *take(void)
{
    struct srskit_log_line *line = SRSKIT_G(lines);
    if (line && !(SRSKIT_G(lines) = line->next))
        SRSKIT_G(last_line) = NULL;
    return line;
}

static void hand_on(const struct srskit_log_line *line)
{
    zval arguments[2], result;
    ZVAL_UNDEF(&result);
    ZVAL_STRING(&arguments[0], LEVELS[line->level]);
    ZVAL_STRING(&arguments[1], line->text);
    /* An exception of the call itself waits until the log is written. */
    zend_exception_save();
    call_user_function(NULL, NULL, &SRSKIT_G(log), &result, 2, arguments);
    zend_exception_restore();
    zval_ptr_dtor(&result);
    zval_ptr_dtor(&arguments[0]);
    zval_ptr_dtor(&arguments[1]);
}

void srskit_log_deliver(void)
{
    struct srskit_log_line *line;
    while ((line = take())) {
        if (!Z_ISUNDEF(SRSKIT_G(log)))
            hand_on(line);
        free(line);
    }
}

void srskit_log_forget(void)
{
    struct srskit_log_line *line;
    zval log;
    while ((line = take()))
        free(line);
    ZVAL_COPY_VALUE(&log, &SRSKIT_G(log));
    ZVAL_UNDEF(&SRSKIT_G(log));
    zval_ptr_dtor(&log);
}

static uint32_t level_of(const zend_string *name)
{
    for (uint32_t level = SRSKIT_LOG_LEVEL_ERROR; level <= SRSKIT_LOG_LEVEL_TRACE; level++) {
        if (strcmp(LEVELS[level], ZSTR_VAL(name)) == 0)
            return level;
    }
    srskit_error_throw_problem("level", "it is not known", "give error, warn, info, debug or trace");
    return 0;
}

PHP_METHOD(Srskit_Client, log)
{
    zend_fcall_info function = empty_fcall_info;
    zend_fcall_info_cache cache = empty_fcall_info_cache;
    zend_string *level = NULL;
    ZEND_PARSE_PARAMETERS_START(1, 2)
        Z_PARAM_FUNC_OR_NULL(function, cache)
        Z_PARAM_OPTIONAL
        Z_PARAM_STR(level)
    ZEND_PARSE_PARAMETERS_END();

    uint32_t number = level ? level_of(level) : SRSKIT_LOG_LEVEL_INFO;
    if (!number)
        RETURN_THROWS();
    /* Once: the library never lets go of what it was given. Lines that nobody wants stop in keep(). */
    if (!SRSKIT_G(is_logging) && !srskit_went_well(srskit_log_set(keep, NULL, SRSKIT_LOG_LEVEL_TRACE)))
        RETURN_THROWS();
    SRSKIT_G(is_logging) = true;
    srskit_log_forget();
    if (ZEND_FCI_INITIALIZED(function)) {
        ZVAL_COPY(&SRSKIT_G(log), &function.function_name);
        SRSKIT_G(log_level) = number;
    }
}
