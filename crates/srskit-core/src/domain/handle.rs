/// Whether an order is carried out at once. Without it the reseller's own setting decides, so it is
/// always sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Handle {
    /// At once: this is when it costs money.
    Process,
    /// Keep it as a pending order for approval; `process_pending` carries it out later.
    Save,
}

impl Handle {
    /// `process` or `save`, as sent.
    pub fn as_str(self) -> &'static str {
        match self {
            Handle::Process => "process",
            Handle::Save => "save",
        }
    }
}
