//! The table of commands that the core reads at run time.

use super::header;
use super::names::{quoted, upper_case};
use srskit_catalogue::Catalogue;
use srskit_catalogue::commands::{Choice, Command, Condition, Field, Group, Host, Kind, Level, Need, Paging, Preset};
use std::collections::BTreeSet;
use std::path::PathBuf;

const FOLDER: &str = "crates/srskit-core/src/catalogue/table";

/// All groups, with the names of their files.
pub(super) const GROUPS: [(Group, &str); 8] = [
    (Group::Account, "account"),
    (Group::Dns, "dns"),
    (Group::Domain, "domain"),
    (Group::Event, "event"),
    (Group::Nameserver, "nameserver"),
    (Group::Ssl, "ssl"),
    (Group::Transfer, "transfer"),
    (Group::User, "user"),
];

pub(super) fn render(catalogue: &Catalogue) -> Vec<(PathBuf, String)> {
    let shown = catalogue.shown.keys().into_iter().collect();
    let table = Table { catalogue, shown };
    let mut files = vec![("mod", table.list()), ("choices", table.choices()), ("records", table.records())];
    files.extend(GROUPS.map(|(group, name)| (name, table.group(group))));
    files.into_iter().map(|(name, text)| (PathBuf::from(format!("{FOLDER}/{name}.rs")), text)).collect()
}

struct Table<'a> {
    catalogue: &'a Catalogue,
    shown: BTreeSet<&'a str>,
}

