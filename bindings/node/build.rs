//! Tells the linker that Node brings the `napi` functions.

fn main() {
    napi_build::setup();
}
