//! `srskit try`.

use crate::line::{Line, Served};
use srskit_cli::Exit;

#[test]
fn the_story_is_told_from_end_to_end() {
    let ran = Line::new().run(&["try"]);
    assert_eq!((ran.exit, ran.stderr.as_str()), (Exit::Done, ""), "{}", ran.stdout);
    for told in [
        "   connects to https://127.0.0.1:",
        "                   <item key=\"action\">LOOKUP</item>\n",
        "               x-signature: ***\n",
        "                         <item key=\"first_name\">***</item>\n",
        "   signature   checked over the 407 bytes that arrived: it fits\n",
        "   reply       210 \"Domain available\"\n",
        "   => taken.example is taken. That is an answer, not an error.\n",
        "and one debit in the ledger. An order is sent once.\n",
        "   error       access denied: ",
        "   error       outcome unknown, the command may have run: ",
        "   => The order did run: it was sent once, and there is one debit in the ledger.\n",
        "   => Three orders, three debits: 968.00 dollars of 1000.00 are left.\n",
        "All of it came out as told. What next?\n",
    ] {
        assert!(ran.stdout.contains(told), "{told:?} is not in\n{}", ran.stdout);
    }
    assert_eq!(ran.stdout.matches("\n   => ").count(), 8, "{}", ran.stdout);
    assert!(ran.stdout.lines().all(|line| line.chars().count() <= 100), "{}", ran.stdout);
}

#[test]
fn settings_for_real_systems_do_not_lead_the_story_astray() {
    let ran = Line::new()
        .env("SRSKIT_SYSTEM", "production")
        .env("SRSKIT_USERNAME", "real-user")
        .env("SRSKIT_KEY", "real-key")
        .env("HTTPS_PROXY", "http://192.0.2.1:8080")
        .run(&["try"]);
    assert_eq!(ran.exit, Exit::Done, "{}", ran.stdout);
    assert!(!ran.stdout.contains("real-"), "{}", ran.stdout);
}

#[test]
fn more_is_shown_to_who_asks() {
    let ran = Line::new().run(&["try", "--full", "--reveal"]);
    assert_eq!(ran.exit, Exit::Done);
    assert!(ran.stdout.contains("<item key=\"org_name\">Zoë &amp; Söhne</item>"), "{}", ran.stdout);
    assert!(!ran.stdout.contains("***"), "{}", ran.stdout);
    assert!(ran.stdout.matches("<OPS_envelope>").count() > 6, "{}", ran.stdout);
}

#[test]
fn a_real_system_is_only_read() {
    let served = Served::new();
    let ran = served.run(&["try", "--system", &served.stand_in.url()]);
    assert_eq!((ran.exit, ran.stderr.as_str()), (Exit::Done, ""), "{}", ran.stdout);
    assert!(ran.stdout.contains("   => The answer: available.\n"), "{}", ran.stdout);
    assert!(ran.stdout.contains("   => 1000.00 dollars"), "{}", ran.stdout);
    let commands: Vec<_> = served.stand_in.requests().into_iter().map(|request| request.command.unwrap()).collect();
    assert_eq!(commands, ["LOOKUP DOMAIN", "GET_BALANCE BALANCE"]);
}

#[test]
fn a_real_system_wants_an_account() {
    let ran = Line::new().run(&["try", "--system", "horizon"]);
    assert_eq!((ran.exit, ran.stdout.as_str()), (Exit::Refused, ""));
    assert_eq!(
        ran.stderr_lines(),
        [
            "srskit: 2 settings are missing or wrong; nothing was sent",
            "  username: it is not set; set SRSKIT_USERNAME to the reseller's user name",
            "  key: it is not set; set one of SRSKIT_KEY, SRSKIT_KEY_FILE and SRSKIT_KEY_COMMAND",
            "  srskit --help lists all settings; srskit try needs none",
        ]
    );
}

#[test]
fn a_real_system_that_says_no_is_no_success() {
    let served = Served::new();
    served.stand_in.replace_key("another-key");
    let ran = served.run(&["try", "--system", &served.stand_in.url()]);
    assert_eq!(ran.exit, Exit::AccessDenied);
    assert!(ran.stderr.starts_with("srskit: access denied: "), "{}", ran.stderr);
}
