//! Gives the shared library its soname; rustc sets none.

/// Equal to `SRSKIT_ABI_VERSION` in src/lib.rs; a test compares the two.
const ABI_VERSION: &str = include_str!("abi-version");

fn main() {
    println!("cargo::rerun-if-changed=abi-version");
    let target = std::env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    if target == "linux" {
        println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libsrskit.so.{}", ABI_VERSION.trim());
    }
}
