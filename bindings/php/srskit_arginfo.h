/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: bc654b5bcc180e7822d69862ed5e9fb8b69a1603 */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_Srskit_Testing_panic, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_Srskit_Testing_libraryPath, 0, 0, IS_STRING, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Srskit_Client___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, system, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, username, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, key, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, caFile, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, pin, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, proxy, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, connections, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, keyFile, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, keyCommand, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, profile, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, config, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, credentials, Srskit\\Credentials, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Client_call, 0, 2, Srskit\\Reply, 0)
	ZEND_ARG_TYPE_INFO(0, action, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, object, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, attributes, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, items, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Client_command, 0, 1, Srskit\\Reply, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, values, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Client_rows, 0, 1, Srskit\\Rows, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, values, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, cursor, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Client_investigate, 0, 1, Srskit\\Investigation, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, values, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, sentAt, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, orderId, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, affiliateId, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, nothingFoundAt, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, patience, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Srskit_Client_log, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, log, IS_CALLABLE, 1)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, level, IS_STRING, 0, "\"info\"")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Srskit_Rows___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Srskit_Rows_current, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Srskit_Rows_key, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Rows_next arginfo_Srskit_Testing_panic

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Srskit_Rows_valid, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Rows_rewind arginfo_Srskit_Testing_panic

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Srskit_Rows_cursor, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Rows_list arginfo_Srskit_Testing_libraryPath

#define arginfo_class_Srskit_Rows_failed arginfo_class_Srskit_Rows_current

#define arginfo_class_Srskit_Investigation___construct arginfo_class_Srskit_Rows___construct

#define arginfo_class_Srskit_Reply___construct arginfo_class_Srskit_Rows___construct

