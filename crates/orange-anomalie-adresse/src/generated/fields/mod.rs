// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Paths for filters and sorting, checked by the compiler.
//!
//! Each type that a list operation returns has a module with one function for each of its properties.
//! The path that a function returns can be compared, sorted by, or extended.

pub mod attachment;
pub mod event;
pub mod note;
pub mod ticket;

mod address;
mod city_issue;
mod code_ban_issue;
mod code_hexacle_issue;
mod code_hexacle_voie_issue;
mod code_insee_issue;
mod code_rivoli_issue;
mod company;
mod contact_medium;
mod creation_building;
mod geographic_locations_issue;
mod geographic_point;
mod modification_issues;
mod name_issue;
mod pbo;
mod pm;
mod pm_id_issue;
mod postcode_issue;
mod related_building;
mod related_entity;
mod related_ticket;
mod status_change;
mod street_name_issue;
mod street_nr_issue;
mod street_nr_suffix_issue;
mod street_type_issue;

pub use address::AddressFields;
pub use city_issue::CityIssueFields;
pub use code_ban_issue::CodeBanIssueFields;
pub use code_hexacle_issue::CodeHexacleIssueFields;
pub use code_hexacle_voie_issue::CodeHexacleVoieIssueFields;
pub use code_insee_issue::CodeInseeIssueFields;
pub use code_rivoli_issue::CodeRivoliIssueFields;
pub use company::CompanyFields;
pub use contact_medium::ContactMediumFields;
pub use creation_building::CreationBuildingFields;
pub use geographic_locations_issue::GeographicLocationsIssueFields;
pub use geographic_point::GeographicPointFields;
pub use modification_issues::ModificationIssuesFields;
pub use name_issue::NameIssueFields;
pub use pbo::PboFields;
pub use pm::PmFields;
pub use pm_id_issue::PmIdIssueFields;
pub use postcode_issue::PostcodeIssueFields;
pub use related_building::RelatedBuildingFields;
pub use related_entity::RelatedEntityFields;
pub use related_ticket::RelatedTicketFields;
pub use status_change::StatusChangeFields;
pub use street_name_issue::StreetNameIssueFields;
pub use street_nr_issue::StreetNrIssueFields;
pub use street_nr_suffix_issue::StreetNrSuffixIssueFields;
pub use street_type_issue::StreetTypeIssueFields;
pub use ticket::TicketFields;
