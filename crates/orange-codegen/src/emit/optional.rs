//! The modules of generated code that can be left out.

use std::fmt;

/// An optional module of generated code.
///
/// See [`GenerateOptions`](crate::GenerateOptions) for an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OptionalModule {
    /// `fields`: typed paths for filters and sorting.
    Fields,
    /// `contract_tests`: each operation builds its request and decodes a response.
    ContractTests,
    /// `example_tests`: the examples of the file are decoded and encoded unchanged.
    ExampleTests,
}

impl OptionalModule {
    /// All optional modules.
    pub const ALL: [Self; 3] = [Self::Fields, Self::ContractTests, Self::ExampleTests];

    /// Returns the name of the module on the command line and in `spec.yaml`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fields => "fields",
            Self::ContractTests => "contract-tests",
            Self::ExampleTests => "example-tests",
        }
    }

    /// Returns the module with a name. The error is a message.
    pub(crate) fn from_name(name: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|module| module.name() == name).ok_or_else(|| {
            let names = Self::ALL.map(Self::name).join(", ");
            format!("`{name}` is no optional module: expected one of {names}")
        })
    }
}

impl fmt::Display for OptionalModule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_module_is_found_by_its_name() {
        for module in OptionalModule::ALL {
            assert_eq!(OptionalModule::from_name(module.name()), Ok(module));
        }
        assert_eq!(
            OptionalModule::from_name("models"),
            Err("`models` is no optional module: expected one of fields, contract-tests, example-tests"
                .to_owned())
        );
    }
}
