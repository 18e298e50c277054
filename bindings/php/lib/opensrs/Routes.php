<?php

declare(strict_types=1);

namespace opensrs;

/** The functions by name, with what they send. Names are read without regard to case. */
final class Routes
{
    /** func => action, object, attributes that must be there, own shape. */
    private const ALL = [
        'lookupdomain' => ['LOOKUP', 'DOMAIN', ['domain'], 'lookup'],
        'lookupgetdomain' => ['GET', 'DOMAIN', ['type']],
        'lookupgetprice' => ['GET_PRICE', 'DOMAIN', ['domain']],
        'lookupnamesuggest' => ['NAME_SUGGEST', 'DOMAIN', ['searchstring'], 'suggest'],
        'allinonedomain' => ['NAME_SUGGEST', 'DOMAIN', ['searchstring'], 'all_in_one'],
        'suggestdomain' => ['NAME_SUGGEST', 'DOMAIN', ['searchstring'], 'suggestion'],
        'premiumdomain' => ['NAME_SUGGEST', 'DOMAIN', ['searchstring'], 'premium'],
        'lookupgetdomainscontacts' => ['GET_DOMAINS_CONTACTS', 'DOMAIN', ['domain_list']],
        'lookupgetordersbydomain' => ['GET_ORDERS_BY_DOMAIN', 'DOMAIN', ['domain']],
        'lookupgetorderinfo' => ['GET_ORDER_INFO', 'DOMAIN', ['order_id']],
        'lookupgetdomainsbyexpiry' => ['GET_DOMAINS_BY_EXPIREDATE', 'DOMAIN', ['exp_from', 'exp_to']],
        'lookupgetdeleteddomains' => ['GET_DELETED_DOMAINS', 'DOMAIN'],
        'lookupgetnotes' => ['GET_NOTES', 'DOMAIN', ['domain', 'type']],
        'lookupgetbalance' => ['GET_BALANCE', 'BALANCE'],
        'accountgetbalance' => ['GET_BALANCE', 'BALANCE'],
        'lookupbelongstorsp' => ['BELONGS_TO_RSP', 'DOMAIN', ['domain']],
        'lookupgetcablockerlist' => ['GET_CA_BLOCKER_LIST', 'DOMAIN', ['domain']],
        'lookupgetregistrantverificationstatus' => ['GET_REGISTRANT_VERIFICATION_STATUS', 'DOMAIN', ['domain']],

        'provswregister' => ['SW_REGISTER', 'DOMAIN', ['domain', 'reg_type', 'reg_username', 'reg_password'], 'register'],
        'provrenew' => ['RENEW', 'DOMAIN', ['currentexpirationyear', 'domain', 'period']],
        'provprocesspending' => ['PROCESS_PENDING', 'DOMAIN', ['order_id']],
        'provactivate' => ['ACTIVATE', 'DOMAIN'],
        'provcancelactivate' => ['CANCEL_ACTIVE_PROCESS', 'DOMAIN'],
        'provcancelpending' => ['CANCEL_PENDING_ORDERS', 'ORDER', ['to_date']],
        'provmodify' => ['MODIFY', 'DOMAIN', ['data']],
        'provqueryqueuedrequest' => ['QUERY_QUEUED_REQUEST', 'DOMAIN', ['request_id']],
        'provrevoke' => ['REVOKE', 'DOMAIN', ['domain']],
        'provsendciraapproval' => ['SEND_CIRA_APPROVAL_EMAIL', 'DOMAIN', ['domain']],
        'provupdateallinfo' => ['UPDATE_ALL_INFO', 'DOMAIN', ['domain']],
        'provupdatecontacts' => ['UPDATE_CONTACTS', 'DOMAIN', ['domain', 'types']],

        'transcheck' => ['CHECK_TRANSFER', 'DOMAIN', ['domain']],
        'transcancel' => ['CANCEL_TRANSFER', 'TRANSFER', ['reseller']],
        'transgetaway' => ['GET_TRANSFERS_AWAY', 'DOMAIN'],
        'transgetin' => ['GET_TRANSFERS_IN', 'DOMAIN'],
        'transprocess' => ['PROCESS_TRANSFER', 'TRANSFER', ['order_id', 'reseller']],
        'transrsp2rsp' => ['RSP2RSP_PUSH_TRANSFER', 'DOMAIN', ['domain', 'grsp']],
        'transsendpass' => ['SEND_PASSWORD', 'TRANSFER'],
        'transtradedomain' => ['TRADE_DOMAIN', 'DOMAIN', ['domain']],

        'cookieset' => ['SET', 'COOKIE', ['domain', 'reg_username', 'reg_password']],
        'cookieupdate' => ['UPDATE', 'COOKIE', ['reg_username', 'reg_password', 'domain', 'domain_new']],
        'cookiedelete' => ['DELETE', 'COOKIE'],
        'cookiequit' => ['QUIT', 'SESSION'],

        'nscreate' => ['CREATE', 'NAMESERVER', ['name', 'ipaddress']],
        'nsget' => ['GET', 'NAMESERVER'],
        'nsmodify' => ['MODIFY', 'NAMESERVER', ['name']],
        'nsdelete' => ['DELETE', 'NAMESERVER', ['name']],
        'nsadvancedupdt' => ['ADVANCED_UPDATE_NAMESERVERS', 'DOMAIN', ['op_type']],
        'nsregistryadd' => ['REGISTRY_ADD_NS', 'NAMESERVER', ['fqdn', 'tld', 'all']],
        'nsregistrycheck' => ['REGISTRY_CHECK_NAMESERVER', 'NAMESERVER', ['fqdn', 'tld']],

        'dnscreate' => ['CREATE_DNS_ZONE', 'DOMAIN', ['domain']],
        'dnsget' => ['GET_DNS_ZONE', 'DOMAIN', ['domain']],
        'dnsset' => ['SET_DNS_ZONE', 'DOMAIN', ['domain']],
        'dnsreset' => ['RESET_DNS_ZONE', 'DOMAIN', ['domain']],
        'dnsdelete' => ['DELETE_DNS_ZONE', 'DOMAIN', ['domain']],
        'dnsforce' => ['FORCE_DNS_NAMESERVERS', 'DOMAIN', ['domain']],

        'fwdcreate' => ['CREATE_DOMAIN_FORWARDING', 'DOMAIN'],
        'fwdget' => ['GET_DOMAIN_FORWARDING', 'DOMAIN', ['domain']],
        'fwdset' => ['SET_DOMAIN_FORWARDING', 'DOMAIN'],
        'fwddelete' => ['DELETE_DOMAIN_FORWARDING', 'DOMAIN'],

        'authchangeownership' => ['CHANGE', 'OWNERSHIP', ['username', 'password']],
        'authchangepassword' => ['CHANGE', 'PASSWORD'],
        'authcheckversion' => ['CHECK', 'VERSION'],
        'authsendauthcode' => ['SEND_AUTHCODE', 'DOMAIN'],
        'authsendpassword' => ['SEND_PASSWORD', 'DOMAIN'],

        'subrescreate' => ['CREATE', 'SUBRESELLER', ['username', 'password']],
        'subresget' => ['GET', 'SUBRESELLER', ['username']],
        'subresmodify' => ['MODIFY', 'SUBRESELLER', ['username']],
        'subrespay' => ['PAY', 'SUBRESELLER', ['amount', 'username']],
        'subuseradd' => ['ADD', 'SUBUSER'],
        'subuserdelete' => ['DELETE', 'SUBUSER', ['sub_id']],
        'subuserget' => ['GET', 'SUBUSER'],
        'subusergetinfo' => ['GET', 'USERINFO'],
        'subusermodify' => ['MODIFY', 'SUBUSER'],

        'bulkchange' => ['SUBMIT', 'BULK_CHANGE', ['change_items', 'change_type']],
        'bulksubmit' => ['SUBMIT_BULK_CHANGE', 'BULK_CHANGE', ['change_items', 'change_type']],
        'bulktransfer' => ['BULK_TRANSFER', 'DOMAIN', ['domain_list']],

        'persnamesuggest' => ['NAME_SUGGEST', 'SURNAME', ['searchstring']],
        'persquery' => ['QUERY', 'SURNAME', ['domain']],
        'perssuregister' => ['SU_REGISTER', 'SURNAME', ['domain']],
        'persupdate' => ['UPDATE', 'SURNAME', ['domain']],
        'persdelete' => ['DELETE', 'SURNAME', ['domain']],

        'trustswregister' => ['SW_REGISTER', 'TRUST_SERVICE', ['product_type']],
        'trustcancelorder' => ['CANCEL_ORDER', 'TRUST_SERVICE', ['order_id']],
        'trustcreatetoken' => ['CREATE_TOKEN', 'TRUST_SERVICE', ['order_id', 'product_id']],
        'trustgetorderinfo' => ['GET_ORDER_INFO', 'TRUST_SERVICE', ['order_id']],
        'trustproductinfo' => ['GET_PRODUCT_INFO', 'TRUST_SERVICE', ['product_id']],
        'trustparsecsr' => ['PARSE_CSR', 'TRUST_SERVICE', ['csr', 'product_type']],
        'trustprocesspending' => ['PROCESS_PENDING', 'TRUST_SERVICE', ['order_id']],
        'trustqueryapproverlist' => ['QUERY_APPROVER_LIST', 'TRUST_SERVICE', ['domain', 'product_type']],
        'trustrequestondemandscan' => ['REQUEST_ON_DEMAND_SCAN', 'TRUST_SERVICE', ['order_id', 'product_id']],
        'trustresendapproveremail' => ['RESEND_APPROVE_EMAIL', 'TRUST_SERVICE', ['order_id']],
        'trustresendcertemail' => ['RESEND_CERT_EMAIL', 'TRUST_SERVICE', ['order_id']],
        'trustupdateorder' => ['UPDATE_ORDER', 'TRUST_SERVICE', ['order_id']],
        'trustupdateproduct' => ['UPDATE_PRODUCT', 'TRUST_SERVICE', ['product_id']],
    ];

    /** @return array{action: string, object: string, needs: list<string>, shape: ?string}|null */
    public static function find(string $name): ?array
    {
        $row = self::ALL[strtolower(trim($name))] ?? null;
        if ($row === null) {
            return null;
        }
        return ['action' => $row[0], 'object' => $row[1], 'needs' => $row[2] ?? [], 'shape' => $row[3] ?? null];
    }

    /**
     * All functions, in lower case, with their action and object.
     *
     * @return array<string, string>
     */
    public static function list(): array
    {
        return array_map(static fn (array $row): string => "$row[0] $row[1]", self::ALL);
    }
}
