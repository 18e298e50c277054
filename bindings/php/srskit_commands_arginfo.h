/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 192a0c12465e21cc9ecb45a9a9bee07c39aa84f7 */

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_ackEvent, 0, 1, Srskit\\AckEventReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_activate, 0, 0, Srskit\\Reply, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, values, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_addNameserverToRegistry, 0, 1, Srskit\\AddNameserverToRegistryReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_addSubuser, 0, 1, Srskit\\Reply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Commands_authenticateUser arginfo_class_Srskit_Commands_activate

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_belongsToReseller, 0, 1, Srskit\\BelongsToResellerReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Commands_bulkSetWhoisPrivacy arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_bulkTransfer arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_cancelActiveProcess arginfo_class_Srskit_Commands_activate

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_cancelCertificateOrder, 0, 1, Srskit\\CancelCertificateOrderReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Commands_cancelFreeTrial arginfo_class_Srskit_Commands_activate

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_cancelPendingOrders, 0, 1, Srskit\\CancelPendingOrdersReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Commands_cancelRegistrantChange arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_cancelTransfer arginfo_class_Srskit_Commands_addSubuser

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_changeIpsTag, 0, 1, Srskit\\ChangeReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Commands_changeOwnership arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_changePassword arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_checkCaOrderStatus arginfo_class_Srskit_Commands_activate

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_checkNameserverAtRegistry, 0, 1, Srskit\\CheckNameserverAtRegistryReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_checkTransfer, 0, 1, Srskit\\CheckTransferReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Commands_checkVersion arginfo_class_Srskit_Commands_activate

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_createDnsZone, 0, 1, Srskit\\ZoneReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Commands_createForwarding arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_createNameserver arginfo_class_Srskit_Commands_addSubuser

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_createSitelockLogin, 0, 0, Srskit\\CreateSitelockLoginReply, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, values, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Commands_createSubreseller arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_deleteCookie arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_deleteDnsZone arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_deleteForwarding arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_deleteNameserver arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_deletePersonalName arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_deleteSubuser arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_enableDesignatedAgent arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_forceDnsNameservers arginfo_class_Srskit_Commands_addSubuser

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_getAffiliateId, 0, 1, Srskit\\GetAffiliateIdReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_getBalance, 0, 0, Srskit\\GetBalanceReply, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, values, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_getCertificate, 0, 0, Srskit\\GetCertificateReply, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, values, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_getCertificateOrder, 0, 1, Srskit\\GetCertificateOrderReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_getContacts, 0, 1, Srskit\\GetContactsReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_getContract, 0, 0, Srskit\\GetContractReply, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, values, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_getDesignatedAgent, 0, 1, Srskit\\GetDesignatedAgentReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Commands_getDnsZone arginfo_class_Srskit_Commands_createDnsZone

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_getDnssec, 0, 1, Srskit\\GetDnssecReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_getDomain, 0, 1, Srskit\\GetDomainReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_getForwarding, 0, 0, Srskit\\GetForwardingReply, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, values, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_getOrder, 0, 1, Srskit\\GetOrderReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_getPersonalName, 0, 1, Srskit\\GetPersonalNameReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_getPrice, 0, 1, Srskit\\GetPriceReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_getProduct, 0, 0, Srskit\\GetProductReply, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, values, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_getQueuedRequest, 0, 1, Srskit\\GetQueuedRequestReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Commands_getSimpleTransfer arginfo_class_Srskit_Commands_addSubuser

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_getSubreseller, 0, 1, Srskit\\GetSubresellerReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_getSubuser, 0, 1, Srskit\\GetSubuserReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_getTradeLock, 0, 1, Srskit\\GetTradeLockReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Commands_getUkBlockerContact arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_getUserAccessInfo arginfo_class_Srskit_Commands_activate

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_getUserInfo, 0, 0, Srskit\\GetUserInfoReply, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, values, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_getVerificationStatus, 0, 1, Srskit\\GetVerificationStatusReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_listApprovers, 0, 1, Srskit\\ListApproversReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Commands_listCaBlockers arginfo_class_Srskit_Commands_addSubuser

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_listDeletedDomains, 0, 0, Srskit\\ListDeletedDomainsReply, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, values, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_listExpiringDomains, 0, 1, Srskit\\ListExpiringDomainsReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_listNameservers, 0, 0, Srskit\\ListNameserversReply, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, values, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_listNotes, 0, 1, Srskit\\ListNotesReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_listOrders, 0, 1, Srskit\\ListOrdersReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_listProductTypes, 0, 0, Srskit\\ListProductTypesReply, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, values, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_listProducts, 0, 1, Srskit\\ListProductsReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_listTransfersAway, 0, 0, Srskit\\ListTransfersAwayReply, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, values, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_listTransfersIn, 0, 0, Srskit\\ListTransfersInReply, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, values, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_lookup, 0, 1, Srskit\\LookupReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Commands_modifyContacts arginfo_class_Srskit_Commands_changeIpsTag

#define arginfo_class_Srskit_Commands_modifyDnssec arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_modifyNameserver arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_modifyNameserverList arginfo_class_Srskit_Commands_changeIpsTag

#define arginfo_class_Srskit_Commands_modifySubreseller arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_modifySubuser arginfo_class_Srskit_Commands_addSubuser

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_orderCertificate, 0, 1, Srskit\\CertificateOrderReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_parseCsr, 0, 1, Srskit\\ParseCsrReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_paySubreseller, 0, 1, Srskit\\PaySubresellerReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_pollEvents, 0, 0, Srskit\\PollEventsReply, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, values, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Commands_processCertificateOrder arginfo_class_Srskit_Commands_addSubuser

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_processPending, 0, 1, Srskit\\ProcessPendingReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Commands_pushTransfer arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_quitSession arginfo_class_Srskit_Commands_activate

#define arginfo_class_Srskit_Commands_redeem arginfo_class_Srskit_Commands_addSubuser

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_register, 0, 1, Srskit\\OrderReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Commands_registerByOldClient arginfo_class_Srskit_Commands_activate

#define arginfo_class_Srskit_Commands_registerPersonalName arginfo_class_Srskit_Commands_addSubuser

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_renew, 0, 1, Srskit\\RenewReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Commands_renewCertificate arginfo_class_Srskit_Commands_orderCertificate

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_requestScan, 0, 0, Srskit\\RequestScanReply, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, values, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_resendApproverEmail, 0, 1, Srskit\\ResendApproverEmailReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_resendCertificateEmail, 0, 1, Srskit\\ResendCertificateEmailReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Commands_resendRegistrantChangeNotice arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_resendTransferApproval arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_resetDnsZone arginfo_class_Srskit_Commands_createDnsZone

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_resubmitTransfer, 0, 1, Srskit\\ResubmitTransferReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_revoke, 0, 1, Srskit\\RevokeReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Commands_sendAuthCode arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_sendCiraApprovalEmail arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_sendCiraPassword arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_sendConsentReminder arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_sendProfilePassword arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_sendVerificationEmail arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_setAffiliateId arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_setAsiaEligibility arginfo_class_Srskit_Commands_changeIpsTag

#define arginfo_class_Srskit_Commands_setAuthCode arginfo_class_Srskit_Commands_changeIpsTag

#define arginfo_class_Srskit_Commands_setCaTrademark arginfo_class_Srskit_Commands_changeIpsTag

#define arginfo_class_Srskit_Commands_setCaWhoisDisplay arginfo_class_Srskit_Commands_changeIpsTag

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_setCookie, 0, 1, Srskit\\SetCookieReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Commands_setDesignatedAgent arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_setDnsZone arginfo_class_Srskit_Commands_createDnsZone

#define arginfo_class_Srskit_Commands_setDnssec arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_setExpireAction arginfo_class_Srskit_Commands_changeIpsTag

#define arginfo_class_Srskit_Commands_setForwarding arginfo_class_Srskit_Commands_activate

#define arginfo_class_Srskit_Commands_setForwardingEmail arginfo_class_Srskit_Commands_changeIpsTag

#define arginfo_class_Srskit_Commands_setItWhoisDisplay arginfo_class_Srskit_Commands_changeIpsTag

#define arginfo_class_Srskit_Commands_setLock arginfo_class_Srskit_Commands_changeIpsTag

#define arginfo_class_Srskit_Commands_setMessagingLanguage arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_setParkedPage arginfo_class_Srskit_Commands_changeIpsTag

#define arginfo_class_Srskit_Commands_setResellerWhoisInfo arginfo_class_Srskit_Commands_changeIpsTag

#define arginfo_class_Srskit_Commands_setTradeLock arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_setUkWhoisOpt arginfo_class_Srskit_Commands_changeIpsTag

#define arginfo_class_Srskit_Commands_setUsNexus arginfo_class_Srskit_Commands_changeIpsTag

#define arginfo_class_Srskit_Commands_setWhoisPrivacy arginfo_class_Srskit_Commands_changeIpsTag

#define arginfo_class_Srskit_Commands_setWhoisPublicity arginfo_class_Srskit_Commands_changeIpsTag

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_simpleTransfer, 0, 1, Srskit\\SimpleTransferReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_submitBulkChange, 0, 1, Srskit\\SubmitBulkChangeReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_suggestNames, 0, 0, Srskit\\SuggestNamesReply, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, values, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Commands_suggestPersonalNames arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_trade arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_transfer arginfo_class_Srskit_Commands_register

#define arginfo_class_Srskit_Commands_transferAway arginfo_class_Srskit_Commands_activate

