//! The APIs behind the gateway, each with its data and its routes.

pub(crate) mod anomalie;
pub(crate) mod cri;
pub(crate) mod eligibility;
pub(crate) mod incident;
pub(crate) mod inventory;
mod product;

pub(crate) use self::product::Product;
