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
    if (!ZEND_FCI_INITIALIZED(SRSKIT_G(log)) || level > SRSKIT_G(log_level))
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

/* Whether the script ends here: exit, or the end of a fiber. That goes on its way. */
static bool is_ending(void)
{
    return EG(exception) && (zend_is_unwind_exit(EG(exception)) || zend_is_graceful_exit(EG(exception)));
}

/* Makes a warning of what the function threw: the log must not hide what became of a call. */
static void warn(void)
{
    zval unused, exception;
    ZVAL_OBJ_COPY(&exception, EG(exception));
    zend_clear_exception();
    zval *message = zend_read_property_ex(zend_get_exception_base(Z_OBJ(exception)), Z_OBJ(exception),
                                          ZSTR_KNOWN(ZEND_STR_MESSAGE), true, &unused);
    ZVAL_DEREF(message);
    php_error_docref(NULL, E_WARNING, "The log's function threw %s: %s", ZSTR_VAL(Z_OBJCE(exception)->name),
                     Z_TYPE_P(message) == IS_STRING ? Z_STRVAL_P(message) : "");
    zval_ptr_dtor(&exception);
    /* What a handler of errors makes of the warning; it has seen it. */
    if (EG(exception) && !is_ending())
        zend_clear_exception();
}

static void hand_on(const struct srskit_log_line *line)
{
    zval arguments[2], result;
    /* Copies, because the function may set another one. */
    zend_fcall_info function = SRSKIT_G(log);
    zend_fcall_info_cache cache = SRSKIT_G(log_cache);
    zend_object *object = cache.object;
    Z_TRY_ADDREF(function.function_name);
    if (object)
        GC_ADDREF(object);
    ZVAL_UNDEF(&result);
    ZVAL_STRING(&arguments[0], LEVELS[line->level]);
    ZVAL_STRING(&arguments[1], line->text);
    function.retval = &result;
    function.params = arguments;
    function.param_count = 2;
    zend_call_function(&function, &cache);
    zval_ptr_dtor(&result);
    zval_ptr_dtor(&arguments[0]);
    zval_ptr_dtor(&arguments[1]);
    zval_ptr_dtor(&function.function_name);
    if (object)
        OBJ_RELEASE(object);
    if (EG(exception) && !is_ending())
        warn();
}

void srskit_log_deliver(void)
{
    struct srskit_log_line *line;
    while (!EG(exception) && (line = take())) {
        if (ZEND_FCI_INITIALIZED(SRSKIT_G(log)))
            hand_on(line);
        free(line);
    }
}

void srskit_log_forget(void)
{
    struct srskit_log_line *line;
    while ((line = take()))
        free(line);
    if (!ZEND_FCI_INITIALIZED(SRSKIT_G(log)))
        return;
    zval function = SRSKIT_G(log).function_name;
    zend_object *object = SRSKIT_G(log_cache).object;
    SRSKIT_G(log) = empty_fcall_info;
    SRSKIT_G(log_cache) = empty_fcall_info_cache;
    zval_ptr_dtor(&function);
    if (object)
        OBJ_RELEASE(object);
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
        /* With what was found here: later a private method would be out of reach. */
        Z_TRY_ADDREF(function.function_name);
        if (cache.object)
            GC_ADDREF(cache.object);
        SRSKIT_G(log) = function;
        SRSKIT_G(log_cache) = cache;
        SRSKIT_G(log_level) = number;
    }
}
