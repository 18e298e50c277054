//! The checks.

macro_rules! checks {
    ($($(#[doc = $doc:literal])* $variant:ident, $id:literal, $title:literal, [$($need:ident),*];)*) => {
        /// One check. Ids are stable: scripts and support read them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Check { $($(#[doc = $doc])* $variant,)* }

        impl Check {
            /// Every check, in the order in which they are judged.
            pub const ALL: [Check; [$($id),*].len()] = [$(Check::$variant,)*];

            /// The id, e.g. `D01`.
            pub fn id(self) -> &'static str {
                match self { $(Check::$variant => $id,)* }
            }

            /// What is looked at, in a few words.
            pub fn title(self) -> &'static str {
                match self { $(Check::$variant => $title,)* }
            }

            /// What has to be in order before this can be judged.
            pub fn needs(self) -> &'static [Check] {
                match self { $(Check::$variant => &[$(Check::$need),*],)* }
            }
        }
    };
}

checks! {
    /// System named, user and key present and sound.
    Settings, "D01", "settings", [];
    /// Nobody else can read the key file.
    KeyFile, "D02", "key file", [];
    /// This build signs rightly.
    SelfTest, "D03", "signing self-test", [];
    /// A signature of the user's own code.
    Signature, "D04", "your own signature", [SelfTest];
    /// Which proxy is used.
    Proxy, "D06", "proxy", [];
    /// The host's name is known.
    Names, "D07", "name resolution", [Settings];
    /// The port can be reached.
    Port, "D08", "TCP port", [Names];
    /// The way there.
    Path, "D09", "ping and trace", [Names];
    /// The server shows a certificate at all.
    Certificate, "D11", "peer certificate", [Port];
    /// Version, suite, chain, names and dates.
    Tls, "D10", "TLS", [Certificate];
    /// The API answers, be it with a refusal.
    Api, "D12", "API answers", [Tls];
    /// Clocks agree.
    Clock, "D05", "clock", [Api];
    /// The address that the server sees is allowed.
    Address, "D13", "address on the allow list", [Api];
    /// A change of the allow list arrives.
    AllowListWait, "D14", "allow list takes effect", [Api];
    /// The real credentials work.
    Credentials, "D15", "user name and key", [Address];
    /// The key works on the other system.
    OtherSystem, "D16", "the other system", [];
    /// What the user's own client sends.
    Listen, "D17", "your own client", [];
    /// Large requests get through.
    LargeRequest, "D18", "large request", [Credentials];
    /// Replies are what they should be.
    Reply, "D19", "reply", [Credentials];
    /// Money.
    Balance, "D20", "balance", [Credentials];
    /// Time-outs on the way.
    Times, "D21", "time-outs", [];
    /// The order journal.
    Journal, "D22", "order journal", [];
    /// Events that nobody fetches.
    Events, "D23", "event queue", [Credentials];
    /// Version, certificate store, features.
    Build, "D24", "this build", [];
}

impl Check {
    /// The check of this id.
    pub fn by_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|check| check.id().eq_ignore_ascii_case(id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_check_needs_is_judged_before_it() {
        for (place, check) in Check::ALL.into_iter().enumerate() {
            for need in check.needs() {
                assert!(Check::ALL[..place].contains(need), "{} needs {}", check.id(), need.id());
            }
            assert_eq!(Check::by_id(check.id()), Some(check));
        }
    }
}
