//! What ends work that looks at one thing after the other, and harms nothing when it is left half done.

use napi_derive::napi;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Ends a look of the doctor, or an investigation, before its end.
#[napi]
#[derive(Clone, Default)]
pub struct NativeStop(Arc<AtomicBool>);

#[napi]
impl NativeStop {
    /// For one look.
    #[napi(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// What is being looked at is the last thing.
    #[napi]
    pub fn stop(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

impl NativeStop {
    pub(crate) fn goes_on(&self) -> bool {
        !self.0.load(Ordering::Relaxed)
    }
}
