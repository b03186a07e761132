//! A file that an operation answers with, on its way to where it is wanted.

use std::io;
use std::path::{Path, PathBuf};

use feishu_core::Download;

use crate::engine;
use crate::failure::Failure;
use crate::output::{self, Progress, Stream};

/// Keeps a file: under a name, in a folder under its own name, or on standard output.
pub(crate) async fn keep(mut file: Download, target: Option<&Path>) -> Result<(), Failure> {
    let target = match target {
        Some(path) if path.as_os_str() == "-" => None,
        None if output::is_terminal(Stream::Output) => {
            return Err(Failure::Usage(
                "it answers with a file: -o FILE keeps it, -o - shows its bytes".to_owned(),
            ));
        }
        None => None,
        Some(path) if path.is_dir() => {
            let name = file.file_name().unwrap_or_else(|| "download".to_owned());
            Some(path.join(name))
        }
        Some(path) => Some(path.to_owned()),
    };
    match target {
        None => {
            while let Some(piece) = file.next().await {
                output::bytes(&piece?)?;
            }
            Ok(())
        }
        Some(path) => save(file, path).await,
    }
}

/// Saves a file. It gets its name when it is whole; what breaks off leaves nothing behind.
async fn save(mut file: Download, path: PathBuf) -> Result<(), Failure> {
    let failed =
        |error: io::Error| Failure::local(format!("{} cannot be written", path.display()), error);
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut progress = Progress::of(file.content_length());
    let part = tokio::select! {
        part = engine::receive(&mut file, folder, |piece| progress.add(piece)) => part?.map_err(failed)?,
        _ = tokio::signal::ctrl_c() => return Err(Failure::Interrupted),
    };
    let length = progress.came();
    drop(progress);
    part.persist(&path).map_err(|error| failed(error.error))?;
    output::note(&format!("{length} bytes in {}", path.display()));
    Ok(())
}
