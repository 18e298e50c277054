//! What the examples of the pages show beyond what the types ask for, so that they are right as they stand:
//! a test sends every one of them, with the rules on.

/// Fields that are not always needed, by the command or record that has them.
const SHOWN: &[(&str, &[&str])] = &[
    ("certificate_contacts", &["admin"]),
    ("contact_changes", &["owner"]),
    ("contact", &["org_name", "state", "postal_code"]),
    ("contact_set", &["admin", "billing"]),
    ("contact_update", &["owner"]),
    ("order_certificate", &["csr", "approver_email", "server_type"]),
    ("renew_certificate", &["csr", "server_type"]),
    ("trade", &["address1", "city", "state", "postal_code", "country", "phone"]),
    ("update_nameservers", &["assign"]),
];

/// Values of fields, by the command or record that has them.
const VALUES: &[(&str, &str, &str)] = &[
    ("activate", "domain", "example.de"),
    ("change_ips_tag", "domain", "example.co.uk"),
    ("send_cira_approval_email", "domain", "example.ca"),
    ("set_asia_eligibility", "domain", "example.asia"),
    ("set_ca_whois_display", "domain", "example.ca"),
    ("set_it_whois_display", "domain", "example.it"),
    ("set_uk_whois_opt", "domain", "example.co.uk"),
    ("set_us_nexus", "domain", "example.us"),
    ("update_nameservers", "assign", "ns1.example.net"),
    ("nameserver", "name", "ns1.example.net"),
    ("nameserver_addresses", "fqdn", "ns1.example.com"),
    ("create_nameserver", "name", "ns1.example.com"),
    ("modify_nameserver", "name", "ns1.example.com"),
    ("delete_nameserver", "name", "ns1.example.com"),
    ("ds_record", "key_tag", "12345"),
    ("ds_record", "algorithm", "13"),
    ("ds_record", "digest_type", "2"),
    ("order_certificate", "approver_email", "admin@example.com"),
    ("order_certificate", "server_type", "tomcat"),
    ("renew_certificate", "server_type", "tomcat"),
    ("order_certificate", "product_type", "positivessl"),
    ("renew_certificate", "product_type", "positivessl"),
    ("set_forwarding_email", "domain", "ada.example.name"),
    ("trade", "domain", "example.fr"),
    ("upgrade_sitelock", "product_type", "sitelock_premium"),
];

/// Values of texts, by their name.
const TEXTS: &[(&str, &str)] = &[
    ("address1", "1 Example Street"),
    ("city", "Toronto"),
    ("country", "CA"),
    ("csr", include_str!("../../../../srskit-rules/tests/data/p256.pem")),
    ("digest", "49fd46e6c4b45c55d4ac69cbd3cd34ac1afe51de94e5d60d6e1bd1e2ccf9b4d5"),
    ("first_name", "Ada"),
    ("last_name", "Example"),
    ("org_name", "Example Works"),
    ("password", "made-up-1234"),
    ("postal_code", "M5V 0A1"),
    ("reg_password", "made-up-1234"),
    ("reg_username", "exampleuser"),
    ("state", "ON"),
    ("tld", ".com"),
    ("username", "exampleuser"),
];

pub(super) fn is_of_nameservers(field: &str) -> bool {
    ["assign", "nameservers"].contains(&field)
}

pub(super) fn is_shown(owner: &str, field: &str) -> bool {
    SHOWN.iter().any(|(known, fields)| *known == owner && fields.contains(&field))
}

pub(super) fn value(owner: &str, field: &str) -> Option<&'static str> {
    VALUES.iter().find(|(known, name, _)| *known == owner && *name == field).map(|(_, _, value)| *value)
}

pub(super) fn free_text(field: &str) -> Option<&'static str> {
    TEXTS.iter().find(|(name, _)| *name == field).map(|(_, text)| text.trim_end())
}
