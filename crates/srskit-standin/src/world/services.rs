//! Everything that the account has beside its domains, orders and money: trust services, what hangs on a
//! domain, nameservers, end users, sub-resellers, bulk jobs.

use super::World;
use super::agenda::Agenda;
use super::bulk::Bulk;
use super::call::{Call, missing};
use super::events::Events;
use super::fields::{not_found, text};
use super::hosts::Hosts;
use super::names::DomainName;
use super::registrants::Registrants;
use super::reply::Reply;
use super::sites::Site;
use super::ssl::Ssl;
use super::subresellers::Subresellers;
use super::surnames::Surnames;
use super::users::Users;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The state of all that.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Services {
    pub(super) ssl: Ssl,
    /// What hangs on a domain, by its name.
    pub(super) sites: BTreeMap<String, Site>,
    pub(super) hosts: Hosts,
    pub(super) users: Users,
    pub(super) registrants: Registrants,
    pub(super) subresellers: Subresellers,
    pub(super) surnames: Surnames,
    pub(super) bulk: Bulk,
    pub(super) agenda: Agenda,
    pub(super) events: Events,
    /// DNS templates of orders that are not carried out yet.
    pub(super) templates: BTreeMap<String, String>,
}

impl Services {
    pub(super) fn of(seed: u64) -> Self {
        Self {
            ssl: Ssl::of(seed),
            sites: BTreeMap::new(),
            hosts: Hosts::default(),
            users: Users::of(seed),
            registrants: Registrants::default(),
            subresellers: Subresellers::default(),
            surnames: Surnames::default(),
            bulk: Bulk::default(),
            agenda: Agenda::default(),
            events: Events::of(seed),
            templates: BTreeMap::new(),
        }
    }
}

impl World {
    /// The domain that a command is about: by its name, in either place, or by the cookie of an end user.
    /// It is one of this account.
    pub(super) fn subject(&mut self, call: &Call<'_>) -> Result<DomainName, Reply> {
        let name = match text(call, "domain") {
            Some(_) => call.domain()?,
            None => match text(call, "cookie") {
                Some(cookie) => self.services.users.domain_of(cookie)?,
                None => return Err(missing("domain")),
            },
        };
        self.owned(&name)?;
        Ok(name)
    }

    /// Refuses a domain that is not in this account.
    pub(super) fn owned(&self, name: &DomainName) -> Result<(), Reply> {
        match self.domains.contains_key(name.as_str()) {
            true => Ok(()),
            false => Err(not_found(format!("Domain {} not owned by user", name.as_str()))),
        }
    }

    /// What hangs on a domain of this account. A name that was lost and registered again starts anew.
    pub(super) fn site(&mut self, name: &DomainName) -> &mut Site {
        let id = self.domains.get(name.as_str()).map_or(0, |domain| domain.id);
        let site = self.services.sites.entry(name.as_str().to_owned()).or_default();
        if site.domain_id != id {
            *site = Site::of(id);
        }
        site
    }

    /// Keeps what an order says about its end user and its zone, until the domain is there.
    pub(super) fn note_order(&mut self, call: &Call<'_>, name: &DomainName) -> Result<(), Reply> {
        let (username, password) = (call.optional("reg_username")?, call.optional("reg_password")?);
        if let Some((username, password)) = username.zip(password) {
            self.services.users.join(name.as_str(), username, password, call.optional("reg_domain")?);
        }
        match call.optional("dns_template")? {
            Some(template) => self.services.templates.insert(name.as_str().to_owned(), template.to_owned()),
            None => self.services.templates.remove(name.as_str()),
        };
        Ok(())
    }

    /// What follows when a domain has come into the account.
    pub(super) fn arrived(&mut self, domain: &str, now: Timestamp) {
        if let Some(template) = self.services.templates.remove(domain) {
            self.open_zone(domain, &template);
        }
        self.ask_registrant(domain, now);
    }
}
