//! End users: profiles with their domains, cookies, and the one sub-user that a profile may have.
//!
//! By the guide and recorded replies: the fields, 415 for a wrong name or password, one sub-user for each
//! profile, the length of passwords. *Assumed*: that a profile is known by its user name and one of its
//! domains; that a domain which no order has brought has a profile that nobody can log in to.

mod profile;
mod session;
mod subuser;

use super::World;
use super::commands::Run;
use super::names::DomainName;
use super::reply::Reply;
use crate::rng::Rng;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The commands of end users.
pub(super) const COMMANDS: &[&[(&str, Run)]] = &[session::COMMANDS, profile::COMMANDS, subuser::COMMANDS];

/// So that what is drawn here does not move what is drawn elsewhere.
const OWN: u64 = 0x636f_6f6b_6965_7321;

/// An end user. Neither names nor passwords are ever shown.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Profile {
    username: String,
    password: String,
    subuser: Option<Subuser>,
}

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Subuser {
    id: u64,
    username: String,
    password: String,
    permission: String,
}

/// A session of an end user, for one domain at a time.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Session {
    domain: String,
    is_owner: bool,
}

/// All profiles, who owns which domain, and the cookies that are out.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Users {
    profiles: BTreeMap<u64, Profile>,
    by_domain: BTreeMap<String, u64>,
    /// The same the other way round.
    domains: BTreeMap<u64, BTreeSet<String>>,
    sessions: BTreeMap<String, Session>,
    last_id: u64,
    rng: Rng,
}

impl Users {
    pub(super) fn of(seed: u64) -> Self {
        let mut rng = Rng::new(seed ^ OWN);
        let last_id = 10_000 + rng.below(80_000) as u64;
        Self {
            profiles: BTreeMap::new(),
            by_domain: BTreeMap::new(),
            domains: BTreeMap::new(),
            sessions: BTreeMap::new(),
            last_id,
            rng,
        }
    }

    /// The domain that a cookie stands for.
    pub(super) fn domain_of(&self, cookie: &str) -> Result<DomainName, Reply> {
        let session = self.sessions.get(cookie).ok_or_else(refused)?;
        DomainName::parse(&session.domain).ok_or_else(refused)
    }

    /// Looks whether both ways from domains to profiles agree. Names are left out of what is said: they are people's.
    pub(super) fn check(&self) -> Result<(), String> {
        const PLACE: &str = "services.users";
        if self.last_id >= 1 << 50 {
            return Err(format!("{PLACE}.last_id: too large"));
        }
        for (domain, id) in &self.by_domain {
            if !self.profiles.contains_key(id) {
                return Err(format!("{PLACE}.by_domain.{domain}: there is no profile {id}"));
            }
            if !self.domains.get(id).is_some_and(|domains| domains.contains(domain)) {
                return Err(format!("{PLACE}.domains.{id}: {domain} is missing"));
            }
        }
        let listed: usize = self.domains.values().map(BTreeSet::len).sum();
        match listed == self.by_domain.len() {
            true => Ok(()),
            false => Err(format!("{PLACE}.domains: lists domains that by_domain does not know")),
        }
    }

    fn next_id(&mut self) -> u64 {
        self.last_id += 1;
        self.last_id
    }

    fn open(&mut self, domain: &str, is_owner: bool, now: Timestamp) -> String {
        let mut group = |digits: u64| self.rng.next_u64() % 10_u64.pow(digits as u32);
        let cookie = format!("{:010}:{:06}:{:05}", now.unix_millis() / 1000, group(6), group(5));
        self.sessions.insert(cookie.clone(), Session { domain: domain.to_owned(), is_owner });
        cookie
    }

    fn profile_mut(&mut self, domain: &str) -> &mut Profile {
        let id = match self.by_domain.get(domain) {
            Some(id) => *id,
            None => {
                let id = self.next_id();
                self.put(domain, id);
                id
            }
        };
        self.profiles.entry(id).or_insert_with(|| Profile {
            username: String::new(),
            password: String::new(),
            subuser: None,
        })
    }

    /// Puts a domain into a profile: the one that `beside` is in, if name and password fit, or else a new one.
    pub(super) fn join(&mut self, domain: &str, username: &str, password: &str, beside: Option<&str>) {
        let known = beside.and_then(|beside| self.by_domain.get(&beside.to_ascii_lowercase())).copied();
        let fits = known.filter(|id| self.profiles.get(id).is_some_and(|profile| profile.is(username, password)));
        let id = fits.unwrap_or_else(|| {
            let id = self.next_id();
            self.profiles
                .insert(id, Profile { username: username.to_owned(), password: password.to_owned(), subuser: None });
            id
        });
        self.put(&domain.to_ascii_lowercase(), id);
    }

    fn put(&mut self, domain: &str, id: u64) {
        if let Some(before) = self.by_domain.insert(domain.to_owned(), id)
            && let Some(domains) = self.domains.get_mut(&before)
        {
            domains.remove(domain);
        }
        self.domains.entry(id).or_default().insert(domain.to_owned());
    }
}

impl Profile {
    fn is(&self, username: &str, password: &str) -> bool {
        !username.is_empty() && self.username == username && self.password == password
    }
}

/// The guide's 415: name and password, or a cookie, are not those of an end user.
fn refused() -> Reply {
    Reply::refusal("415", "Authentication Error")
}

impl World {
    /// The account's domains in the profile of one of them; that one is always among them.
    pub(super) fn domains_beside(&self, name: &DomainName) -> Vec<DomainName> {
        let users = &self.services.users;
        let same = users.by_domain.get(name.as_str()).and_then(|id| users.domains.get(id));
        let Some(same) = same else { return vec![name.clone()] };
        let owned = same.iter().filter(|domain| self.domains.contains_key(*domain));
        owned.filter_map(|domain| DomainName::parse(domain)).collect()
    }
}
