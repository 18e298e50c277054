//! What can be judged without a network.

use crate::doctor::{Check, Finding, Observations, SystemSeen, Who};

/// The service's port, of every instance.
const SERVICE_PORT: u16 = 55443;
/// The guide's panels give keys of 112 hex digits.
const USUAL_KEY: usize = 112;

pub(super) fn settings(seen: &Observations) -> Finding {
    let check = Check::Settings;
    let Some(settings) = &seen.settings else { return Finding::crashed(check) };
    if !settings.problems.is_empty() {
        let cause = format!("settings are missing or wrong: {}", settings.problems.join("; "));
        return Finding::fail(check, Who::You, cause, "set SRSKIT_SYSTEM, SRSKIT_USERNAME and SRSKIT_KEY_FILE");
    }
    let place = match settings.system {
        Some(SystemSeen::Production) => "production".to_owned(),
        Some(SystemSeen::Horizon) => "horizon, the test system".to_owned(),
        _ => format!("{}:{}", settings.host, settings.port),
    };
    let Some(key) = &settings.key else {
        return Finding::fail(
            check,
            Who::You,
            "there is no key",
            "set SRSKIT_KEY_FILE to a file that holds nothing else",
        );
    };
    let doubt = if !key.is_hex {
        Some("the key holds characters that are no hex digits; the panel's keys are made of those only")
    } else if key.has_upper_case {
        Some("the key has upper-case letters; the panel's keys are in lower case")
    } else if key.length != USUAL_KEY {
        Some("the key has not the usual length of 112 digits")
    } else {
        None
    };
    // A stand-in and hosted instances may have keys of their own kind.
    let doubt = doubt.filter(|_| settings.system != Some(SystemSeen::Other));
    let doubt = doubt.or_else(|| {
        let is_odd = seen.is_hosted() && settings.port != SERVICE_PORT;
        is_odd.then_some("hosted instances listen on port 55443 as well, and another one is set")
    });
    let evidence = std::iter::once(format!("key: {} bytes", key.length)).chain(settings.notices.iter().cloned());
    let fix = if seen.is_hosted() {
        "SRSKIT_SYSTEM=https://HOST, without a port, unless OpenSRS gave you one"
    } else {
        "compare it with the key in the reseller panel, copied whole"
    };
    match (doubt, settings.notices.is_empty()) {
        (Some(doubt), _) => Finding::warn(check, Who::You, doubt, fix),
        (None, true) => Finding::ok(check, format!("{place}; user name and key are set")),
        (None, false) => {
            let cause = format!("{place}; user name and key are set; {}", settings.notices.join("; "));
            Finding::warn(check, Who::You, cause, "correct it where it is set")
        }
    }
    .with_evidence(evidence)
}

pub(super) fn key_file(seen: &Observations) -> Finding {
    let check = Check::KeyFile;
    // With settings that a program gives in code, nobody but that program knows where the key was.
    let Some(file) = &seen.key_file else {
        return Finding::not_run(check, "the settings name no file that the key comes from", "");
    };
    let Some(mode) = file.mode else { return Finding::not_run(check, why_no_mode(seen), "") };
    if mode & 0o077 == 0 {
        return Finding::ok(check, "nobody else can read it");
    }
    let cause = format!("others can read or change the key file (mode {:03o})", mode & 0o777);
    let fix = match file.path.as_str() {
        "" => "chmod 600, on the key file".to_owned(),
        path => format!("chmod 600 '{}'", path.replace('\'', "'\\''")),
    };
    Finding::fail(check, Who::You, cause, fix)
}

fn why_no_mode(seen: &Observations) -> &'static str {
    let is_windows = seen.build.as_ref().is_some_and(|build| build.platform.starts_with("windows"));
    if is_windows { "this system has no file modes" } else { "the key file is not there, or cannot be looked at" }
}

