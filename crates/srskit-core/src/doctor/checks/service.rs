//! What the API answers.

use crate::doctor::{CallSeen, Check, Ended, Finding, Observations, SystemSeen, Who};

const NEXT_SYSTEM: &str = "srskit doctor --try-other-system";

pub(super) fn api(seen: &Observations) -> Finding {
    let check = Check::Api;
    let Some(call) = &seen.wrong_key else { return Finding::crashed(check) };
    match &call.ended {
        Ended::Answer { code, text, .. } if is_about_xml(text) => {
            let cause = "the API says that the XML is invalid: what was signed did not arrive whole";
            let fix = "look for a proxy that changes bodies; `srskit doctor listen` shows what a client sends";
            Finding::fail(check, Who::YourNetwork, cause, fix).with_evidence([format!("{code}: {text}")])
        }
        Ended::Answer { code, .. } => Finding::ok(check, format!("it answers (code {code}), {} ms", call.took_ms)),
        other => no_answer(check, other),
    }
}

fn is_about_xml(text: &str) -> bool {
    text.to_ascii_lowercase().contains("invalid xml")
}

/// Something, or nothing, that is no envelope.
fn no_answer(check: Check, ended: &Ended) -> Finding {
    match ended {
        Ended::NoEnvelope { http_status, looks_like } => {
            let status = http_status.map_or_else(String::new, |status| format!(" (HTTP {status})"));
            let cause =
                format!("what answers is no API: {looks_like}{status}; a proxy, or a gateway in front of the service");
            let fix = "check host and port; without a proxy, wait a while and tell OpenSRS if it stays so";
            Finding::fail(check, Who::YourNetwork, cause, fix)
        }
        Ended::Nothing { had_left: true, timed_out: true, why } => {
            let cause = "the request left and no answer came in time";
            let fix = "try again in some minutes; if it stays so, tell OpenSRS, with the bundle";
            Finding::fail(check, Who::OpenSrs, cause, fix).with_evidence([why.clone()])
        }
        Ended::Nothing { why, .. } => {
            let cause = "the connection broke before an answer came";
            let fix = "look for a firewall or proxy that ends connections early";
            Finding::fail(check, Who::YourNetwork, cause, fix).with_evidence([why.clone()])
        }
        Ended::Answer { code, text, .. } => {
            let cause = format!("the service answered {code}: {text}");
            Finding::fail(check, Who::OpenSrs, cause, "send the bundle to support")
        }
    }
}

/// Certificates and dates of orders bear this much.
const CLOCK_TOLERANCE: u64 = 300;

pub(super) fn clock(seen: &Observations) -> Finding {
    let check = Check::Clock;
    let Some(offset) = seen.clock_offset else {
        return Finding::not_run(check, "the answer had no date", "date -u");
    };
    if offset.unsigned_abs() <= CLOCK_TOLERANCE {
        return Finding::ok(check, format!("{} s apart", offset.unsigned_abs()));
    }
    if seen.is_local() {
        let cause = format!("{} s apart from the stand-in, whose time is its own", offset.unsigned_abs());
        return Finding::ok(check, cause);
    }
    let side = if offset > 0 { "behind" } else { "ahead of" };
    let cause = format!("this machine's clock is {} s {side} the server's", offset.unsigned_abs());
    Finding::warn(check, Who::You, cause, "timedatectl set-ntp true")
}

pub(super) fn address(seen: &Observations) -> Finding {
    let check = Check::Address;
    let Some(addresses) = &seen.addresses else { return Finding::crashed(check) };
    let list = addresses.refused.iter().map(ToString::to_string).collect::<Vec<_>>();
    let echo = addresses.echo.map(|echo| format!("an echo service sees {echo}"));
    if list.is_empty() {
        let cause = match seen.settings.as_ref().and_then(|settings| settings.system.as_ref()) {
            Some(SystemSeen::Horizon) => "no connection was refused for its address; the test system asks for none",
            _ => "no connection was refused for its address",
        };
        return Finding::ok(check, cause).with_evidence(echo);
    }
    let named = list.join(" and ");
    let rule = if list.len() > 1 { "each needs a rule" } else { "it needs a rule" };
    let some = if addresses.accepted > 0 {
        format!("; {} connections went through, from another address of yours", addresses.accepted)
    } else {
        String::new()
    };
    let cause = format!("the server saw {named}, not on the allow list: {rule}{some}");
    let fix = format!(
        "add {named} in the reseller panel (at most five rules, /25 to /32), then: srskit doctor --wait-allowlist 20m"
    );
    let who = if seen.is_hosted() { Who::OpenSrs } else { Who::You };
    let fix =
        if seen.is_hosted() { format!("{fix}; OpenSRS has to open the instance's firewall as well") } else { fix };
    Finding::fail(check, who, cause, fix).with_evidence(echo).about_access()
}

