//! Schemas that use a type of `orange-core`.

use crate::error::{Error, Result};
use crate::ir::{Document, Shape, TypeDef, TypeRef};

/// Key of a schema: the type of `orange_core::error` to use.
pub(super) const KEY: &str = "x-orange-core";

/// The supported types.
const TYPES: [&str; 1] = ["ErrorBody"];

/// Checks that the key names a supported type, and that schemas with it are only received and are not variants of a union.
///
/// # Errors
///
/// Returns an error with the location of the schema and the rule.
pub(super) fn check(document: &Document) -> Result<()> {
    let reject = |ty: &TypeDef, rule: String| Err(Error::new(format!("{}: {KEY}: {rule}", ty.pointer)));
    for (index, ty) in document.types.iter().enumerate() {
        let Some(core) = &ty.core else { continue };
        if !TYPES.contains(&core.as_str()) {
            return reject(ty, format!("`{core}` is not one of {}", TYPES.join(", ")));
        }
        if ty.usage.sent || ty.usage.patched {
            return reject(ty, format!("`{core}` is only received, and the schema is sent"));
        }
        let is_variant = |other: &TypeDef| match &other.shape {
            Shape::Union(union) if other.core.is_none() => {
                union.variants.iter().any(|variant| matches!(variant.ty, TypeRef::Named(id) if id.0 == index))
            }
            _ => false,
        };
        if let Some(union) = document.types.iter().find(|other| is_variant(other)) {
            return reject(ty, format!("set it on the union {} instead", union.pointer));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::emit::GenerateOptions;
    use crate::error::Result;
    use crate::generate::GeneratedCode;
    use crate::interface::{InterfaceFile, ReadOptions};

    fn generate(schemas: &str) -> Result<GeneratedCode> {
        let text = format!(
            "openapi: 3.0.3
paths:
  /tickets:
    post:
      operationId: create
      requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Ticket'}}}}}}}}
      responses:
        '204': {{description: x}}
        default: {{description: x, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Problem'}}}}}}}}
components:
  schemas:
{schemas}"
        );
        InterfaceFile::parse(&text, &ReadOptions::new())?.generate(&GenerateOptions::new("x"))
    }

    const TICKET: &str = "    Ticket: {type: object, properties: {id: {type: string}}}\n";
    const VARIANTS: &str = "    Gateway: {type: object, properties: {code: {type: integer}}}
    Application: {type: object, properties: {code: {type: string}, reason: {type: string}}}\n";
    const UNION: &str =
        "oneOf: [{$ref: '#/components/schemas/Gateway'}, {$ref: '#/components/schemas/Application'}]";

    #[test]
    fn a_schema_with_the_key_uses_the_core_type() {
        let object = "type: object, properties: {code: {type: integer}, message: {type: string}}".to_owned();
        for shape in [object, UNION.to_owned()] {
            let problem = format!("    Problem: {{x-orange-core: ErrorBody, {shape}}}\n");
            let generated = generate(&format!("{TICKET}{VARIANTS}{problem}")).unwrap();
            let text = |path: &str| &generated.files.iter().find(|file| file.path == path).unwrap().text;
            let models: Vec<&str> =
                generated.files.iter().filter_map(|file| file.path.strip_prefix("models/")).collect();
            assert_eq!(models, ["mod.rs", "ticket.rs"]);
            assert!(text("models/mod.rs").contains("pub use orange_core::error::ErrorBody;"));
            let link = "[`ErrorBody`](super::super::models::ErrorBody)";
            assert!(text("operations/create.rs").contains(link));
            assert_eq!(generated.report.unreported, []);
        }
    }

    #[test]
    fn without_the_key_a_type_is_generated() {
        let generated = generate(&format!("{TICKET}{VARIANTS}    Problem: {{{UNION}}}\n")).unwrap();
        assert!(generated.files.iter().any(|file| file.path == "models/problem.rs"));
        assert!(!generated.files.iter().any(|file| file.text.contains("error::ErrorBody")));
    }

    #[test]
    fn unknown_core_types_sent_schemas_and_variants_are_rejected() {
        let keyed = "{x-orange-core: ErrorBody, type: object, properties: {code: {type: integer}}}";
        for (schemas, rule) in [
            (
                format!("{TICKET}    Problem: {{x-orange-core: Error, type: object}}\n"),
                "Problem: x-orange-core: `Error` is not one of ErrorBody",
            ),
            (
                format!("    Ticket: {keyed}\n    Problem: {{type: object}}\n"),
                "Ticket: x-orange-core: `ErrorBody` is only received, and the schema is sent",
            ),
            (
                format!(
                    "{TICKET}    Gateway: {keyed}\n    Application: {{type: string}}\n    Problem: {{{UNION}}}\n"
                ),
                "Gateway: x-orange-core: set it on the union openapi.yaml#/components/schemas/Problem",
            ),
        ] {
            let error = generate(&schemas).expect_err(rule).to_string();
            assert!(error.contains(rule), "{error}");
        }
    }
}
