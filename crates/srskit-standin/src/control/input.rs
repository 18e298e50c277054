//! What callers send: query strings and JSON objects, read strictly and refused with the field's name.

use super::http::Refused;
use serde_json::{Map, Value};

/// A path and its parameters, percent-decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Target {
    /// Its parts; none for `/`.
    pub(super) path: Vec<String>,
    query: Vec<(String, String)>,
}

impl Target {
    /// # Errors
    /// It is no path, or what is percent-encoded is no UTF-8.
    pub(super) fn parse(target: &str) -> Result<Self, Refused> {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let parts = path.strip_prefix('/').ok_or_else(|| Refused::bad("the address must begin with a slash"))?;
        let parts = parts.strip_suffix('/').filter(|parts| !parts.is_empty()).unwrap_or(parts);
        let path =
            if parts.is_empty() { Vec::new() } else { parts.split('/').map(decoded).collect::<Result<_, _>>()? };
        let pair = |pair: &str| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            Ok((decoded(key)?, decoded(&value.replace('+', " "))?))
        };
        let query = query.split('&').filter(|pair| !pair.is_empty()).map(pair).collect::<Result<_, Refused>>()?;
        Ok(Self { path, query })
    }

    /// A parameter. Refuses one that is given twice.
    pub(super) fn parameter(&self, name: &str) -> Result<Option<&str>, Refused> {
        let mut given = self.query.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str());
        match (given.next(), given.next()) {
            (value, None) => Ok(value),
            (_, Some(_)) => Err(Refused::field(name, "given twice")),
        }
    }

    pub(super) fn number(&self, name: &str) -> Result<Option<u64>, Refused> {
        let Some(text) = self.parameter(name)? else { return Ok(None) };
        text.parse().map(Some).map_err(|_| Refused::field(name, "must be a whole number"))
    }

    /// Refuses parameters that are not in the list: one that is misspelt would do nothing, silently.
    pub(super) fn only(&self, known: &[&str]) -> Result<(), Refused> {
        match self.query.iter().find(|(key, _)| !known.contains(&key.as_str())) {
            Some((key, _)) if known.is_empty() => Err(Refused::field(key, "this address takes no parameters")),
            Some((key, _)) => Err(Refused::field(key, format!("no such parameter; there are {}", known.join(", ")))),
            None => Ok(()),
        }
    }
}

fn decoded(text: &str) -> Result<String, Refused> {
    let wrong = || Refused::bad("the address holds a wrong percent sign, or no UTF-8");
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        if character == '%' {
            let digits: String = rest.by_ref().take(2).collect();
            let is_hex = digits.len() == 2 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
            let byte = u8::from_str_radix(&digits, 16).ok().filter(|_| is_hex);
            bytes.push(byte.ok_or_else(wrong)?);
        } else {
            // The reader of heads takes each byte for a character.
            bytes.push(u8::try_from(u32::from(character)).map_err(|_| wrong())?);
        }
    }
    String::from_utf8(bytes).map_err(|_| wrong())
}

/// The JSON object of a request.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Fields(Map<String, Value>);

impl Fields {
    /// An empty body is an empty object.
    ///
    /// # Errors
    /// It is no JSON object, or holds a field that is not in the list.
    pub(super) fn parse(body: &[u8], known: &[&str]) -> Result<Self, Refused> {
        let fields = Self::parse_any(body)?;
        match fields.0.keys().find(|key| !known.contains(&key.as_str())) {
            Some(key) if known.is_empty() => Err(Refused::field(key, "this address takes no fields; send {}")),
            Some(key) => Err(Refused::field(key, format!("no such field; there are {}", known.join(", ")))),
            None => Ok(fields),
        }
    }

    fn parse_any(body: &[u8]) -> Result<Self, Refused> {
        if body.trim_ascii().is_empty() {
            return Ok(Self(Map::new()));
        }
        match serde_json::from_slice(body) {
            Ok(Value::Object(fields)) => Ok(Self(fields)),
            Ok(_) => Err(Refused::bad("the body must be a JSON object")),
            Err(error) => {
                Err(Refused::bad(format!("the body is no JSON: line {}, column {}", error.line(), error.column())))
            }
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    pub(super) fn text(&self, name: &str) -> Result<Option<&str>, Refused> {
        match self.get(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(Refused::field(name, "must be a text")),
        }
    }

    pub(super) fn flag(&self, name: &str) -> Result<bool, Refused> {
        match self.get(name) {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(_) => Err(Refused::field(name, "must be true or false")),
        }
    }

    pub(super) fn number(&self, name: &str) -> Result<Option<u32>, Refused> {
        match self.get(name) {
            None => Ok(None),
            Some(value) => value
                .as_u64()
                .and_then(|number| u32::try_from(number).ok())
                .map(Some)
                .ok_or_else(|| Refused::field(name, "must be a whole number")),
        }
    }

    /// The one field that is given.
    pub(super) fn single(&self) -> Result<&str, Refused> {
        let mut keys = self.0.keys();
        match (keys.next(), keys.next()) {
            (Some(key), None) => Ok(key),
            (None, _) => Err(Refused::bad("the body says nothing; name one thing to do")),
            (Some(_), Some(_)) => Err(Refused::bad("the body says more than one thing to do; name one")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_cut_at_slashes_before_they_are_decoded() {
        let target = Target::parse("/domains/b%C3%BCcher.example/?a=1&b=x%20y+z&c").unwrap();
        assert_eq!(target.path, ["domains", "bücher.example"]);
        assert_eq!(target.parameter("a"), Ok(Some("1")));
        assert_eq!(target.parameter("b"), Ok(Some("x y z")));
        assert_eq!(target.parameter("c"), Ok(Some("")));
        assert_eq!(Target::parse("/a%2Fb").unwrap().path, ["a/b"]);
        assert_eq!(Target::parse("/").unwrap().path, Vec::<String>::new());
        for wrong in ["", "domains", "/%", "/%4", "/%zz", "/%+1", "/%ff", "/?a=%e9"] {
            assert_eq!(Target::parse(wrong).unwrap_err().status, 400, "{wrong}");
        }
        let twice = Target::parse("/?a=1&a=2").unwrap();
        assert_eq!(twice.parameter("a").unwrap_err().field.as_deref(), Some("a"));
        assert_eq!(twice.only(&["b"]).unwrap_err().message, "no such parameter; there are b");
    }

    #[test]
    fn fields_are_refused_by_name() {
        let error = |body: &str, known: &[&str]| Fields::parse(body.as_bytes(), known).unwrap_err().message;
        assert_eq!(error("[1]", &["a"]), "the body must be a JSON object");
        assert_eq!(error("{\"a\":", &["a"]), "the body is no JSON: line 1, column 5");
        assert_eq!(error("{\"b\":1}", &["a"]), "no such field; there are a");
        assert!(Fields::parse(b" \n", &[]).is_ok());
        let fields = Fields::parse(b"{\"a\":1,\"b\":\"x\"}", &["a", "b"]).unwrap();
        assert!(fields.text("a").is_err() && fields.flag("b").is_err() && fields.number("b").is_err());
        assert!(fields.single().is_err());
    }
}
