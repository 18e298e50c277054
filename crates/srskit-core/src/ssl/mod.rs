// Made from crates/srskit-catalogue/commands/*.toml by `cargo xtask codegen`. Do not edit: change the source and run it.

//! Certificates and other trust services.

mod cancel_certificate_order;
mod cancel_free_trial;
mod create_sitelock_login;
mod get_certificate;
mod get_certificate_order;
mod get_product;
mod list_approvers;
mod list_product_types;
mod list_products;
mod order_certificate;
mod parse_csr;
mod process_certificate_order;
mod renew_certificate;
mod request_scan;
mod resend_approver_email;
mod resend_certificate_email;
mod update_certificate_order;
mod update_dv_auth;
mod update_product;
mod upgrade_sitelock;

pub use crate::records::{
    Approver, ApproverType, CanadianLanguage, CertificateContacts, CertificateData, CertificateOrderReply,
    CertificateOrderState, Contact, ContactStatus, CsrData, DvAuthMethod, Handle, ProductState, ProductSummary,
    ProductType, ServerType, TrustNote,
};
pub use cancel_certificate_order::{CancelCertificateOrder, CancelCertificateOrderReply};
pub use cancel_free_trial::CancelFreeTrial;
pub use create_sitelock_login::{CreateSitelockLogin, CreateSitelockLoginReply};
pub use get_certificate::{GetCertificate, GetCertificateReply};
pub use get_certificate_order::{GetCertificateOrder, GetCertificateOrderRegType, GetCertificateOrderReply};
pub use get_product::{GetProduct, GetProductReply};
pub use list_approvers::{ListApprovers, ListApproversReply};
pub use list_product_types::{ListProductTypes, ListProductTypesReply};
pub use list_products::{ListProducts, ListProductsReply};
pub use order_certificate::OrderCertificate;
pub use parse_csr::{ParseCsr, ParseCsrReply};
pub use process_certificate_order::{
    ProcessCertificateOrder, ProcessCertificateOrderCommand, ProcessCertificateOrderDvAuthMethod,
};
pub use renew_certificate::RenewCertificate;
pub use request_scan::{RequestScan, RequestScanReply};
pub use resend_approver_email::{ResendApproverEmail, ResendApproverEmailReply};
pub use resend_certificate_email::{ResendCertificateEmail, ResendCertificateEmailReply};
pub use update_certificate_order::{UpdateCertificateOrder, UpdateCertificateOrderRegType};
pub use update_dv_auth::{UpdateDvAuth, UpdateDvAuthReply};
pub use update_product::UpdateProduct;
pub use upgrade_sitelock::UpgradeSitelock;
