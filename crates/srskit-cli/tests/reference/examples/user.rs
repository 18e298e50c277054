// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

use super::super::{Called, Example};
use srskit::{Client, Command};

pub(super) const EXAMPLES: &[Example] = &[
    Example {
        method: "set_cookie",
        call: set_cookie,
        read: |answer| srskit::account::SetCookie::read(answer).map(drop),
    },
    Example {
        method: "update_cookie",
        call: update_cookie,
        read: |answer| srskit::account::UpdateCookie::read(answer).map(drop),
    },
    Example {
        method: "delete_cookie",
        call: delete_cookie,
        read: |answer| srskit::account::DeleteCookie::read(answer).map(drop),
    },
    Example {
        method: "quit_session",
        call: quit_session,
        read: |answer| srskit::account::QuitSession::read(answer).map(drop),
    },
    Example {
        method: "change_password",
        call: change_password,
        read: |answer| srskit::account::ChangePassword::read(answer).map(drop),
    },
    Example {
        method: "change_ownership",
        call: change_ownership,
        read: |answer| srskit::account::ChangeOwnership::read(answer).map(drop),
    },
    Example {
        method: "authenticate_user",
        call: authenticate_user,
        read: |answer| srskit::account::AuthenticateUser::read(answer).map(drop),
    },
    Example {
        method: "add_subuser",
        call: add_subuser,
        read: |answer| srskit::account::AddSubuser::read(answer).map(drop),
    },
    Example {
        method: "get_subuser",
        call: get_subuser,
        read: |answer| srskit::account::GetSubuser::read(answer).map(drop),
    },
    Example {
        method: "modify_subuser",
        call: modify_subuser,
        read: |answer| srskit::account::ModifySubuser::read(answer).map(drop),
    },
    Example {
        method: "delete_subuser",
        call: delete_subuser,
        read: |answer| srskit::account::DeleteSubuser::read(answer).map(drop),
    },
    Example {
        method: "get_user_info",
        call: get_user_info,
        read: |answer| srskit::account::GetUserInfo::read(answer).map(drop),
    },
    Example {
        method: "get_user_access_info",
        call: get_user_access_info,
        read: |answer| srskit::account::GetUserAccessInfo::read(answer).map(drop),
    },
    Example {
        method: "send_profile_password",
        call: send_profile_password,
        read: |answer| srskit::account::SendProfilePassword::read(answer).map(drop),
    },
];

fn set_cookie(client: &Client) -> Called {
    let reg_password = "made-up-1234";
    use srskit::account::SetCookie;

    let command = SetCookie::new("example.com", "exampleuser", reg_password);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn update_cookie(client: &Client) -> Called {
    let cookie = "cookie";
    let reg_password = "made-up-1234";
    use srskit::account::UpdateCookie;

    let command = UpdateCookie::new(cookie, "example.com", "example.com", "exampleuser", reg_password);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn delete_cookie(client: &Client) -> Called {
    let cookie = "cookie";
    use srskit::account::DeleteCookie;

    let command = DeleteCookie::new(cookie);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn quit_session(client: &Client) -> Called {
    use srskit::account::QuitSession;

    let command = QuitSession::new();
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn change_password(client: &Client) -> Called {
    let password = "made-up-1234";
    use srskit::account::ChangePassword;

    let command = ChangePassword::new("example.com", password);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn change_ownership(client: &Client) -> Called {
    let password = "made-up-1234";
    use srskit::account::ChangeOwnership;

    let command = ChangeOwnership::new("example.com", "exampleuser", password);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn authenticate_user(client: &Client) -> Called {
    use srskit::account::AuthenticateUser;

    let command = AuthenticateUser::new();
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn add_subuser(client: &Client) -> Called {
    let sub_password = "sub_password";
    use srskit::account::AddSubuser;

    let command = AddSubuser::new("example.com", "exampleuser", "sub_username", sub_password, 0);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_subuser(client: &Client) -> Called {
    use srskit::account::GetSubuser;

    let command = GetSubuser::new("example.com", "exampleuser");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn modify_subuser(client: &Client) -> Called {
    let sub_password = "sub_password";
    use srskit::account::ModifySubuser;

    let command = ModifySubuser::new("example.com", "exampleuser", 1, "sub_username", sub_password, 0);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn delete_subuser(client: &Client) -> Called {
    use srskit::account::DeleteSubuser;

    let command = DeleteSubuser::new("example.com", "exampleuser", 1);
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_user_info(client: &Client) -> Called {
    use srskit::account::GetUserInfo;

    let command = GetUserInfo::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn get_user_access_info(client: &Client) -> Called {
    use srskit::account::GetUserAccessInfo;

    let command = GetUserAccessInfo::new();
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}

fn send_profile_password(client: &Client) -> Called {
    use srskit::account::SendProfilePassword;

    let command = SendProfilePassword::new("example.com");
    let reply = client.call(&command)?;
    drop(reply);
    Ok(())
}
