//! What people install for PHP: made and loaded by the commands of README, in a folder that holds nothing else.

use crate::test::counts::Counts;
use crate::test::job::Trouble;
use crate::test::lab::Lab;
use std::fs;
use std::path::Path;

const README: &str = "bindings/php/README.md";
/// What `srskit.so` may weigh.
const MOST: u64 = 5_000_000;
const FILES: [&str; 7] = [
    "README.md",
    "srskit.stub.php",
    "lib/autoload.php",
    "lib/opensrs/openSRS_loader.php",
    "examples/registrar.php",
    "THIRD-PARTY-LICENCES-srskit.so.txt",
    "THIRD-PARTY-LICENCES-srskit.txt",
];
/// Run in the package, with nothing but it: an example, and what the doctor says of its stand-in.
const USED: &str = r#"
    require 'lib/autoload.php';
    $stand_in = Srskit\Testing\StandIn::start();
    $settings = ['system' => $stand_in->url, 'username' => $stand_in->username, 'caFile' => $stand_in->caFile];
    $facts = Srskit\Doctor::examine(...$settings, key: $stand_in->key, proxy: 'none');
    echo Srskit\Doctor::diagnose($facts)['state'], "\n";
"#;

pub(super) fn test(lab: &Lab) -> Result<Counts, Trouble> {
    let out = lab.scratch().join("php-packed");
    let _ = fs::remove_dir_all(&out);
    fs::create_dir_all(out.join("extensions"))?;
    follow_readme(lab, &out)?;
    let package = out.join("srskit-php");
    look_at(lab, &package)?;
    for (what, says) in [(["examples/registrar.php"].as_slice(), "renewed: "), (["-r", USED].as_slice(), "healthy\n")] {
        let job = lab.job("php", ["-n", "-d", "extension=./srskit.so"]).args(what).within(&package);
        let output = job.env("SRSKIT_BIN", package.join("srskit")).env("SRSKIT_CONFIG", "/dev/null").run()?;
        if !output.contains(says) {
            return Err(Trouble::new("the package for PHP", format!("nothing prints {says:?}")).with_output(&output));
        }
    }
    Ok(Counts { tests: 4, ..Counts::default() })
}

/// The first three commands that README shows, with folders of our own in place of those that belong to the machine.
fn follow_readme(lab: &Lab, out: &Path) -> Result<(), Trouble> {
    let text = fs::read_to_string(lab.root.join(README)).map_err(|error| Trouble::new(README, error.to_string()))?;
    let commands: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("$ ")).take(3).collect();
    let xtask = lab.built()?.join("xtask").display().to_string();
    let extensions = out.join("extensions").display().to_string();
    let script = format!("set -e\n{}", commands.join("\n"))
        .replace("cargo xtask", &format!("'{xtask}'"))
        .replace("/tmp/srskit-php", &out.join("srskit-php").display().to_string())
        .replace("sudo cp", "cp")
        .replace("$(php-config --extension-dir)", &extensions)
        .replace("-d extension=srskit", &format!("-d extension_dir='{extensions}' -d extension=srskit"));
    let output = lab.job("sh", ["-c", &script]).within(out).run()?;
    match output.lines().last() {
        Some(env!("CARGO_PKG_VERSION")) => Ok(()),
        _ => Err(Trouble::new(README, "its commands do not end with the version").with_output(&output)),
    }
}

/// All of it is there, the extension is small, and asks for nothing but the C library's own parts.
fn look_at(lab: &Lab, package: &Path) -> Result<(), Trouble> {
    if let Some(missing) = FILES.iter().find(|file| !package.join(file).exists()) {
        return Err(Trouble::new("cargo xtask package php", format!("{missing} is not in it")));
    }
    let size = fs::metadata(package.join("srskit.so"))?.len();
    if size >= MOST {
        return Err(Trouble::new("srskit.so", format!("{size} bytes; {MOST} are too many")));
    }
    let needed = lab.job("readelf", ["-d", "srskit.so"]).within(package).run()?;
    let mut needed = needed.lines().filter(|line| line.contains("(NEEDED)"));
    let usual =
        ["libgcc_s.so.", "libm.so.", "libc.so.", "libpthread.so.", "libdl.so.", "librt.so.", "libutil.so.", "ld-linux"];
    match needed.find(|line| !usual.iter().any(|name| line.contains(name))) {
        Some(other) => Err(Trouble::new("srskit.so", format!("it asks for more than the system has: {other}"))),
        None => Ok(()),
    }
}
