/* The module: classes, versions, the hidden function. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php_srskit.h"
#include "php_ini.h"
#include "ext/spl/spl_exceptions.h"
#include "ext/standard/info.h"
#include "zend_attributes.h"
#include "zend_interfaces.h"
#include "srskit_arginfo.h"
#include <dlfcn.h>

#define PHP_SRSKIT_VERSION "0.1.0"

zend_class_entry *srskit_ce_client, *srskit_ce_commands, *srskit_ce_exchange, *srskit_ce_step;
zend_class_entry *srskit_ce_reply, *srskit_ce_decoded, *srskit_ce_assoc_value, *srskit_ce_array_value;
zend_class_entry *srskit_ce_exception, *srskit_ce_rows, *srskit_ce_investigation, *srskit_ce_credentials;

ZEND_DECLARE_MODULE_GLOBALS(srskit)

/* In the library for tests of its guard; not in the header. */
srskit_status srskit_test_panic(void);

PHP_FUNCTION(Srskit_Testing_panic)
{
    ZEND_PARSE_PARAMETERS_NONE();
    srskit_went_well(srskit_test_panic());
}

PHP_FUNCTION(Srskit_Testing_libraryPath)
{
    Dl_info info;
    ZEND_PARSE_PARAMETERS_NONE();
    if (dladdr((void *)srskit_version, &info) && info.dli_fname)
        RETURN_STRING(info.dli_fname);
    RETURN_NULL();
}

/* Without a handler, ini_restore() would restore nothing. Whether a text makes sense is said when a client is made. */
static PHP_INI_MH(take_any)
{
    (void)entry, (void)new_value, (void)mh_arg1, (void)mh_arg2, (void)mh_arg3, (void)stage;
    return SUCCESS;
}

/* What clients are made of where no argument says it; see src/settings.c. */
PHP_INI_BEGIN()
    PHP_INI_ENTRY("srskit.system", "", PHP_INI_ALL, take_any)
    PHP_INI_ENTRY("srskit.username", "", PHP_INI_ALL, take_any)
    PHP_INI_ENTRY("srskit.key_file", "", PHP_INI_ALL, take_any)
    PHP_INI_ENTRY("srskit.ca_file", "", PHP_INI_ALL, take_any)
    PHP_INI_ENTRY("srskit.pin", "", PHP_INI_ALL, take_any)
    PHP_INI_ENTRY("srskit.timeout", "", PHP_INI_ALL, take_any)
    PHP_INI_ENTRY("srskit.connections", "", PHP_INI_ALL, take_any)
    PHP_INI_ENTRY("srskit.profile", "", PHP_INI_ALL, take_any)
    PHP_INI_ENTRY("srskit.config", "", PHP_INI_ALL, take_any)
    /* How many clients a process keeps beyond the request; 0 keeps none. */
    PHP_INI_ENTRY("srskit.clients_kept", "8", PHP_INI_ALL, take_any)
PHP_INI_END()

static void register_exceptions(void)
{
    zend_class_entry *base = srskit_ce_exception = register_class_Srskit_Exception(spl_ce_RuntimeException);
    srskit_error_register(register_class_Srskit_InvalidRequestException(base), SRSKIT_STATUS_INVALID_REQUEST);
    srskit_error_register(register_class_Srskit_NotSentException(base), SRSKIT_STATUS_NOT_SENT);
    srskit_error_register(register_class_Srskit_OutcomeUnknownException(base), SRSKIT_STATUS_OUTCOME_UNKNOWN);
    srskit_error_register(register_class_Srskit_NoAnswerException(base), SRSKIT_STATUS_NO_ANSWER);
    srskit_error_register(register_class_Srskit_RejectedException(base), SRSKIT_STATUS_REJECTED);
    srskit_error_register(register_class_Srskit_AccessDeniedException(base), SRSKIT_STATUS_ACCESS_DENIED);
    srskit_error_register(register_class_Srskit_ThrottledException(base), SRSKIT_STATUS_THROTTLED);
    srskit_error_register(register_class_Srskit_MisuseException(base), SRSKIT_STATUS_MISUSE);
    srskit_error_register(register_class_Srskit_InternalException(base), SRSKIT_STATUS_INTERNAL);
}

