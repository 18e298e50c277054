// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

//! The reseller's account, sub-resellers, and the profiles of end users.

mod add_subuser;
mod authenticate_user;
mod change_ownership;
mod change_password;
mod check_version;
mod create_subreseller;
mod delete_cookie;
mod delete_subuser;
mod get_balance;
mod get_subreseller;
mod get_subuser;
mod get_user_access_info;
mod get_user_info;
mod modify_subreseller;
mod modify_subuser;
mod pay_subreseller;
mod quit_session;
mod send_profile_password;
mod set_cookie;
mod update_cookie;

pub use crate::records::{CanadianLanguage, Contact, ContactStatus, Contacts, SubresellerContacts, SubresellerStatus};
pub use add_subuser::AddSubuser;
pub use authenticate_user::AuthenticateUser;
pub use change_ownership::ChangeOwnership;
pub use change_password::ChangePassword;
pub use check_version::CheckVersion;
pub use create_subreseller::CreateSubreseller;
pub use delete_cookie::DeleteCookie;
pub use delete_subuser::DeleteSubuser;
pub use get_balance::{GetBalance, GetBalanceReply};
pub use get_subreseller::{GetSubreseller, GetSubresellerReply};
pub use get_subuser::{GetSubuser, GetSubuserReply};
pub use get_user_access_info::GetUserAccessInfo;
pub use get_user_info::{GetUserInfo, GetUserInfoReply};
pub use modify_subreseller::ModifySubreseller;
pub use modify_subuser::ModifySubuser;
pub use pay_subreseller::{PaySubreseller, PaySubresellerReply};
pub use quit_session::QuitSession;
pub use send_profile_password::{SendProfilePassword, SendProfilePasswordSendTo};
pub use set_cookie::{SetCookie, SetCookieReply};
pub use update_cookie::{UpdateCookie, UpdateCookieReply};
