// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

/* The classes of replies; and of each command its public name, the catalogue's, and its reply. */
#define SRSKIT_REPLIES(X) \
    X(AckEventReply) \
    X(AddNameserverToRegistryReply) \
    X(BelongsToResellerReply) \
    X(CancelCertificateOrderReply) \
    X(CancelPendingOrdersReply) \
    X(CertificateOrderReply) \
    X(ChangeReply) \
    X(CheckNameserverAtRegistryReply) \
    X(CheckTransferReply) \
    X(CreateSitelockLoginReply) \
    X(GetAffiliateIdReply) \
    X(GetBalanceReply) \
    X(GetCertificateOrderReply) \
    X(GetCertificateReply) \
    X(GetContactsReply) \
    X(GetContractReply) \
    X(GetDesignatedAgentReply) \
    X(GetDnssecReply) \
    X(GetDomainReply) \
    X(GetForwardingReply) \
    X(GetOrderReply) \
    X(GetPersonalNameReply) \
    X(GetPriceReply) \
    X(GetProductReply) \
    X(GetQueuedRequestReply) \
    X(GetSubresellerReply) \
    X(GetSubuserReply) \
    X(GetTradeLockReply) \
    X(GetUserInfoReply) \
    X(GetVerificationStatusReply) \
    X(ListApproversReply) \
    X(ListDeletedDomainsReply) \
    X(ListExpiringDomainsReply) \
    X(ListNameserversReply) \
    X(ListNotesReply) \
    X(ListOrdersReply) \
    X(ListProductTypesReply) \
    X(ListProductsReply) \
    X(ListTransfersAwayReply) \
    X(ListTransfersInReply) \
    X(LookupReply) \
    X(OrderReply) \
    X(ParseCsrReply) \
    X(PaySubresellerReply) \
    X(PollEventsReply) \
    X(ProcessPendingReply) \
    X(RenewReply) \
    X(RequestScanReply) \
    X(ResendApproverEmailReply) \
    X(ResendCertificateEmailReply) \
    X(ResubmitTransferReply) \
    X(RevokeReply) \
    X(SetCookieReply) \
    X(SimpleTransferReply) \
    X(SubmitBulkChangeReply) \
    X(SuggestNamesReply) \
    X(UpdateCookieReply) \
    X(UpdateDvAuthReply) \
    X(ZoneReply)

