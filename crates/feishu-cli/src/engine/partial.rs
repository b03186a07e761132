//! Files in the making: one gets its name when it is whole, and what breaks off leaves nothing behind.

use std::io::{self, Write as _};
use std::path::Path;

use feishu_core::{Download, Error};
use tempfile::NamedTempFile;

/// Receives a download into a file in the making, in the folder that it is to stay in. `came` is told how
/// long each piece is. What fails is the call, or else the file.
pub(crate) async fn receive(
    file: &mut Download,
    folder: &Path,
    mut came: impl FnMut(u64),
) -> Result<io::Result<NamedTempFile>, Error> {
    let mut part = match beside(folder) {
        Ok(part) => part,
        Err(error) => return Ok(Err(error)),
    };
    while let Some(piece) = file.next().await {
        let piece = piece?;
        if let Err(error) = part.write_all(&piece) {
            return Ok(Err(error));
        }
        came(piece.len() as u64);
    }
    Ok(Ok(part))
}

/// A file in the making, which others may read as the person has it for new files.
fn beside(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}
