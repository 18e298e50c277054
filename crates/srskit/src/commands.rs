//! Commands of the catalogue: by name, in lists, and looked at before they are sent.

use crate::client::Client;
use crate::options::{CallOptions, Validate};
use crate::rows::{Rows, TypedRows};
use crate::today;
use srskit_core::catalogue::{CommandSpec, NamedCommand, TypedFields};
use srskit_core::paging::{List, Pages};
use srskit_core::{Assoc, Command, Error, OwnedAssoc, Reply};
use srskit_rules::{Checked, Policy};

/// A command of the catalogue by its name, for an exchange that somebody else drives.
///
/// Names are the public ones (`register`) or the catalogue's (`sw_register_domain`); values stand under
/// our names or under the keys of the wire. Problems come when the exchange is made, warnings from
/// [`Checked::warnings`].
///
/// # Errors
/// `InvalidRequest` when there is no such command; it says which name comes close.
pub fn command(name: &str, values: OwnedAssoc, validate: Validate) -> Result<Checked<NamedCommand>, Error> {
    Ok(looked_at(by_name(name, values)?, validate))
}

pub(crate) fn looked_at<C: Command>(command: C, validate: Validate) -> Checked<C> {
    match validate {
        Validate::Rules => Checked::new(command, &policy()),
        Validate::Off => Checked::unseen(command),
    }
}

fn policy() -> Policy {
    today::year().map_or_else(Policy::default, |year| Policy::default().with_year(year))
}

fn by_name(name: &str, values: OwnedAssoc) -> Result<NamedCommand, Error> {
    let spec = CommandSpec::find(name).map_err(|problem| Error::invalid_request("", "", vec![problem]))?;
    Ok(NamedCommand::unchecked(spec, values, Assoc::new()))
}

impl Client {
    /// Calls a command of the catalogue by its name, with a plain map of values.
    ///
    /// It sends the same bytes as the typed command, and the reply has the same fields under the same
    /// names; those that no row names are in [`TypedFields::other`].
    ///
    /// ```no_run
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use srskit::{Assoc, CallOptions, Client, Credentials, System};
    /// # let client = Client::builder(System::Horizon, Credentials::new("reseller", "not-a-real-key")).build()?;
    /// let reply = client.named("lookup", Assoc::new().with("domain", "example.com"), &CallOptions::default())?;
    /// println!("{:?}", reply.get("available"));
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As [`Client::call`]; `InvalidRequest` also when there is no such command.
    pub fn named(&self, name: &str, values: OwnedAssoc, options: &CallOptions) -> Result<Reply<TypedFields>, Error> {
        self.call_with(&by_name(name, values)?, options)
    }

    /// The rows of a list, by the command's name: `list_expiring_domains`, `list_orders`, … Nothing is
    /// sent before the first row is wanted.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use srskit::{Assoc, Client, Credentials, System};
    /// # let client = Client::builder(System::Horizon, Credentials::new("reseller", "not-a-real-key")).build()?;
    /// let dates = Assoc::new().with("expires_from", "2027-01-01").with("expires_to", "2027-12-31");
    /// for row in client.list("list_expiring_domains", dates)? {
    ///     println!("{:?}", row?.get("expires_on"));
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// When the command is not known, gives no list, or its values are wrong.
    pub fn list(&self, command: &str, values: OwnedAssoc) -> Result<Rows, Error> {
        let pages = Pages::of(command, values).map_err(|problems| {
            let (action, object) = CommandSpec::find(command).map_or(("", ""), |spec| (spec.action, spec.object));
            Error::invalid_request(action, object, problems)
        })?;
        Ok(self.rows(pages))
    }

    /// The rows of a typed list, each as the record that it is.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use srskit::{Client, Credentials, System};
    /// use srskit::domain::ListOrders;
    ///
    /// # let client = Client::builder(System::Horizon, Credentials::new("reseller", "not-a-real-key")).build()?;
    /// for order in client.list_typed(&ListOrders::new("example.com"))? {
    ///     println!("{:?}", order?.status);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// When the command's values are wrong.
    pub fn list_typed<L: List>(&self, list: &L) -> Result<TypedRows<L>, Error> {
        let message = list.message();
        let pages = Pages::of_list(list)
            .map_err(|problems| Error::invalid_request(&message.action, &message.object, problems))?;
        Ok(TypedRows::new(self.rows(pages)))
    }

    /// The rows of a list that was prepared with a page size, or with the cursor of an earlier one.
    pub fn rows(&self, pages: Pages) -> Rows {
        Rows::new(self.clone(), pages)
    }
}
