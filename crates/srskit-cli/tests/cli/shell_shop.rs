//! The example for the shell: a lost reply is paid once.

use std::path::Path;
use std::process::{Command, Stdio};

#[test]
fn a_lost_reply_is_paid_once() {
    let program = Path::new(env!("CARGO_BIN_EXE_srskit"));
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/shell-shop/lost_reply.sh");
    let path = format!("{}:{}", program.parent().unwrap().display(), std::env::var("PATH").unwrap_or_default());
    let mut command = Command::new("sh");
    for setting in ["SRSKIT_PROFILE", "SRSKIT_CONFIG", "SRSKIT_KEY_FILE", "SRSKIT_KEY_COMMAND", "SRSKIT_PROXY"] {
        command.env_remove(setting);
    }
    let ran = command.arg(script).env("PATH", path).env("no_proxy", "*").stdin(Stdio::null()).output().unwrap();
    let (said, errors) = (String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
    assert!(ran.status.success() && said.ends_with("paid once\n"), "{said}{errors}");
}