impl Table<'_> {
    /// The list of modules and of all commands; written in shape, because rustfmt is not run on it.
    fn list(&self) -> String {
        let mut text = header("commands/*.toml");
        let mut modules: Vec<_> = GROUPS.iter().map(|(_, name)| *name).chain(["choices", "records"]).collect();
        modules.sort_unstable();
        for module in modules {
            let visible = if module == "choices" { "" } else { "pub(crate) " };
            text.push_str(&format!("{visible}mod {module};\n"));
        }
        text.push_str("\nuse super::CommandSpec;\n\n/// All commands, sorted by name.\n");
        text.push_str("pub(super) static ALL: &[&CommandSpec] = &[\n");
        let mut commands: Vec<_> = self.catalogue.commands.iter().collect();
        commands.sort_by_key(|command| command.name.as_str());
        for command in commands {
            text.push_str(&format!("    &{}::{},\n", file_of(command.group), upper_case(&command.method)));
        }
        text + "];\n"
    }

    fn choices(&self) -> String {
        let mut text = header("commands/*.toml") + "use super::super::Choice;\n\n";
        for list in &self.catalogue.enums {
            let (name, values, open) = (upper_case(&list.name), &list.values, list.open);
            text.push_str(&format!(
                "pub(super) static {name}: Choice = Choice {{ values: &{values:?}, open: {open} }};\n"
            ));
        }
        text
    }

    fn records(&self) -> String {
        let mut text = header("commands/*.toml") + USES;
        for record in &self.catalogue.records {
            let name = upper_case(&record.name);
            let head = format!(
                "name: {:?}, summary: {:?}, omits_empty: {}, open: {}",
                *record.name, record.summary, record.omits_empty, record.open
            );
            let fields = self.fields(&record.fields, true);
            text.push_str(&format!("pub(crate) static {name}: Record = Record {{ {head}, fields: {fields} }};\n\n"));
        }
        text
    }

    fn group(&self, group: Group) -> String {
        let mut text = header("commands/*.toml") + USES;
        for command in self.catalogue.commands.iter().filter(|command| command.group == group) {
            let name = upper_case(&command.method);
            text.push_str(&format!("/// `{}`\n", *command.name));
            text.push_str(&format!("pub(crate) static {name}: CommandSpec = {};\n\n", self.command(command)));
        }
        text
    }

    fn command(&self, command: &Command) -> String {
        let repeat = if command.is_chargeable() { "Unsafe".to_owned() } else { format!("{:?}", *command.repeat) };
        let codes: Vec<u16> = command.codes.iter().map(|code| **code).collect();
        let journal = command.journal.map(|journal| snake_case(&format!("{journal:?}")));
        let resume = command
            .resume
            .as_ref()
            .map(|resume| format!("Resume {{ key: {:?}, done: {:?} }}", resume.key, resume.done));
        let derive = command.reader.as_ref().map(|reader| format!("derive::{}", **reader));
        let fields = [
            ("name", quoted(&command.name)),
            ("group", format!("Group::{:?}", command.group)),
            ("method", quoted(&command.method)),
            ("action", quoted(&command.action)),
            ("object", quoted(&command.object)),
            ("effect", format!("Effect::{:?}", command.effect)),
            ("repeat", format!("Repeat::{repeat}")),
            ("status", format!("Status::{:?}", command.status)),
            ("summary", quoted(&command.summary)),
            ("guide", quoted(&command.source)),
            ("notes", quoted(command.notes.as_deref().unwrap_or_default())),
            ("codes", format!("&{codes:?}")),
            ("batch_host", (command.host == Some(Host::Batch)).to_string()),
            ("journal", format!("{journal:?}")),
            ("paging", option(command.paging.as_ref().map(paging))),
            ("listing", option(command.listing.as_ref().map(paging))),
            ("resume", option(resume)),
            ("open", command.open.to_string()),
            ("request", self.fields(&command.request, true)),
            ("response", self.fields(&command.response, false)),
            ("derive", option(derive)),
        ];
        let fields: Vec<_> = fields.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        format!("CommandSpec {{ {} }}", fields.join(", "))
    }

    fn fields(&self, fields: &[Field], with_notes: bool) -> String {
        let fields: Vec<_> = fields.iter().map(|field| self.field(field, with_notes)).collect();
        format!("&[{}]", fields.join(", "))
    }

    /// Only what differs from a plain field.
    fn field(&self, field: &Field, with_notes: bool) -> String {
        let shown = self.shown.contains(field.key.as_str());
        let text = |text: Option<&String>| text.filter(|_| with_notes).map(|text| quoted(text));
        let set = |name, value: Option<String>| value.map(|value| format!("{name}: {value}"));
        let flag = |name, is_set: bool| is_set.then(|| format!("{name}: true"));
        let columns = [
            set("key", Some(quoted(&field.key))),
            set("alias", (field.name != *field.key).then(|| format!("Some({:?})", field.name))),
            set("kind", (field.kind != Kind::Text).then(|| kind(&field.kind))),
            set("need", (field.need != Need::Optional).then(|| format!("Need::{:?}", field.need))),
            set("level", (field.level != Level::Attributes).then(|| format!("Level::{:?}", field.level))),
            flag("shown", shown),
            flag("secret", field.secret),
            flag("unverified", field.unverified),
            flag("reply_only", field.reply_only),
            flag("must", field.must),
            set("when", text(field.when.as_ref())),
            set("note", text(field.note.as_ref())),
            set("rule", rule(field).map(|rule| format!("Some(&{rule})"))),
        ];
        let columns: Vec<_> = columns.into_iter().flatten().collect();
        format!("Field {{ {}, ..Field::PLAIN }}", columns.join(", "))
    }
}

const USES: &str = "#[allow(unused_imports, reason = \"one list for all files of the table\")]\n\
    use super::super::{\n    Choice, CommandSpec, Condition, Effect, Field, Group, Kind, Level, Need, Numbers, Paging, Preset, Record, Resume,\n    Rule, Status, derive,\n};\n\
    #[allow(unused_imports, reason = \"one list for all files of the table\")]\n\
    use super::{choices, records};\n\
    #[allow(unused_imports, reason = \"one list for all files of the table\")]\n\
    use crate::Repeat;\n\n";

