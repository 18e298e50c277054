use crate::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::{input, json};
use srskit::Secret;
use srskit::Settings;
use srskit::settings::Environment;
use srskit_core::{Explanation, SignatureCase, Verdict, explain_signature};
use std::path::PathBuf;

/// Tell which mistake your own code makes when it signs.
///
/// Give the body that your code signed, byte for byte, and the signature that it made. All known
/// mistakes are tried, and all pairs of them. The key comes from SRSKIT_KEY_FILE and its like; nothing
/// is sent.
///
/// Exit codes: 0 the signature is right, 1 a mistake is named, 3 no known mistake makes it.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  srskit doctor signature --body request.xml --signature 0123456789ABCDEF0123456789ABCDEF
  srskit doctor signature --body request.xml --signature … --other-key-file horizon.key")]
pub(super) struct Args {
    /// File with the body as your code signed it, or - for standard input.
    #[arg(long, value_name = "FILE")]
    body: PathBuf,
    /// What your code sends as X-Signature.
    #[arg(long, value_name = "TEXT")]
    signature: String,
    /// File with the other system's key, to see whether that was taken.
    #[arg(long, value_name = "FILE")]
    other_key_file: Option<String>,
    /// File with the body of another request, to see whether that was signed.
    #[arg(long, value_name = "FILE")]
    other_body: Option<PathBuf>,
    /// Print JSON, for programs.
    #[arg(long, help_heading = "Output")]
    json: bool,
}

impl Args {
    pub(super) fn wants_json(&self) -> bool {
        self.json
    }
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    let key = context.key()?;
    let body = input::read(context, &args.body)?;
    let other_key = args.other_key_file.as_ref().map(|path| other_key(path, context)).transpose()?;
    let other_body = args.other_body.as_ref().map(|path| input::read(context, path)).transpose()?;
    let case = SignatureCase {
        other_key: other_key.as_ref(),
        other_body: other_body.as_deref(),
        ..SignatureCase::new(&body, &key, args.signature.trim())
    };
    let verdict = explain_signature(&case);
    if args.json {
        context.print(&json::write(&verdict))?;
    } else {
        to_lines(&verdict).iter().try_for_each(|line| context.print_line(line))?;
    }
    Ok(match verdict {
        Verdict::Right => Exit::Done,
        Verdict::Explained(_) => Exit::No,
        Verdict::NoneKnown => Exit::Inconclusive,
    })
}

fn other_key(path: &str, context: &Context) -> Result<Secret, Failure> {
    let only_this = Settings { key_file: Some(path.to_owned()), ..Settings::default() };
    let (key, _) = only_this.load_key(&Environment::default()).map_err(|error| context.setup(&error))?;
    Ok(key)
}

fn to_lines(verdict: &Verdict) -> Vec<String> {
    match verdict.explanations() {
        [] | [_] => std::iter::once(verdict.words())
            .chain(Some(verdict.fix()).filter(|fix| !fix.is_empty()).map(|fix| format!("to do: {fix}")))
            .collect(),
        several => {
            let entry = |one: &Explanation| [format!("  {}", one.words()), format!("    to do: {}", one.fix())];
            let head = "one of these, which cannot be told apart with this body:".to_owned();
            std::iter::once(head).chain(several.iter().flat_map(entry)).collect()
        }
    }
}
