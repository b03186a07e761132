//! Files in the making: one gets its name when it is whole, and what breaks off leaves nothing behind.

use std::io;
use std::path::Path;

use tempfile::NamedTempFile;

/// A file in the making, which others may read as the person has it for new files.
pub(crate) fn beside(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}
