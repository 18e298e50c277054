//! Reference pages: one per command, one for all records, and an index by group.

mod calls;
mod chosen;
pub(super) mod examples;
mod page;
mod rust;
mod sample;
mod tables;
mod xml;

use super::COMMAND;
use super::typed::Model;
use srskit_catalogue::Catalogue;
use srskit_catalogue::commands::{Command, Group};
use std::path::PathBuf;

const FOLDER: &str = "docs/reference";

/// How the first line of every page begins.
pub(super) const MADE: &str = "<!-- Made from crates/srskit-catalogue/";

const GROUPS: [(Group, &str, &str); 8] = [
    (Group::Domain, "domain", "Domains: look-up, registration, renewal, settings, orders"),
    (Group::Transfer, "transfer", "Transfers in and away, trades"),
    (Group::Nameserver, "nameserver", "Nameservers, and which of them a domain uses"),
    (Group::Dns, "dns", "Zones of the DNS service, DNSSEC, web forwarding"),
    (Group::Ssl, "ssl", "Certificates and other trust services"),
    (Group::Event, "event", "The queue of events"),
    (Group::Account, "account", "The reseller's account and sub-resellers"),
    (Group::User, "user", "End users: profiles, sub-users, sessions"),
];

pub(super) fn render(catalogue: &Catalogue) -> Vec<(PathBuf, String)> {
    let mut pages = vec![
        ("README".to_owned(), index(&catalogue.commands)),
        ("records".to_owned(), tables::records(&catalogue.records)),
    ];
    let model = Model::of(catalogue);
    pages.extend(catalogue.commands.iter().map(|command| ((*command.method).clone(), page::render(&model, command))));
    let path = |name: String| PathBuf::from(format!("{FOLDER}/{name}.md"));
    pages.into_iter().map(|(name, text)| (path(name), header() + text.trim_end() + "\n")).collect()
}

fn header() -> String {
    format!("{MADE}*.toml by `{COMMAND}`. Do not edit: change the source and run it. -->\n\n")
}

fn index(commands: &[Command]) -> String {
    let mut text = format!(
        "# Commands\n\nAll {} commands, by group. What is marked *unverified* was seen in clients or older copies of the \
         guide only. [Records](records.md) are described on a page of their own.\n",
        commands.len()
    );
    for (group, name, summary) in GROUPS {
        text.push_str(&format!(
            "\n## {name}\n\n{summary}.\n\n| Command | On the wire | What it does |\n|---|---|---|\n"
        ));
        let mut members: Vec<_> = commands.iter().filter(|command| command.group == group).collect();
        members.sort_by(|a, b| a.method.cmp(&b.method));
        for command in members {
            let (method, action, object) = (&*command.method, &*command.action, &*command.object);
            text.push_str(&format!(
                "| [{method}]({method}.md) | `{action}` `{object}` | {} |\n",
                tables::cell(&command.summary)
            ));
        }
    }
    text
}

/// The group's name on the command line.
fn group_name(group: Group) -> &'static str {
    GROUPS.iter().find(|(known, _, _)| *known == group).map_or("", |(_, name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_a_page_and_a_line_in_the_index() {
        let catalogue = Catalogue::embedded().map_err(|problems| problems.to_string()).unwrap();
        let pages = render(&catalogue);
        let index = &pages.iter().find(|(path, _)| path.ends_with("README.md")).unwrap().1;
        for command in &catalogue.commands {
            let name = format!("{}.md", *command.method);
            assert!(index.contains(&format!("]({name})")), "{name}");
            let page = &pages.iter().find(|(path, _)| path.ends_with(&name)).unwrap().1;
            for field in command.request.iter().chain(&command.response) {
                assert!(page.contains(&format!("`{}`", field.name)), "{name}: {}", field.name);
            }
        }
    }
}