#define SRSKIT_COMMANDS(X) \
    X("ack_event", "ack_event", AckEventReply) \
    X("activate", "activate_domain", Reply) \
    X("add_nameserver_to_registry", "registry_add_ns", AddNameserverToRegistryReply) \
    X("add_subuser", "add_subuser", Reply) \
    X("authenticate_user", "authenticate_user", Reply) \
    X("belongs_to_reseller", "belongs_to_rsp", BelongsToResellerReply) \
    X("bulk_set_whois_privacy", "submit_bulk_change_whois_privacy", Reply) \
    X("bulk_transfer", "bulk_transfer", Reply) \
    X("cancel_active_process", "cancel_active_process", Reply) \
    X("cancel_certificate_order", "cancel_order", CancelCertificateOrderReply) \
    X("cancel_free_trial", "cancel_free_trial", Reply) \
    X("cancel_pending_orders", "cancel_pending_orders", CancelPendingOrdersReply) \
    X("cancel_registrant_change", "cancel_icann_trade", Reply) \
    X("cancel_transfer", "cancel_transfer", Reply) \
    X("change_ips_tag", "modify_domain_change_ips_tag", ChangeReply) \
    X("change_ownership", "change_ownership", Reply) \
    X("change_password", "change_password", Reply) \
    X("check_ca_order_status", "check_ca_order_status", Reply) \
    X("check_nameserver_at_registry", "registry_check_nameserver", CheckNameserverAtRegistryReply) \
    X("check_transfer", "check_transfer", CheckTransferReply) \
    X("check_version", "check_version", Reply) \
    X("create_dns_zone", "create_dns_zone", ZoneReply) \
    X("create_forwarding", "create_domain_forwarding", Reply) \
    X("create_nameserver", "create_nameserver", Reply) \
    X("create_sitelock_login", "create_token", CreateSitelockLoginReply) \
    X("create_subreseller", "create_subreseller", Reply) \
    X("delete_cookie", "delete_cookie", Reply) \
    X("delete_dns_zone", "delete_dns_zone", Reply) \
    X("delete_forwarding", "delete_domain_forwarding", Reply) \
    X("delete_nameserver", "delete_nameserver", Reply) \
    X("delete_personal_name", "delete_surname", Reply) \
    X("delete_subuser", "delete_subuser", Reply) \
    X("enable_designated_agent", "enable_designated_agent", Reply) \
    X("force_dns_nameservers", "force_dns_nameservers", Reply) \
    X("get_affiliate_id", "get_domain_affiliate_id", GetAffiliateIdReply) \
    X("get_balance", "get_balance", GetBalanceReply) \
    X("get_certificate", "get_cert", GetCertificateReply) \
    X("get_certificate_order", "get_order_info_trust_service", GetCertificateOrderReply) \
    X("get_contacts", "get_domains_contacts", GetContactsReply) \
    X("get_contract", "get_contract", GetContractReply) \
    X("get_designated_agent", "get_trade_designated_agent", GetDesignatedAgentReply) \
    X("get_dns_zone", "get_dns_zone", ZoneReply) \
    X("get_dnssec", "get_dnssec", GetDnssecReply) \
    X("get_domain", "get_domain", GetDomainReply) \
    X("get_forwarding", "get_domain_forwarding", GetForwardingReply) \
    X("get_order", "get_order_info", GetOrderReply) \
    X("get_personal_name", "query_surname", GetPersonalNameReply) \
    X("get_price", "get_price", GetPriceReply) \
    X("get_product", "get_product_info", GetProductReply) \
    X("get_queued_request", "query_queued_request", GetQueuedRequestReply) \
    X("get_simple_transfer", "simple_transfer_status", Reply) \
    X("get_subreseller", "get_subreseller", GetSubresellerReply) \
    X("get_subuser", "get_subuser", GetSubuserReply) \
    X("get_trade_lock", "get_trade_lock_setting", GetTradeLockReply) \
    X("get_uk_blocker_contact", "uk_get_blocker_contact", Reply) \
    X("get_user_access_info", "get_user_access_info", Reply) \
    X("get_user_info", "get_userinfo", GetUserInfoReply) \
    X("get_verification_status", "get_registrant_verification_status", GetVerificationStatusReply) \
    X("list_approvers", "query_approver_list", ListApproversReply) \
    X("list_ca_blockers", "get_ca_blocker_list", Reply) \
    X("list_deleted_domains", "get_deleted_domains", ListDeletedDomainsReply) \
    X("list_expiring_domains", "get_domains_by_expiredate", ListExpiringDomainsReply) \
    X("list_nameservers", "get_nameserver", ListNameserversReply) \
    X("list_notes", "get_notes", ListNotesReply) \
    X("list_orders", "get_orders_by_domain", ListOrdersReply) \
    X("list_product_types", "get_capabilities", ListProductTypesReply) \
    X("list_products", "get_products", ListProductsReply) \
    X("list_transfers_away", "get_transfers_away", ListTransfersAwayReply) \
    X("list_transfers_in", "get_transfers_in", ListTransfersInReply) \
    X("lookup", "lookup", LookupReply) \
    X("modify_contacts", "modify_domain_contact_info", ChangeReply) \
    X("modify_dnssec", "modify_domain_dnssec", Reply) \
    X("modify_nameserver", "modify_nameserver", Reply) \
    X("modify_nameserver_list", "modify_domain_nameserver_list", ChangeReply) \
    X("modify_subreseller", "modify_subreseller", Reply) \
    X("modify_subuser", "modify_subuser", Reply) \
    X("order_certificate", "sw_register_trust_service", CertificateOrderReply) \
    X("parse_csr", "parse_csr", ParseCsrReply) \
    X("pay_subreseller", "pay_subreseller", PaySubresellerReply) \
    X("poll_events", "poll_event", PollEventsReply) \
    X("process_certificate_order", "process_pending_trust_service", Reply) \
    X("process_pending", "process_pending_domain", ProcessPendingReply) \
    X("push_transfer", "rsp2rsp_push_transfer", Reply) \
    X("quit_session", "quit_session", Reply) \
    X("redeem", "redeem_domain", Reply) \
    X("register", "sw_register_domain", OrderReply) \
    X("register_by_old_client", "register_domain", Reply) \
    X("register_personal_name", "su_register_surname", Reply) \
    X("renew", "renew_domain", RenewReply) \
    X("renew_certificate", "sw_register_trust_service_renew", CertificateOrderReply) \
    X("request_scan", "request_on_demand_scan", RequestScanReply) \
    X("resend_approver_email", "resend_approve_email", ResendApproverEmailReply) \
    X("resend_certificate_email", "resend_cert_email", ResendCertificateEmailReply) \
    X("resend_registrant_change_notice", "resend_trade_approval_notice", Reply) \
    X("resend_transfer_approval", "send_password_transfer", Reply) \
    X("reset_dns_zone", "reset_dns_zone", ZoneReply) \
    X("resubmit_transfer", "process_transfer", ResubmitTransferReply) \
    X("revoke", "revoke_domain", RevokeReply) \
    X("send_auth_code", "send_authcode", Reply) \
    X("send_cira_approval_email", "send_cira_approval_email", Reply) \
    X("send_cira_password", "cira_email_pwd", Reply) \
    X("send_consent_reminder", "gdpr_send_consent_reminder_email", Reply) \
    X("send_profile_password", "send_password_domain", Reply) \
    X("send_verification_email", "send_registrant_verification_email", Reply) \
    X("set_affiliate_id", "set_domain_affiliate_id", Reply) \
    X("set_asia_eligibility", "modify_domain_ced_info", ChangeReply) \
    X("set_auth_code", "modify_domain_domain_auth_info", ChangeReply) \
    X("set_ca_trademark", "modify_domain_trademark", ChangeReply) \
    X("set_ca_whois_display", "modify_domain_ca_whois_display_setting", ChangeReply) \
    X("set_cookie", "set_cookie", SetCookieReply) \
    X("set_designated_agent", "modify_trade_designated_agent", Reply) \
    X("set_dns_zone", "set_dns_zone", ZoneReply) \
    X("set_dnssec", "set_dnssec_info", Reply) \
    X("set_expire_action", "modify_domain_expire_action", ChangeReply) \
    X("set_forwarding", "set_domain_forwarding", Reply) \
    X("set_forwarding_email", "modify_domain_forwarding_email", ChangeReply) \
    X("set_it_whois_display", "modify_domain_it_whois_display_setting", ChangeReply) \
    X("set_lock", "modify_domain_status", ChangeReply) \
    X("set_messaging_language", "modify_messaging_language", Reply) \
    X("set_parked_page", "modify_domain_parkpage_state", ChangeReply) \
    X("set_reseller_whois_info", "modify_domain_rsp_whois_info", ChangeReply) \
    X("set_trade_lock", "modify_trade_lock_setting", Reply) \
    X("set_uk_whois_opt", "modify_domain_uk_whois_opt", ChangeReply) \
    X("set_us_nexus", "modify_domain_nexus_info", ChangeReply) \
    X("set_whois_privacy", "modify_domain_whois_privacy_state", ChangeReply) \
    X("set_whois_publicity", "modify_domain_whois_publicity_state", ChangeReply) \
    X("simple_transfer", "simple_transfer", SimpleTransferReply) \
    X("submit_bulk_change", "submit_bulk_change", SubmitBulkChangeReply) \
    X("suggest_names", "name_suggest", SuggestNamesReply) \
    X("suggest_personal_names", "name_suggest_surname", Reply) \
    X("trade", "trade_domain", Reply) \
    X("transfer", "sw_register_domain_transfer", OrderReply) \
    X("transfer_away", "transfer_away_domain", Reply) \
    X("update_all_info", "update_all_info", Reply) \
    X("update_certificate_order", "update_order", Reply) \
    X("update_contacts", "update_contacts", ChangeReply) \
    X("update_cookie", "update_cookie", UpdateCookieReply) \
    X("update_dv_auth", "update_dv_auth", UpdateDvAuthReply) \
    X("update_nameservers", "advanced_update_nameservers", Reply) \
    X("update_personal_name", "update_surname", Reply) \
    X("update_product", "update_product", Reply) \
    X("upgrade_sitelock", "sw_register_trust_service_upgrade", CertificateOrderReply)
