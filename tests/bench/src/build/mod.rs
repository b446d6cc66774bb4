//! The cost of building: a program with one API, and generated models.

mod cargo;
mod models;
mod program;

pub(crate) use self::models::run as models;
pub(crate) use self::program::run as program;
