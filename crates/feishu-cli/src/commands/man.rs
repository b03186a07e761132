//! `feishu man`: the manual, a page for each command, in roff.

use clap::CommandFactory;
use clap_mangen::Man;

use crate::failure::Failure;
use crate::output;

/// Prints the manual's page, or that of a command.
pub(crate) fn run<C: CommandFactory>(name: Option<&str>) -> Result<(), Failure> {
    let mut root = C::command();
    root.build();
    let page = match name {
        None => root,
        Some(name) => root
            .find_subcommand(name)
            .filter(|found| !found.is_hide_set())
            .cloned()
            .ok_or_else(|| Failure::Usage(format!("there is no command `{name}`")))?,
    };
    let mut roff = Vec::new();
    Man::new(page)
        .render(&mut roff)
        .map_err(|error| Failure::local("the manual cannot be written", error))?;
    output::bytes(&roff)
}
