use crate::Failure;
use std::path::Path;

pub(super) fn build(_out: &Path) -> Result<(), Failure> {
    Err("the package for python is not built here yet".into())
}
