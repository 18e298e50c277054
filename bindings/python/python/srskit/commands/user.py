# Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

"""End users: profiles, sub-users, sessions."""

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

__all__ = ["UserCommands"]


class UserCommands(Caller):
    """End users: profiles, sub-users, sessions."""

    __slots__ = ()

    def set_cookie(
        self,
        domain: str,
        *,
        reg_username: str,
        reg_password: str,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> SetCookieReply:
        """Opens an end-user session for one domain and returns its cookie.

        Sending it again leaves the same state. Still there, no longer recommended.

        Cookies are the old way to act as the end user of one profile; every command that takes one also takes
        domain instead. The newest guide still mentions set (cookie) in passing but no page for it was found.
        Reply rows are from recorded replies of 2011 (moo_moo). Wrong username or password: 415, with
        support_message at envelope level and no attributes. A repeat gives a further cookie.

        Args:
            domain: IDN in ASCII (race / punycode) form.
            reg_username: Profile username.
            reg_password: reg password.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 415.
        Guide: osrs-toolkit-php
        """
        reply: SetCookieReply = self._run("set_cookie", {
            "domain": domain,
            "reg_username": reg_username,
            "reg_password": reg_password,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    def update_cookie(
        self,
        cookie: str,
        *,
        domain: str,
        domain_new: str,
        reg_username: str,
        reg_password: str,
        **options: Unpack[CallOptions],
    ) -> UpdateCookieReply:
        """Moves a cookie to another domain of the same profile.

        Sending it again leaves the same state. Still there, no longer recommended.

        Cookies are the old way to act as the end user of one profile; every command that takes one also takes
        domain instead. The newest guide still mentions set (cookie) in passing but no page for it was found.
        Reply rows are from recorded replies of 2011 (moo_moo). reg_password was empty in the recorded call.

        Args:
            cookie: The cookie to move.
            domain: Domain the cookie stands for now.
            domain_new: Domain it shall stand for.
            reg_username: reg username.
            reg_password: reg password.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: osrs-toolkit-php
        """
        reply: UpdateCookieReply = self._run("update_cookie", {
            "cookie": cookie,
            "domain": domain,
            "domain_new": domain_new,
            "reg_username": reg_username,
            "reg_password": reg_password,
        }, options)
        return reply

    def delete_cookie(
        self,
        cookie: str,
        *,
        domain: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Ends an end-user session.

        Sending it again leaves the same state. Still there, no longer recommended.

        Cookies are the old way to act as the end user of one profile; every command that takes one also takes
        domain instead. The newest guide still mentions set (cookie) in passing but no page for it was found.
        Reply rows are from recorded replies of 2011 (moo_moo). The toolkit demands the cookie at envelope
        level and again, with domain, in the attributes; moo_moo sends the envelope key and the attribute.

        Args:
            cookie: cookie.
            domain: Demanded by the toolkit only. Not verified: seen in clients or older copies of the
                guide only.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: osrs-toolkit-php
        """
        reply: BareReply = self._run("delete_cookie", {"cookie": cookie, "domain": domain}, options)
        return reply

    def quit_session(
        self,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Closes the connection.

        Sending it again leaves the same state. Still there, no longer recommended.

        Needed only on the retired raw socket transport (CBC); over HTTPS it does nothing useful. Answers 200
        with text Closing connection.

        Args:
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: osrs-toolkit-php
        """
        reply: BareReply = self._run("quit_session", {}, options)
        return reply

    def change_password(
        self,
        domain: Optional[str] = None,
        *,
        password: str,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Sets a new password for the profile of a domain.

        Sending it again leaves the same state.

        Changes the profile, so every domain in it. A cookie made before should be deleted and set anew. The
        reply carries no attributes.

        Args:
            domain: The tables list it as an attribute.
            password: `reg_password` on the wire. Letters, digits and !@$^,.~|=-+_{}#; 10-20 characters on
                the change (ownership) page.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: change-password
        """
        reply: BareReply = self._run("change_password", {
            "domain": domain,
            "password": password,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    def change_ownership(
        self,
        domain: Optional[str] = None,
        *,
        username: str,
        password: str,
        reg_domain: Optional[str] = None,
        move_all: Optional[bool] = None,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Moves a domain into another profile, new or existing.

        A second one may do harm, so it is never sent twice by itself.

        Profile only: the registrant in WHOIS does not change (modify_domain_contact_info, update_contacts and
        trade_domain do that). Without reg_domain a new profile with this username and password is made. The
        toolkit insists on a cookie. The reply carries no attributes.

        Args:
            domain: The tables list it as an attribute.
            username: 3 to 20 characters. Gaining profile; letters and digits.
            password: up to 20 characters. 10-20 characters; letters, digits and !@$^,.~|=-+_{}#.
            reg_domain: Any domain of the existing profile to join.
            move_all: 1 = move every domain of the losing profile, 0 = this one; toolkit and older pages
                only. Not verified: seen in clients or older copies of the guide only.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: change-ownership
        """
        reply: BareReply = self._run("change_ownership", {
            "domain": domain,
            "username": username,
            "password": password,
            "reg_domain": reg_domain,
            "move_all": move_all,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    def authenticate_user(
        self,
        *,
        other: Optional[Mapping[str, Any]] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Checks a user name and password.

        It reads only, and may be sent again at will. Not documented: seen in clients only.

        Only named in the command list of the 2012 toolkit readme, without a page number; no class, page or
        sample found.

        Args:
            other: any other attribute; not all are known of this command.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Source: osrs-toolkit-php
        """
        reply: BareReply = self._run("authenticate_user", {**(other or {})}, options)
        return reply

    def add_subuser(
        self,
        domain: Optional[str] = None,
        *,
        username: str,
        sub_username: str,
        sub_password: str,
        sub_permission: int,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Gives a profile its sub-user.

        Sending it again leaves the same state.

        One sub-user per profile, so a repeat is expected to fail. Sub-users are end users in the management
        interface, not the reseller's staff accounts, which no command touches. The reply carries no
        attributes.

        Args:
            domain: The tables list it as an attribute.
            username: Name of the parent profile; the toolkit puts it into the attributes.
            sub_username: sub username.
            sub_password: sub password.
            sub_permission: 0 to 127. Sum of 1 owner, 2 admin, 4 billing, 8 tech, 16 nameservers, 32
                rsp_whois_info; the old Perl client adds 64 domain extras.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: add-subuser
        """
        reply: BareReply = self._run("add_subuser", {
            "domain": domain,
            "username": username,
            "sub_username": sub_username,
            "sub_password": sub_password,
            "sub_permission": sub_permission,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    def get_subuser(
        self,
        domain: Optional[str] = None,
        *,
        username: str,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> GetSubuserReply:
        """Reads a profile's sub-user.

        It reads only, and may be sent again at will.

        Attributes are empty when there is none.

        Args:
            domain: The tables list it as an attribute.
            username: Name of the parent profile; the toolkit puts it into the attributes.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: get-subuser
        """
        reply: GetSubuserReply = self._run("get_subuser", {
            "domain": domain,
            "username": username,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    def modify_subuser(
        self,
        domain: Optional[str] = None,
        *,
        username: str,
        sub_id: int,
        sub_username: str,
        sub_password: str,
        sub_permission: int,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Changes name, password or rights of a sub-user.

        Sending it again leaves the same state.

        The page is in the guide's index of 2026 but its text could not be read; rows follow the toolkit,
        which demands all of them (unverified).

        Args:
            domain: The tables list it as an attribute.
            username: Name of the parent profile; the toolkit puts it into the attributes.
            sub_id: From get_subuser. Not verified: seen in clients or older copies of the guide only.
            sub_username: Not verified: seen in clients or older copies of the guide only.
            sub_password: Not verified: seen in clients or older copies of the guide only.
            sub_permission: 0 to 127. Sum of 1 owner, 2 admin, 4 billing, 8 tech, 16 nameservers, 32
                rsp_whois_info; the old Perl client adds 64 domain extras. Not verified: seen in clients or
                older copies of the guide only.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: modify-subuser
        """
        reply: BareReply = self._run("modify_subuser", {
            "domain": domain,
            "username": username,
            "sub_id": sub_id,
            "sub_username": sub_username,
            "sub_password": sub_password,
            "sub_permission": sub_permission,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    def delete_subuser(
        self,
        domain: Optional[str] = None,
        *,
        username: str,
        sub_id: int,
        cookie: Optional[str] = None,
        registrant_ip: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Removes a sub-user.

        Sending it again leaves the same state.

        The reply carries no attributes.

        Args:
            domain: The tables list it as an attribute.
            username: Name of the parent profile; the toolkit puts it into the attributes.
            sub_id: From get_subuser.
            cookie: Session of an end user, in place of the reseller's own right to act.
            registrant_ip: Address of the end user who asks for it, for the service's records.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: delete-subuser
        """
        reply: BareReply = self._run("delete_subuser", {
            "domain": domain,
            "username": username,
            "sub_id": sub_id,
            "cookie": cookie,
            "registrant_ip": registrant_ip,
        }, options)
        return reply

    def get_user_info(
        self,
        domain: Optional[str] = None,
        *,
        cookie: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> GetUserInfoReply:
        """Reads general data of the profile of a domain, among them whether a request still waits.

        It reads only, and may be sent again at will.

        The page's request list spells the object user_info, its reply and all clients userinfo. 250 =
        something still waits at an asynchronous registry. Page text was read up to f_owner; the rest comes
        from the Perl client's manage script.

        Args:
            domain: name with its suffix, e.g. "example.com".
            cookie: Session of an end user, in place of the reseller's own right to act.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200, 250.
        Guide: get-userinfo
        """
        reply: GetUserInfoReply = self._run("get_user_info", {"domain": domain, "cookie": cookie}, options)
        return reply

    def get_user_access_info(
        self,
        *,
        other: Optional[Mapping[str, Any]] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Old Perl client call about a profile's access rights.

        It reads only, and may be sent again at will. Not documented: seen in clients only.

        Only the action and object are known.

        Args:
            other: any other attribute; not all are known of this command.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            NoAnswerError: no usable answer; repeating does no harm.
            RejectedError: the service said no; see `response_code` and `reason`.

        Source: opensrs-client-perl
        """
        reply: BareReply = self._run("get_user_access_info", {**(other or {})}, options)
        return reply

    def send_profile_password(
        self,
        domain: str,
        *,
        send_to: Optional[SendProfilePasswordSendToWord] = None,
        sub_user: Optional[bool] = None,
        **options: Unpack[CallOptions],
    ) -> BareReply:
        """Mails the profile password to a contact of the domain.

        A second one may do harm, so it is never sent twice by itself.

        Every call sends a mail. Account matter rather than transfer; listed here because the transfer family
        names send_password.

        Args:
            domain: `domain_name` on the wire. Key is domain_name, not domain.
            send_to: one of admin, owner. Which contact (values from a Perl and a Haskell client).
            sub_user: 1 sends to the sub-user.
            options: timeout, deadline, validate, trace_id; see `CallOptions`.

        Raises:
            InvalidRequestError: nothing was sent; `problems` lists what is wrong.
            OutcomeUnknownError: it may have run; look, e.g. with `investigate`, before you repeat it.
            RejectedError: the service said no; see `response_code` and `reason`.

        Response codes: 200.
        Guide: osrs-toolkit-php
        """
        reply: BareReply = self._run("send_profile_password", {
            "domain": domain,
            "send_to": send_to,
            "sub_user": sub_user,
        }, options)
        return reply