#define arginfo_class_Srskit_Envelope___construct arginfo_class_Srskit_Rows___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Srskit_Envelope_encode, 0, 1, IS_STRING, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, value, Srskit\\AssocValue|Srskit\\ArrayValue, MAY_BE_ARRAY|MAY_BE_STRING|MAY_BE_LONG|MAY_BE_BOOL, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Envelope_decode, 0, 1, Srskit\\Decoded, 0)
	ZEND_ARG_TYPE_INFO(0, xml, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Decoded___construct arginfo_class_Srskit_Rows___construct

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Srskit_AssocValue___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, entries, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_ArrayValue___construct arginfo_class_Srskit_AssocValue___construct

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Srskit_Credentials___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, username, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, key, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Srskit_Credentials_sign, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Srskit_Credentials_verify, 0, 2, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, signature, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Credentials_exchange, 0, 2, Srskit\\Exchange, 0)
	ZEND_ARG_TYPE_INFO(0, action, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, object, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, attributes, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, items, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, seed, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Credentials_command, 0, 1, Srskit\\Exchange, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, values, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, seed, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Signature___construct arginfo_class_Srskit_Rows___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Srskit_Signature_sign, 0, 2, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, key, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Srskit_Signature_verify, 0, 3, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, key, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, signature, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Srskit_Signature_explain, 0, 3, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, key, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, signature, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, otherKey, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, otherBody, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Doctor___construct arginfo_class_Srskit_Rows___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Srskit_Doctor_examine, 0, 0, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, system, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, username, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, key, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, caFile, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, pin, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, proxy, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, connections, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, keyFile, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, keyCommand, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, profile, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, config, IS_STRING, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, credentials, Srskit\\Credentials, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Srskit_Doctor_diagnose, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_MASK(0, facts, MAY_BE_ARRAY|MAY_BE_STRING, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, strict, _IS_BOOL, 0, "false")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Srskit_Exchange___construct, 0, 0, 4)
	ZEND_ARG_TYPE_INFO(0, username, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, key, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, action, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, object, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, attributes, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, items, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, seed, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Exchange_command, 0, 3, Srskit\\Exchange, 0)
	ZEND_ARG_TYPE_INFO(0, username, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, key, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, values, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, seed, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Exchange_step, 0, 0, Srskit\\Step, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Srskit_Exchange_received, 0, 2, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, status, IS_LONG, 1)
	ZEND_ARG_TYPE_INFO(0, body, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Srskit_Exchange_failed, 0, 2, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, stage, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, cause, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, words, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Srskit_Exchange_tick, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, elapsed, IS_DOUBLE, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Step___construct arginfo_class_Srskit_Rows___construct

#define arginfo_class_Srskit_Exception_report arginfo_class_Srskit_Rows_current

#define arginfo_class_Srskit_Exception_mayHaveRun arginfo_class_Srskit_Rows_valid

#define arginfo_class_Srskit_Exception_next arginfo_Srskit_Testing_libraryPath

#define arginfo_class_Srskit_Exception_advice arginfo_Srskit_Testing_libraryPath

#define arginfo_class_Srskit_Exception_problems arginfo_class_Srskit_Rows_current

#define arginfo_class_Srskit_Exception_responseCode arginfo_Srskit_Testing_libraryPath

#define arginfo_class_Srskit_Exception_responseText arginfo_Srskit_Testing_libraryPath

#define arginfo_class_Srskit_Exception_transactionId arginfo_Srskit_Testing_libraryPath

#define arginfo_class_Srskit_Exception_reason arginfo_Srskit_Testing_libraryPath

#define arginfo_class_Srskit_Exception_orderLeft arginfo_Srskit_Testing_libraryPath

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Srskit_Exception_attributes, 0, 0, IS_ARRAY, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Exception_addressSeen arginfo_Srskit_Testing_libraryPath

#define arginfo_class_Srskit_Exception_cause arginfo_Srskit_Testing_libraryPath

#define arginfo_class_Srskit_Exception_timedOut arginfo_class_Srskit_Rows_valid

#define arginfo_class_Srskit_Exception_tries arginfo_class_Srskit_Rows_key

#define arginfo_class_Srskit_Exception_traceId arginfo_Srskit_Testing_libraryPath


ZEND_FUNCTION(Srskit_Testing_panic);
ZEND_FUNCTION(Srskit_Testing_libraryPath);
ZEND_METHOD(Srskit_Client, __construct);
ZEND_METHOD(Srskit_Client, call);
ZEND_METHOD(Srskit_Client, command);
ZEND_METHOD(Srskit_Client, rows);
ZEND_METHOD(Srskit_Client, investigate);
ZEND_METHOD(Srskit_Client, log);
ZEND_METHOD(Srskit_Rows, __construct);
ZEND_METHOD(Srskit_Rows, current);
ZEND_METHOD(Srskit_Rows, key);
ZEND_METHOD(Srskit_Rows, next);
ZEND_METHOD(Srskit_Rows, valid);
ZEND_METHOD(Srskit_Rows, rewind);
ZEND_METHOD(Srskit_Rows, cursor);
ZEND_METHOD(Srskit_Rows, list);
ZEND_METHOD(Srskit_Rows, failed);
ZEND_METHOD(Srskit_Investigation, __construct);
ZEND_METHOD(Srskit_Reply, __construct);
ZEND_METHOD(Srskit_Envelope, __construct);
ZEND_METHOD(Srskit_Envelope, encode);
ZEND_METHOD(Srskit_Envelope, decode);
ZEND_METHOD(Srskit_Decoded, __construct);
ZEND_METHOD(Srskit_AssocValue, __construct);
ZEND_METHOD(Srskit_ArrayValue, __construct);
ZEND_METHOD(Srskit_Credentials, __construct);
ZEND_METHOD(Srskit_Credentials, sign);
ZEND_METHOD(Srskit_Credentials, verify);
ZEND_METHOD(Srskit_Credentials, exchange);
ZEND_METHOD(Srskit_Credentials, command);
ZEND_METHOD(Srskit_Signature, __construct);
ZEND_METHOD(Srskit_Signature, sign);
ZEND_METHOD(Srskit_Signature, verify);
ZEND_METHOD(Srskit_Signature, explain);
ZEND_METHOD(Srskit_Doctor, __construct);
ZEND_METHOD(Srskit_Doctor, examine);
ZEND_METHOD(Srskit_Doctor, diagnose);
ZEND_METHOD(Srskit_Exchange, __construct);
ZEND_METHOD(Srskit_Exchange, command);
ZEND_METHOD(Srskit_Exchange, step);
ZEND_METHOD(Srskit_Exchange, received);
ZEND_METHOD(Srskit_Exchange, failed);
ZEND_METHOD(Srskit_Exchange, tick);
ZEND_METHOD(Srskit_Step, __construct);
ZEND_METHOD(Srskit_Exception, report);
ZEND_METHOD(Srskit_Exception, mayHaveRun);
ZEND_METHOD(Srskit_Exception, next);
ZEND_METHOD(Srskit_Exception, advice);
ZEND_METHOD(Srskit_Exception, problems);
ZEND_METHOD(Srskit_Exception, responseCode);
ZEND_METHOD(Srskit_Exception, responseText);
ZEND_METHOD(Srskit_Exception, transactionId);
ZEND_METHOD(Srskit_Exception, reason);
ZEND_METHOD(Srskit_Exception, orderLeft);
ZEND_METHOD(Srskit_Exception, attributes);
ZEND_METHOD(Srskit_Exception, addressSeen);
ZEND_METHOD(Srskit_Exception, cause);
ZEND_METHOD(Srskit_Exception, timedOut);
ZEND_METHOD(Srskit_Exception, tries);
ZEND_METHOD(Srskit_Exception, traceId);


static const zend_function_entry ext_functions[] = {
	ZEND_NS_FALIAS("Srskit\\Testing", panic, Srskit_Testing_panic, arginfo_Srskit_Testing_panic)
	ZEND_NS_FALIAS("Srskit\\Testing", libraryPath, Srskit_Testing_libraryPath, arginfo_Srskit_Testing_libraryPath)
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_Client_methods[] = {
	ZEND_ME(Srskit_Client, __construct, arginfo_class_Srskit_Client___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Srskit_Client, call, arginfo_class_Srskit_Client_call, ZEND_ACC_PUBLIC)
	ZEND_ME(Srskit_Client, command, arginfo_class_Srskit_Client_command, ZEND_ACC_PUBLIC)
	ZEND_ME(Srskit_Client, rows, arginfo_class_Srskit_Client_rows, ZEND_ACC_PUBLIC)
	ZEND_ME(Srskit_Client, investigate, arginfo_class_Srskit_Client_investigate, ZEND_ACC_PUBLIC)
	ZEND_ME(Srskit_Client, log, arginfo_class_Srskit_Client_log, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_Rows_methods[] = {
	ZEND_ME(Srskit_Rows, __construct, arginfo_class_Srskit_Rows___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Srskit_Rows, current, arginfo_class_Srskit_Rows_current, ZEND_ACC_PUBLIC)
	ZEND_ME(Srskit_Rows, key, arginfo_class_Srskit_Rows_key, ZEND_ACC_PUBLIC)
	ZEND_ME(Srskit_Rows, next, arginfo_class_Srskit_Rows_next, ZEND_ACC_PUBLIC)
	ZEND_ME(Srskit_Rows, valid, arginfo_class_Srskit_Rows_valid, ZEND_ACC_PUBLIC)
	ZEND_ME(Srskit_Rows, rewind, arginfo_class_Srskit_Rows_rewind, ZEND_ACC_PUBLIC)
	ZEND_ME(Srskit_Rows, cursor, arginfo_class_Srskit_Rows_cursor, ZEND_ACC_PUBLIC)
	ZEND_ME(Srskit_Rows, list, arginfo_class_Srskit_Rows_list, ZEND_ACC_PUBLIC)
	ZEND_ME(Srskit_Rows, failed, arginfo_class_Srskit_Rows_failed, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_Investigation_methods[] = {
	ZEND_ME(Srskit_Investigation, __construct, arginfo_class_Srskit_Investigation___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_Reply_methods[] = {
	ZEND_ME(Srskit_Reply, __construct, arginfo_class_Srskit_Reply___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_Envelope_methods[] = {
	ZEND_ME(Srskit_Envelope, __construct, arginfo_class_Srskit_Envelope___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Srskit_Envelope, encode, arginfo_class_Srskit_Envelope_encode, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Srskit_Envelope, decode, arginfo_class_Srskit_Envelope_decode, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_Decoded_methods[] = {
	ZEND_ME(Srskit_Decoded, __construct, arginfo_class_Srskit_Decoded___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_AssocValue_methods[] = {
	ZEND_ME(Srskit_AssocValue, __construct, arginfo_class_Srskit_AssocValue___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_ArrayValue_methods[] = {
	ZEND_ME(Srskit_ArrayValue, __construct, arginfo_class_Srskit_ArrayValue___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_Credentials_methods[] = {
	ZEND_ME(Srskit_Credentials, __construct, arginfo_class_Srskit_Credentials___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Srskit_Credentials, sign, arginfo_class_Srskit_Credentials_sign, ZEND_ACC_PUBLIC)
	ZEND_ME(Srskit_Credentials, verify, arginfo_class_Srskit_Credentials_verify, ZEND_ACC_PUBLIC)
	ZEND_ME(Srskit_Credentials, exchange, arginfo_class_Srskit_Credentials_exchange, ZEND_ACC_PUBLIC)
	ZEND_ME(Srskit_Credentials, command, arginfo_class_Srskit_Credentials_command, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_Signature_methods[] = {
	ZEND_ME(Srskit_Signature, __construct, arginfo_class_Srskit_Signature___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Srskit_Signature, sign, arginfo_class_Srskit_Signature_sign, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Srskit_Signature, verify, arginfo_class_Srskit_Signature_verify, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Srskit_Signature, explain, arginfo_class_Srskit_Signature_explain, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_Doctor_methods[] = {
	ZEND_ME(Srskit_Doctor, __construct, arginfo_class_Srskit_Doctor___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Srskit_Doctor, examine, arginfo_class_Srskit_Doctor_examine, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Srskit_Doctor, diagnose, arginfo_class_Srskit_Doctor_diagnose, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_Exchange_methods[] = {
	ZEND_ME(Srskit_Exchange, __construct, arginfo_class_Srskit_Exchange___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Srskit_Exchange, command, arginfo_class_Srskit_Exchange_command, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Srskit_Exchange, step, arginfo_class_Srskit_Exchange_step, ZEND_ACC_PUBLIC)
	ZEND_ME(Srskit_Exchange, received, arginfo_class_Srskit_Exchange_received, ZEND_ACC_PUBLIC)
	ZEND_ME(Srskit_Exchange, failed, arginfo_class_Srskit_Exchange_failed, ZEND_ACC_PUBLIC)
	ZEND_ME(Srskit_Exchange, tick, arginfo_class_Srskit_Exchange_tick, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_Step_methods[] = {
	ZEND_ME(Srskit_Step, __construct, arginfo_class_Srskit_Step___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_Exception_methods[] = {
	ZEND_ME(Srskit_Exception, report, arginfo_class_Srskit_Exception_report, ZEND_ACC_PUBLIC|ZEND_ACC_FINAL)
	ZEND_ME(Srskit_Exception, mayHaveRun, arginfo_class_Srskit_Exception_mayHaveRun, ZEND_ACC_PUBLIC|ZEND_ACC_FINAL)
	ZEND_ME(Srskit_Exception, next, arginfo_class_Srskit_Exception_next, ZEND_ACC_PUBLIC|ZEND_ACC_FINAL)
	ZEND_ME(Srskit_Exception, advice, arginfo_class_Srskit_Exception_advice, ZEND_ACC_PUBLIC|ZEND_ACC_FINAL)
	ZEND_ME(Srskit_Exception, problems, arginfo_class_Srskit_Exception_problems, ZEND_ACC_PUBLIC|ZEND_ACC_FINAL)
	ZEND_ME(Srskit_Exception, responseCode, arginfo_class_Srskit_Exception_responseCode, ZEND_ACC_PUBLIC|ZEND_ACC_FINAL)
	ZEND_ME(Srskit_Exception, responseText, arginfo_class_Srskit_Exception_responseText, ZEND_ACC_PUBLIC|ZEND_ACC_FINAL)
	ZEND_ME(Srskit_Exception, transactionId, arginfo_class_Srskit_Exception_transactionId, ZEND_ACC_PUBLIC|ZEND_ACC_FINAL)
	ZEND_ME(Srskit_Exception, reason, arginfo_class_Srskit_Exception_reason, ZEND_ACC_PUBLIC|ZEND_ACC_FINAL)
	ZEND_ME(Srskit_Exception, orderLeft, arginfo_class_Srskit_Exception_orderLeft, ZEND_ACC_PUBLIC|ZEND_ACC_FINAL)
	ZEND_ME(Srskit_Exception, attributes, arginfo_class_Srskit_Exception_attributes, ZEND_ACC_PUBLIC|ZEND_ACC_FINAL)
	ZEND_ME(Srskit_Exception, addressSeen, arginfo_class_Srskit_Exception_addressSeen, ZEND_ACC_PUBLIC|ZEND_ACC_FINAL)
	ZEND_ME(Srskit_Exception, cause, arginfo_class_Srskit_Exception_cause, ZEND_ACC_PUBLIC|ZEND_ACC_FINAL)
	ZEND_ME(Srskit_Exception, timedOut, arginfo_class_Srskit_Exception_timedOut, ZEND_ACC_PUBLIC|ZEND_ACC_FINAL)
	ZEND_ME(Srskit_Exception, tries, arginfo_class_Srskit_Exception_tries, ZEND_ACC_PUBLIC|ZEND_ACC_FINAL)
	ZEND_ME(Srskit_Exception, traceId, arginfo_class_Srskit_Exception_traceId, ZEND_ACC_PUBLIC|ZEND_ACC_FINAL)
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_InvalidRequestException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_NotSentException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_OutcomeUnknownException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_NoAnswerException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_RejectedException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_AccessDeniedException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_ThrottledException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_MisuseException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_InternalException_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_Srskit_Client(zend_class_entry *class_entry_Srskit_Commands)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "Client", class_Srskit_Client_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Commands);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 5, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 9, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "call", sizeof("call") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "call", sizeof("call") - 1), 3, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "command", sizeof("command") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "rows", sizeof("rows") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "investigate", sizeof("investigate") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_Rows(zend_class_entry *class_entry_Iterator)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "Rows", class_Srskit_Rows_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Iterator);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_Investigation(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "Investigation", class_Srskit_Investigation_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_verdict_default_value;
	ZVAL_UNDEF(&property_verdict_default_value);
	zend_string *property_verdict_name = zend_string_init("verdict", sizeof("verdict") - 1, 1);
	zend_declare_typed_property(class_entry, property_verdict_name, &property_verdict_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_verdict_name);

	zval property_next_default_value;
	ZVAL_UNDEF(&property_next_default_value);
	zend_string *property_next_name = zend_string_init("next", sizeof("next") - 1, 1);
	zend_declare_typed_property(class_entry, property_next_name, &property_next_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_next_name);

	zval property_summary_default_value;
	ZVAL_UNDEF(&property_summary_default_value);
	zend_string *property_summary_name = zend_string_init("summary", sizeof("summary") - 1, 1);
	zend_declare_typed_property(class_entry, property_summary_name, &property_summary_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_summary_name);

	zval property_advice_default_value;
	ZVAL_UNDEF(&property_advice_default_value);
	zend_string *property_advice_name = zend_string_init("advice", sizeof("advice") - 1, 1);
	zend_declare_typed_property(class_entry, property_advice_name, &property_advice_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_advice_name);

	zval property_command_default_value;
	ZVAL_UNDEF(&property_command_default_value);
	zend_string *property_command_name = zend_string_init("command", sizeof("command") - 1, 1);
	zend_declare_typed_property(class_entry, property_command_name, &property_command_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_command_name);

	zval property_subject_default_value;
	ZVAL_UNDEF(&property_subject_default_value);
	zend_string *property_subject_name = zend_string_init("subject", sizeof("subject") - 1, 1);
	zend_declare_typed_property(class_entry, property_subject_name, &property_subject_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_subject_name);

	zval property_orderId_default_value;
	ZVAL_UNDEF(&property_orderId_default_value);
	zend_string *property_orderId_name = zend_string_init("orderId", sizeof("orderId") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderId_name, &property_orderId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_orderId_name);

	zval property_orderState_default_value;
	ZVAL_UNDEF(&property_orderState_default_value);
	zend_string *property_orderState_name = zend_string_init("orderState", sizeof("orderState") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderState_name, &property_orderState_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_orderState_name);

	zval property_cost_default_value;
	ZVAL_UNDEF(&property_cost_default_value);
	zend_string *property_cost_name = zend_string_init("cost", sizeof("cost") - 1, 1);
	zend_declare_typed_property(class_entry, property_cost_name, &property_cost_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_cost_name);

	zval property_expiresOn_default_value;
	ZVAL_UNDEF(&property_expiresOn_default_value);
	zend_string *property_expiresOn_name = zend_string_init("expiresOn", sizeof("expiresOn") - 1, 1);
	zend_declare_typed_property(class_entry, property_expiresOn_name, &property_expiresOn_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_expiresOn_name);

	zval property_nothingFoundAt_default_value;
	ZVAL_UNDEF(&property_nothingFoundAt_default_value);
	zend_string *property_nothingFoundAt_name = zend_string_init("nothingFoundAt", sizeof("nothingFoundAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_nothingFoundAt_name, &property_nothingFoundAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_nothingFoundAt_name);

	zval property_lookAgainIn_default_value;
	ZVAL_UNDEF(&property_lookAgainIn_default_value);
	zend_string *property_lookAgainIn_name = zend_string_init("lookAgainIn", sizeof("lookAgainIn") - 1, 1);
	zend_declare_typed_property(class_entry, property_lookAgainIn_name, &property_lookAgainIn_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_lookAgainIn_name);

	zval property_found_default_value;
	ZVAL_UNDEF(&property_found_default_value);
	zend_string *property_found_name = zend_string_init("found", sizeof("found") - 1, 1);
	zend_declare_typed_property(class_entry, property_found_name, &property_found_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_found_name);

	zval property_unknown_default_value;
	ZVAL_UNDEF(&property_unknown_default_value);
	zend_string *property_unknown_name = zend_string_init("unknown", sizeof("unknown") - 1, 1);
	zend_declare_typed_property(class_entry, property_unknown_name, &property_unknown_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_unknown_name);

	zval property_calls_default_value;
	ZVAL_UNDEF(&property_calls_default_value);
	zend_string *property_calls_name = zend_string_init("calls", sizeof("calls") - 1, 1);
	zend_declare_typed_property(class_entry, property_calls_name, &property_calls_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_calls_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_Reply(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "Reply", class_Srskit_Reply_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_outcome_default_value;
	ZVAL_UNDEF(&property_outcome_default_value);
	zend_string *property_outcome_name = zend_string_init("outcome", sizeof("outcome") - 1, 1);
	zend_declare_typed_property(class_entry, property_outcome_name, &property_outcome_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_outcome_name);

	zval property_reason_default_value;
	ZVAL_UNDEF(&property_reason_default_value);
	zend_string *property_reason_name = zend_string_init("reason", sizeof("reason") - 1, 1);
	zend_declare_typed_property(class_entry, property_reason_name, &property_reason_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_reason_name);

	zval property_orderId_default_value;
	ZVAL_UNDEF(&property_orderId_default_value);
	zend_string *property_orderId_name = zend_string_init("orderId", sizeof("orderId") - 1, 1);
	zend_declare_typed_property(class_entry, property_orderId_name, &property_orderId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_orderId_name);

	zval property_code_default_value;
	ZVAL_UNDEF(&property_code_default_value);
	zend_string *property_code_name = zend_string_init("code", sizeof("code") - 1, 1);
	zend_declare_typed_property(class_entry, property_code_name, &property_code_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_code_name);

	zval property_text_default_value;
	ZVAL_UNDEF(&property_text_default_value);
	zend_string *property_text_name = zend_string_init("text", sizeof("text") - 1, 1);
	zend_declare_typed_property(class_entry, property_text_name, &property_text_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_text_name);

	zval property_isSuccess_default_value;
	ZVAL_UNDEF(&property_isSuccess_default_value);
	zend_string *property_isSuccess_name = zend_string_init("isSuccess", sizeof("isSuccess") - 1, 1);
	zend_declare_typed_property(class_entry, property_isSuccess_name, &property_isSuccess_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_isSuccess_name);

	zval property_fields_default_value;
	ZVAL_UNDEF(&property_fields_default_value);
	zend_string *property_fields_name = zend_string_init("fields", sizeof("fields") - 1, 1);
	zend_declare_typed_property(class_entry, property_fields_name, &property_fields_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_fields_name);

	zval property_attributes_default_value;
	ZVAL_UNDEF(&property_attributes_default_value);
	zend_string *property_attributes_name = zend_string_init("attributes", sizeof("attributes") - 1, 1);
	zend_declare_typed_property(class_entry, property_attributes_name, &property_attributes_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_STRING));
	zend_string_release(property_attributes_name);

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	zval property_warnings_default_value;
	ZVAL_UNDEF(&property_warnings_default_value);
	zend_string *property_warnings_name = zend_string_init("warnings", sizeof("warnings") - 1, 1);
	zend_declare_typed_property(class_entry, property_warnings_name, &property_warnings_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_warnings_name);

	zval property_row_default_value;
	ZVAL_UNDEF(&property_row_default_value);
	zend_string *property_row_name = zend_string_init("row", sizeof("row") - 1, 1);
	zend_declare_typed_property(class_entry, property_row_name, &property_row_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_row_name);

	zval property_transactionId_default_value;
	ZVAL_UNDEF(&property_transactionId_default_value);
	zend_string *property_transactionId_name = zend_string_init("transactionId", sizeof("transactionId") - 1, 1);
	zend_declare_typed_property(class_entry, property_transactionId_name, &property_transactionId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_transactionId_name);

	zval property_httpStatus_default_value;
	ZVAL_UNDEF(&property_httpStatus_default_value);
	zend_string *property_httpStatus_name = zend_string_init("httpStatus", sizeof("httpStatus") - 1, 1);
	zend_declare_typed_property(class_entry, property_httpStatus_name, &property_httpStatus_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_httpStatus_name);

	zval property_tries_default_value;
	ZVAL_UNDEF(&property_tries_default_value);
	zend_string *property_tries_name = zend_string_init("tries", sizeof("tries") - 1, 1);
	zend_declare_typed_property(class_entry, property_tries_name, &property_tries_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_tries_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_Envelope(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "Envelope", class_Srskit_Envelope_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "encode", sizeof("encode") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "decode", sizeof("decode") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_Decoded(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "Decoded", class_Srskit_Decoded_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_value_default_value;
	ZVAL_UNDEF(&property_value_default_value);
	zend_string *property_value_name = zend_string_init("value", sizeof("value") - 1, 1);
	zend_declare_typed_property(class_entry, property_value_name, &property_value_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_STRING));
	zend_string_release(property_value_name);

	zval property_version_default_value;
	ZVAL_UNDEF(&property_version_default_value);
	zend_string *property_version_name = zend_string_init("version", sizeof("version") - 1, 1);
	zend_declare_typed_property(class_entry, property_version_name, &property_version_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_version_name);

	zval property_msgId_default_value;
	ZVAL_UNDEF(&property_msgId_default_value);
	zend_string *property_msgId_name = zend_string_init("msgId", sizeof("msgId") - 1, 1);
	zend_declare_typed_property(class_entry, property_msgId_name, &property_msgId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_msgId_name);

	zval property_msgType_default_value;
	ZVAL_UNDEF(&property_msgType_default_value);
	zend_string *property_msgType_name = zend_string_init("msgType", sizeof("msgType") - 1, 1);
	zend_declare_typed_property(class_entry, property_msgType_name, &property_msgType_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_msgType_name);

	zval property_warnings_default_value;
	ZVAL_UNDEF(&property_warnings_default_value);
	zend_string *property_warnings_name = zend_string_init("warnings", sizeof("warnings") - 1, 1);
	zend_declare_typed_property(class_entry, property_warnings_name, &property_warnings_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_warnings_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_AssocValue(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "AssocValue", class_Srskit_AssocValue_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_entries_default_value;
	ZVAL_UNDEF(&property_entries_default_value);
	zend_string *property_entries_name = zend_string_init("entries", sizeof("entries") - 1, 1);
	zend_declare_typed_property(class_entry, property_entries_name, &property_entries_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_entries_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_ArrayValue(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "ArrayValue", class_Srskit_ArrayValue_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_entries_default_value;
	ZVAL_UNDEF(&property_entries_default_value);
	zend_string *property_entries_name = zend_string_init("entries", sizeof("entries") - 1, 1);
	zend_declare_typed_property(class_entry, property_entries_name, &property_entries_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_entries_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_Credentials(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "Credentials", class_Srskit_Credentials_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_username_default_value;
	ZVAL_UNDEF(&property_username_default_value);
	zend_string *property_username_name = zend_string_init("username", sizeof("username") - 1, 1);
	zend_declare_typed_property(class_entry, property_username_name, &property_username_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_username_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sign", sizeof("sign") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "verify", sizeof("verify") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "verify", sizeof("verify") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "exchange", sizeof("exchange") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "exchange", sizeof("exchange") - 1), 3, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "command", sizeof("command") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_Signature(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "Signature", class_Srskit_Signature_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sign", sizeof("sign") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sign", sizeof("sign") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "verify", sizeof("verify") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "verify", sizeof("verify") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "verify", sizeof("verify") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "explain", sizeof("explain") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "explain", sizeof("explain") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "explain", sizeof("explain") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "explain", sizeof("explain") - 1), 3, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "explain", sizeof("explain") - 1), 4, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_Doctor(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "Doctor", class_Srskit_Doctor_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "examine", sizeof("examine") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "examine", sizeof("examine") - 1), 5, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "examine", sizeof("examine") - 1), 9, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "diagnose", sizeof("diagnose") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_Exchange(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "Exchange", class_Srskit_Exchange_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 4, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 5, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "command", sizeof("command") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "command", sizeof("command") - 1), 3, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "received", sizeof("received") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_Step(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "Step", class_Srskit_Step_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_kind_default_value;
	ZVAL_UNDEF(&property_kind_default_value);
	zend_string *property_kind_name = zend_string_init("kind", sizeof("kind") - 1, 1);
	zend_declare_typed_property(class_entry, property_kind_name, &property_kind_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_kind_name);

	zval property_body_default_value;
	ZVAL_UNDEF(&property_body_default_value);
	zend_string *property_body_name = zend_string_init("body", sizeof("body") - 1, 1);
	zend_declare_typed_property(class_entry, property_body_name, &property_body_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_body_name);

	zval property_headers_default_value;
	ZVAL_UNDEF(&property_headers_default_value);
	zend_string *property_headers_name = zend_string_init("headers", sizeof("headers") - 1, 1);
	zend_declare_typed_property(class_entry, property_headers_name, &property_headers_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_headers_name);

	zval property_connectTimeout_default_value;
	ZVAL_UNDEF(&property_connectTimeout_default_value);
	zend_string *property_connectTimeout_name = zend_string_init("connectTimeout", sizeof("connectTimeout") - 1, 1);
	zend_declare_typed_property(class_entry, property_connectTimeout_name, &property_connectTimeout_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE|MAY_BE_NULL));
	zend_string_release(property_connectTimeout_name);

	zval property_answerTimeout_default_value;
	ZVAL_UNDEF(&property_answerTimeout_default_value);
	zend_string *property_answerTimeout_name = zend_string_init("answerTimeout", sizeof("answerTimeout") - 1, 1);
	zend_declare_typed_property(class_entry, property_answerTimeout_name, &property_answerTimeout_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE|MAY_BE_NULL));
	zend_string_release(property_answerTimeout_name);

	zval property_ownConnection_default_value;
	ZVAL_UNDEF(&property_ownConnection_default_value);
	zend_string *property_ownConnection_name = zend_string_init("ownConnection", sizeof("ownConnection") - 1, 1);
	zend_declare_typed_property(class_entry, property_ownConnection_name, &property_ownConnection_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_ownConnection_name);

	zval property_wait_default_value;
	ZVAL_UNDEF(&property_wait_default_value);
	zend_string *property_wait_name = zend_string_init("wait", sizeof("wait") - 1, 1);
	zend_declare_typed_property(class_entry, property_wait_name, &property_wait_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE|MAY_BE_NULL));
	zend_string_release(property_wait_name);

	zend_string *property_reply_class_Srskit_Reply = zend_string_init("Srskit\\Reply", sizeof("Srskit\\Reply")-1, 1);
	zval property_reply_default_value;
	ZVAL_UNDEF(&property_reply_default_value);
	zend_string *property_reply_name = zend_string_init("reply", sizeof("reply") - 1, 1);
	zend_declare_typed_property(class_entry, property_reply_name, &property_reply_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_reply_class_Srskit_Reply, 0, MAY_BE_NULL));
	zend_string_release(property_reply_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_Exception(zend_class_entry *class_entry_RuntimeException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "Exception", class_Srskit_Exception_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);

	zval property_report_default_value;
	ZVAL_EMPTY_ARRAY(&property_report_default_value);
	zend_string *property_report_name = zend_string_init("report", sizeof("report") - 1, 1);
	zend_declare_typed_property(class_entry, property_report_name, &property_report_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_report_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_InvalidRequestException(zend_class_entry *class_entry_Srskit_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "InvalidRequestException", class_Srskit_InvalidRequestException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_NotSentException(zend_class_entry *class_entry_Srskit_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "NotSentException", class_Srskit_NotSentException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_OutcomeUnknownException(zend_class_entry *class_entry_Srskit_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "OutcomeUnknownException", class_Srskit_OutcomeUnknownException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_NoAnswerException(zend_class_entry *class_entry_Srskit_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "NoAnswerException", class_Srskit_NoAnswerException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_RejectedException(zend_class_entry *class_entry_Srskit_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "RejectedException", class_Srskit_RejectedException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_AccessDeniedException(zend_class_entry *class_entry_Srskit_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "AccessDeniedException", class_Srskit_AccessDeniedException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_ThrottledException(zend_class_entry *class_entry_Srskit_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "ThrottledException", class_Srskit_ThrottledException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_MisuseException(zend_class_entry *class_entry_Srskit_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "MisuseException", class_Srskit_MisuseException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_InternalException(zend_class_entry *class_entry_Srskit_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "InternalException", class_Srskit_InternalException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Exception);

	return class_entry;
}
