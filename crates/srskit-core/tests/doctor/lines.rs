//! The guide's page, line by line: which check it became, which situations show what the doctor says, and which test
//! really breaks just that.

/// A line of *Troubleshooting HTTPS POST*.
pub(crate) struct Line {
    /// The line, in our words.
    pub(crate) says: &'static str,
    /// The checks that look at it.
    pub(crate) checks: &'static [&'static str],
    /// Names of rows of the table of situations.
    pub(crate) situations: &'static [&'static str],
    /// Who breaks it: `net`, `listen`, `cli` and the name that the test has there, or a mistake of the vectors.
    pub(crate) broken_by: &'static [(&'static str, &'static str)],
}

macro_rules! lines {
    ($($says:literal, [$($check:literal),+], [$($situation:literal),+], [$($suite:ident $test:literal),+];)*) => {
        pub(crate) const LINES: &[Line] = &[$(Line {
            says: $says,
            checks: &[$($check),+],
            situations: &[$($situation),+],
            broken_by: &[$((stringify!($suite), $test)),+],
        },)*];
    };
}

lines! {
    "401: the key belongs to the other system", ["D15", "D16"],
        ["it is the other system's key", "the other system refuses the key as well"],
        [net "the key is the other system's"];
    "401: the user name is wrong", ["D15"], ["user name or key are refused"], [cli "a_user_name_that_is_wrong"];
    "401: the address is not among the allowed ones", ["D13"],
        ["the address is not allowed", "two addresses are not allowed", "one of several addresses is allowed"],
        [net "the address is on no list", net "two addresses in turn, and one is on the list"];
    "401: a change of the allowed addresses takes up to 15 minutes", ["D14"],
        ["the change of the allow list arrived", "the change of the allow list does not arrive"],
        [cli "an_allow_list_that_changes_after_a_quarter_of_an_hour"];
    "401: the signature covers the body and the key", ["D04"], ["their signature has one mistake"],
        [vector "no_key", vector "no_key_inner", vector "no_key_outer", vector "no_body"];
    "401: MD5 is applied twice, the second time over hex digest and key", ["D04"], ["their signature has one mistake"],
        [vector "single_md5", vector "raw_inner"];
    "401: the HTTP library must not add anything to the body, such as a NUL", ["D17"],
        ["their own client is not part of a look"], [listen "nul_tail"];
    "401: the hex must be lower case", ["D04"], ["their signature has one mistake"],
        [vector "upper_final", listen "upper_hex"];
    "401: the text is turned into bytes properly before hashing", ["D04"], ["their signature has mistakes that look alike"],
        [vector "latin1", vector "utf16le", listen "signed_as_latin1"];
    "401: the MD5 of `ConnecttoOpenSRSviaSSL` is known", ["D03"], ["this build computes wrong digests"],
        [core "this_build_signs_rightly"];
    "Invalid XML: what was signed must also be sent, as the content of the POST", ["D12", "D17"],
        ["the API calls the XML invalid", "their own client is not part of a look"],
        [net "the API calls the XML invalid", listen "no_body"];
    "The public address equals the one in the panel", ["D13"], ["the test system asks for no address", "the address is not allowed"],
        [net "the address is on no list"];
    "HRS: the instance's own list is not enough, OpenSRS opens its firewall as well", ["D08", "D13"],
        ["a hosted instance's port is closed", "a hosted instance's port is silent", "a hosted instance refuses the address"],
        [net "the port of a hosted instance is closed"];
    "ping: no answer is most likely a problem of one's own network", ["D09"],
        ["the host answers no ping", "this machine may not ping"], [net "the host answers no ping"];
    "traceroute of the host", ["D09"], ["this machine has no tool to trace with"], [net "a firewall drops"];
    "s_client: a chain for the host, TLS 1.2, a session", ["D10"],
        ["the certificate has expired", "the certificate is another host's", "TLS is intercepted"],
        [net "the certificate has expired", net "the certificate is another host's", net "TLS is opened and signed anew on the way"];
    "s_client, as its transcript shows: RSA key exchange with CBC", ["D10"], ["RSA key exchange only", "CBC only"],
        [net "RSA key exchange with CBC is all there is"];
    "s_client: no peer certificate available, 0 bytes read", ["D11"],
        ["no peer certificate", "no peer certificate at a hosted instance"],
        [net "closed before its certificate", net "a hosted instance closes before its certificate"];
    "s_client: connection refused, the port is not open at all", ["D08"],
        ["the port is closed", "a firewall drops the connection"], [net "the port is closed", net "a firewall drops"];
    "A raw LOOKUP over TLS is answered", ["D12", "D15"], ["everything is in order", "an empty answer"],
        [net "nothing is broken", cli "a_gateway_in_front"];
    "A raw LOOKUP is answered 555 with an address in brackets", ["D13"], ["the address is not allowed"],
        [cli "an_address_that_is_not_allowed"];
}
