//! Everything that cargo runs by itself. All parts share one target folder and one profile, and
//! build with the features of the whole workspace, so that nothing is compiled twice.

use crate::test::counts::{Counts, of_cargo};
use crate::test::job::Trouble;
use crate::test::lab::Lab;

/// The features that are off by default.
const FEATURES: &str = "srskit/native-tls,srskit-bench/bare-tls";

pub(super) fn format(lab: &Lab) -> Result<Counts, Trouble> {
    lab.cargo(["fmt", "--all", "--check"]).run()?;
    lab.cargo(["fmt", "--manifest-path", "fuzz/Cargo.toml", "--check"]).run()?;
    Ok(Counts::default())
}

pub(super) fn clippy(lab: &Lab) -> Result<Counts, Trouble> {
    for features in ["", FEATURES] {
        lab.cargo(["clippy", "--workspace", "--all-targets", "--features", features, "--", "-D", "warnings"]).run()?;
    }
    Ok(Counts::default())
}

pub(super) fn build(lab: &Lab) -> Result<Counts, Trouble> {
    lab.built()?;
    Ok(Counts::default())
}

pub(super) fn test(lab: &Lab) -> Result<Counts, Trouble> {
    // What passing tests print is needed for the number of vectors.
    let output = lab.cargo(["test", "--workspace", "--no-fail-fast", "--", "--show-output"]).run()?;
    counted("cargo test --workspace", &output)
}

/// The tests against hosts that only the system's TLS can talk to. The whole workspace is named so that
/// what lies below keeps its features.
pub(super) fn native_tls(lab: &Lab) -> Result<Counts, Trouble> {
    let what = ["test", "--workspace", "--features", "srskit/native-tls", "--test", "rsa_key_exchange"];
    counted("the client's tests with native TLS", &lab.cargo(what).run()?)
}

/// The test of many clients, which takes as long as it is told.
pub(super) fn crowd(lab: &Lab) -> Result<Counts, Trouble> {
    let job = lab.cargo(["test", "--workspace", "--test", "crowd"]).env("SRSKIT_CROWD_SECONDS", "60");
    counted("64 clients for a minute", &job.run()?)
}

fn counted(what: &str, output: &str) -> Result<Counts, Trouble> {
    match of_cargo(output) {
        Counts { tests: 0, .. } => Err(Trouble::new(what, "no test ran").with_output(output)),
        counts => Ok(counts),
    }
}
