use crate::harness::Pair;
use md5::{Digest, Md5};
use srskit_core::{Secret, sign};
use std::hint::black_box;

pub(super) fn pair() -> Pair {
    let body = vec![b'x'; 64 * 1024];
    let copy = body.clone();
    let key = Secret::new("synthetic-key-not-a-real-one-0123456789abcdef".repeat(2));
    Pair {
        ours: Box::new(move || _ = black_box(sign(black_box(&body), &key))),
        bare: Box::new(move || _ = black_box(Md5::digest(black_box(&copy)))),
    }
}
