/* The module: classes, versions, the hidden function. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php_srskit.h"
#include "ext/spl/spl_exceptions.h"
#include "ext/standard/info.h"
#include "zend_attributes.h"
#include "srskit_arginfo.h"

#define PHP_SRSKIT_VERSION "0.1.0"

zend_class_entry *srskit_ce_client, *srskit_ce_exchange, *srskit_ce_step, *srskit_ce_reply, *srskit_ce_decoded;
zend_class_entry *srskit_ce_assoc_value, *srskit_ce_array_value, *srskit_ce_exception;

/* In the library for tests of its guard; not in the header. */
srskit_status srskit_test_panic(void);

PHP_FUNCTION(Srskit_Testing_panic)
{
    ZEND_PARSE_PARAMETERS_NONE();
    srskit_went_well(srskit_test_panic());
}

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

static PHP_MINIT_FUNCTION(srskit)
{
    (void)type;
    (void)module_number;
    if (srskit_abi_version() != SRSKIT_ABI_VERSION) {
        zend_error(E_CORE_ERROR, "srskit: the library has ABI %u, this extension was built for %u; build it again",
                   srskit_abi_version(), SRSKIT_ABI_VERSION);
        return FAILURE;
    }
    srskit_ce_client = register_class_Srskit_Client();
    srskit_ce_reply = register_class_Srskit_Reply();
    register_class_Srskit_Envelope();
    srskit_ce_decoded = register_class_Srskit_Decoded();
    srskit_ce_assoc_value = register_class_Srskit_AssocValue();
    srskit_ce_array_value = register_class_Srskit_ArrayValue();
    register_class_Srskit_Signature();
    srskit_ce_exchange = register_class_Srskit_Exchange();
    srskit_ce_step = register_class_Srskit_Step();
    register_exceptions();
    srskit_client_minit();
    srskit_exchange_minit();
    return SUCCESS;
}

static PHP_MINFO_FUNCTION(srskit)
{
    (void)zend_module;
    php_info_print_table_start();
    php_info_print_table_header(2, "srskit support", "enabled");
    php_info_print_table_row(2, "extension", PHP_SRSKIT_VERSION);
    php_info_print_table_row(2, "library", srskit_version());
    php_info_print_table_end();
}

zend_module_entry srskit_module_entry = {
    STANDARD_MODULE_HEADER,
    "srskit",
    ext_functions,
    PHP_MINIT(srskit),
    NULL,
    NULL,
    NULL,
    PHP_MINFO(srskit),
    PHP_SRSKIT_VERSION,
    STANDARD_MODULE_PROPERTIES,
};

#ifdef COMPILE_DL_SRSKIT
#ifdef ZTS
ZEND_TSRMLS_CACHE_DEFINE()
#endif
ZEND_GET_MODULE(srskit)
#endif
