//! The C library as a program in C calls it: opened at run time, through its exported functions.

use super::decode::thousand_domains;
use crate::harness::Pair;
use srskit_core::envelope::decode;
use std::ffi::{CString, c_char, c_int, c_void};
use std::hint::black_box;
use std::os::unix::ffi::OsStrExt;
use std::{mem, ptr};

type Decode = unsafe extern "C" fn(*const c_void, usize, *mut *mut c_void) -> c_int;
type Free = unsafe extern "C" fn(*mut c_void);

/// Resolve everything at once, so that no call pays for it.
const NOW: c_int = 2;

unsafe extern "C" {
    fn dlopen(path: *const c_char, flags: c_int) -> *mut c_void;
    fn dlsym(library: *mut c_void, name: *const c_char) -> *mut c_void;
}

/// What copying the tree for C adds to a decode that borrows.
pub(super) fn pair() -> Pair {
    let (decode_c, free_c) = library().expect("libsrskit.so beside this program; `cargo xtask bench` builds it");
    let (reply, copy) = (thousand_domains(), thousand_domains());
    Pair {
        ours: Box::new(move || {
            let mut decoded = ptr::null_mut();
            let bytes = black_box(reply.as_bytes());
            // SAFETY: as include/srskit.h declares them; pointer and length are the reply's.
            unsafe {
                assert_eq!(decode_c(bytes.as_ptr().cast(), bytes.len(), &raw mut decoded), 0);
                free_c(black_box(decoded));
            }
        }),
        bare: Box::new(move || drop(black_box(decode(black_box(copy.as_bytes()))))),
    }
}

fn library() -> Option<(Decode, Free)> {
    let path = std::env::current_exe().ok()?.with_file_name("libsrskit.so");
    let path = CString::new(path.as_os_str().as_bytes()).ok()?;
    // SAFETY: the path ends in a NUL; the library stays open as long as the process.
    let library = unsafe { dlopen(path.as_ptr(), NOW) };
    let function = |name: &std::ffi::CStr| {
        // SAFETY: the library is open, and the name ends in a NUL.
        let found = unsafe { dlsym(library, name.as_ptr()) };
        (!library.is_null() && !found.is_null()).then_some(found)
    };
    // SAFETY: these are the types that include/srskit.h declares for these names.
    unsafe {
        Some((
            mem::transmute::<*mut c_void, Decode>(function(c"srskit_decode")?),
            mem::transmute::<*mut c_void, Free>(function(c"srskit_decoded_free")?),
        ))
    }
}
