use srskit_core::ErrorClass;

/// How a call went: 0, or the class of its error. Numbers are only ever added.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// All went well.
    Ok = 0,
    /// We refused it; all problems are listed. Nothing was sent.
    InvalidRequest = 1,
    /// Not a byte of the command reached the service.
    NotSent = 2,
    /// A chargeable command may or may not have run. Look before anything is sent again.
    OutcomeUnknown = 3,
    /// A command that costs nothing got no usable answer, in all its tries.
    NoAnswer = 4,
    /// The service said no.
    Rejected = 5,
    /// The service refused user, key, signature or address.
    AccessDenied = 6,
    /// Too fast, or too many connections; the command did not run.
    Throttled = 7,
    /// The exchange was driven against its rule.
    Misuse = 8,
    /// A bug of ours.
    Internal = 99,
}

impl From<ErrorClass> for Status {
    fn from(class: ErrorClass) -> Self {
        match class {
            ErrorClass::InvalidRequest => Status::InvalidRequest,
            ErrorClass::NotSent => Status::NotSent,
            ErrorClass::OutcomeUnknown => Status::OutcomeUnknown,
            ErrorClass::NoAnswer => Status::NoAnswer,
            ErrorClass::Rejected => Status::Rejected,
            ErrorClass::AccessDenied => Status::AccessDenied,
            ErrorClass::Throttled => Status::Throttled,
            ErrorClass::Misuse => Status::Misuse,
            ErrorClass::Internal => Status::Internal,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_has_the_number_that_all_languages_use() {
        for class in ErrorClass::ALL {
            assert_eq!(Status::from(class) as u8, class.number(), "{}", class.name());
        }
    }
}