#define arginfo_class_Srskit_Commands_updateAllInfo arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_updateCertificateOrder arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_updateContacts arginfo_class_Srskit_Commands_changeIpsTag

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_updateCookie, 0, 1, Srskit\\\125pdateCookieReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Srskit_Commands_updateDvAuth, 0, 1, Srskit\\\125pdateDvAuthReply, 0)
	ZEND_ARG_TYPE_INFO(0, values, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, validate, IS_STRING, 0, "\"rules\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, traceId, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Srskit_Commands_updateNameservers arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_updatePersonalName arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_updateProduct arginfo_class_Srskit_Commands_addSubuser

#define arginfo_class_Srskit_Commands_upgradeSitelock arginfo_class_Srskit_Commands_orderCertificate


ZEND_METHOD(Srskit_Commands, named);


static const zend_function_entry class_Srskit_Commands_methods[] = {
	ZEND_MALIAS(Srskit_Commands, ackEvent, named, arginfo_class_Srskit_Commands_ackEvent, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, activate, named, arginfo_class_Srskit_Commands_activate, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, addNameserverToRegistry, named, arginfo_class_Srskit_Commands_addNameserverToRegistry, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, addSubuser, named, arginfo_class_Srskit_Commands_addSubuser, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, authenticateUser, named, arginfo_class_Srskit_Commands_authenticateUser, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, belongsToReseller, named, arginfo_class_Srskit_Commands_belongsToReseller, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, bulkSetWhoisPrivacy, named, arginfo_class_Srskit_Commands_bulkSetWhoisPrivacy, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, bulkTransfer, named, arginfo_class_Srskit_Commands_bulkTransfer, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, cancelActiveProcess, named, arginfo_class_Srskit_Commands_cancelActiveProcess, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, cancelCertificateOrder, named, arginfo_class_Srskit_Commands_cancelCertificateOrder, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, cancelFreeTrial, named, arginfo_class_Srskit_Commands_cancelFreeTrial, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, cancelPendingOrders, named, arginfo_class_Srskit_Commands_cancelPendingOrders, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, cancelRegistrantChange, named, arginfo_class_Srskit_Commands_cancelRegistrantChange, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, cancelTransfer, named, arginfo_class_Srskit_Commands_cancelTransfer, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, changeIpsTag, named, arginfo_class_Srskit_Commands_changeIpsTag, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, changeOwnership, named, arginfo_class_Srskit_Commands_changeOwnership, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, changePassword, named, arginfo_class_Srskit_Commands_changePassword, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, checkCaOrderStatus, named, arginfo_class_Srskit_Commands_checkCaOrderStatus, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, checkNameserverAtRegistry, named, arginfo_class_Srskit_Commands_checkNameserverAtRegistry, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, checkTransfer, named, arginfo_class_Srskit_Commands_checkTransfer, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, checkVersion, named, arginfo_class_Srskit_Commands_checkVersion, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, createDnsZone, named, arginfo_class_Srskit_Commands_createDnsZone, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, createForwarding, named, arginfo_class_Srskit_Commands_createForwarding, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, createNameserver, named, arginfo_class_Srskit_Commands_createNameserver, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, createSitelockLogin, named, arginfo_class_Srskit_Commands_createSitelockLogin, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, createSubreseller, named, arginfo_class_Srskit_Commands_createSubreseller, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, deleteCookie, named, arginfo_class_Srskit_Commands_deleteCookie, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, deleteDnsZone, named, arginfo_class_Srskit_Commands_deleteDnsZone, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, deleteForwarding, named, arginfo_class_Srskit_Commands_deleteForwarding, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, deleteNameserver, named, arginfo_class_Srskit_Commands_deleteNameserver, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, deletePersonalName, named, arginfo_class_Srskit_Commands_deletePersonalName, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, deleteSubuser, named, arginfo_class_Srskit_Commands_deleteSubuser, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, enableDesignatedAgent, named, arginfo_class_Srskit_Commands_enableDesignatedAgent, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, forceDnsNameservers, named, arginfo_class_Srskit_Commands_forceDnsNameservers, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getAffiliateId, named, arginfo_class_Srskit_Commands_getAffiliateId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getBalance, named, arginfo_class_Srskit_Commands_getBalance, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getCertificate, named, arginfo_class_Srskit_Commands_getCertificate, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getCertificateOrder, named, arginfo_class_Srskit_Commands_getCertificateOrder, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getContacts, named, arginfo_class_Srskit_Commands_getContacts, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getContract, named, arginfo_class_Srskit_Commands_getContract, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getDesignatedAgent, named, arginfo_class_Srskit_Commands_getDesignatedAgent, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getDnsZone, named, arginfo_class_Srskit_Commands_getDnsZone, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getDnssec, named, arginfo_class_Srskit_Commands_getDnssec, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getDomain, named, arginfo_class_Srskit_Commands_getDomain, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getForwarding, named, arginfo_class_Srskit_Commands_getForwarding, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getOrder, named, arginfo_class_Srskit_Commands_getOrder, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getPersonalName, named, arginfo_class_Srskit_Commands_getPersonalName, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getPrice, named, arginfo_class_Srskit_Commands_getPrice, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getProduct, named, arginfo_class_Srskit_Commands_getProduct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getQueuedRequest, named, arginfo_class_Srskit_Commands_getQueuedRequest, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getSimpleTransfer, named, arginfo_class_Srskit_Commands_getSimpleTransfer, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getSubreseller, named, arginfo_class_Srskit_Commands_getSubreseller, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getSubuser, named, arginfo_class_Srskit_Commands_getSubuser, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getTradeLock, named, arginfo_class_Srskit_Commands_getTradeLock, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getUkBlockerContact, named, arginfo_class_Srskit_Commands_getUkBlockerContact, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getUserAccessInfo, named, arginfo_class_Srskit_Commands_getUserAccessInfo, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getUserInfo, named, arginfo_class_Srskit_Commands_getUserInfo, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, getVerificationStatus, named, arginfo_class_Srskit_Commands_getVerificationStatus, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, listApprovers, named, arginfo_class_Srskit_Commands_listApprovers, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, listCaBlockers, named, arginfo_class_Srskit_Commands_listCaBlockers, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, listDeletedDomains, named, arginfo_class_Srskit_Commands_listDeletedDomains, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, listExpiringDomains, named, arginfo_class_Srskit_Commands_listExpiringDomains, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, listNameservers, named, arginfo_class_Srskit_Commands_listNameservers, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, listNotes, named, arginfo_class_Srskit_Commands_listNotes, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, listOrders, named, arginfo_class_Srskit_Commands_listOrders, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, listProductTypes, named, arginfo_class_Srskit_Commands_listProductTypes, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, listProducts, named, arginfo_class_Srskit_Commands_listProducts, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, listTransfersAway, named, arginfo_class_Srskit_Commands_listTransfersAway, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, listTransfersIn, named, arginfo_class_Srskit_Commands_listTransfersIn, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, lookup, named, arginfo_class_Srskit_Commands_lookup, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, modifyContacts, named, arginfo_class_Srskit_Commands_modifyContacts, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, modifyDnssec, named, arginfo_class_Srskit_Commands_modifyDnssec, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, modifyNameserver, named, arginfo_class_Srskit_Commands_modifyNameserver, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, modifyNameserverList, named, arginfo_class_Srskit_Commands_modifyNameserverList, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, modifySubreseller, named, arginfo_class_Srskit_Commands_modifySubreseller, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, modifySubuser, named, arginfo_class_Srskit_Commands_modifySubuser, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, orderCertificate, named, arginfo_class_Srskit_Commands_orderCertificate, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, parseCsr, named, arginfo_class_Srskit_Commands_parseCsr, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, paySubreseller, named, arginfo_class_Srskit_Commands_paySubreseller, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, pollEvents, named, arginfo_class_Srskit_Commands_pollEvents, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, processCertificateOrder, named, arginfo_class_Srskit_Commands_processCertificateOrder, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, processPending, named, arginfo_class_Srskit_Commands_processPending, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, pushTransfer, named, arginfo_class_Srskit_Commands_pushTransfer, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, quitSession, named, arginfo_class_Srskit_Commands_quitSession, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, redeem, named, arginfo_class_Srskit_Commands_redeem, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, register, named, arginfo_class_Srskit_Commands_register, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, registerByOldClient, named, arginfo_class_Srskit_Commands_registerByOldClient, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, registerPersonalName, named, arginfo_class_Srskit_Commands_registerPersonalName, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, renew, named, arginfo_class_Srskit_Commands_renew, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, renewCertificate, named, arginfo_class_Srskit_Commands_renewCertificate, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, requestScan, named, arginfo_class_Srskit_Commands_requestScan, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, resendApproverEmail, named, arginfo_class_Srskit_Commands_resendApproverEmail, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, resendCertificateEmail, named, arginfo_class_Srskit_Commands_resendCertificateEmail, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, resendRegistrantChangeNotice, named, arginfo_class_Srskit_Commands_resendRegistrantChangeNotice, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, resendTransferApproval, named, arginfo_class_Srskit_Commands_resendTransferApproval, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, resetDnsZone, named, arginfo_class_Srskit_Commands_resetDnsZone, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, resubmitTransfer, named, arginfo_class_Srskit_Commands_resubmitTransfer, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, revoke, named, arginfo_class_Srskit_Commands_revoke, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, sendAuthCode, named, arginfo_class_Srskit_Commands_sendAuthCode, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, sendCiraApprovalEmail, named, arginfo_class_Srskit_Commands_sendCiraApprovalEmail, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, sendCiraPassword, named, arginfo_class_Srskit_Commands_sendCiraPassword, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, sendConsentReminder, named, arginfo_class_Srskit_Commands_sendConsentReminder, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, sendProfilePassword, named, arginfo_class_Srskit_Commands_sendProfilePassword, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, sendVerificationEmail, named, arginfo_class_Srskit_Commands_sendVerificationEmail, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, setAffiliateId, named, arginfo_class_Srskit_Commands_setAffiliateId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, setAsiaEligibility, named, arginfo_class_Srskit_Commands_setAsiaEligibility, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, setAuthCode, named, arginfo_class_Srskit_Commands_setAuthCode, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, setCaTrademark, named, arginfo_class_Srskit_Commands_setCaTrademark, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, setCaWhoisDisplay, named, arginfo_class_Srskit_Commands_setCaWhoisDisplay, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, setCookie, named, arginfo_class_Srskit_Commands_setCookie, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, setDesignatedAgent, named, arginfo_class_Srskit_Commands_setDesignatedAgent, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, setDnsZone, named, arginfo_class_Srskit_Commands_setDnsZone, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, setDnssec, named, arginfo_class_Srskit_Commands_setDnssec, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, setExpireAction, named, arginfo_class_Srskit_Commands_setExpireAction, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, setForwarding, named, arginfo_class_Srskit_Commands_setForwarding, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, setForwardingEmail, named, arginfo_class_Srskit_Commands_setForwardingEmail, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, setItWhoisDisplay, named, arginfo_class_Srskit_Commands_setItWhoisDisplay, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, setLock, named, arginfo_class_Srskit_Commands_setLock, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, setMessagingLanguage, named, arginfo_class_Srskit_Commands_setMessagingLanguage, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, setParkedPage, named, arginfo_class_Srskit_Commands_setParkedPage, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, setResellerWhoisInfo, named, arginfo_class_Srskit_Commands_setResellerWhoisInfo, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, setTradeLock, named, arginfo_class_Srskit_Commands_setTradeLock, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, setUkWhoisOpt, named, arginfo_class_Srskit_Commands_setUkWhoisOpt, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, setUsNexus, named, arginfo_class_Srskit_Commands_setUsNexus, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, setWhoisPrivacy, named, arginfo_class_Srskit_Commands_setWhoisPrivacy, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, setWhoisPublicity, named, arginfo_class_Srskit_Commands_setWhoisPublicity, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, simpleTransfer, named, arginfo_class_Srskit_Commands_simpleTransfer, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, submitBulkChange, named, arginfo_class_Srskit_Commands_submitBulkChange, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, suggestNames, named, arginfo_class_Srskit_Commands_suggestNames, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, suggestPersonalNames, named, arginfo_class_Srskit_Commands_suggestPersonalNames, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, trade, named, arginfo_class_Srskit_Commands_trade, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, transfer, named, arginfo_class_Srskit_Commands_transfer, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, transferAway, named, arginfo_class_Srskit_Commands_transferAway, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, updateAllInfo, named, arginfo_class_Srskit_Commands_updateAllInfo, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, updateCertificateOrder, named, arginfo_class_Srskit_Commands_updateCertificateOrder, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, updateContacts, named, arginfo_class_Srskit_Commands_updateContacts, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, updateCookie, named, arginfo_class_Srskit_Commands_updateCookie, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, updateDvAuth, named, arginfo_class_Srskit_Commands_updateDvAuth, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, updateNameservers, named, arginfo_class_Srskit_Commands_updateNameservers, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, updatePersonalName, named, arginfo_class_Srskit_Commands_updatePersonalName, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, updateProduct, named, arginfo_class_Srskit_Commands_updateProduct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Srskit_Commands, upgradeSitelock, named, arginfo_class_Srskit_Commands_upgradeSitelock, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_AckEventReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_AddNameserverToRegistryReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_BelongsToResellerReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_CancelCertificateOrderReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_CancelPendingOrdersReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_CertificateOrderReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_ChangeReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_CheckNameserverAtRegistryReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_CheckTransferReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_CreateSitelockLoginReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_GetAffiliateIdReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_GetBalanceReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_GetCertificateOrderReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_GetCertificateReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_GetContactsReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_GetContractReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_GetDesignatedAgentReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_GetDnssecReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_GetDomainReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_GetForwardingReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_GetOrderReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_GetPersonalNameReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_GetPriceReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_GetProductReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_GetQueuedRequestReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_GetSubresellerReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_GetSubuserReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_GetTradeLockReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_GetUserInfoReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_GetVerificationStatusReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_ListApproversReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_ListDeletedDomainsReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_ListExpiringDomainsReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_ListNameserversReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_ListNotesReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_ListOrdersReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_ListProductTypesReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_ListProductsReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_ListTransfersAwayReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_ListTransfersInReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_LookupReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_OrderReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_ParseCsrReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_PaySubresellerReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_PollEventsReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_ProcessPendingReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_RenewReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_RequestScanReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_ResendApproverEmailReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_ResendCertificateEmailReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_ResubmitTransferReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_RevokeReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_SetCookieReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_SimpleTransferReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_SubmitBulkChangeReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_SuggestNamesReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_UpdateCookieReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_UpdateDvAuthReply_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Srskit_ZoneReply_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_Srskit_Commands(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "Commands", class_Srskit_Commands_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_ABSTRACT;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "ackevent", sizeof("ackevent") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "activate", sizeof("activate") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "addnameservertoregistry", sizeof("addnameservertoregistry") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "addsubuser", sizeof("addsubuser") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "authenticateuser", sizeof("authenticateuser") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "belongstoreseller", sizeof("belongstoreseller") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "bulksetwhoisprivacy", sizeof("bulksetwhoisprivacy") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "bulktransfer", sizeof("bulktransfer") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "cancelactiveprocess", sizeof("cancelactiveprocess") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "cancelcertificateorder", sizeof("cancelcertificateorder") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "cancelfreetrial", sizeof("cancelfreetrial") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "cancelpendingorders", sizeof("cancelpendingorders") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "cancelregistrantchange", sizeof("cancelregistrantchange") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "canceltransfer", sizeof("canceltransfer") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "changeipstag", sizeof("changeipstag") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "changeownership", sizeof("changeownership") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "changepassword", sizeof("changepassword") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "checkcaorderstatus", sizeof("checkcaorderstatus") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "checknameserveratregistry", sizeof("checknameserveratregistry") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "checktransfer", sizeof("checktransfer") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "checkversion", sizeof("checkversion") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "creatednszone", sizeof("creatednszone") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "createforwarding", sizeof("createforwarding") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "createnameserver", sizeof("createnameserver") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "createsitelocklogin", sizeof("createsitelocklogin") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "createsubreseller", sizeof("createsubreseller") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "deletecookie", sizeof("deletecookie") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "deletednszone", sizeof("deletednszone") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "deleteforwarding", sizeof("deleteforwarding") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "deletenameserver", sizeof("deletenameserver") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "deletepersonalname", sizeof("deletepersonalname") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "deletesubuser", sizeof("deletesubuser") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "enabledesignatedagent", sizeof("enabledesignatedagent") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "forcednsnameservers", sizeof("forcednsnameservers") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getaffiliateid", sizeof("getaffiliateid") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getbalance", sizeof("getbalance") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getcertificate", sizeof("getcertificate") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getcertificateorder", sizeof("getcertificateorder") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getcontacts", sizeof("getcontacts") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getcontract", sizeof("getcontract") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getdesignatedagent", sizeof("getdesignatedagent") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getdnszone", sizeof("getdnszone") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getdnssec", sizeof("getdnssec") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getdomain", sizeof("getdomain") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getforwarding", sizeof("getforwarding") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getorder", sizeof("getorder") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getpersonalname", sizeof("getpersonalname") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getprice", sizeof("getprice") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getproduct", sizeof("getproduct") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getqueuedrequest", sizeof("getqueuedrequest") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getsimpletransfer", sizeof("getsimpletransfer") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getsubreseller", sizeof("getsubreseller") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getsubuser", sizeof("getsubuser") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "gettradelock", sizeof("gettradelock") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getukblockercontact", sizeof("getukblockercontact") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getuseraccessinfo", sizeof("getuseraccessinfo") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getuserinfo", sizeof("getuserinfo") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "getverificationstatus", sizeof("getverificationstatus") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "listapprovers", sizeof("listapprovers") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "listcablockers", sizeof("listcablockers") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "listdeleteddomains", sizeof("listdeleteddomains") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "listexpiringdomains", sizeof("listexpiringdomains") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "listnameservers", sizeof("listnameservers") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "listnotes", sizeof("listnotes") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "listorders", sizeof("listorders") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "listproducttypes", sizeof("listproducttypes") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "listproducts", sizeof("listproducts") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "listtransfersaway", sizeof("listtransfersaway") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "listtransfersin", sizeof("listtransfersin") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "lookup", sizeof("lookup") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "modifycontacts", sizeof("modifycontacts") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "modifydnssec", sizeof("modifydnssec") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "modifynameserver", sizeof("modifynameserver") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "modifynameserverlist", sizeof("modifynameserverlist") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "modifysubreseller", sizeof("modifysubreseller") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "modifysubuser", sizeof("modifysubuser") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "ordercertificate", sizeof("ordercertificate") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "parsecsr", sizeof("parsecsr") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "paysubreseller", sizeof("paysubreseller") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "pollevents", sizeof("pollevents") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "processcertificateorder", sizeof("processcertificateorder") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "processpending", sizeof("processpending") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "pushtransfer", sizeof("pushtransfer") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "quitsession", sizeof("quitsession") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "redeem", sizeof("redeem") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "register", sizeof("register") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "registerbyoldclient", sizeof("registerbyoldclient") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "registerpersonalname", sizeof("registerpersonalname") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "renew", sizeof("renew") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "renewcertificate", sizeof("renewcertificate") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "requestscan", sizeof("requestscan") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "resendapproveremail", sizeof("resendapproveremail") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "resendcertificateemail", sizeof("resendcertificateemail") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "resendregistrantchangenotice", sizeof("resendregistrantchangenotice") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "resendtransferapproval", sizeof("resendtransferapproval") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "resetdnszone", sizeof("resetdnszone") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "resubmittransfer", sizeof("resubmittransfer") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "revoke", sizeof("revoke") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sendauthcode", sizeof("sendauthcode") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sendciraapprovalemail", sizeof("sendciraapprovalemail") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sendcirapassword", sizeof("sendcirapassword") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sendconsentreminder", sizeof("sendconsentreminder") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sendprofilepassword", sizeof("sendprofilepassword") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sendverificationemail", sizeof("sendverificationemail") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "setaffiliateid", sizeof("setaffiliateid") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "setasiaeligibility", sizeof("setasiaeligibility") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "setauthcode", sizeof("setauthcode") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "setcatrademark", sizeof("setcatrademark") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "setcawhoisdisplay", sizeof("setcawhoisdisplay") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "setcookie", sizeof("setcookie") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "setdesignatedagent", sizeof("setdesignatedagent") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "setdnszone", sizeof("setdnszone") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "setdnssec", sizeof("setdnssec") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "setexpireaction", sizeof("setexpireaction") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "setforwarding", sizeof("setforwarding") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "setforwardingemail", sizeof("setforwardingemail") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "setitwhoisdisplay", sizeof("setitwhoisdisplay") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "setlock", sizeof("setlock") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "setmessaginglanguage", sizeof("setmessaginglanguage") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "setparkedpage", sizeof("setparkedpage") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "setresellerwhoisinfo", sizeof("setresellerwhoisinfo") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "settradelock", sizeof("settradelock") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "setukwhoisopt", sizeof("setukwhoisopt") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "setusnexus", sizeof("setusnexus") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "setwhoisprivacy", sizeof("setwhoisprivacy") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "setwhoispublicity", sizeof("setwhoispublicity") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "simpletransfer", sizeof("simpletransfer") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "submitbulkchange", sizeof("submitbulkchange") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "suggestnames", sizeof("suggestnames") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "suggestpersonalnames", sizeof("suggestpersonalnames") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "trade", sizeof("trade") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "transfer", sizeof("transfer") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "transferaway", sizeof("transferaway") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "updateallinfo", sizeof("updateallinfo") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "updatecertificateorder", sizeof("updatecertificateorder") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "updatecontacts", sizeof("updatecontacts") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "updatecookie", sizeof("updatecookie") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "updatedvauth", sizeof("updatedvauth") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "updatenameservers", sizeof("updatenameservers") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "updatepersonalname", sizeof("updatepersonalname") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "updateproduct", sizeof("updateproduct") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "upgradesitelock", sizeof("upgradesitelock") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_AckEventReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "AckEventReply", class_Srskit_AckEventReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_total_name);

	zval property_transaction_id_default_value;
	ZVAL_UNDEF(&property_transaction_id_default_value);
	zend_string *property_transaction_id_name = zend_string_init("transaction_id", sizeof("transaction_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_transaction_id_name, &property_transaction_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_transaction_id_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_AddNameserverToRegistryReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "AddNameserverToRegistryReply", class_Srskit_AddNameserverToRegistryReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_registry_name_default_value;
	ZVAL_UNDEF(&property_registry_name_default_value);
	zend_string *property_registry_name_name = zend_string_init("registry_name", sizeof("registry_name") - 1, 1);
	zend_declare_typed_property(class_entry, property_registry_name_name, &property_registry_name_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_registry_name_name);

	zval property_registries_default_value;
	ZVAL_UNDEF(&property_registries_default_value);
	zend_string *property_registries_name = zend_string_init("registries", sizeof("registries") - 1, 1);
	zend_declare_typed_property(class_entry, property_registries_name, &property_registries_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_registries_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_BelongsToResellerReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "BelongsToResellerReply", class_Srskit_BelongsToResellerReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_belongs_default_value;
	ZVAL_UNDEF(&property_belongs_default_value);
	zend_string *property_belongs_name = zend_string_init("belongs", sizeof("belongs") - 1, 1);
	zend_declare_typed_property(class_entry, property_belongs_name, &property_belongs_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_belongs_name);

	zval property_expires_on_default_value;
	ZVAL_UNDEF(&property_expires_on_default_value);
	zend_string *property_expires_on_name = zend_string_init("expires_on", sizeof("expires_on") - 1, 1);
	zend_declare_typed_property(class_entry, property_expires_on_name, &property_expires_on_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_expires_on_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_CancelCertificateOrderReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "CancelCertificateOrderReply", class_Srskit_CancelCertificateOrderReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_order_id_default_value;
	ZVAL_UNDEF(&property_order_id_default_value);
	zend_string *property_order_id_name = zend_string_init("order_id", sizeof("order_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_order_id_name, &property_order_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_order_id_name);

	zval property_domain_default_value;
	ZVAL_UNDEF(&property_domain_default_value);
	zend_string *property_domain_name = zend_string_init("domain", sizeof("domain") - 1, 1);
	zend_declare_typed_property(class_entry, property_domain_name, &property_domain_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_domain_name);

	zval property_state_default_value;
	ZVAL_UNDEF(&property_state_default_value);
	zend_string *property_state_name = zend_string_init("state", sizeof("state") - 1, 1);
	zend_declare_typed_property(class_entry, property_state_name, &property_state_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_state_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_CancelPendingOrdersReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "CancelPendingOrdersReply", class_Srskit_CancelPendingOrdersReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_total_name);

	zval property_cancelled_default_value;
	ZVAL_UNDEF(&property_cancelled_default_value);
	zend_string *property_cancelled_name = zend_string_init("cancelled", sizeof("cancelled") - 1, 1);
	zend_declare_typed_property(class_entry, property_cancelled_name, &property_cancelled_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_cancelled_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_CertificateOrderReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "CertificateOrderReply", class_Srskit_CertificateOrderReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_order_id_default_value;
	ZVAL_UNDEF(&property_order_id_default_value);
	zend_string *property_order_id_name = zend_string_init("order_id", sizeof("order_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_order_id_name, &property_order_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_order_id_name);

	zval property_domain_default_value;
	ZVAL_UNDEF(&property_domain_default_value);
	zend_string *property_domain_name = zend_string_init("domain", sizeof("domain") - 1, 1);
	zend_declare_typed_property(class_entry, property_domain_name, &property_domain_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_domain_name);

	zval property_state_default_value;
	ZVAL_UNDEF(&property_state_default_value);
	zend_string *property_state_name = zend_string_init("state", sizeof("state") - 1, 1);
	zend_declare_typed_property(class_entry, property_state_name, &property_state_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_state_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_ChangeReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "ChangeReply", class_Srskit_ChangeReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_details_default_value;
	ZVAL_UNDEF(&property_details_default_value);
	zend_string *property_details_name = zend_string_init("details", sizeof("details") - 1, 1);
	zend_declare_typed_property(class_entry, property_details_name, &property_details_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_details_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_CheckNameserverAtRegistryReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "CheckNameserverAtRegistryReply", class_Srskit_CheckNameserverAtRegistryReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_status_name);

	zval property_known_default_value;
	ZVAL_UNDEF(&property_known_default_value);
	zend_string *property_known_name = zend_string_init("known", sizeof("known") - 1, 1);
	zend_declare_typed_property(class_entry, property_known_name, &property_known_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_known_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_CheckTransferReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "CheckTransferReply", class_Srskit_CheckTransferReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_transferable_default_value;
	ZVAL_UNDEF(&property_transferable_default_value);
	zend_string *property_transferable_name = zend_string_init("transferable", sizeof("transferable") - 1, 1);
	zend_declare_typed_property(class_entry, property_transferable_name, &property_transferable_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_transferable_name);

	zval property_reason_code_default_value;
	ZVAL_UNDEF(&property_reason_code_default_value);
	zend_string *property_reason_code_name = zend_string_init("reason_code", sizeof("reason_code") - 1, 1);
	zend_declare_typed_property(class_entry, property_reason_code_name, &property_reason_code_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_reason_code_name);

	zval property_no_service_default_value;
	ZVAL_UNDEF(&property_no_service_default_value);
	zend_string *property_no_service_name = zend_string_init("no_service", sizeof("no_service") - 1, 1);
	zend_declare_typed_property(class_entry, property_no_service_name, &property_no_service_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_no_service_name);

	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_status_name);

	zval property_request_address_default_value;
	ZVAL_UNDEF(&property_request_address_default_value);
	zend_string *property_request_address_name = zend_string_init("request_address", sizeof("request_address") - 1, 1);
	zend_declare_typed_property(class_entry, property_request_address_name, &property_request_address_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_request_address_name);

	zval property_timestamp_default_value;
	ZVAL_UNDEF(&property_timestamp_default_value);
	zend_string *property_timestamp_name = zend_string_init("timestamp", sizeof("timestamp") - 1, 1);
	zend_declare_typed_property(class_entry, property_timestamp_name, &property_timestamp_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_timestamp_name);

	zval property_timestamp_epoch_default_value;
	ZVAL_UNDEF(&property_timestamp_epoch_default_value);
	zend_string *property_timestamp_epoch_name = zend_string_init("timestamp_epoch", sizeof("timestamp_epoch") - 1, 1);
	zend_declare_typed_property(class_entry, property_timestamp_epoch_name, &property_timestamp_epoch_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_timestamp_epoch_name);

	zval property_type_default_value;
	ZVAL_UNDEF(&property_type_default_value);
	zend_string *property_type_name = zend_string_init("type", sizeof("type") - 1, 1);
	zend_declare_typed_property(class_entry, property_type_name, &property_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_type_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_CreateSitelockLoginReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "CreateSitelockLoginReply", class_Srskit_CreateSitelockLoginReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_login_url_default_value;
	ZVAL_UNDEF(&property_login_url_default_value);
	zend_string *property_login_url_name = zend_string_init("login_url", sizeof("login_url") - 1, 1);
	zend_declare_typed_property(class_entry, property_login_url_name, &property_login_url_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_login_url_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_GetAffiliateIdReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "GetAffiliateIdReply", class_Srskit_GetAffiliateIdReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_affiliate_id_default_value;
	ZVAL_UNDEF(&property_affiliate_id_default_value);
	zend_string *property_affiliate_id_name = zend_string_init("affiliate_id", sizeof("affiliate_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_affiliate_id_name, &property_affiliate_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_affiliate_id_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_GetBalanceReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "GetBalanceReply", class_Srskit_GetBalanceReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_balance_default_value;
	ZVAL_UNDEF(&property_balance_default_value);
	zend_string *property_balance_name = zend_string_init("balance", sizeof("balance") - 1, 1);
	zend_declare_typed_property(class_entry, property_balance_name, &property_balance_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_balance_name);

	zval property_hold_balance_default_value;
	ZVAL_UNDEF(&property_hold_balance_default_value);
	zend_string *property_hold_balance_name = zend_string_init("hold_balance", sizeof("hold_balance") - 1, 1);
	zend_declare_typed_property(class_entry, property_hold_balance_name, &property_hold_balance_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_hold_balance_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_GetCertificateOrderReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "GetCertificateOrderReply", class_Srskit_GetCertificateOrderReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_order_id_default_value;
	ZVAL_UNDEF(&property_order_id_default_value);
	zend_string *property_order_id_name = zend_string_init("order_id", sizeof("order_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_order_id_name, &property_order_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_order_id_name);

	zval property_state_default_value;
	ZVAL_UNDEF(&property_state_default_value);
	zend_string *property_state_name = zend_string_init("state", sizeof("state") - 1, 1);
	zend_declare_typed_property(class_entry, property_state_name, &property_state_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_state_name);

	zval property_reg_type_default_value;
	ZVAL_UNDEF(&property_reg_type_default_value);
	zend_string *property_reg_type_name = zend_string_init("reg_type", sizeof("reg_type") - 1, 1);
	zend_declare_typed_property(class_entry, property_reg_type_name, &property_reg_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_reg_type_name);

	zval property_product_type_default_value;
	ZVAL_UNDEF(&property_product_type_default_value);
	zend_string *property_product_type_name = zend_string_init("product_type", sizeof("product_type") - 1, 1);
	zend_declare_typed_property(class_entry, property_product_type_name, &property_product_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_product_type_name);

	zval property_product_id_default_value;
	ZVAL_UNDEF(&property_product_id_default_value);
	zend_string *property_product_id_name = zend_string_init("product_id", sizeof("product_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_product_id_name, &property_product_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_product_id_name);

	zval property_supplier_order_id_default_value;
	ZVAL_UNDEF(&property_supplier_order_id_default_value);
	zend_string *property_supplier_order_id_name = zend_string_init("supplier_order_id", sizeof("supplier_order_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_supplier_order_id_name, &property_supplier_order_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_supplier_order_id_name);

	zval property_domain_default_value;
	ZVAL_UNDEF(&property_domain_default_value);
	zend_string *property_domain_name = zend_string_init("domain", sizeof("domain") - 1, 1);
	zend_declare_typed_property(class_entry, property_domain_name, &property_domain_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_domain_name);

	zval property_period_default_value;
	ZVAL_UNDEF(&property_period_default_value);
	zend_string *property_period_name = zend_string_init("period", sizeof("period") - 1, 1);
	zend_declare_typed_property(class_entry, property_period_name, &property_period_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_period_name);

	zval property_price_default_value;
	ZVAL_UNDEF(&property_price_default_value);
	zend_string *property_price_name = zend_string_init("price", sizeof("price") - 1, 1);
	zend_declare_typed_property(class_entry, property_price_name, &property_price_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_price_name);

	zval property_csr_default_value;
	ZVAL_UNDEF(&property_csr_default_value);
	zend_string *property_csr_name = zend_string_init("csr", sizeof("csr") - 1, 1);
	zend_declare_typed_property(class_entry, property_csr_name, &property_csr_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_csr_name);

	zval property_server_type_default_value;
	ZVAL_UNDEF(&property_server_type_default_value);
	zend_string *property_server_type_name = zend_string_init("server_type", sizeof("server_type") - 1, 1);
	zend_declare_typed_property(class_entry, property_server_type_name, &property_server_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_server_type_name);

	zval property_server_count_default_value;
	ZVAL_UNDEF(&property_server_count_default_value);
	zend_string *property_server_count_name = zend_string_init("server_count", sizeof("server_count") - 1, 1);
	zend_declare_typed_property(class_entry, property_server_count_name, &property_server_count_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_server_count_name);

	zval property_special_instructions_default_value;
	ZVAL_UNDEF(&property_special_instructions_default_value);
	zend_string *property_special_instructions_name = zend_string_init("special_instructions", sizeof("special_instructions") - 1, 1);
	zend_declare_typed_property(class_entry, property_special_instructions_name, &property_special_instructions_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_special_instructions_name);

	zval property_approver_email_default_value;
	ZVAL_UNDEF(&property_approver_email_default_value);
	zend_string *property_approver_email_name = zend_string_init("approver_email", sizeof("approver_email") - 1, 1);
	zend_declare_typed_property(class_entry, property_approver_email_name, &property_approver_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_approver_email_name);

	zval property_contact_email_default_value;
	ZVAL_UNDEF(&property_contact_email_default_value);
	zend_string *property_contact_email_name = zend_string_init("contact_email", sizeof("contact_email") - 1, 1);
	zend_declare_typed_property(class_entry, property_contact_email_name, &property_contact_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_contact_email_name);

	zval property_contact_set_default_value;
	ZVAL_UNDEF(&property_contact_set_default_value);
	zend_string *property_contact_set_name = zend_string_init("contact_set", sizeof("contact_set") - 1, 1);
	zend_declare_typed_property(class_entry, property_contact_set_name, &property_contact_set_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_contact_set_name);

	zval property_notes_list_default_value;
	ZVAL_UNDEF(&property_notes_list_default_value);
	zend_string *property_notes_list_name = zend_string_init("notes_list", sizeof("notes_list") - 1, 1);
	zend_declare_typed_property(class_entry, property_notes_list_name, &property_notes_list_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_notes_list_name);

	zval property_dv_auth_details_default_value;
	ZVAL_UNDEF(&property_dv_auth_details_default_value);
	zend_string *property_dv_auth_details_name = zend_string_init("dv_auth_details", sizeof("dv_auth_details") - 1, 1);
	zend_declare_typed_property(class_entry, property_dv_auth_details_name, &property_dv_auth_details_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_dv_auth_details_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_GetCertificateReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "GetCertificateReply", class_Srskit_GetCertificateReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_product_id_default_value;
	ZVAL_UNDEF(&property_product_id_default_value);
	zend_string *property_product_id_name = zend_string_init("product_id", sizeof("product_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_product_id_name, &property_product_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_product_id_name);

	zval property_product_type_default_value;
	ZVAL_UNDEF(&property_product_type_default_value);
	zend_string *property_product_type_name = zend_string_init("product_type", sizeof("product_type") - 1, 1);
	zend_declare_typed_property(class_entry, property_product_type_name, &property_product_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_product_type_name);

	zval property_domain_default_value;
	ZVAL_UNDEF(&property_domain_default_value);
	zend_string *property_domain_name = zend_string_init("domain", sizeof("domain") - 1, 1);
	zend_declare_typed_property(class_entry, property_domain_name, &property_domain_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_domain_name);

	zval property_state_default_value;
	ZVAL_UNDEF(&property_state_default_value);
	zend_string *property_state_name = zend_string_init("state", sizeof("state") - 1, 1);
	zend_declare_typed_property(class_entry, property_state_name, &property_state_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_state_name);

	zval property_issue_date_default_value;
	ZVAL_UNDEF(&property_issue_date_default_value);
	zend_string *property_issue_date_name = zend_string_init("issue_date", sizeof("issue_date") - 1, 1);
	zend_declare_typed_property(class_entry, property_issue_date_name, &property_issue_date_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_issue_date_name);

	zval property_start_date_default_value;
	ZVAL_UNDEF(&property_start_date_default_value);
	zend_string *property_start_date_name = zend_string_init("start_date", sizeof("start_date") - 1, 1);
	zend_declare_typed_property(class_entry, property_start_date_name, &property_start_date_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_start_date_name);

	zval property_expiry_date_default_value;
	ZVAL_UNDEF(&property_expiry_date_default_value);
	zend_string *property_expiry_date_name = zend_string_init("expiry_date", sizeof("expiry_date") - 1, 1);
	zend_declare_typed_property(class_entry, property_expiry_date_name, &property_expiry_date_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_expiry_date_name);

	zval property_contact_email_default_value;
	ZVAL_UNDEF(&property_contact_email_default_value);
	zend_string *property_contact_email_name = zend_string_init("contact_email", sizeof("contact_email") - 1, 1);
	zend_declare_typed_property(class_entry, property_contact_email_name, &property_contact_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_contact_email_name);

	zval property_cert_data_default_value;
	ZVAL_UNDEF(&property_cert_data_default_value);
	zend_string *property_cert_data_name = zend_string_init("cert_data", sizeof("cert_data") - 1, 1);
	zend_declare_typed_property(class_entry, property_cert_data_name, &property_cert_data_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_cert_data_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_GetContactsReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "GetContactsReply", class_Srskit_GetContactsReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_domains_default_value;
	ZVAL_UNDEF(&property_domains_default_value);
	zend_string *property_domains_name = zend_string_init("domains", sizeof("domains") - 1, 1);
	zend_declare_typed_property(class_entry, property_domains_name, &property_domains_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_domains_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_GetContractReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "GetContractReply", class_Srskit_GetContractReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_contract_default_value;
	ZVAL_UNDEF(&property_contract_default_value);
	zend_string *property_contract_name = zend_string_init("contract", sizeof("contract") - 1, 1);
	zend_declare_typed_property(class_entry, property_contract_name, &property_contract_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_contract_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_GetDesignatedAgentReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "GetDesignatedAgentReply", class_Srskit_GetDesignatedAgentReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_allow_designated_agent_default_value;
	ZVAL_UNDEF(&property_allow_designated_agent_default_value);
	zend_string *property_allow_designated_agent_name = zend_string_init("allow_designated_agent", sizeof("allow_designated_agent") - 1, 1);
	zend_declare_typed_property(class_entry, property_allow_designated_agent_name, &property_allow_designated_agent_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_allow_designated_agent_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_GetDnssecReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "GetDnssecReply", class_Srskit_GetDnssecReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_ds_records_default_value;
	ZVAL_UNDEF(&property_ds_records_default_value);
	zend_string *property_ds_records_name = zend_string_init("ds_records", sizeof("ds_records") - 1, 1);
	zend_declare_typed_property(class_entry, property_ds_records_name, &property_ds_records_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_ds_records_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_GetDomainReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "GetDomainReply", class_Srskit_GetDomainReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_expires_on_default_value;
	ZVAL_UNDEF(&property_expires_on_default_value);
	zend_string *property_expires_on_name = zend_string_init("expires_on", sizeof("expires_on") - 1, 1);
	zend_declare_typed_property(class_entry, property_expires_on_name, &property_expires_on_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_expires_on_name);

	zval property_registry_created_on_default_value;
	ZVAL_UNDEF(&property_registry_created_on_default_value);
	zend_string *property_registry_created_on_name = zend_string_init("registry_created_on", sizeof("registry_created_on") - 1, 1);
	zend_declare_typed_property(class_entry, property_registry_created_on_name, &property_registry_created_on_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_registry_created_on_name);

	zval property_registry_expires_on_default_value;
	ZVAL_UNDEF(&property_registry_expires_on_default_value);
	zend_string *property_registry_expires_on_name = zend_string_init("registry_expires_on", sizeof("registry_expires_on") - 1, 1);
	zend_declare_typed_property(class_entry, property_registry_expires_on_name, &property_registry_expires_on_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_registry_expires_on_name);

	zval property_registry_updated_on_default_value;
	ZVAL_UNDEF(&property_registry_updated_on_default_value);
	zend_string *property_registry_updated_on_name = zend_string_init("registry_updated_on", sizeof("registry_updated_on") - 1, 1);
	zend_declare_typed_property(class_entry, property_registry_updated_on_name, &property_registry_updated_on_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_registry_updated_on_name);

	zval property_registry_transferred_on_default_value;
	ZVAL_UNDEF(&property_registry_transferred_on_default_value);
	zend_string *property_registry_transferred_on_name = zend_string_init("registry_transferred_on", sizeof("registry_transferred_on") - 1, 1);
	zend_declare_typed_property(class_entry, property_registry_transferred_on_name, &property_registry_transferred_on_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_registry_transferred_on_name);

	zval property_auto_renew_default_value;
	ZVAL_UNDEF(&property_auto_renew_default_value);
	zend_string *property_auto_renew_name = zend_string_init("auto_renew", sizeof("auto_renew") - 1, 1);
	zend_declare_typed_property(class_entry, property_auto_renew_name, &property_auto_renew_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_auto_renew_name);

	zval property_let_expire_default_value;
	ZVAL_UNDEF(&property_let_expire_default_value);
	zend_string *property_let_expire_name = zend_string_init("let_expire", sizeof("let_expire") - 1, 1);
	zend_declare_typed_property(class_entry, property_let_expire_name, &property_let_expire_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_let_expire_name);

	zval property_sponsoring_rsp_default_value;
	ZVAL_UNDEF(&property_sponsoring_rsp_default_value);
	zend_string *property_sponsoring_rsp_name = zend_string_init("sponsoring_rsp", sizeof("sponsoring_rsp") - 1, 1);
	zend_declare_typed_property(class_entry, property_sponsoring_rsp_name, &property_sponsoring_rsp_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_sponsoring_rsp_name);

	zval property_affiliate_id_default_value;
	ZVAL_UNDEF(&property_affiliate_id_default_value);
	zend_string *property_affiliate_id_name = zend_string_init("affiliate_id", sizeof("affiliate_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_affiliate_id_name, &property_affiliate_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_affiliate_id_name);

	zval property_gdpr_consent_status_default_value;
	ZVAL_UNDEF(&property_gdpr_consent_status_default_value);
	zend_string *property_gdpr_consent_status_name = zend_string_init("gdpr_consent_status", sizeof("gdpr_consent_status") - 1, 1);
	zend_declare_typed_property(class_entry, property_gdpr_consent_status_name, &property_gdpr_consent_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_gdpr_consent_status_name);

	zval property_dns_errors_default_value;
	ZVAL_UNDEF(&property_dns_errors_default_value);
	zend_string *property_dns_errors_name = zend_string_init("dns_errors", sizeof("dns_errors") - 1, 1);
	zend_declare_typed_property(class_entry, property_dns_errors_name, &property_dns_errors_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_dns_errors_name);

	zval property_descr_default_value;
	ZVAL_UNDEF(&property_descr_default_value);
	zend_string *property_descr_name = zend_string_init("descr", sizeof("descr") - 1, 1);
	zend_declare_typed_property(class_entry, property_descr_name, &property_descr_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_descr_name);

	zval property_tld_data_default_value;
	ZVAL_UNDEF(&property_tld_data_default_value);
	zend_string *property_tld_data_name = zend_string_init("tld_data", sizeof("tld_data") - 1, 1);
	zend_declare_typed_property(class_entry, property_tld_data_name, &property_tld_data_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_tld_data_name);

	zval property_nameservers_default_value;
	ZVAL_UNDEF(&property_nameservers_default_value);
	zend_string *property_nameservers_name = zend_string_init("nameservers", sizeof("nameservers") - 1, 1);
	zend_declare_typed_property(class_entry, property_nameservers_name, &property_nameservers_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_nameservers_name);

	zval property_contact_set_default_value;
	ZVAL_UNDEF(&property_contact_set_default_value);
	zend_string *property_contact_set_name = zend_string_init("contact_set", sizeof("contact_set") - 1, 1);
	zend_declare_typed_property(class_entry, property_contact_set_name, &property_contact_set_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_contact_set_name);

	zval property_lock_state_default_value;
	ZVAL_UNDEF(&property_lock_state_default_value);
	zend_string *property_lock_state_name = zend_string_init("lock_state", sizeof("lock_state") - 1, 1);
	zend_declare_typed_property(class_entry, property_lock_state_name, &property_lock_state_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_lock_state_name);

	zval property_can_modify_default_value;
	ZVAL_UNDEF(&property_can_modify_default_value);
	zend_string *property_can_modify_name = zend_string_init("can_modify", sizeof("can_modify") - 1, 1);
	zend_declare_typed_property(class_entry, property_can_modify_name, &property_can_modify_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_can_modify_name);

	zval property_domain_supports_default_value;
	ZVAL_UNDEF(&property_domain_supports_default_value);
	zend_string *property_domain_supports_name = zend_string_init("domain_supports", sizeof("domain_supports") - 1, 1);
	zend_declare_typed_property(class_entry, property_domain_supports_name, &property_domain_supports_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_domain_supports_name);

	zval property_parked_page_status_default_value;
	ZVAL_UNDEF(&property_parked_page_status_default_value);
	zend_string *property_parked_page_status_name = zend_string_init("parked_page_status", sizeof("parked_page_status") - 1, 1);
	zend_declare_typed_property(class_entry, property_parked_page_status_name, &property_parked_page_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_parked_page_status_name);

	zval property_transfer_away_in_progress_default_value;
	ZVAL_UNDEF(&property_transfer_away_in_progress_default_value);
	zend_string *property_transfer_away_in_progress_name = zend_string_init("transfer_away_in_progress", sizeof("transfer_away_in_progress") - 1, 1);
	zend_declare_typed_property(class_entry, property_transfer_away_in_progress_name, &property_transfer_away_in_progress_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_transfer_away_in_progress_name);

	zval property_auction_escrow_default_value;
	ZVAL_UNDEF(&property_auction_escrow_default_value);
	zend_string *property_auction_escrow_name = zend_string_init("auction_escrow", sizeof("auction_escrow") - 1, 1);
	zend_declare_typed_property(class_entry, property_auction_escrow_name, &property_auction_escrow_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_auction_escrow_name);

	zval property_auth_code_default_value;
	ZVAL_UNDEF(&property_auth_code_default_value);
	zend_string *property_auth_code_name = zend_string_init("auth_code", sizeof("auth_code") - 1, 1);
	zend_declare_typed_property(class_entry, property_auth_code_name, &property_auth_code_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_auth_code_name);

	zval property_state_default_value;
	ZVAL_UNDEF(&property_state_default_value);
	zend_string *property_state_name = zend_string_init("state", sizeof("state") - 1, 1);
	zend_declare_typed_property(class_entry, property_state_name, &property_state_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_state_name);

	zval property_forwarding_email_default_value;
	ZVAL_UNDEF(&property_forwarding_email_default_value);
	zend_string *property_forwarding_email_name = zend_string_init("forwarding_email", sizeof("forwarding_email") - 1, 1);
	zend_declare_typed_property(class_entry, property_forwarding_email_name, &property_forwarding_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_forwarding_email_name);

	zval property_trademark_default_value;
	ZVAL_UNDEF(&property_trademark_default_value);
	zend_string *property_trademark_name = zend_string_init("trademark", sizeof("trademark") - 1, 1);
	zend_declare_typed_property(class_entry, property_trademark_name, &property_trademark_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_trademark_name);

	zval property_rsp_whois_info_default_value;
	ZVAL_UNDEF(&property_rsp_whois_info_default_value);
	zend_string *property_rsp_whois_info_name = zend_string_init("rsp_whois_info", sizeof("rsp_whois_info") - 1, 1);
	zend_declare_typed_property(class_entry, property_rsp_whois_info_name, &property_rsp_whois_info_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_rsp_whois_info_name);

	zval property_waiting_history_default_value;
	ZVAL_UNDEF(&property_waiting_history_default_value);
	zend_string *property_waiting_history_name = zend_string_init("waiting_history", sizeof("waiting_history") - 1, 1);
	zend_declare_typed_property(class_entry, property_waiting_history_name, &property_waiting_history_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_waiting_history_name);

	zval property_xpack_waiting_history_default_value;
	ZVAL_UNDEF(&property_xpack_waiting_history_default_value);
	zend_string *property_xpack_waiting_history_name = zend_string_init("xpack_waiting_history", sizeof("xpack_waiting_history") - 1, 1);
	zend_declare_typed_property(class_entry, property_xpack_waiting_history_name, &property_xpack_waiting_history_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_xpack_waiting_history_name);

	zval property_ca_whois_display_setting_default_value;
	ZVAL_UNDEF(&property_ca_whois_display_setting_default_value);
	zend_string *property_ca_whois_display_setting_name = zend_string_init("ca_whois_display_setting", sizeof("ca_whois_display_setting") - 1, 1);
	zend_declare_typed_property(class_entry, property_ca_whois_display_setting_name, &property_ca_whois_display_setting_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_ca_whois_display_setting_name);

	zval property_it_whois_display_setting_default_value;
	ZVAL_UNDEF(&property_it_whois_display_setting_default_value);
	zend_string *property_it_whois_display_setting_name = zend_string_init("it_whois_display_setting", sizeof("it_whois_display_setting") - 1, 1);
	zend_declare_typed_property(class_entry, property_it_whois_display_setting_name, &property_it_whois_display_setting_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_it_whois_display_setting_name);

	zval property_ced_info_default_value;
	ZVAL_UNDEF(&property_ced_info_default_value);
	zend_string *property_ced_info_name = zend_string_init("ced_info", sizeof("ced_info") - 1, 1);
	zend_declare_typed_property(class_entry, property_ced_info_name, &property_ced_info_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_ced_info_name);

	zval property_nexus_default_value;
	ZVAL_UNDEF(&property_nexus_default_value);
	zend_string *property_nexus_name = zend_string_init("nexus", sizeof("nexus") - 1, 1);
	zend_declare_typed_property(class_entry, property_nexus_name, &property_nexus_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_nexus_name);

	zval property_count_default_value;
	ZVAL_UNDEF(&property_count_default_value);
	zend_string *property_count_name = zend_string_init("count", sizeof("count") - 1, 1);
	zend_declare_typed_property(class_entry, property_count_name, &property_count_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_count_name);

	zval property_remainder_default_value;
	ZVAL_UNDEF(&property_remainder_default_value);
	zend_string *property_remainder_name = zend_string_init("remainder", sizeof("remainder") - 1, 1);
	zend_declare_typed_property(class_entry, property_remainder_name, &property_remainder_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_remainder_name);

	zval property_domain_list_default_value;
	ZVAL_UNDEF(&property_domain_list_default_value);
	zend_string *property_domain_list_name = zend_string_init("domain_list", sizeof("domain_list") - 1, 1);
	zend_declare_typed_property(class_entry, property_domain_list_name, &property_domain_list_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_domain_list_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_GetForwardingReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "GetForwardingReply", class_Srskit_GetForwardingReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_forwarding_default_value;
	ZVAL_UNDEF(&property_forwarding_default_value);
	zend_string *property_forwarding_name = zend_string_init("forwarding", sizeof("forwarding") - 1, 1);
	zend_declare_typed_property(class_entry, property_forwarding_name, &property_forwarding_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_forwarding_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_GetOrderReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "GetOrderReply", class_Srskit_GetOrderReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_order_default_value;
	ZVAL_UNDEF(&property_order_default_value);
	zend_string *property_order_name = zend_string_init("order", sizeof("order") - 1, 1);
	zend_declare_typed_property(class_entry, property_order_name, &property_order_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_order_name);

	zval property_contacts_default_value;
	ZVAL_UNDEF(&property_contacts_default_value);
	zend_string *property_contacts_name = zend_string_init("contacts", sizeof("contacts") - 1, 1);
	zend_declare_typed_property(class_entry, property_contacts_name, &property_contacts_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_contacts_name);

	zval property_nameservers_default_value;
	ZVAL_UNDEF(&property_nameservers_default_value);
	zend_string *property_nameservers_name = zend_string_init("nameservers", sizeof("nameservers") - 1, 1);
	zend_declare_typed_property(class_entry, property_nameservers_name, &property_nameservers_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_nameservers_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_GetPersonalNameReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "GetPersonalNameReply", class_Srskit_GetPersonalNameReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_domain_default_value;
	ZVAL_UNDEF(&property_domain_default_value);
	zend_string *property_domain_name = zend_string_init("domain", sizeof("domain") - 1, 1);
	zend_declare_typed_property(class_entry, property_domain_name, &property_domain_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_domain_name);

	zval property_created_on_default_value;
	ZVAL_UNDEF(&property_created_on_default_value);
	zend_string *property_created_on_name = zend_string_init("created_on", sizeof("created_on") - 1, 1);
	zend_declare_typed_property(class_entry, property_created_on_name, &property_created_on_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_created_on_name);

	zval property_state_default_value;
	ZVAL_UNDEF(&property_state_default_value);
	zend_string *property_state_name = zend_string_init("state", sizeof("state") - 1, 1);
	zend_declare_typed_property(class_entry, property_state_name, &property_state_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_state_name);

	zval property_mailbox_default_value;
	ZVAL_UNDEF(&property_mailbox_default_value);
	zend_string *property_mailbox_name = zend_string_init("mailbox", sizeof("mailbox") - 1, 1);
	zend_declare_typed_property(class_entry, property_mailbox_name, &property_mailbox_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_mailbox_name);

	zval property_zone_default_value;
	ZVAL_UNDEF(&property_zone_default_value);
	zend_string *property_zone_name = zend_string_init("zone", sizeof("zone") - 1, 1);
	zend_declare_typed_property(class_entry, property_zone_name, &property_zone_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_zone_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_GetPriceReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "GetPriceReply", class_Srskit_GetPriceReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_price_default_value;
	ZVAL_UNDEF(&property_price_default_value);
	zend_string *property_price_name = zend_string_init("price", sizeof("price") - 1, 1);
	zend_declare_typed_property(class_entry, property_price_name, &property_price_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_price_name);

	zval property_prices_default_value;
	ZVAL_UNDEF(&property_prices_default_value);
	zend_string *property_prices_name = zend_string_init("prices", sizeof("prices") - 1, 1);
	zend_declare_typed_property(class_entry, property_prices_name, &property_prices_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_prices_name);

	zval property_is_registry_premium_default_value;
	ZVAL_UNDEF(&property_is_registry_premium_default_value);
	zend_string *property_is_registry_premium_name = zend_string_init("is_registry_premium", sizeof("is_registry_premium") - 1, 1);
	zend_declare_typed_property(class_entry, property_is_registry_premium_name, &property_is_registry_premium_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_is_registry_premium_name);

	zval property_registry_premium_group_default_value;
	ZVAL_UNDEF(&property_registry_premium_group_default_value);
	zend_string *property_registry_premium_group_name = zend_string_init("registry_premium_group", sizeof("registry_premium_group") - 1, 1);
	zend_declare_typed_property(class_entry, property_registry_premium_group_name, &property_registry_premium_group_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_registry_premium_group_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_GetProductReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "GetProductReply", class_Srskit_GetProductReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_product_id_default_value;
	ZVAL_UNDEF(&property_product_id_default_value);
	zend_string *property_product_id_name = zend_string_init("product_id", sizeof("product_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_product_id_name, &property_product_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_product_id_name);

	zval property_product_type_default_value;
	ZVAL_UNDEF(&property_product_type_default_value);
	zend_string *property_product_type_name = zend_string_init("product_type", sizeof("product_type") - 1, 1);
	zend_declare_typed_property(class_entry, property_product_type_name, &property_product_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_product_type_name);

	zval property_domain_default_value;
	ZVAL_UNDEF(&property_domain_default_value);
	zend_string *property_domain_name = zend_string_init("domain", sizeof("domain") - 1, 1);
	zend_declare_typed_property(class_entry, property_domain_name, &property_domain_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_domain_name);

	zval property_state_default_value;
	ZVAL_UNDEF(&property_state_default_value);
	zend_string *property_state_name = zend_string_init("state", sizeof("state") - 1, 1);
	zend_declare_typed_property(class_entry, property_state_name, &property_state_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_state_name);

	zval property_issue_date_default_value;
	ZVAL_UNDEF(&property_issue_date_default_value);
	zend_string *property_issue_date_name = zend_string_init("issue_date", sizeof("issue_date") - 1, 1);
	zend_declare_typed_property(class_entry, property_issue_date_name, &property_issue_date_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_issue_date_name);

	zval property_start_date_default_value;
	ZVAL_UNDEF(&property_start_date_default_value);
	zend_string *property_start_date_name = zend_string_init("start_date", sizeof("start_date") - 1, 1);
	zend_declare_typed_property(class_entry, property_start_date_name, &property_start_date_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_start_date_name);

	zval property_expiry_date_default_value;
	ZVAL_UNDEF(&property_expiry_date_default_value);
	zend_string *property_expiry_date_name = zend_string_init("expiry_date", sizeof("expiry_date") - 1, 1);
	zend_declare_typed_property(class_entry, property_expiry_date_name, &property_expiry_date_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_expiry_date_name);

	zval property_is_renewable_default_value;
	ZVAL_UNDEF(&property_is_renewable_default_value);
	zend_string *property_is_renewable_name = zend_string_init("is_renewable", sizeof("is_renewable") - 1, 1);
	zend_declare_typed_property(class_entry, property_is_renewable_name, &property_is_renewable_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_is_renewable_name);

	zval property_contact_email_default_value;
	ZVAL_UNDEF(&property_contact_email_default_value);
	zend_string *property_contact_email_name = zend_string_init("contact_email", sizeof("contact_email") - 1, 1);
	zend_declare_typed_property(class_entry, property_contact_email_name, &property_contact_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_contact_email_name);

	zval property_inventory_item_id_default_value;
	ZVAL_UNDEF(&property_inventory_item_id_default_value);
	zend_string *property_inventory_item_id_name = zend_string_init("inventory_item_id", sizeof("inventory_item_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_inventory_item_id_name, &property_inventory_item_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_inventory_item_id_name);

	zval property_upgrade_options_default_value;
	ZVAL_UNDEF(&property_upgrade_options_default_value);
	zend_string *property_upgrade_options_name = zend_string_init("upgrade_options", sizeof("upgrade_options") - 1, 1);
	zend_declare_typed_property(class_entry, property_upgrade_options_name, &property_upgrade_options_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_upgrade_options_name);

	zval property_csr_default_value;
	ZVAL_UNDEF(&property_csr_default_value);
	zend_string *property_csr_name = zend_string_init("csr", sizeof("csr") - 1, 1);
	zend_declare_typed_property(class_entry, property_csr_name, &property_csr_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_csr_name);

	zval property_csr_data_default_value;
	ZVAL_UNDEF(&property_csr_data_default_value);
	zend_string *property_csr_data_name = zend_string_init("csr_data", sizeof("csr_data") - 1, 1);
	zend_declare_typed_property(class_entry, property_csr_data_name, &property_csr_data_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_csr_data_name);

	zval property_contact_set_default_value;
	ZVAL_UNDEF(&property_contact_set_default_value);
	zend_string *property_contact_set_name = zend_string_init("contact_set", sizeof("contact_set") - 1, 1);
	zend_declare_typed_property(class_entry, property_contact_set_name, &property_contact_set_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_contact_set_name);

	zval property_notes_list_default_value;
	ZVAL_UNDEF(&property_notes_list_default_value);
	zend_string *property_notes_list_name = zend_string_init("notes_list", sizeof("notes_list") - 1, 1);
	zend_declare_typed_property(class_entry, property_notes_list_name, &property_notes_list_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_notes_list_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_GetQueuedRequestReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "GetQueuedRequestReply", class_Srskit_GetQueuedRequestReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_request_data_default_value;
	ZVAL_UNDEF(&property_request_data_default_value);
	zend_string *property_request_data_name = zend_string_init("request_data", sizeof("request_data") - 1, 1);
	zend_declare_typed_property(class_entry, property_request_data_name, &property_request_data_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_request_data_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_GetSubresellerReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "GetSubresellerReply", class_Srskit_GetSubresellerReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_allowed_tld_list_default_value;
	ZVAL_UNDEF(&property_allowed_tld_list_default_value);
	zend_string *property_allowed_tld_list_name = zend_string_init("allowed_tld_list", sizeof("allowed_tld_list") - 1, 1);
	zend_declare_typed_property(class_entry, property_allowed_tld_list_name, &property_allowed_tld_list_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_allowed_tld_list_name);

	zval property_ccp_enabled_default_value;
	ZVAL_UNDEF(&property_ccp_enabled_default_value);
	zend_string *property_ccp_enabled_name = zend_string_init("ccp_enabled", sizeof("ccp_enabled") - 1, 1);
	zend_declare_typed_property(class_entry, property_ccp_enabled_name, &property_ccp_enabled_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_ccp_enabled_name);

	zval property_cert_permission_default_value;
	ZVAL_UNDEF(&property_cert_permission_default_value);
	zend_string *property_cert_permission_name = zend_string_init("cert_permission", sizeof("cert_permission") - 1, 1);
	zend_declare_typed_property(class_entry, property_cert_permission_name, &property_cert_permission_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_cert_permission_name);

	zval property_contact_set_default_value;
	ZVAL_UNDEF(&property_contact_set_default_value);
	zend_string *property_contact_set_name = zend_string_init("contact_set", sizeof("contact_set") - 1, 1);
	zend_declare_typed_property(class_entry, property_contact_set_name, &property_contact_set_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_contact_set_name);

	zval property_low_balance_email_default_value;
	ZVAL_UNDEF(&property_low_balance_email_default_value);
	zend_string *property_low_balance_email_name = zend_string_init("low_balance_email", sizeof("low_balance_email") - 1, 1);
	zend_declare_typed_property(class_entry, property_low_balance_email_name, &property_low_balance_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_low_balance_email_name);

	zval property_nameservers_default_value;
	ZVAL_UNDEF(&property_nameservers_default_value);
	zend_string *property_nameservers_name = zend_string_init("nameservers", sizeof("nameservers") - 1, 1);
	zend_declare_typed_property(class_entry, property_nameservers_name, &property_nameservers_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_nameservers_name);

	zval property_payment_email_default_value;
	ZVAL_UNDEF(&property_payment_email_default_value);
	zend_string *property_payment_email_name = zend_string_init("payment_email", sizeof("payment_email") - 1, 1);
	zend_declare_typed_property(class_entry, property_payment_email_name, &property_payment_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_payment_email_name);

	zval property_pricing_plan_default_value;
	ZVAL_UNDEF(&property_pricing_plan_default_value);
	zend_string *property_pricing_plan_name = zend_string_init("pricing_plan", sizeof("pricing_plan") - 1, 1);
	zend_declare_typed_property(class_entry, property_pricing_plan_name, &property_pricing_plan_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_pricing_plan_name);

	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_status_name);

	zval property_storefront_rwi_default_value;
	ZVAL_UNDEF(&property_storefront_rwi_default_value);
	zend_string *property_storefront_rwi_name = zend_string_init("storefront_rwi", sizeof("storefront_rwi") - 1, 1);
	zend_declare_typed_property(class_entry, property_storefront_rwi_name, &property_storefront_rwi_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_storefront_rwi_name);

	zval property_system_status_email_default_value;
	ZVAL_UNDEF(&property_system_status_email_default_value);
	zend_string *property_system_status_email_name = zend_string_init("system_status_email", sizeof("system_status_email") - 1, 1);
	zend_declare_typed_property(class_entry, property_system_status_email_name, &property_system_status_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_system_status_email_name);

	zval property_url_default_value;
	ZVAL_UNDEF(&property_url_default_value);
	zend_string *property_url_name = zend_string_init("url", sizeof("url") - 1, 1);
	zend_declare_typed_property(class_entry, property_url_name, &property_url_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_url_name);

	zval property_username_default_value;
	ZVAL_UNDEF(&property_username_default_value);
	zend_string *property_username_name = zend_string_init("username", sizeof("username") - 1, 1);
	zend_declare_typed_property(class_entry, property_username_name, &property_username_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_username_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_GetSubuserReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "GetSubuserReply", class_Srskit_GetSubuserReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_id_name);

	zval property_username_default_value;
	ZVAL_UNDEF(&property_username_default_value);
	zend_string *property_username_name = zend_string_init("username", sizeof("username") - 1, 1);
	zend_declare_typed_property(class_entry, property_username_name, &property_username_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_username_name);

	zval property_permission_default_value;
	ZVAL_UNDEF(&property_permission_default_value);
	zend_string *property_permission_name = zend_string_init("permission", sizeof("permission") - 1, 1);
	zend_declare_typed_property(class_entry, property_permission_name, &property_permission_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_permission_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_GetTradeLockReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "GetTradeLockReply", class_Srskit_GetTradeLockReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_can_modify_default_value;
	ZVAL_UNDEF(&property_can_modify_default_value);
	zend_string *property_can_modify_name = zend_string_init("can_modify", sizeof("can_modify") - 1, 1);
	zend_declare_typed_property(class_entry, property_can_modify_name, &property_can_modify_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_can_modify_name);

	zval property_allow_hold_after_trade_default_value;
	ZVAL_UNDEF(&property_allow_hold_after_trade_default_value);
	zend_string *property_allow_hold_after_trade_name = zend_string_init("allow_hold_after_trade", sizeof("allow_hold_after_trade") - 1, 1);
	zend_declare_typed_property(class_entry, property_allow_hold_after_trade_name, &property_allow_hold_after_trade_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_allow_hold_after_trade_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_GetUserInfoReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "GetUserInfoReply", class_Srskit_GetUserInfoReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_domain_default_value;
	ZVAL_UNDEF(&property_domain_default_value);
	zend_string *property_domain_name = zend_string_init("domain", sizeof("domain") - 1, 1);
	zend_declare_typed_property(class_entry, property_domain_name, &property_domain_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_domain_name);

	zval property_domain_count_default_value;
	ZVAL_UNDEF(&property_domain_count_default_value);
	zend_string *property_domain_count_name = zend_string_init("domain_count", sizeof("domain_count") - 1, 1);
	zend_declare_typed_property(class_entry, property_domain_count_name, &property_domain_count_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_domain_count_name);

	zval property_expires_on_default_value;
	ZVAL_UNDEF(&property_expires_on_default_value);
	zend_string *property_expires_on_name = zend_string_init("expires_on", sizeof("expires_on") - 1, 1);
	zend_declare_typed_property(class_entry, property_expires_on_name, &property_expires_on_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_expires_on_name);

	zval property_is_owner_default_value;
	ZVAL_UNDEF(&property_is_owner_default_value);
	zend_string *property_is_owner_name = zend_string_init("is_owner", sizeof("is_owner") - 1, 1);
	zend_declare_typed_property(class_entry, property_is_owner_name, &property_is_owner_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_is_owner_name);

	zval property_capabilities_default_value;
	ZVAL_UNDEF(&property_capabilities_default_value);
	zend_string *property_capabilities_name = zend_string_init("capabilities", sizeof("capabilities") - 1, 1);
	zend_declare_typed_property(class_entry, property_capabilities_name, &property_capabilities_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_capabilities_name);

	zval property_dns_errors_default_value;
	ZVAL_UNDEF(&property_dns_errors_default_value);
	zend_string *property_dns_errors_name = zend_string_init("dns_errors", sizeof("dns_errors") - 1, 1);
	zend_declare_typed_property(class_entry, property_dns_errors_name, &property_dns_errors_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_dns_errors_name);

	zval property_encoding_type_default_value;
	ZVAL_UNDEF(&property_encoding_type_default_value);
	zend_string *property_encoding_type_name = zend_string_init("encoding_type", sizeof("encoding_type") - 1, 1);
	zend_declare_typed_property(class_entry, property_encoding_type_name, &property_encoding_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_encoding_type_name);

	zval property_username_default_value;
	ZVAL_UNDEF(&property_username_default_value);
	zend_string *property_username_name = zend_string_init("username", sizeof("username") - 1, 1);
	zend_declare_typed_property(class_entry, property_username_name, &property_username_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_username_name);

	zval property_permission_default_value;
	ZVAL_UNDEF(&property_permission_default_value);
	zend_string *property_permission_name = zend_string_init("permission", sizeof("permission") - 1, 1);
	zend_declare_typed_property(class_entry, property_permission_name, &property_permission_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_permission_name);

	zval property_waiting_requests_no_default_value;
	ZVAL_UNDEF(&property_waiting_requests_no_default_value);
	zend_string *property_waiting_requests_no_name = zend_string_init("waiting_requests_no", sizeof("waiting_requests_no") - 1, 1);
	zend_declare_typed_property(class_entry, property_waiting_requests_no_name, &property_waiting_requests_no_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_waiting_requests_no_name);

	zval property_inaccurate_whois_default_value;
	ZVAL_UNDEF(&property_inaccurate_whois_default_value);
	zend_string *property_inaccurate_whois_name = zend_string_init("inaccurate_whois", sizeof("inaccurate_whois") - 1, 1);
	zend_declare_typed_property(class_entry, property_inaccurate_whois_name, &property_inaccurate_whois_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_inaccurate_whois_name);

	zval property_auction_escrow_default_value;
	ZVAL_UNDEF(&property_auction_escrow_default_value);
	zend_string *property_auction_escrow_name = zend_string_init("auction_escrow", sizeof("auction_escrow") - 1, 1);
	zend_declare_typed_property(class_entry, property_auction_escrow_name, &property_auction_escrow_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_auction_escrow_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_GetVerificationStatusReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "GetVerificationStatusReply", class_Srskit_GetVerificationStatusReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_status_name);

	zval property_verification_deadline_default_value;
	ZVAL_UNDEF(&property_verification_deadline_default_value);
	zend_string *property_verification_deadline_name = zend_string_init("verification_deadline", sizeof("verification_deadline") - 1, 1);
	zend_declare_typed_property(class_entry, property_verification_deadline_name, &property_verification_deadline_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_verification_deadline_name);

	zval property_days_to_suspend_default_value;
	ZVAL_UNDEF(&property_days_to_suspend_default_value);
	zend_string *property_days_to_suspend_name = zend_string_init("days_to_suspend", sizeof("days_to_suspend") - 1, 1);
	zend_declare_typed_property(class_entry, property_days_to_suspend_name, &property_days_to_suspend_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_days_to_suspend_name);

	zval property_email_bounced_default_value;
	ZVAL_UNDEF(&property_email_bounced_default_value);
	zend_string *property_email_bounced_name = zend_string_init("email_bounced", sizeof("email_bounced") - 1, 1);
	zend_declare_typed_property(class_entry, property_email_bounced_name, &property_email_bounced_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_email_bounced_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_ListApproversReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "ListApproversReply", class_Srskit_ListApproversReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_approver_list_default_value;
	ZVAL_UNDEF(&property_approver_list_default_value);
	zend_string *property_approver_list_name = zend_string_init("approver_list", sizeof("approver_list") - 1, 1);
	zend_declare_typed_property(class_entry, property_approver_list_name, &property_approver_list_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_approver_list_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_ListDeletedDomainsReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "ListDeletedDomainsReply", class_Srskit_ListDeletedDomainsReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_domains_default_value;
	ZVAL_UNDEF(&property_domains_default_value);
	zend_string *property_domains_name = zend_string_init("domains", sizeof("domains") - 1, 1);
	zend_declare_typed_property(class_entry, property_domains_name, &property_domains_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_domains_name);

	zval property_page_default_value;
	ZVAL_UNDEF(&property_page_default_value);
	zend_string *property_page_name = zend_string_init("page", sizeof("page") - 1, 1);
	zend_declare_typed_property(class_entry, property_page_name, &property_page_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_page_name);

	zval property_page_size_default_value;
	ZVAL_UNDEF(&property_page_size_default_value);
	zend_string *property_page_size_name = zend_string_init("page_size", sizeof("page_size") - 1, 1);
	zend_declare_typed_property(class_entry, property_page_size_name, &property_page_size_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_page_size_name);

	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_total_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_ListExpiringDomainsReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "ListExpiringDomainsReply", class_Srskit_ListExpiringDomainsReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_domains_default_value;
	ZVAL_UNDEF(&property_domains_default_value);
	zend_string *property_domains_name = zend_string_init("domains", sizeof("domains") - 1, 1);
	zend_declare_typed_property(class_entry, property_domains_name, &property_domains_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_domains_name);

	zval property_page_default_value;
	ZVAL_UNDEF(&property_page_default_value);
	zend_string *property_page_name = zend_string_init("page", sizeof("page") - 1, 1);
	zend_declare_typed_property(class_entry, property_page_name, &property_page_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_page_name);

	zval property_remainder_default_value;
	ZVAL_UNDEF(&property_remainder_default_value);
	zend_string *property_remainder_name = zend_string_init("remainder", sizeof("remainder") - 1, 1);
	zend_declare_typed_property(class_entry, property_remainder_name, &property_remainder_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_remainder_name);

	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_total_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_ListNameserversReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "ListNameserversReply", class_Srskit_ListNameserversReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_nameservers_default_value;
	ZVAL_UNDEF(&property_nameservers_default_value);
	zend_string *property_nameservers_name = zend_string_init("nameservers", sizeof("nameservers") - 1, 1);
	zend_declare_typed_property(class_entry, property_nameservers_name, &property_nameservers_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_nameservers_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_ListNotesReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "ListNotesReply", class_Srskit_ListNotesReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_notes_default_value;
	ZVAL_UNDEF(&property_notes_default_value);
	zend_string *property_notes_name = zend_string_init("notes", sizeof("notes") - 1, 1);
	zend_declare_typed_property(class_entry, property_notes_name, &property_notes_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_notes_name);

	zval property_transaction_id_default_value;
	ZVAL_UNDEF(&property_transaction_id_default_value);
	zend_string *property_transaction_id_name = zend_string_init("transaction_id", sizeof("transaction_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_transaction_id_name, &property_transaction_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_transaction_id_name);

	zval property_page_default_value;
	ZVAL_UNDEF(&property_page_default_value);
	zend_string *property_page_name = zend_string_init("page", sizeof("page") - 1, 1);
	zend_declare_typed_property(class_entry, property_page_name, &property_page_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_page_name);

	zval property_page_size_default_value;
	ZVAL_UNDEF(&property_page_size_default_value);
	zend_string *property_page_size_name = zend_string_init("page_size", sizeof("page_size") - 1, 1);
	zend_declare_typed_property(class_entry, property_page_size_name, &property_page_size_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_page_size_name);

	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_total_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_ListOrdersReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "ListOrdersReply", class_Srskit_ListOrdersReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_orders_default_value;
	ZVAL_UNDEF(&property_orders_default_value);
	zend_string *property_orders_name = zend_string_init("orders", sizeof("orders") - 1, 1);
	zend_declare_typed_property(class_entry, property_orders_name, &property_orders_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_orders_name);

	zval property_page_size_default_value;
	ZVAL_UNDEF(&property_page_size_default_value);
	zend_string *property_page_size_name = zend_string_init("page_size", sizeof("page_size") - 1, 1);
	zend_declare_typed_property(class_entry, property_page_size_name, &property_page_size_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_page_size_name);

	zval property_page_default_value;
	ZVAL_UNDEF(&property_page_default_value);
	zend_string *property_page_name = zend_string_init("page", sizeof("page") - 1, 1);
	zend_declare_typed_property(class_entry, property_page_name, &property_page_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_page_name);

	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_total_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_ListProductTypesReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "ListProductTypesReply", class_Srskit_ListProductTypesReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_enabled_product_types_default_value;
	ZVAL_UNDEF(&property_enabled_product_types_default_value);
	zend_string *property_enabled_product_types_name = zend_string_init("enabled_product_types", sizeof("enabled_product_types") - 1, 1);
	zend_declare_typed_property(class_entry, property_enabled_product_types_name, &property_enabled_product_types_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_enabled_product_types_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_ListProductsReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "ListProductsReply", class_Srskit_ListProductsReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_product_list_default_value;
	ZVAL_UNDEF(&property_product_list_default_value);
	zend_string *property_product_list_name = zend_string_init("product_list", sizeof("product_list") - 1, 1);
	zend_declare_typed_property(class_entry, property_product_list_name, &property_product_list_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_product_list_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_ListTransfersAwayReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "ListTransfersAwayReply", class_Srskit_ListTransfersAwayReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_total_name);

	zval property_page_default_value;
	ZVAL_UNDEF(&property_page_default_value);
	zend_string *property_page_name = zend_string_init("page", sizeof("page") - 1, 1);
	zend_declare_typed_property(class_entry, property_page_name, &property_page_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_page_name);

	zval property_page_size_default_value;
	ZVAL_UNDEF(&property_page_size_default_value);
	zend_string *property_page_size_name = zend_string_init("page_size", sizeof("page_size") - 1, 1);
	zend_declare_typed_property(class_entry, property_page_size_name, &property_page_size_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_page_size_name);

	zval property_transfers_default_value;
	ZVAL_UNDEF(&property_transfers_default_value);
	zend_string *property_transfers_name = zend_string_init("transfers", sizeof("transfers") - 1, 1);
	zend_declare_typed_property(class_entry, property_transfers_name, &property_transfers_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_transfers_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_ListTransfersInReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "ListTransfersInReply", class_Srskit_ListTransfersInReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_total_name);

	zval property_page_default_value;
	ZVAL_UNDEF(&property_page_default_value);
	zend_string *property_page_name = zend_string_init("page", sizeof("page") - 1, 1);
	zend_declare_typed_property(class_entry, property_page_name, &property_page_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_page_name);

	zval property_page_size_default_value;
	ZVAL_UNDEF(&property_page_size_default_value);
	zend_string *property_page_size_name = zend_string_init("page_size", sizeof("page_size") - 1, 1);
	zend_declare_typed_property(class_entry, property_page_size_name, &property_page_size_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_page_size_name);

	zval property_transfers_default_value;
	ZVAL_UNDEF(&property_transfers_default_value);
	zend_string *property_transfers_name = zend_string_init("transfers", sizeof("transfers") - 1, 1);
	zend_declare_typed_property(class_entry, property_transfers_name, &property_transfers_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_transfers_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_LookupReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "LookupReply", class_Srskit_LookupReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_status_name);

	zval property_has_claim_default_value;
	ZVAL_UNDEF(&property_has_claim_default_value);
	zend_string *property_has_claim_name = zend_string_init("has_claim", sizeof("has_claim") - 1, 1);
	zend_declare_typed_property(class_entry, property_has_claim_name, &property_has_claim_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_has_claim_name);

	zval property_email_available_default_value;
	ZVAL_UNDEF(&property_email_available_default_value);
	zend_string *property_email_available_name = zend_string_init("email_available", sizeof("email_available") - 1, 1);
	zend_declare_typed_property(class_entry, property_email_available_name, &property_email_available_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_email_available_name);

	zval property_no_service_default_value;
	ZVAL_UNDEF(&property_no_service_default_value);
	zend_string *property_no_service_name = zend_string_init("no_service", sizeof("no_service") - 1, 1);
	zend_declare_typed_property(class_entry, property_no_service_name, &property_no_service_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_no_service_name);

	zval property_price_status_default_value;
	ZVAL_UNDEF(&property_price_status_default_value);
	zend_string *property_price_status_name = zend_string_init("price_status", sizeof("price_status") - 1, 1);
	zend_declare_typed_property(class_entry, property_price_status_name, &property_price_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_price_status_name);

	zval property_available_default_value;
	ZVAL_UNDEF(&property_available_default_value);
	zend_string *property_available_name = zend_string_init("available", sizeof("available") - 1, 1);
	zend_declare_typed_property(class_entry, property_available_name, &property_available_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_available_name);

	zval property_availability_default_value;
	ZVAL_UNDEF(&property_availability_default_value);
	zend_string *property_availability_name = zend_string_init("availability", sizeof("availability") - 1, 1);
	zend_declare_typed_property(class_entry, property_availability_name, &property_availability_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_availability_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_OrderReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "OrderReply", class_Srskit_OrderReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_id_name);

	zval property_registration_code_default_value;
	ZVAL_UNDEF(&property_registration_code_default_value);
	zend_string *property_registration_code_name = zend_string_init("registration_code", sizeof("registration_code") - 1, 1);
	zend_declare_typed_property(class_entry, property_registration_code_name, &property_registration_code_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_registration_code_name);

	zval property_registration_text_default_value;
	ZVAL_UNDEF(&property_registration_text_default_value);
	zend_string *property_registration_text_name = zend_string_init("registration_text", sizeof("registration_text") - 1, 1);
	zend_declare_typed_property(class_entry, property_registration_text_name, &property_registration_text_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_registration_text_name);

	zval property_admin_email_default_value;
	ZVAL_UNDEF(&property_admin_email_default_value);
	zend_string *property_admin_email_name = zend_string_init("admin_email", sizeof("admin_email") - 1, 1);
	zend_declare_typed_property(class_entry, property_admin_email_name, &property_admin_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_admin_email_name);

	zval property_domain_id_default_value;
	ZVAL_UNDEF(&property_domain_id_default_value);
	zend_string *property_domain_id_name = zend_string_init("domain_id", sizeof("domain_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_domain_id_name, &property_domain_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_domain_id_name);

	zval property_transfer_id_default_value;
	ZVAL_UNDEF(&property_transfer_id_default_value);
	zend_string *property_transfer_id_name = zend_string_init("transfer_id", sizeof("transfer_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_transfer_id_name, &property_transfer_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_transfer_id_name);

	zval property_queue_request_id_default_value;
	ZVAL_UNDEF(&property_queue_request_id_default_value);
	zend_string *property_queue_request_id_name = zend_string_init("queue_request_id", sizeof("queue_request_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_queue_request_id_name, &property_queue_request_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_queue_request_id_name);

	zval property_async_reason_default_value;
	ZVAL_UNDEF(&property_async_reason_default_value);
	zend_string *property_async_reason_name = zend_string_init("async_reason", sizeof("async_reason") - 1, 1);
	zend_declare_typed_property(class_entry, property_async_reason_name, &property_async_reason_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_async_reason_name);

	zval property_forced_pending_default_value;
	ZVAL_UNDEF(&property_forced_pending_default_value);
	zend_string *property_forced_pending_name = zend_string_init("forced_pending", sizeof("forced_pending") - 1, 1);
	zend_declare_typed_property(class_entry, property_forced_pending_name, &property_forced_pending_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_forced_pending_name);

	zval property_cancelled_orders_default_value;
	ZVAL_UNDEF(&property_cancelled_orders_default_value);
	zend_string *property_cancelled_orders_name = zend_string_init("cancelled_orders", sizeof("cancelled_orders") - 1, 1);
	zend_declare_typed_property(class_entry, property_cancelled_orders_name, &property_cancelled_orders_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_cancelled_orders_name);

	zval property_whois_privacy_state_default_value;
	ZVAL_UNDEF(&property_whois_privacy_state_default_value);
	zend_string *property_whois_privacy_state_name = zend_string_init("whois_privacy_state", sizeof("whois_privacy_state") - 1, 1);
	zend_declare_typed_property(class_entry, property_whois_privacy_state_name, &property_whois_privacy_state_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_whois_privacy_state_name);

	zval property_error_default_value;
	ZVAL_UNDEF(&property_error_default_value);
	zend_string *property_error_name = zend_string_init("error", sizeof("error") - 1, 1);
	zend_declare_typed_property(class_entry, property_error_name, &property_error_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_error_name);

	zval property_order_id_default_value;
	ZVAL_UNDEF(&property_order_id_default_value);
	zend_string *property_order_id_name = zend_string_init("order_id", sizeof("order_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_order_id_name, &property_order_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_order_id_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_ParseCsrReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "ParseCsrReply", class_Srskit_ParseCsrReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_csr_data_default_value;
	ZVAL_UNDEF(&property_csr_data_default_value);
	zend_string *property_csr_data_name = zend_string_init("csr_data", sizeof("csr_data") - 1, 1);
	zend_declare_typed_property(class_entry, property_csr_data_name, &property_csr_data_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_csr_data_name);

	zval property_dv_auth_details_default_value;
	ZVAL_UNDEF(&property_dv_auth_details_default_value);
	zend_string *property_dv_auth_details_name = zend_string_init("dv_auth_details", sizeof("dv_auth_details") - 1, 1);
	zend_declare_typed_property(class_entry, property_dv_auth_details_name, &property_dv_auth_details_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_dv_auth_details_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_PaySubresellerReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "PaySubresellerReply", class_Srskit_PaySubresellerReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_id_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_PollEventsReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "PollEventsReply", class_Srskit_PollEventsReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_total_name);

	zval property_events_default_value;
	ZVAL_UNDEF(&property_events_default_value);
	zend_string *property_events_name = zend_string_init("events", sizeof("events") - 1, 1);
	zend_declare_typed_property(class_entry, property_events_name, &property_events_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_events_name);

	zval property_transaction_id_default_value;
	ZVAL_UNDEF(&property_transaction_id_default_value);
	zend_string *property_transaction_id_name = zend_string_init("transaction_id", sizeof("transaction_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_transaction_id_name, &property_transaction_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_transaction_id_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_ProcessPendingReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "ProcessPendingReply", class_Srskit_ProcessPendingReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_id_name);

	zval property_auto_renew_default_value;
	ZVAL_UNDEF(&property_auto_renew_default_value);
	zend_string *property_auto_renew_name = zend_string_init("auto_renew", sizeof("auto_renew") - 1, 1);
	zend_declare_typed_property(class_entry, property_auto_renew_name, &property_auto_renew_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_auto_renew_name);

	zval property_transfer_id_default_value;
	ZVAL_UNDEF(&property_transfer_id_default_value);
	zend_string *property_transfer_id_name = zend_string_init("transfer_id", sizeof("transfer_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_transfer_id_name, &property_transfer_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_transfer_id_name);

	zval property_forced_pending_default_value;
	ZVAL_UNDEF(&property_forced_pending_default_value);
	zend_string *property_forced_pending_name = zend_string_init("forced_pending", sizeof("forced_pending") - 1, 1);
	zend_declare_typed_property(class_entry, property_forced_pending_name, &property_forced_pending_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_forced_pending_name);

	zval property_order_id_default_value;
	ZVAL_UNDEF(&property_order_id_default_value);
	zend_string *property_order_id_name = zend_string_init("order_id", sizeof("order_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_order_id_name, &property_order_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_order_id_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_RenewReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "RenewReply", class_Srskit_RenewReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_id_name);

	zval property_admin_email_default_value;
	ZVAL_UNDEF(&property_admin_email_default_value);
	zend_string *property_admin_email_name = zend_string_init("admin_email", sizeof("admin_email") - 1, 1);
	zend_declare_typed_property(class_entry, property_admin_email_name, &property_admin_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_admin_email_name);

	zval property_auto_renew_default_value;
	ZVAL_UNDEF(&property_auto_renew_default_value);
	zend_string *property_auto_renew_name = zend_string_init("auto_renew", sizeof("auto_renew") - 1, 1);
	zend_declare_typed_property(class_entry, property_auto_renew_name, &property_auto_renew_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_auto_renew_name);

	zval property_expires_on_default_value;
	ZVAL_UNDEF(&property_expires_on_default_value);
	zend_string *property_expires_on_name = zend_string_init("expires_on", sizeof("expires_on") - 1, 1);
	zend_declare_typed_property(class_entry, property_expires_on_name, &property_expires_on_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_expires_on_name);

	zval property_queue_request_id_default_value;
	ZVAL_UNDEF(&property_queue_request_id_default_value);
	zend_string *property_queue_request_id_name = zend_string_init("queue_request_id", sizeof("queue_request_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_queue_request_id_name, &property_queue_request_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_queue_request_id_name);

	zval property_forced_pending_default_value;
	ZVAL_UNDEF(&property_forced_pending_default_value);
	zend_string *property_forced_pending_name = zend_string_init("forced_pending", sizeof("forced_pending") - 1, 1);
	zend_declare_typed_property(class_entry, property_forced_pending_name, &property_forced_pending_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_forced_pending_name);

	zval property_order_id_default_value;
	ZVAL_UNDEF(&property_order_id_default_value);
	zend_string *property_order_id_name = zend_string_init("order_id", sizeof("order_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_order_id_name, &property_order_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_order_id_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_RequestScanReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "RequestScanReply", class_Srskit_RequestScanReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_product_id_default_value;
	ZVAL_UNDEF(&property_product_id_default_value);
	zend_string *property_product_id_name = zend_string_init("product_id", sizeof("product_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_product_id_name, &property_product_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_product_id_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_ResendApproverEmailReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "ResendApproverEmailReply", class_Srskit_ResendApproverEmailReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_order_id_default_value;
	ZVAL_UNDEF(&property_order_id_default_value);
	zend_string *property_order_id_name = zend_string_init("order_id", sizeof("order_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_order_id_name, &property_order_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_order_id_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_ResendCertificateEmailReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "ResendCertificateEmailReply", class_Srskit_ResendCertificateEmailReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_order_id_default_value;
	ZVAL_UNDEF(&property_order_id_default_value);
	zend_string *property_order_id_name = zend_string_init("order_id", sizeof("order_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_order_id_name, &property_order_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_order_id_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_ResubmitTransferReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "ResubmitTransferReply", class_Srskit_ResubmitTransferReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_order_id_default_value;
	ZVAL_UNDEF(&property_order_id_default_value);
	zend_string *property_order_id_name = zend_string_init("order_id", sizeof("order_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_order_id_name, &property_order_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_order_id_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_RevokeReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "RevokeReply", class_Srskit_RevokeReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_charge_default_value;
	ZVAL_UNDEF(&property_charge_default_value);
	zend_string *property_charge_name = zend_string_init("charge", sizeof("charge") - 1, 1);
	zend_declare_typed_property(class_entry, property_charge_name, &property_charge_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_charge_name);

	zval property_price_default_value;
	ZVAL_UNDEF(&property_price_default_value);
	zend_string *property_price_name = zend_string_init("price", sizeof("price") - 1, 1);
	zend_declare_typed_property(class_entry, property_price_name, &property_price_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_price_name);

	zval property_total_refund_default_value;
	ZVAL_UNDEF(&property_total_refund_default_value);
	zend_string *property_total_refund_name = zend_string_init("total_refund", sizeof("total_refund") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_refund_name, &property_total_refund_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_total_refund_name);

	zval property_deletion_id_default_value;
	ZVAL_UNDEF(&property_deletion_id_default_value);
	zend_string *property_deletion_id_name = zend_string_init("deletion_id", sizeof("deletion_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_deletion_id_name, &property_deletion_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_deletion_id_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_SetCookieReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "SetCookieReply", class_Srskit_SetCookieReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_cookie_default_value;
	ZVAL_UNDEF(&property_cookie_default_value);
	zend_string *property_cookie_name = zend_string_init("cookie", sizeof("cookie") - 1, 1);
	zend_declare_typed_property(class_entry, property_cookie_name, &property_cookie_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_cookie_name);

	zval property_domain_count_default_value;
	ZVAL_UNDEF(&property_domain_count_default_value);
	zend_string *property_domain_count_name = zend_string_init("domain_count", sizeof("domain_count") - 1, 1);
	zend_declare_typed_property(class_entry, property_domain_count_name, &property_domain_count_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_domain_count_name);

	zval property_is_owner_default_value;
	ZVAL_UNDEF(&property_is_owner_default_value);
	zend_string *property_is_owner_name = zend_string_init("is_owner", sizeof("is_owner") - 1, 1);
	zend_declare_typed_property(class_entry, property_is_owner_name, &property_is_owner_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_is_owner_name);

	zval property_permission_default_value;
	ZVAL_UNDEF(&property_permission_default_value);
	zend_string *property_permission_name = zend_string_init("permission", sizeof("permission") - 1, 1);
	zend_declare_typed_property(class_entry, property_permission_name, &property_permission_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_permission_name);

	zval property_expires_on_default_value;
	ZVAL_UNDEF(&property_expires_on_default_value);
	zend_string *property_expires_on_name = zend_string_init("expires_on", sizeof("expires_on") - 1, 1);
	zend_declare_typed_property(class_entry, property_expires_on_name, &property_expires_on_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_expires_on_name);

	zval property_last_access_time_default_value;
	ZVAL_UNDEF(&property_last_access_time_default_value);
	zend_string *property_last_access_time_name = zend_string_init("last_access_time", sizeof("last_access_time") - 1, 1);
	zend_declare_typed_property(class_entry, property_last_access_time_name, &property_last_access_time_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_last_access_time_name);

	zval property_last_ip_default_value;
	ZVAL_UNDEF(&property_last_ip_default_value);
	zend_string *property_last_ip_name = zend_string_init("last_ip", sizeof("last_ip") - 1, 1);
	zend_declare_typed_property(class_entry, property_last_ip_name, &property_last_ip_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_last_ip_name);

	zval property_waiting_requests_no_default_value;
	ZVAL_UNDEF(&property_waiting_requests_no_default_value);
	zend_string *property_waiting_requests_no_name = zend_string_init("waiting_requests_no", sizeof("waiting_requests_no") - 1, 1);
	zend_declare_typed_property(class_entry, property_waiting_requests_no_name, &property_waiting_requests_no_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_waiting_requests_no_name);

	zval property_waiting_request_default_value;
	ZVAL_UNDEF(&property_waiting_request_default_value);
	zend_string *property_waiting_request_name = zend_string_init("waiting_request", sizeof("waiting_request") - 1, 1);
	zend_declare_typed_property(class_entry, property_waiting_request_name, &property_waiting_request_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_waiting_request_name);

	zval property_redirect_url_default_value;
	ZVAL_UNDEF(&property_redirect_url_default_value);
	zend_string *property_redirect_url_name = zend_string_init("redirect_url", sizeof("redirect_url") - 1, 1);
	zend_declare_typed_property(class_entry, property_redirect_url_name, &property_redirect_url_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_redirect_url_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_SimpleTransferReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "SimpleTransferReply", class_Srskit_SimpleTransferReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_simple_transfer_job_id_default_value;
	ZVAL_UNDEF(&property_simple_transfer_job_id_default_value);
	zend_string *property_simple_transfer_job_id_name = zend_string_init("simple_transfer_job_id", sizeof("simple_transfer_job_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_simple_transfer_job_id_name, &property_simple_transfer_job_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_simple_transfer_job_id_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_SubmitBulkChangeReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "SubmitBulkChangeReply", class_Srskit_SubmitBulkChangeReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_bulk_change_req_id_default_value;
	ZVAL_UNDEF(&property_bulk_change_req_id_default_value);
	zend_string *property_bulk_change_req_id_name = zend_string_init("bulk_change_req_id", sizeof("bulk_change_req_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_bulk_change_req_id_name, &property_bulk_change_req_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_bulk_change_req_id_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_SuggestNamesReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "SuggestNamesReply", class_Srskit_SuggestNamesReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_is_search_completed_default_value;
	ZVAL_UNDEF(&property_is_search_completed_default_value);
	zend_string *property_is_search_completed_name = zend_string_init("is_search_completed", sizeof("is_search_completed") - 1, 1);
	zend_declare_typed_property(class_entry, property_is_search_completed_name, &property_is_search_completed_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_is_search_completed_name);

	zval property_search_key_default_value;
	ZVAL_UNDEF(&property_search_key_default_value);
	zend_string *property_search_key_name = zend_string_init("search_key", sizeof("search_key") - 1, 1);
	zend_declare_typed_property(class_entry, property_search_key_name, &property_search_key_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_search_key_name);

	zval property_request_response_time_default_value;
	ZVAL_UNDEF(&property_request_response_time_default_value);
	zend_string *property_request_response_time_name = zend_string_init("request_response_time", sizeof("request_response_time") - 1, 1);
	zend_declare_typed_property(class_entry, property_request_response_time_name, &property_request_response_time_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_request_response_time_name);

	zval property_lookup_default_value;
	ZVAL_UNDEF(&property_lookup_default_value);
	zend_string *property_lookup_name = zend_string_init("lookup", sizeof("lookup") - 1, 1);
	zend_declare_typed_property(class_entry, property_lookup_name, &property_lookup_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_lookup_name);

	zval property_suggestion_default_value;
	ZVAL_UNDEF(&property_suggestion_default_value);
	zend_string *property_suggestion_name = zend_string_init("suggestion", sizeof("suggestion") - 1, 1);
	zend_declare_typed_property(class_entry, property_suggestion_name, &property_suggestion_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_suggestion_name);

	zval property_premium_default_value;
	ZVAL_UNDEF(&property_premium_default_value);
	zend_string *property_premium_name = zend_string_init("premium", sizeof("premium") - 1, 1);
	zend_declare_typed_property(class_entry, property_premium_name, &property_premium_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_premium_name);

	zval property_premium_brokered_transfer_default_value;
	ZVAL_UNDEF(&property_premium_brokered_transfer_default_value);
	zend_string *property_premium_brokered_transfer_name = zend_string_init("premium_brokered_transfer", sizeof("premium_brokered_transfer") - 1, 1);
	zend_declare_typed_property(class_entry, property_premium_brokered_transfer_name, &property_premium_brokered_transfer_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_premium_brokered_transfer_name);

	zval property_premium_make_offer_default_value;
	ZVAL_UNDEF(&property_premium_make_offer_default_value);
	zend_string *property_premium_make_offer_name = zend_string_init("premium_make_offer", sizeof("premium_make_offer") - 1, 1);
	zend_declare_typed_property(class_entry, property_premium_make_offer_name, &property_premium_make_offer_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_premium_make_offer_name);

	zval property_personal_names_default_value;
	ZVAL_UNDEF(&property_personal_names_default_value);
	zend_string *property_personal_names_name = zend_string_init("personal_names", sizeof("personal_names") - 1, 1);
	zend_declare_typed_property(class_entry, property_personal_names_name, &property_personal_names_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_personal_names_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_UpdateCookieReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "UpdateCookieReply", class_Srskit_UpdateCookieReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_cookie_default_value;
	ZVAL_UNDEF(&property_cookie_default_value);
	zend_string *property_cookie_name = zend_string_init("cookie", sizeof("cookie") - 1, 1);
	zend_declare_typed_property(class_entry, property_cookie_name, &property_cookie_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_cookie_name);

	zval property_domain_count_default_value;
	ZVAL_UNDEF(&property_domain_count_default_value);
	zend_string *property_domain_count_name = zend_string_init("domain_count", sizeof("domain_count") - 1, 1);
	zend_declare_typed_property(class_entry, property_domain_count_name, &property_domain_count_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_domain_count_name);

	zval property_is_owner_default_value;
	ZVAL_UNDEF(&property_is_owner_default_value);
	zend_string *property_is_owner_name = zend_string_init("is_owner", sizeof("is_owner") - 1, 1);
	zend_declare_typed_property(class_entry, property_is_owner_name, &property_is_owner_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_is_owner_name);

	zval property_expires_on_default_value;
	ZVAL_UNDEF(&property_expires_on_default_value);
	zend_string *property_expires_on_name = zend_string_init("expires_on", sizeof("expires_on") - 1, 1);
	zend_declare_typed_property(class_entry, property_expires_on_name, &property_expires_on_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_expires_on_name);

	zval property_waiting_requests_no_default_value;
	ZVAL_UNDEF(&property_waiting_requests_no_default_value);
	zend_string *property_waiting_requests_no_name = zend_string_init("waiting_requests_no", sizeof("waiting_requests_no") - 1, 1);
	zend_declare_typed_property(class_entry, property_waiting_requests_no_name, &property_waiting_requests_no_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_waiting_requests_no_name);

	zval property_waiting_request_default_value;
	ZVAL_UNDEF(&property_waiting_request_default_value);
	zend_string *property_waiting_request_name = zend_string_init("waiting_request", sizeof("waiting_request") - 1, 1);
	zend_declare_typed_property(class_entry, property_waiting_request_name, &property_waiting_request_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_waiting_request_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_UpdateDvAuthReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "UpdateDvAuthReply", class_Srskit_UpdateDvAuthReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_order_id_default_value;
	ZVAL_UNDEF(&property_order_id_default_value);
	zend_string *property_order_id_name = zend_string_init("order_id", sizeof("order_id") - 1, 1);
	zend_declare_typed_property(class_entry, property_order_id_name, &property_order_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_order_id_name);

	return class_entry;
}

static zend_class_entry *register_class_Srskit_ZoneReply(zend_class_entry *class_entry_Srskit_Reply)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Srskit", "ZoneReply", class_Srskit_ZoneReply_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Srskit_Reply);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_nameservers_ok_default_value;
	ZVAL_UNDEF(&property_nameservers_ok_default_value);
	zend_string *property_nameservers_ok_name = zend_string_init("nameservers_ok", sizeof("nameservers_ok") - 1, 1);
	zend_declare_typed_property(class_entry, property_nameservers_ok_name, &property_nameservers_ok_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL|MAY_BE_NULL));
	zend_string_release(property_nameservers_ok_name);

	zval property_records_default_value;
	ZVAL_UNDEF(&property_records_default_value);
	zend_string *property_records_name = zend_string_init("records", sizeof("records") - 1, 1);
	zend_declare_typed_property(class_entry, property_records_name, &property_records_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_records_name);

	return class_entry;
}
