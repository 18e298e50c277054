//! The part of the story that changes nothing, with a real system.

use super::Args;
use super::story::Story;
use crate::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::veil::Veil;
use srskit::account::GetBalance;
use srskit::domain::Lookup;
use srskit::{Client, Command, Error, Repeat, Reply};
use srskit_core::{Exchange, Step, verify};

const NAME: &str = "example.com";

pub(super) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    let client = context.client()?;
    let veil = Veil::new(args.reveal).hiding_text(client.credentials().key().reveal());
    let mut story = Story::new(context, veil, args.full);
    story.title(&format!("srskit talks to {}, reading only: nothing is changed or ordered.", client.system()))?;
    story.tell("connects to", &client.system().url())?;
    story.tell("account", &format!("user {}", client.credentials().username()))?;
    story.scene(&format!("Is {NAME} free?"))?;
    let reply = call(&mut story, &client, &Lookup::new(NAME), true)?;
    story.conclude(true, &format!("The answer: {}.", reply.availability.as_str().replace('_', " ")))?;
    story.scene("What is in the account?")?;
    let reply = call(&mut story, &client, &GetBalance::new(), false)?;
    let held = reply.hold_balance.as_ref().map_or_else(String::new, |held| format!(", {held} of it held"));
    story.conclude(true, &format!("{} dollars{held}.", reply.balance))?;
    story.title("\nUser name, key and address are accepted: you can call.")?;
    Ok(Exit::Done)
}

fn call<C: Command>(
    story: &mut Story<'_>,
    client: &Client,
    command: &C,
    with_xml: bool,
) -> Result<Reply<C::Reply>, Failure> {
    // Whatever this story grows into, it never places an order.
    if command.repeat() != Repeat::Safe {
        return Err(Error::internal("the story with a real system reads only").into());
    }
    tell_request(story, client, command, with_xml)?;
    let outcome = client.call(command);
    match &outcome {
        Ok(reply) => story.tell_reply(reply, with_xml)?,
        Err(_) => story.conclude(false, "the call failed; standard error says why")?,
    }
    Ok(outcome?)
}

fn tell_request<C: Command>(
    story: &mut Story<'_>,
    client: &Client,
    command: &C,
    with_xml: bool,
) -> Result<(), Failure> {
    let mut exchange = Exchange::new(command, client.credentials())?;
    let Step::Send(post) = exchange.step() else { return Ok(()) };
    if with_xml || story.is_full() {
        let head: String = post.headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
        story.tell_head(head.as_bytes())?;
        story.tell_body("body", post.body)?;
    }
    let signature = post.headers.iter().find(|(name, _)| *name == "X-Signature").map_or("", |(_, value)| value);
    let fits = verify(post.body, client.credentials().key(), signature);
    let told = if fits { "fits" } else { "does not fit" };
    story.tell("signature", &format!("made over the {} bytes of the body; checked: it {told}", post.body.len()))
}