pub(super) fn file_of(group: Group) -> &'static str {
    GROUPS.iter().find(|(known, _)| *known == group).map_or("", |(_, name)| name)
}

fn option(value: Option<String>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}

fn kind(kind_: &Kind) -> String {
    match kind_ {
        Kind::Int { values, .. } if values.is_empty() => "Kind::Int".to_owned(),
        Kind::Int { values, open } => format!("Kind::Number(&Numbers {{ values: &{values:?}, open: {open} }})"),
        Kind::Choice(Choice { name: Some(name), .. }) => format!("Kind::Choice(&choices::{})", upper_case(name)),
        Kind::Choice(Choice { values, open, .. }) => {
            format!("Kind::Choice(&Choice {{ values: &{values:?}, open: {open} }})")
        }
        Kind::Record(name) => format!("Kind::Record(&records::{})", upper_case(name)),
        Kind::List(inner) => format!("Kind::List(&{})", kind(inner)),
        Kind::Map(inner) => format!("Kind::Map(&{})", kind(inner)),
        plain => format!("Kind::{plain:?}"),
    }
}

/// The columns that few fields have.
fn rule(field: &Field) -> Option<String> {
    let set = |name, value: Option<String>| value.map(|value| format!("{name}: {value}"));
    let some = |name, value: Option<String>| value.map(|value| format!("{name}: Some({value})"));
    let columns = [
        set("unless", (!field.unless.is_empty()).then(|| format!("&{:?}", field.unless))),
        some("condition", field.condition.as_ref().map(condition)),
        some("preset", field.preset.as_ref().map(preset)),
        some("min", field.min.map(|min| min.to_string())),
        some("max", field.max.map(|max| max.to_string())),
        some("range", field.range.map(|range| format!("{range:?}"))),
        set("unit", field.unit.as_deref().map(quoted)),
        set("loose", field.loose.then(|| "true".to_owned())),
        some("plain", field.plain.as_deref().map(quoted)),
        some("position", field.position.map(|first| first.to_string())),
    ];
    let columns: Vec<_> = columns.into_iter().flatten().collect();
    (!columns.is_empty()).then(|| format!("Rule {{ {}, ..Rule::NONE }}", columns.join(", ")))
}

fn condition(condition: &Condition) -> String {
    format!("Condition {{ key: {:?}, values: &{:?} }}", condition.key, condition.values)
}

fn preset(preset: &Preset) -> String {
    match preset {
        Preset::Fixed(value) => format!("Preset::Fixed({value:?})"),
        Preset::Default(value) => format!("Preset::Default({value:?})"),
        Preset::Follows(path) => format!("Preset::Follows(&{:?})", path.split('.').collect::<Vec<_>>()),
    }
}

fn paging(paging: &Paging) -> String {
    let Paging { page, limit, first, list, total, more, only } = paging;
    let only = only.as_ref().and_then(|only| only.split_once('='));
    format!(
        "Paging {{ page: {page:?}, limit: {limit:?}, first: {first}, list: {list:?}, total: {total:?}, more: {more:?}, only: {only:?} }}"
    )
}

/// `SslOrder` as `ssl_order`.
fn snake_case(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !text.is_empty() {
            text.push('_');
        }
        text.extend(letter.to_lowercase());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_group_has_a_file() {
        for group in [
            Group::Domain,
            Group::Transfer,
            Group::Nameserver,
            Group::Dns,
            Group::Ssl,
            Group::Event,
            Group::Account,
            Group::User,
        ] {
            assert_eq!(file_of(group), format!("{group:?}").to_lowercase());
        }
    }

    #[test]
    fn types_become_kinds() {
        let record = Kind::Record("ds_record".to_owned());
        assert_eq!(kind(&Kind::List(Box::new(record))), "Kind::List(&Kind::Record(&records::DS_RECORD))");
        assert_eq!(kind(&Kind::Flag01), "Kind::Flag01");
        assert_eq!(snake_case("SslOrder"), "ssl_order");
    }
}
