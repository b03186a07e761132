//! `cargo xtask openapi`: the services as OpenAPI documents.

use std::fs;
use std::path::{Path, PathBuf};

use feishu_codegen::model::Service;

use crate::Failure;
use crate::workspace::Workspace;

/// Writes one document a service into a folder, `target/openapi` if none is given, and prints
/// their paths.
///
/// # Errors
/// When a spec is wrong or a document cannot be written.
pub fn write(workspace: &Workspace, folder: Option<&Path>) -> Result<(), Failure> {
    let services = workspace.services()?;
    let standard = workspace.root().join("target/openapi");
    for path in documents(&services, folder.unwrap_or(&standard))? {
        println!("{}", path.display());
    }
    Ok(())
}

/// Prints the document of one service.
///
/// # Errors
/// When a spec is wrong or there is no such service.
pub fn print(workspace: &Workspace, name: &str) -> Result<(), Failure> {
    let services = workspace.services()?;
    let Some(service) = services.iter().find(|one| one.name == name) else {
        let known: Vec<&str> = services.iter().map(|one| one.name.as_str()).collect();
        return Err(Failure::new(format!(
            "there is no service `{name}`: the specs have {}",
            known.join(", ")
        )));
    };
    print!("{}", feishu_codegen::openapi(service));
    Ok(())
}

/// Writes the documents, and says where.
///
/// # Errors
/// When the folder cannot be made or a document cannot be written.
pub fn documents(services: &[Service], folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    fs::create_dir_all(folder).map_err(|error| {
        Failure::new(format!(
            "cannot make the folder {}: {error}",
            folder.display()
        ))
    })?;
    services
        .iter()
        .map(|service| {
            let path = folder.join(format!("{}.json", service.name));
            fs::write(&path, feishu_codegen::openapi(service)).map_err(|error| {
                Failure::new(format!("cannot write {}: {error}", path.display()))
            })?;
            Ok(path)
        })
        .collect()
}