/* PHP takes any name in php.ini, and says nothing of those that nobody reads. */
static void warn_of_key(void)
{
    if (cfg_get_entry(ZEND_STRL("srskit.key")))
        zend_error(E_CORE_WARNING, "srskit.key in php.ini is not read, so that no page shows it; give srskit.key_file");
}

static PHP_MINIT_FUNCTION(srskit)
{
    if (srskit_abi_version() != SRSKIT_ABI_VERSION) {
        zend_error(E_CORE_ERROR, "srskit: the library has ABI %u, this extension was built for %u; build it again",
                   srskit_abi_version(), SRSKIT_ABI_VERSION);
        return FAILURE;
    }
    REGISTER_INI_ENTRIES();
    warn_of_key();
    srskit_ce_reply = register_class_Srskit_Reply();
    srskit_commands_minit();
    srskit_ce_client = register_class_Srskit_Client(srskit_ce_commands);
    register_class_Srskit_Envelope();
    srskit_ce_decoded = register_class_Srskit_Decoded();
    srskit_ce_assoc_value = register_class_Srskit_AssocValue();
    srskit_ce_array_value = register_class_Srskit_ArrayValue();
    srskit_ce_credentials = register_class_Srskit_Credentials();
    register_class_Srskit_Signature();
    register_class_Srskit_Doctor();
    srskit_ce_rows = register_class_Srskit_Rows(zend_ce_iterator);
    srskit_ce_investigation = register_class_Srskit_Investigation();
    srskit_ce_exchange = register_class_Srskit_Exchange();
    srskit_ce_step = register_class_Srskit_Step();
    register_exceptions();
    srskit_client_minit();
    srskit_credentials_minit();
    srskit_exchange_minit();
    srskit_rows_minit();
    srskit_shared_minit(module_number);
    return SUCCESS;
}

static PHP_MSHUTDOWN_FUNCTION(srskit)
{
    (void)type;
    UNREGISTER_INI_ENTRIES();
    return SUCCESS;
}

static PHP_GINIT_FUNCTION(srskit)
{
#if defined(COMPILE_DL_SRSKIT) && defined(ZTS)
    ZEND_TSRMLS_CACHE_UPDATE();
#endif
    memset(srskit_globals, 0, sizeof *srskit_globals);
}

static PHP_RSHUTDOWN_FUNCTION(srskit)
{
    (void)type, (void)module_number;
    srskit_log_forget();
    return SUCCESS;
}

static PHP_MINFO_FUNCTION(srskit)
{
    php_info_print_table_start();
    php_info_print_table_header(2, "srskit support", "enabled");
    php_info_print_table_row(2, "extension", PHP_SRSKIT_VERSION);
    php_info_print_table_row(2, "library", srskit_version());
    php_info_print_table_end();
    DISPLAY_INI_ENTRIES();
}

zend_module_entry srskit_module_entry = {
    STANDARD_MODULE_HEADER,
    "srskit",
    ext_functions,
    PHP_MINIT(srskit),
    PHP_MSHUTDOWN(srskit),
    NULL,
    PHP_RSHUTDOWN(srskit),
    PHP_MINFO(srskit),
    PHP_SRSKIT_VERSION,
    PHP_MODULE_GLOBALS(srskit),
    PHP_GINIT(srskit),
    NULL,
    NULL,
    STANDARD_MODULE_PROPERTIES_EX,
};

#ifdef COMPILE_DL_SRSKIT
#ifdef ZTS
ZEND_TSRMLS_CACHE_DEFINE()
#endif
ZEND_GET_MODULE(srskit)
#endif
