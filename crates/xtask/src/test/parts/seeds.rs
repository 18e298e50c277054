//! What the fuzzer starts from: the shared vectors, and requests as clients in the field write them.

use crate::test::job::Trouble;
use crate::test::lab::Lab;
use serde_json::Value as Json;
use std::fs;
use std::path::Path;

/// Longer ones are cut off by the fuzzer anyway, and slow it down.
const LONGEST: usize = 4096;
const USER: &str = "reseller";

/// Heads of requests: a canonical one, and what a usual server refuses. `%u`, `%s`, `%n` are user,
/// signature and length.
const HEADS: &[&str] = &[
    "POST / HTTP/1.1\r\nContent-Type: text/xml\r\nX-Username: %u\r\nX-Signature: %s\r\nContent-Length: %n\r\n\
     Host: example.com\r\n\r\n",
    "post / HTTP/1.0\nContent-Type: text/xml\nX-Username: %u\nX-Signature: %s\nContent-Length: %n\n\n",
    "POST resellers HTTP/1.0\r\nx-username:%u\r\nx-signature:%s\r\ncontent-length:%n\r\nContent-Length: %n\r\n\r\n",
    "POST / HTTP/1.1\r\nExpect: 100-continue\r\nX-Username: %u\r\nX-Signature: %s\r\nContent-Length: %n\r\n\r\n",
];

/// Writes the seeds of every target into `corpus`, a folder each.
pub(super) fn write(lab: &Lab, corpus: &Path) -> Result<(), Trouble> {
    fs::create_dir_all(lab.root.join("fuzz/artifacts"))?;
    let vectors = lab.root.join("tests/vectors");
    let mut bodies = Vec::new();
    for file in ["decode.json", "reject.json", "encode.json"] {
        bodies.extend(read(&vectors.join(file))?.iter().filter_map(|vector| bytes(vector, "xml")));
    }
    let requests: Vec<_> = read(&vectors.join("sign.json"))?.iter().flat_map(requests).collect();
    let events: Vec<_> = (0..64u8)
        .map(|seed| (0..48).map(|place: u8| seed.wrapping_mul(73) ^ place.wrapping_mul(29)).collect())
        .collect();
    let deeds = control(&read(&lab.root.join("crates/srskit-standin/tests/data/bad_requests.json"))?);
    let all = [
        ("decode", &bodies),
        ("roundtrip", &bodies),
        ("request", &requests),
        ("exchange", &events),
        ("control", &deeds),
    ];
    for (target, seeds) in all {
        let folder = corpus.join(target);
        fs::create_dir_all(&folder)?;
        for (place, seed) in seeds.iter().filter(|seed| seed.len() <= LONGEST).enumerate() {
            fs::write(folder.join(format!("seed-{place:03}")), seed)?;
        }
    }
    Ok(())
}

/// The corpus of bad requests to the control port: the address in the first line, then the body.
fn control(corpus: &[Json]) -> Vec<Vec<u8>> {
    let seed = |entry: &Json| {
        let address = entry["line"].as_str()?.split(' ').nth(1)?.trim_start_matches('/').to_owned();
        Some(format!("{address}\n{}", entry["body"].as_str().unwrap_or_default()).into_bytes())
    };
    corpus.iter().filter_map(seed).collect()
}

fn read(path: &Path) -> Result<Vec<Json>, Trouble> {
    let shown = path.display().to_string();
    let text = fs::read_to_string(path).map_err(|error| Trouble::new(&shown, error.to_string()))?;
    serde_json::from_str(&text).map_err(|error| Trouble::new(&shown, error.to_string()))
}

/// The bytes of a field that is given as text or as hex digits; those made of parts are too long for a seed.
fn bytes(vector: &Json, name: &str) -> Option<Vec<u8>> {
    if let Some(text) = vector[name].as_str() {
        return Some(text.as_bytes().to_vec());
    }
    let digits = vector[format!("{name}_hex")].as_str()?;
    digits.as_bytes().chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

fn requests(vector: &Json) -> Vec<Vec<u8>> {
    let (Some(body), Some(signature)) = (bytes(vector, "body"), vector["signature"].as_str()) else {
        return Vec::new();
    };
    let head = |head: &&str| {
        head.replace("%u", USER).replace("%s", signature).replace("%n", &body.len().to_string()).into_bytes()
    };
    HEADS.iter().map(|template| [head(template), body.clone()].concat()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vector_becomes_a_request_for_each_head() {
        let vector = serde_json::json!({ "body_hex": "3c612f3e", "signature": "0123" });
        let requests = requests(&vector);
        assert_eq!(requests.len(), HEADS.len());
        assert!(requests[1].starts_with(b"post / HTTP/1.0\nContent-Type: text/xml\nX-Username: reseller\n"));
        assert!(requests[1].ends_with(b"X-Signature: 0123\nContent-Length: 4\n\n<a/>"));
    }
}
