//! Names in a certificate request.

use x509_parser::certification_request::X509CertificationRequest;
use x509_parser::extensions::{GeneralName, ParsedExtension};
use x509_parser::x509::AttributeTypeAndValue;

pub(super) fn common_name(request: &X509CertificationRequest<'_>) -> Option<String> {
    first(request.certification_request_info.subject.iter_common_name())
}

pub(super) fn country(request: &X509CertificationRequest<'_>) -> Option<String> {
    first(request.certification_request_info.subject.iter_country())
}

fn first<'a>(mut values: impl Iterator<Item = &'a AttributeTypeAndValue<'a>>) -> Option<String> {
    values.next().and_then(|value| value.as_str().ok()).map(str::to_owned)
}

pub(super) fn dns_names(request: &X509CertificationRequest<'_>) -> Vec<String> {
    let Some(extensions) = request.requested_extensions() else { return Vec::new() };
    let alternatives = extensions.filter_map(|extension| match extension {
        ParsedExtension::SubjectAlternativeName(names) => Some(&names.general_names),
        _ => None,
    });
    alternatives
        .flatten()
        .filter_map(|name| match name {
            GeneralName::DNSName(name) => Some((*name).to_owned()),
            _ => None,
        })
        .collect()
}
