use crate::args::CallArgs;
use crate::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::preview::{Preview, masked_body};
use crate::veil::{NOTE, Veil};
use crate::{input, interrupt, json, pairs, tree};
use srskit::{Client, Message, Outcome, Raw, Repeat, Reply};
use srskit_core::{Command, Exchange, OwnedAssoc, ReplyReport, Value};
use std::path::PathBuf;

/// Call any command by action and object, whether srskit knows it or not.
///
/// Dots in a key lead into it, and numbers make a list: contact_set.owner.email=…,
/// nameserver_list.0.name=… (write \\. for a dot that belongs to the key). Other users of a machine
/// can read arguments: give passwords and auth codes with --attributes.
///
/// The reply is shown without what must not be shown (***), with --json too; --reveal shows all. What
/// srskit does not know counts as an order: it is sent once, and never repeated.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  srskit call GET DOMAIN domain=example.com type=all_info
  srskit call GET_BALANCE BALANCE --json
  srskit call SW_REGISTER DOMAIN --attributes order.json --dry-run
  srskit call ADVANCED_UPDATE_NAMESERVERS DOMAIN domain=example.com op_type=assign \\
      assign_ns.0=ns1.example.net assign_ns.1=ns2.example.net")]
pub(crate) struct Args {
    /// What to do, such as GET.
    action: String,
    /// To what, such as DOMAIN.
    object: String,
    /// Attributes; they win over --attributes.
    #[arg(value_name = "KEY=VALUE")]
    attributes: Vec<String>,
    /// JSON file with attributes, or - for standard input.
    #[arg(long = "attributes", value_name = "FILE")]
    file: Option<PathBuf>,
    /// An item beside the attributes, such as registrant_ip=192.0.2.1; may be given several times.
    #[arg(long = "item", value_name = "KEY=VALUE")]
    items: Vec<String>,
    #[command(flatten)]
    pub(super) output: CallArgs,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    let message = message(args, context)?;
    let client = context.client()?;
    let command = Raw::from_message(message);
    let mut exchange = Exchange::new(&command, client.credentials())?;
    let veil = veil(args, &client, &command);
    if args.output.dry_run {
        let body = masked_body(&command.message().to_value(), &veil)?;
        let preview = Preview::of(&client, &mut exchange, &veil, |_| body)?;
        return preview.print(context, &veil, args.output.json);
    }
    let repeat = command.repeat();
    let reply = interrupt::watch(context, exchange, move || client.call(&command))??;
    report(context, &veil, args.output.json, repeat, &reply)
}

fn veil(args: &Args, client: &Client, command: &Raw) -> Veil {
    let message = command.message();
    let body = message.encode().unwrap_or_default();
    Veil::new(args.output.reveal).hiding(&message.to_value()).hiding_proof(client.credentials(), &body)
}

fn message(args: &Args, context: &mut Context) -> Result<Message, Failure> {
    let base = match &args.file {
        Some(path) => {
            let bytes = input::read(context, path)?;
            json::read_assoc(&input::name(path), &bytes)?
        }
        None => OwnedAssoc::new(),
    };
    let mut message = Message::new(args.action.trim(), args.object.trim());
    message.attributes = pairs::merge(base, &args.attributes, "attribute")?;
    message.items = pairs::merge(OwnedAssoc::new(), &args.items, "--item")?;
    for key in ["protocol", "action", "object", "attributes"] {
        if message.items.get(key).is_some() {
            return Err(Failure::refused(format!("--item {key}: the command itself sets this"))
                .hint("action and object are the first two arguments, attributes follow them"));
        }
    }
    Ok(message)
}

/// Prints a reply.
pub(crate) fn report<T>(
    context: &mut Context,
    veil: &Veil,
    as_json: bool,
    repeat: Repeat,
    reply: &Reply<T>,
) -> Result<Exit, Failure> {
    let text = if as_json { reply_json(reply, veil) } else { reply_text(reply, veil, context) };
    context.print(&text).and_then(|()| context.flush()).map_err(|failure| failure.after(reply, repeat))?;
    if let Outcome::Accepted { .. } = reply.outcome {
        context.note("accepted, not done yet: do not send it again, follow the order");
    }
    if veil.has_masked() {
        context.note(NOTE);
    }
    Ok(Exit::Done)
}

fn reply_json<T>(reply: &Reply<T>, veil: &Veil) -> String {
    let whole = reply.report();
    let (text, attributes, items) = (veil.text(whole.text), veil.value(whole.attributes), veil.assoc(whole.items));
    let warnings: Vec<String> = whole.warnings.iter().map(|warning| veil.text(warning)).collect();
    let [code, order_id, transaction_id] =
        [whole.code, whole.order_id, whole.transaction_id].map(|text| text.map(|text| veil.text(text)));
    let shown = ReplyReport {
        code: code.as_deref(),
        order_id: order_id.as_deref(),
        transaction_id: transaction_id.as_deref(),
        text: &text,
        attributes: &attributes,
        items: &items,
        warnings: &warnings,
        ..whole
    };
    json::write(&shown)
}

fn reply_text<T>(reply: &Reply<T>, veil: &Veil, context: &Context) -> String {
    let report = reply.report();
    let code = veil.text(report.code.unwrap_or("none"));
    let text = veil.text(report.text);
    let head = match &reply.outcome {
        Outcome::Done => context.paint.good("done"),
        Outcome::Accepted { reason, order_id } => {
            let order = order_id.as_deref().map(|id| format!(", order {}", veil.text(id))).unwrap_or_default();
            context.paint.careful(&format!("accepted, waits for {}{order}", reason.name()))
        }
    };
    let mut lines = vec![format!("{head}: response {code} {text:?}")];
    lines.extend(reply.warnings.iter().map(|warning| format!("warning: {}", veil.text(warning))));
    for (name, value) in [("attributes", veil.value(report.attributes)), ("items", veil.assoc(report.items).into())] {
        let below = tree::lines(&value, 2);
        if !below.is_empty() && value != Value::Assoc(OwnedAssoc::new()) {
            lines.push(format!("{name}:"));
            lines.extend(below);
        }
    }
    lines.join("\n") + "\n"
}
