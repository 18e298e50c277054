# Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

"""Certificates and other trust services."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence, Tuple, Union

from .base import Caller

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..inputs import *  # noqa: F403
    from ..options import CallOptions
    from ..results import *  # noqa: F403
    from ..rows import Rows
    from ..words import *  # noqa: F403

__all__ = ["SslCommands"]


class SslCommands(Caller):
    """Certificates and other trust services."""

    __slots__ = ()

    def order_certificate(
        self,
        product_type: ProductTypeWord,
        *,
        handle: HandleWord,
        domain: Optional[str] = None,
        base_order_id: Optional[int] = None,
        csr: Optional[str] = None,
        period: Optional[int] = None,
        approver_email: Optional[str] = None,
        dv_auth_method: Optional[DvAuthMethodWord] = None,
        additional_domains: Optional[Sequence[str]] = None,
        contact_set: Optional[CertificateContactsInput] = None,
        server_type: Optional[ServerTypeWord] = None,
        server_count: Optional[int] = None,
        special_instructions: Optional[str] = None,
        trust_seal: Optional[bool] = None,
        seal_in_search: Optional[bool] = None,
        affiliate_id: Optional[str] = None,
        comments: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> CertificateOrderReply:
        """Orders a certificate or another trust service.

        This is an order: it may cost money, and is never sent twice by itself.

        Read on the page: additional_domains, affiliate_id, approver_email, base_order_id, the handle rule and
        registrant_ip; on an older copy of it: comments, contact_set, domain; the other rows come from
        official modules, the toolkit and sample messages copied from the 2012 guide. The reply rows come from
        samples, where a processed order stands at awaiting-approval. There is no idempotency key: after an
        unclear outcome look with get_products or get_order_info before sending again. reg_type renew names
        the old certificate by product_id, order_id or inventory_item_id; a renewal sent by order_id alone
        with csr, handle and product_type is a valid sample. reg_type upgrade is SiteLock only: a full year at
        the new tier is charged, nothing is credited, and the end date moves to one year from the upgrade. SAN
        packages are charged whole even when only partly used. Terms over one year were switched off on
        2020-08-15. The control panel can tie a SiteLock order to a customer account (user name, password,
        mail) that opens the Domain Admin site and cannot be added later; the API keys for that were not read.
        435 = product not enabled for the reseller, 440 = balance too low (both from a third-party summary of
        the code page). A renewal and an upgrade are the commands sw_register_trust_service_renew and
        sw_register_trust_service_upgrade.

        Args:
            product_type: product type.
            handle: one of process, save. Process = order now, save = keep as pending until
                process_pending.
            domain: When: products without a CSR (SiteLock, malwarescan) need it; sent by all clients. The
                older page marks it required.
            base_order_id: Copy an earlier order; product_type must be the same; every other field then
                becomes optional.
            csr: When: certificates; not SiteLock, malwarescan or site seals. PEM with its BEGIN and END
                lines; 2048 bit or more. Not verified: seen in clients or older copies of the guide only.
            period: in years, 1 to 10. Only 1 since 2020-08-15. Not verified: seen in clients or older
                copies of the guide only.
            approver_email: When: domain-vetted certificates validated by mail. One of
                query_approver_list; without it the admin contact is used.
            dv_auth_method: one of DNS, file, email. When: domain-vetted certificates, to choose how
                control is proved. Mail when absent; its place in this command is unverified. Not verified:
                seen in clients or older copies of the guide only.
            additional_domains: When: SAN products. Further names beside the main one; number and price
                depend on the product.
            contact_set: see its type.
            server_type: When: certificates except Trustwave. Not verified: seen in clients or older
                copies of the guide only.
            server_count: Number of servers; old Symantec and Thawte licences. Not verified: seen in
                clients or older copies of the guide only.
            special_instructions: Free text for the order; given back by get_order_info. Not verified:
                seen in clients or older copies of the guide only.
            trust_seal: When: old Symantec products. Switches the site seal on. Not verified: seen in
                clients or older copies of the guide only.
            seal_in_search: When: old Symantec products, with trust_seal = 1. Not verified: seen in
                clients or older copies of the guide only.
            affiliate_id: up to 256 characters.
            comments: Order note; on the older page.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 435, 440.
        Guide: sw_register-trust_service
        """
        reply: CertificateOrderReply = self._run("order_certificate", {
            "product_type": product_type,
            "handle": handle,
            "domain": domain,
            "base_order_id": base_order_id,
            "csr": csr,
            "period": period,
            "approver_email": approver_email,
            "dv_auth_method": dv_auth_method,
            "additional_domains": additional_domains,
            "contact_set": contact_set,
            "server_type": server_type,
            "server_count": server_count,
            "special_instructions": special_instructions,
            "trust_seal": trust_seal,
            "seal_in_search": seal_in_search,
            "affiliate_id": affiliate_id,
            "comments": comments,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    def renew_certificate(
        self,
        product_type: ProductTypeWord,
        *,
        handle: HandleWord,
        product_id: Optional[int] = None,
        order_id: Optional[int] = None,
        inventory_item_id: Optional[int] = None,
        domain: Optional[str] = None,
        csr: Optional[str] = None,
        period: Optional[int] = None,
        approver_email: Optional[str] = None,
        dv_auth_method: Optional[DvAuthMethodWord] = None,
        additional_domains: Optional[Sequence[str]] = None,
        contact_set: Optional[CertificateContactsInput] = None,
        server_type: Optional[ServerTypeWord] = None,
        server_count: Optional[int] = None,
        special_instructions: Optional[str] = None,
        trust_seal: Optional[bool] = None,
        seal_in_search: Optional[bool] = None,
        affiliate_id: Optional[str] = None,
        comments: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> CertificateOrderReply:
        """Renews a certificate or another trust service.

        This is an order: it may cost money, and is never sent twice by itself.

        sw_register_trust_service with reg_type renew. A renewal sent by order_id alone with csr, handle and
        product_type is a valid sample.

        Args:
            product_type: product type.
            handle: one of process, save. Process = order now, save = keep as pending until
                process_pending.
            product_id: The product to renew or upgrade. Not verified: seen in clients or older copies of
                the guide only.
            order_id: The completed order instead of product_id. Not verified: seen in clients or older
                copies of the guide only.
            inventory_item_id: A certificate that came from the old TPP system. Not verified: seen in
                clients or older copies of the guide only.
            domain: A renewal by order_id goes without.
            csr: When: certificates; not SiteLock, malwarescan or site seals. PEM with its BEGIN and END
                lines; 2048 bit or more. Not verified: seen in clients or older copies of the guide only.
            period: in years, 1 to 10. Only 1 since 2020-08-15. Not verified: seen in clients or older
                copies of the guide only.
            approver_email: When: domain-vetted certificates validated by mail. One of
                query_approver_list; without it the admin contact is used.
            dv_auth_method: one of DNS, file, email. When: domain-vetted certificates, to choose how
                control is proved. Mail when absent; its place in this command is unverified. Not verified:
                seen in clients or older copies of the guide only.
            additional_domains: When: SAN products. Further names beside the main one; number and price
                depend on the product.
            contact_set: see its type.
            server_type: When: certificates except Trustwave. Not verified: seen in clients or older
                copies of the guide only.
            server_count: Number of servers; old Symantec and Thawte licences. Not verified: seen in
                clients or older copies of the guide only.
            special_instructions: Free text for the order; given back by get_order_info. Not verified:
                seen in clients or older copies of the guide only.
            trust_seal: When: old Symantec products. Switches the site seal on. Not verified: seen in
                clients or older copies of the guide only.
            seal_in_search: When: old Symantec products, with trust_seal = 1. Not verified: seen in
                clients or older copies of the guide only.
            affiliate_id: up to 256 characters.
            comments: Order note; on the older page.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 435, 440.
        Guide: sw_register-trust_service
        """
        reply: CertificateOrderReply = self._run("renew_certificate", {
            "product_type": product_type,
            "handle": handle,
            "product_id": product_id,
            "order_id": order_id,
            "inventory_item_id": inventory_item_id,
            "domain": domain,
            "csr": csr,
            "period": period,
            "approver_email": approver_email,
            "dv_auth_method": dv_auth_method,
            "additional_domains": additional_domains,
            "contact_set": contact_set,
            "server_type": server_type,
            "server_count": server_count,
            "special_instructions": special_instructions,
            "trust_seal": trust_seal,
            "seal_in_search": seal_in_search,
            "affiliate_id": affiliate_id,
            "comments": comments,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    def upgrade_sitelock(
        self,
        product_type: ProductTypeWord,
        *,
        handle: HandleWord,
        product_id: Optional[int] = None,
        order_id: Optional[int] = None,
        affiliate_id: Optional[str] = None,
        comments: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> CertificateOrderReply:
        """Upgrades a SiteLock plan.

        This is an order: it may cost money, and is never sent twice by itself.

        sw_register_trust_service with reg_type upgrade. SiteLock only: a full year at the new tier is
        charged, nothing is credited, and the end date moves to one year from the upgrade.

        Args:
            product_type: product type.
            handle: one of process, save. Process = order now, save = keep as pending until
                process_pending.
            product_id: The product to renew or upgrade. Not verified: seen in clients or older copies of
                the guide only.
            order_id: The completed order instead of product_id. Not verified: seen in clients or older
                copies of the guide only.
            affiliate_id: up to 256 characters.
            comments: Order note; on the older page.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 435, 440.
        Guide: sw_register-trust_service
        """
        reply: CertificateOrderReply = self._run("upgrade_sitelock", {
            "product_type": product_type,
            "handle": handle,
            "product_id": product_id,
            "order_id": order_id,
            "affiliate_id": affiliate_id,
            "comments": comments,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    def process_certificate_order(
        self,
        order_id: int,
        *,
        dv_auth_method: Optional[ProcessCertificateOrderDvAuthMethodWord] = None,
        approver_email: Optional[str] = None,
        command: Optional[ProcessCertificateOrderCommandWord] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Submits a saved trust service order, or cancels it.

        This is an order: it may cost money, and is never sent twice by itself.

        Page shared with object DOMAIN (see process_pending_domain in provisioning.toml). The page marks
        approver_email and dv_auth_method required but says in the same rows that the first only matters with
        mail validation and that mail is the default of the second. A declined order is cancelled and a new
        order made in its place. Reply attributes could not be read.

        Args:
            order_id: order id.
            dv_auth_method: one of DNS, File, Email. When: domain-vetted certificates. Marked required on
                the page; Email is the default.
            approver_email: When: dv_auth_method = Email. Marked required on the page.
            command: one of cancel. Leave out to process.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Guide: process_pending
        """
        reply: BareReply = self._run("process_certificate_order", {
            "order_id": order_id,
            "dv_auth_method": dv_auth_method,
            "approver_email": approver_email,
            "command": command,
        }, options)
        return reply

    def cancel_certificate_order(
        self,
        order_id: int,
        **options: Unpack[CallOptions],
    ) -> CancelCertificateOrderReply:
        """Cancels a trust service order that is not finished.

        Sending it again leaves the same state.

        Only before completion; a finished certificate is revoked through the CA portal or support instead.
        Held money goes back. The CA may still have to agree, so read state: an old sample answers declined.

        Args:
            order_id: order id.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: cancel_order
        """
        reply: CancelCertificateOrderReply = self._run("cancel_certificate_order", {"order_id": order_id}, options)
        return reply

    def update_certificate_order(
        self,
        order_id: int,
        *,
        additional_domains: Optional[Sequence[str]] = None,
        approver_email: Optional[str] = None,
        contact_set: Optional[CertificateContactsInput] = None,
        csr: Optional[str] = None,
        period: Optional[int] = None,
        product_type: Optional[ProductTypeWord] = None,
        reg_type: Optional[UpdateCertificateOrderRegTypeWord] = None,
        server_type: Optional[ServerTypeWord] = None,
        server_count: Optional[int] = None,
        special_instructions: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Changes a saved trust service order before it is submitted.

        Sending it again leaves the same state.

        Only for orders in state pending. Fields left out keep their value; an empty value clears the field.
        The page could be read up to csr; the rows after it come from the official toolkit's test form. Reply
        attributes could not be read. Guide slug update_order-1: plain update_order is another page.

        Args:
            order_id: order id.
            additional_domains: When: SAN products. Replaces the whole earlier list, so send all names.
            approver_email: mail address.
            contact_set: Older rule on the page: most products admin, billing and tech; title for these on
                Thawte, Symantec and EV orders; full address for admin and tech on Symantec; organization for
                every organisation-vetted product.
            csr: csr.
            period: in years. Not verified: seen in clients or older copies of the guide only.
            product_type: Not verified: seen in clients or older copies of the guide only.
            reg_type: one of new, renew, upgrade. When: SiteLock only, says the toolkit form. Not
                verified: seen in clients or older copies of the guide only.
            server_type: Not verified: seen in clients or older copies of the guide only.
            server_count: Not verified: seen in clients or older copies of the guide only.
            special_instructions: Not verified: seen in clients or older copies of the guide only.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Guide: update_order-1
        """
        reply: BareReply = self._run("update_certificate_order", {
            "order_id": order_id,
            "additional_domains": additional_domains,
            "approver_email": approver_email,
            "contact_set": contact_set,
            "csr": csr,
            "period": period,
            "product_type": product_type,
            "reg_type": reg_type,
            "server_type": server_type,
            "server_count": server_count,
            "special_instructions": special_instructions,
        }, options)
        return reply

    def update_product(
        self,
        product_id: int,
        *,
        contact_email: Optional[str] = None,
        let_expire: Optional[bool] = None,
        trust_seal: Optional[bool] = None,
        seal_in_search: Optional[bool] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Changes settings of a finished trust service product.

        Sending it again leaves the same state.

        Sets the contact address, the renewal reminders and the old Symantec seals. Reply attributes could not
        be read.

        Args:
            product_id: product id.
            contact_email: Get_cert and get_product_info give it back.
            let_expire: When: active products. 1 = no renewal reminders; 0 = send them, the default.
            trust_seal: When: Symantec products. Site seal on or off.
            seal_in_search: When: Symantec products. Needs trust_seal = 1 in the same call.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Guide: update_product
        """
        reply: BareReply = self._run("update_product", {
            "product_id": product_id,
            "contact_email": contact_email,
            "let_expire": let_expire,
            "trust_seal": trust_seal,
            "seal_in_search": seal_in_search,
        }, options)
        return reply

    def update_dv_auth(
        self,
        order_id: int,
        *,
        dv_auth_method: Optional[DvAuthMethodWord] = None,
        dv_auth_on_demand_check: Optional[int] = None,
        **options: Unpack[CallOptions],
    ) -> UpdateDvAuthReply:
        """Changes how a domain-vetted order proves control, or asks the CA to check now.

        A second one may do harm, so it is never sent twice by itself.

        For domain-vetted RapidSSL, GeoTrust and Comodo orders; the check-now form is named for RapidSSL only.
        Send dv_auth_method or dv_auth_on_demand_check, not both. The reply's action is update_dv_auth:reply,
        not REPLY. A new DNS value follows from a change, so read get_order_info afterwards. The page's
        example heading also says update_dv_auth_check, but the example sends update_dv_auth.

        Args:
            order_id: order id.
            dv_auth_method: one of DNS, file, email. To change the method.
            dv_auth_on_demand_check: 1. To ask for a check now; 1 is the only value; the page once
                shortens it to dv_on_demand_check.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Guide: update_dv_auth
        """
        reply: UpdateDvAuthReply = self._run("update_dv_auth", {
            "order_id": order_id,
            "dv_auth_method": dv_auth_method,
            "dv_auth_on_demand_check": dv_auth_on_demand_check,
        }, options)
        return reply

    def get_certificate_order(
        self,
        order_id: int,
        **options: Unpack[CallOptions],
    ) -> GetCertificateOrderReply:
        """Returns one trust service order.

        It reads only, and may be sent again at will.

        Same action as get_order_info for domains, told apart by object; here the rows stand straight in
        attributes, not in field_hash. notes_list is the order's history with its money steps: seen types are
        order_created, money_held, order_processed, supplier_product_created, money_charged, order_completed.
        For DNS or file validation the values to publish are read here (support pages); the page version read
        has no row for them.

        Args:
            order_id: order id.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get_order_info-trust_service
        """
        reply: GetCertificateOrderReply = self._run("get_certificate_order", {"order_id": order_id}, options)
        return reply

    def get_product(
        self,
        *,
        product_id: Optional[int] = None,
        inventory_item_id: Optional[int] = None,
        all_info: Optional[bool] = None,
        **options: Unpack[CallOptions],
    ) -> GetProductReply:
        """Returns one trust service product.

        It reads only, and may be sent again at will.

        Read on the page up to issue_date; the rest from samples. The page marks contact_email and csr as
        always returned, but a sample without all_info has no csr. Dates have two forms in samples: YYYY-MM-DD
        plus offset, and full ISO date and time with offset. For certificates moved from the old TPP system
        the reply with all_info also has that system's order number (name not read).

        Args:
            product_id: product id.
            inventory_item_id: inventory item id.
            all_info: 1 adds the CSR and the contacts.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get_product_info
        """
        reply: GetProductReply = self._run("get_product", {
            "product_id": product_id,
            "inventory_item_id": inventory_item_id,
            "all_info": all_info,
        }, options)
        return reply

    def list_products(
        self,
        min_expiry_date: Day,
        *,
        max_expiry_date: Day,
        state: Optional[ProductStateWord] = None,
        **options: Unpack[CallOptions],
    ) -> ListProductsReply:
        """Lists trust service products whose end date lies in a range.

        It reads only, and may be sent again at will.

        Both dates are required, so a full list means a wide range. No paging is named in the part of the page
        that could be read; the record has more rows after is_renewable than could be read.

        Args:
            min_expiry_date: Earliest end date, YYYY-MM-DD.
            max_expiry_date: Latest end date, YYYY-MM-DD.
            state: state.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Guide: get_products
        """
        reply: ListProductsReply = self._run("list_products", {
            "min_expiry_date": min_expiry_date,
            "max_expiry_date": max_expiry_date,
            "state": state,
        }, options)
        return reply

    def list_product_types(
        self,
        **options: Unpack[CallOptions],
    ) -> ListProductTypesReply:
        """Lists the product types the account may order.

        It reads only, and may be sent again at will.

        No request attributes. The authoritative product list: use it instead of a built-in one. The reply's
        action is GET_CAPABILITIES:REPLY. The page calls the value an associative array, its sample shows a
        plain array of strings; the sample's is_success is 1 and it shows no response_code in the part read.
        Types seen there: positivessl_wildcard, digicert_sslplus, sslwebserver_ev, rapidssl,
        trustwave_ev_san5, truebizid.

        Args:
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Guide: get_capabilities
        """
        reply: ListProductTypesReply = self._run("list_product_types", {}, options)
        return reply

    def get_certificate(
        self,
        *,
        product_id: Optional[int] = None,
        order_id: Optional[int] = None,
        return_ca_certs: Optional[bool] = None,
        return_pkcs7_cert: Optional[bool] = None,
        **options: Unpack[CallOptions],
    ) -> GetCertificateReply:
        """Returns an issued certificate.

        It reads only, and may be sent again at will.

        Only for completed orders. The official WHMCS module sends order_id instead of product_id and reads
        cert_data.certificate. The page's own table of cert_data could not be read; return_ca_certs adds root
        and intermediate certificates and return_pkcs7_cert a PKCS#7 bundle, under names not seen.

        Args:
            product_id: product id.
            order_id: Instead of product_id, sent by the official WHMCS module. Not verified: seen in
                clients or older copies of the guide only.
            return_ca_certs: 1 adds the root and intermediate certificates.
            return_pkcs7_cert: 1 adds the PKCS#7 form.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Guide: get_cert
        """
        reply: GetCertificateReply = self._run("get_certificate", {
            "product_id": product_id,
            "order_id": order_id,
            "return_ca_certs": return_ca_certs,
            "return_pkcs7_cert": return_pkcs7_cert,
        }, options)
        return reply

    def parse_csr(
        self,
        csr: str,
        *,
        product_type: ProductTypeWord,
        **options: Unpack[CallOptions],
    ) -> ParseCsrReply:
        """Reads a CSR and tells what it holds.

        It reads only, and may be sent again at will.

        First step of an order: an unfit CSR fails here. The PHP toolkit demands csr and product_type. Guide
        slug is parse-csr with a hyphen. Read on the page: csr_data, dv_auth_details (no text beside it),
        country, domain; the other keys come from samples.

        Args:
            csr: 2048 bit or more; the exception for 1024 bit ended in 2013.
            product_type: product type.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: parse-csr
        """
        reply: ParseCsrReply = self._run("parse_csr", {"csr": csr, "product_type": product_type}, options)
        return reply

    def list_approvers(
        self,
        domain: str,
        *,
        product_type: ProductTypeWord,
        **options: Unpack[CallOptions],
    ) -> ListApproversReply:
        """Lists the mail addresses that may approve a certificate for a domain.

        It reads only, and may be sent again at will.

        Not for Trustwave. The same page lists products withdrawn on 2020-09-30: quickssl (turned into
        quickssl_premium), thawte_csc, securesite_ft, securesite_pro_ft, securesite_ev_ft,
        securesite_pro_ev_ft, truebizid_ev_ft. WHOIS addresses no longer count; expect the five generic ones
        (admin, administrator, hostmaster, postmaster, webmaster).

        Args:
            domain: name with its suffix, e.g. "example.com".
            product_type: product type.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: query_approver_list
        """
        reply: ListApproversReply = self._run("list_approvers", {
            "domain": domain,
            "product_type": product_type,
        }, options)
        return reply

    def resend_approver_email(
        self,
        order_id: int,
        **options: Unpack[CallOptions],
    ) -> ResendApproverEmailReply:
        """Sends the approval mail of an order again.

        A second one may do harm, so it is never sent twice by itself.

        Every call sends a mail. Not for SiteLock, Comodo EV, Trustwave Premium EV, Premium and Premium
        Wildcard, or the malware scan. For TRUSTe it sent the fulfilment mail once the order was in. Sending
        may take some 10 minutes (support page).

        Args:
            order_id: order id.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: resend_approve_email
        """
        reply: ResendApproverEmailReply = self._run("resend_approver_email", {"order_id": order_id}, options)
        return reply

    def resend_certificate_email(
        self,
        order_id: int,
        **options: Unpack[CallOptions],
    ) -> ResendCertificateEmailReply:
        """Sends the mail with the certificate again.

        A second one may do harm, so it is never sent twice by itself.

        Every call sends a mail. The order must be completed. Not for SiteLock, Comodo, or the malware scan.
        For TRUSTe it sent the fulfilment mail once the order was completed.

        Args:
            order_id: order id.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: resend_cert_email
        """
        reply: ResendCertificateEmailReply = self._run("resend_certificate_email", {"order_id": order_id}, options)
        return reply

    def create_sitelock_login(
        self,
        *,
        order_id: Optional[int] = None,
        product_id: Optional[int] = None,
        **options: Unpack[CallOptions],
    ) -> CreateSitelockLoginReply:
        """Makes a short-lived log-in link to the SiteLock dashboard.

        Sending it again leaves the same state.

        Opens the SiteLock account if needed. Not for a pending order. The link may last no more than five
        minutes: fetch it when the user clicks, never store it, treat it as a secret. Older pages name TRUSTe
        too. Send one of the two ids.

        Args:
            order_id: order id.
            product_id: product id.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Guide: create_token
        """
        reply: CreateSitelockLoginReply = self._run("create_sitelock_login", {
            "order_id": order_id,
            "product_id": product_id,
        }, options)
        return reply

    def request_scan(
        self,
        *,
        order_id: Optional[int] = None,
        product_id: Optional[int] = None,
        **options: Unpack[CallOptions],
    ) -> RequestScanReply:
        """Asks the supplier to scan a site again at once.

        A second one may do harm, so it is never sent twice by itself.

        For SiteLock, the old Symantec seal and the GeoTrust malware scan, to get the seal back after a
        clean-up. The seal's order must be complete. Send one of the two ids.

        Args:
            order_id: order id.
            product_id: product id.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Guide: request_on_demand_scan
        """
        reply: RequestScanReply = self._run("request_scan", {"order_id": order_id, "product_id": product_id}, options)
        return reply

    def cancel_free_trial(
        self,
        *,
        order_id: Optional[int] = None,
        product_id: Optional[int] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Ended a 30-day free trial before it was charged.

        Sending it again leaves the same state. Still there, no longer recommended.

        Free trials are no longer offered; the page itself says deprecated. It was for True BusinessID with EV
        and the Symantec Secure Site family. The page gives the action as cancel_order in its parameter list;
        the Blesta module sends cancel_free_trial. The CA asked the customer by mail, then the order turned
        Revoked/Declined, and the domain could not order again until the 30 days were over. A trial not
        cancelled was charged for the term chosen. Reply attributes could not be read.

        Args:
            order_id: order id.
            product_id: product id.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Guide: cancel_free_trial
        """
        reply: BareReply = self._run("cancel_free_trial", {"order_id": order_id, "product_id": product_id}, options)
        return reply
