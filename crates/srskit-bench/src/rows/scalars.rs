use crate::allocations;
use crate::harness::Measured;
use srskit_core::envelope::decode;
use std::hint::black_box;

const ASSOCS: usize = 1000;

/// Two documents that differ in nothing but the number of plain scalars, so that what containers and
/// buffers take falls out of the difference.
pub(super) fn measure() -> Measured {
    let (few, many) = (4, 8);
    let more = allocations_for(many) as f64 - allocations_for(few) as f64;
    Measured::exactly(more / ((many - few) * ASSOCS) as f64)
}

fn allocations_for(scalars: usize) -> u64 {
    let document = document(scalars);
    allocations::during(|| assert!(black_box(decode(document.as_bytes())).is_ok()))
}

fn document(scalars: usize) -> String {
    // One large assoc in front lets the decoder's own buffers grow to the same size in both documents.
    let large = assoc(0, 100);
    let rest: String = (1..=ASSOCS).map(|index| assoc(index, scalars)).collect();
    format!(
        "<OPS_envelope><header><version>0.9</version></header><body><data_block><dt_array>{large}{rest}\
         </dt_array></data_block></body></OPS_envelope>"
    )
}

fn assoc(index: usize, scalars: usize) -> String {
    let items: String = (0..scalars).map(|place| format!("<item key=\"key{place}\">text {place}</item>")).collect();
    format!("<item key=\"{index}\"><dt_assoc>{items}</dt_assoc></item>")
}