pub(super) fn allow_list_wait(seen: &Observations) -> Finding {
    let check = Check::AllowListWait;
    let Some(wait) = &seen.allow_list_wait else {
        return Finding::not_run(check, "nobody asked to wait", "srskit doctor --wait-allowlist 20m");
    };
    let minutes = wait.waited / 60;
    if wait.accepted {
        let when = if minutes == 0 { "at once".to_owned() } else { format!("after {minutes} minutes") };
        return Finding::ok(check, format!("the address was accepted {when}"));
    }
    // That it is refused is D13's failure; this one only tells that waiting did not help.
    let cause = format!("no call was let in within {minutes} minutes; a change takes up to 15");
    let fix = "look in the panel whether the rule was saved, and for this address; then tell OpenSRS";
    Finding::warn(check, Who::You, cause, fix)
}

pub(super) fn credentials(seen: &Observations) -> Finding {
    let check = Check::Credentials;
    let Some(call) = &seen.real else { return Finding::crashed(check) };
    match &call.ended {
        Ended::Answer { is_success: true, .. } => Finding::ok(check, format!("they work, {} ms", call.took_ms)),
        ended if matches!(ended.code(), Some("401" | "400" | "415" | "430" | "555")) || is_refusal(ended) => {
            refused(check, call, seen)
        }
        other => no_answer(check, other),
    }
}

fn is_refusal(ended: &Ended) -> bool {
    matches!(ended, Ended::Answer { text, .. } if text.to_ascii_lowercase().contains("authentication"))
}

/// A plain refusal has several causes that look alike; one of them is certain when the other system takes the key.
fn refused(check: Check, call: &CallSeen, seen: &Observations) -> Finding {
    let said = match &call.ended {
        Ended::Answer { code, text, .. } => format!("{code}: {text}"),
        _ => String::new(),
    };
    if call.ended.refused_address().is_some() {
        let cause = "the address of this very connection was refused, others were not: this network has several";
        return Finding::fail(check, Who::You, cause, "add every address of your network to the allow list")
            .with_evidence([said])
            .about_access();
    }
    let works_there = seen.other_system.as_ref().is_some_and(succeeded);
    let (cause, fix) = if works_there {
        let there = other_name(seen);
        (format!("this is the key of {there}"), "take the key from this system's own panel".to_owned())
    } else {
        let causes = "one of these, most likely first: the key is the other system's; a newer key was made, which ends \
            the old one at once; the user name is wrong; it is a sub-user, who cannot use the API; the address is not \
            on the allow list";
        let compare = "compare user name and key with the reseller panel";
        let fix = if !has_other_system(seen) { compare.to_owned() } else { format!("{NEXT_SYSTEM}; then {compare}") };
        (causes.to_owned(), fix)
    };
    Finding::fail(check, Who::You, cause, fix).with_evidence([said]).about_access()
}

fn succeeded(call: &CallSeen) -> bool {
    matches!(call.ended, Ended::Answer { is_success: true, .. })
}

fn other_name(seen: &Observations) -> &'static str {
    match seen.settings.as_ref().and_then(|settings| settings.system.as_ref()) {
        Some(SystemSeen::Production) => "horizon, the test system",
        _ => "production",
    }
}

fn has_other_system(seen: &Observations) -> bool {
    seen.settings.as_ref().is_none_or(|settings| settings.system != Some(SystemSeen::Other))
}

pub(super) fn other_system(seen: &Observations) -> Finding {
    let check = Check::OtherSystem;
    if !has_other_system(seen) {
        return Finding::not_run(check, "only production and horizon have another system beside them", "");
    }
    let Some(call) = &seen.other_system else { return Finding::not_run(check, "nobody asked for it", NEXT_SYSTEM) };
    let there = other_name(seen);
    match &call.ended {
        Ended::Answer { is_success: true, .. } => Finding::ok(check, format!("the same key works on {there}")),
        Ended::Answer { code, .. } => Finding::ok(check, format!("{there} refuses the key (code {code})")),
        _ => Finding::ok(check, format!("{there} gave no usable answer")),
    }
}

pub(super) fn large_request(seen: &Observations) -> Finding {
    let check = Check::LargeRequest;
    let Some(call) = &seen.large else { return Finding::crashed(check) };
    match &call.ended {
        Ended::Answer { .. } => Finding::ok(check, format!("16 KiB get through, {} ms", call.took_ms)),
        Ended::NoEnvelope { http_status: Some(413), .. } => Finding::fail(
            check,
            Who::YourNetwork,
            "something in between refuses requests of 16 KiB (HTTP 413)",
            "raise the proxy's limit for bodies to 1 MiB",
        ),
        Ended::Nothing { why, .. } => Finding::fail(
            check,
            Who::YourNetwork,
            "small requests get through and one of 16 KiB does not: the MTU on the way is too small, or a proxy holds it back",
            "try a smaller MTU on this machine: ip link set dev DEVICE mtu 1280",
        )
        .with_evidence([why.clone()]),
        other @ Ended::NoEnvelope { .. } => no_answer(check, other),
    }
}

pub(super) fn reply(seen: &Observations) -> Finding {
    let check = Check::Reply;
    let Some(reply) = &seen.reply else { return Finding::crashed(check) };
    let unknown = reply.unknown.iter().map(|name| format!("unknown item: {name}"));
    if reply.warnings.is_empty() {
        return Finding::ok(check, "well-formed, and read without a warning").with_evidence(unknown);
    }
    let cause = format!("the reply is read, with warnings: {}", reply.warnings.join("; "));
    Finding::warn(check, Who::Us, cause, "report it with the bundle").with_evidence(unknown)
}
