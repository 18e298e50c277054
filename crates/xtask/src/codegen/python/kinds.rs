//! Which types of Python the catalogue's kinds become.

use crate::codegen::names::camel_case;
use crate::codegen::typed::Model;
use srskit_catalogue::commands::{Choice, Field, Kind};

/// The type of a value that is given.
pub(super) fn input(model: &Model<'_>, field: &Field, owner: &str) -> String {
    let text = given(model, &field.kind, field, owner);
    match (&field.kind, &field.plain) {
        // A plain text stands for a record with that field.
        (Kind::List(inner), Some(_)) => format!("Sequence[Union[str, {}]]", given(model, inner, field, owner)),
        _ => text,
    }
}

fn given(model: &Model<'_>, kind: &Kind, field: &Field, owner: &str) -> String {
    match kind {
        Kind::Text | Kind::Email | Kind::Phone | Kind::Domain | Kind::Ip => "str".to_owned(),
        Kind::Int { .. } | Kind::Epoch => "int".to_owned(),
        Kind::Money => "Amount".to_owned(),
        Kind::Seconds => "Span".to_owned(),
        Kind::Flag01 | Kind::FlagYn => "bool".to_owned(),
        Kind::Date => "Day".to_owned(),
        Kind::DateTime => "Moment".to_owned(),
        Kind::Choice(choice) => format!("{}Word", word(choice, field, owner)),
        Kind::AnyAssoc => "Mapping[str, Any]".to_owned(),
        Kind::AnyArray => "Sequence[Any]".to_owned(),
        // Not all of its fields are known, so others are taken too.
        Kind::Record(name) if model.record(name).open => {
            format!("Union[{}Input, Mapping[str, Any]]", camel_case(name))
        }
        Kind::Record(name) => format!("{}Input", camel_case(name)),
        Kind::List(inner) => format!("Sequence[{}]", given(model, inner, field, owner)),
        Kind::Map(inner) => format!("Mapping[str, {}]", given(model, inner, field, owner)),
    }
}

/// The type of a value that comes back.
pub(super) fn output(kind: &Kind, field: &Field, owner: &str) -> String {
    match kind {
        Kind::Text | Kind::Email | Kind::Phone | Kind::Domain | Kind::Ip => "str".to_owned(),
        Kind::Int { .. } | Kind::Epoch => "int".to_owned(),
        Kind::Money => "Decimal".to_owned(),
        Kind::Seconds => "dt.timedelta".to_owned(),
        Kind::Flag01 | Kind::FlagYn => "bool".to_owned(),
        Kind::Date => "dt.date".to_owned(),
        Kind::DateTime => "dt.datetime".to_owned(),
        Kind::Choice(choice) => word(choice, field, owner),
        Kind::AnyAssoc => "Dict[str, Any]".to_owned(),
        Kind::AnyArray => "Sequence[Any]".to_owned(),
        Kind::Record(name) => camel_case(name),
        Kind::List(inner) => format!("Sequence[{}]", output(inner, field, owner)),
        Kind::Map(inner) => format!("Mapping[str, {}]", output(inner, field, owner)),
    }
}

/// The class of a list of words.
pub(super) fn word(choice: &Choice, field: &Field, owner: &str) -> String {
    match &choice.name {
        Some(name) => camel_case(name),
        None => format!("{owner}{}", camel_case(&field.name)),
    }
}
