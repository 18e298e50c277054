//! End users: cookies, profiles and sub-users.

use crate::requests::{attribute, said};
use crate::{OK, ask, registered, says};
use srskit_standin::world::{Reply, Request, World};

fn cookie(world: &mut World, password: &'static str) -> Reply {
    let asked = Request::new("SET", "COOKIE").with("domain", "example.com").with("reg_username", "zoe123");
    ask(world, asked.with("reg_password", password))
}

#[test]
fn a_cookie_stands_for_a_domain_until_it_is_deleted() {
    let mut world = registered();
    assert_eq!(said(&cookie(&mut world, "wrong-password")), "415 Authentication Error");
    let reply = cookie(&mut world, "not-a-password");
    let value = attribute(&reply, "cookie").unwrap().to_owned();
    let groups: Vec<&str> = value.split(':').collect();
    assert!(groups.len() == 3 && groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_digit())), "{value}");
    assert_eq!((attribute(&reply, "domain_count"), attribute(&reply, "f_owner")), (Some("2"), Some("1")));
    assert_eq!(attribute(&reply, "expiredate"), Some("2027-11-24 00:00:00"));
    let with_cookie = |action: &str, object: &str| {
        let mut request = Request::new(action, object);
        request.items.insert("cookie", value.clone());
        request
    };
    let read = ask(&mut world, with_cookie("GET", "USERINFO"));
    assert_eq!((attribute(&read, "domain"), attribute(&read, "username")), (Some("example.com"), Some("zoe123")));
    let moved = with_cookie("UPDATE", "COOKIE").with("domain", "example.com").with("domain_new", "example.net");
    assert_eq!(says(&mut world, moved.with("reg_username", "zoe123").with("reg_password", "")), OK);
    assert_eq!(attribute(&ask(&mut world, with_cookie("GET", "USERINFO")), "domain"), Some("example.net"));
    let delete = with_cookie("DELETE", "COOKIE").with("cookie", value.clone());
    assert_eq!(says(&mut world, delete), OK);
    assert_eq!(says(&mut world, with_cookie("GET", "USERINFO")), "415 Authentication Error");
    assert_eq!(says(&mut world, Request::new("QUIT", "SESSION")), "200 Closing connection");
}

#[test]
fn a_new_password_counts_for_every_domain_of_the_profile() {
    let mut world = registered();
    let change = |password: &'static str| {
        Request::new("CHANGE", "PASSWORD").with("domain", "example.net").with("reg_password", password)
    };
    assert_eq!(says(&mut world, change("another-password")), OK);
    assert!(cookie(&mut world, "another-password").is_success);
    assert!(!cookie(&mut world, "not-a-password").is_success);
    assert!(says(&mut world, change("xx")).starts_with("465 Password length below minimum"));
}

#[test]
fn a_domain_moves_into_another_profile() {
    let mut world = registered();
    let change = Request::new("CHANGE", "OWNERSHIP").with("domain", "example.net").with("username", "yan456");
    assert_eq!(
        says(&mut world, change.clone().with("password", "yans-password").with("reg_domain", "example.com")),
        "415 Authentication Error"
    );
    assert_eq!(says(&mut world, change.with("password", "yans-password")), OK);
    let count = attribute(&cookie(&mut world, "not-a-password"), "domain_count").map(str::to_owned);
    assert_eq!(count.as_deref(), Some("1"));
}

#[test]
fn a_profile_has_one_sub_user() {
    let mut world = registered();
    let about = |action: &str| Request::new(action, "SUBUSER").with("domain", "example.com").with("username", "zoe123");
    let fields = |request: Request| {
        request.with("sub_username", "helper1").with("sub_password", "helpers-password").with("sub_permission", "10")
    };
    assert!(ask(&mut world, about("GET")).attributes().is_empty());
    assert_eq!(says(&mut world, fields(about("ADD"))), OK);
    assert_eq!(says(&mut world, fields(about("ADD"))), "447 No more sub-users allowed for this profile");
    let read = ask(&mut world, about("GET"));
    let id = attribute(&read, "id").unwrap().to_owned();
    assert_eq!((attribute(&read, "username"), attribute(&read, "permission")), (Some("helper1"), Some("10")));
    assert_eq!(says(&mut world, fields(about("MODIFY")).with("sub_id", id.clone()).with("sub_permission", "2")), OK);
    assert_eq!(attribute(&ask(&mut world, about("GET")), "permission"), Some("2"));
    let asked = Request::new("SET", "COOKIE")
        .with("domain", "example.com")
        .with("reg_username", "helper1")
        .with("reg_password", "helpers-password");
    let session = ask(&mut world, asked);
    assert_eq!((attribute(&session, "f_owner"), attribute(&session, "permission")), (Some("0"), Some("2")));
    assert_eq!(says(&mut world, about("DELETE").with("sub_id", "1")), "480 Sub-user not found");
    assert_eq!(says(&mut world, about("DELETE").with("sub_id", id)), OK);
}