pub(super) fn self_test(seen: &Observations) -> Finding {
    let check = Check::SelfTest;
    match &seen.self_test {
        None => Finding::crashed(check),
        Some(test) if test.wrong.is_empty() => Finding::ok(check, "MD5 and the signature give the guide's answers"),
        Some(test) => {
            let cause = format!("this build computes wrong digests: {}", test.wrong.join(", "));
            Finding::fail(check, Who::Us, cause, "do not use this build; report it with `srskit --version`")
        }
    }
}

pub(super) fn signature(seen: &Observations) -> Finding {
    let check = Check::Signature;
    let how = "srskit doctor signature --body FILE --signature HEX";
    let Some(signature) = &seen.signature else { return Finding::not_run(check, "no signature was given", how) };
    match &signature.explanations[..] {
        _ if signature.fits => Finding::ok(check, "the signature is right for this body and key"),
        [] => {
            let cause = "no known mistake makes this signature: the key or the body is another one than your code has";
            let fix = "give the bytes that your code really signed, and the key that it really used";
            Finding::fail(check, Who::You, cause, fix)
        }
        [only] => Finding::fail(check, Who::You, only.clone(), "correct it in the code that signs"),
        several => {
            let cause = format!("one of these, which cannot be told apart here: {}", several.join("; or "));
            Finding::fail(check, Who::You, cause, "try a body with other characters and line ends to tell them apart")
        }
    }
}

/// Its findings come while a client calls, so there is nothing of it in a look.
pub(super) fn listen() -> Finding {
    let why = "a command of its own waits for a request of your client and says what is wrong with it";
    Finding::not_run(Check::Listen, why, "srskit doctor listen")
}

pub(super) fn proxy(seen: &Observations) -> Finding {
    let check = Check::Proxy;
    let Some(proxy) = &seen.proxy else { return Finding::crashed(check) };
    let evidence = proxy.variables.iter().map(|name| format!("{name} is set"));
    match &proxy.used {
        None if proxy.variables.is_empty() => Finding::ok(check, "none is used"),
        None => Finding::ok(check, format!("none is used, by {}", proxy.said_by)),
        Some(place) => {
            let cause = format!("{place} is used, by {}", proxy.said_by);
            let fix =
                "let it tunnel to port 55443 and wait at least 90 s for an answer; SRSKIT_PROXY=none goes without";
            Finding::warn(check, Who::YourNetwork, cause, fix)
        }
    }
    .with_evidence(evidence)
}

/// The service itself may take as long as this to answer (guide).
const SLOWEST_ANSWER: u64 = 80;

pub(super) fn times(seen: &Observations) -> Finding {
    let check = Check::Times;
    let Some(times) = &seen.times else { return Finding::crashed(check) };
    if times.deadline < SLOWEST_ANSWER {
        let cause = format!(
            "a call is given up after {} s, and the service may take {SLOWEST_ANSWER} s: an order can run although \
            nobody waits for it any more",
            times.deadline
        );
        return Finding::warn(check, Who::You, cause, "SRSKIT_TIMEOUT=90s");
    }
    if seen.uses_a_proxy() {
        let cause =
            "the proxy's own time-out is not known: one that gives up at 60 s makes orders whose outcome nobody knows";
        return Finding::warn(check, Who::YourNetwork, cause, "let the proxy wait at least 90 s for port 55443");
    }
    Finding::ok(check, format!("a call may take {} s", times.deadline))
}

pub(super) fn journal() -> Finding {
    Finding::not_run(Check::Journal, "this version keeps no order journal", "")
}

pub(super) fn build(seen: &Observations) -> Finding {
    let check = Check::Build;
    let Some(build) = &seen.build else { return Finding::crashed(check) };
    let cause = format!("srskit {} on {}", build.version, build.platform);
    let evidence = build.features.iter().cloned();
    if build.root_certificates == 0 {
        let cause = format!("{cause}; this machine has no certificates of authorities to trust");
        return Finding::fail(check, Who::You, cause, "install ca-certificates, or name a file with SRSKIT_CA_FILE")
            .with_evidence(evidence);
    }
    Finding::ok(check, format!("{cause}, {} authorities trusted", build.root_certificates)).with_evidence(evidence)
}
