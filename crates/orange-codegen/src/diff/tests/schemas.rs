//! Minimal pairs of schemas for each kind of change.

use super::super::kind::Rating::{self, Breaking, Compatible, DocsOnly};

/// A schema in both files, and its changes with their ratings when sent and received.
pub(super) type SchemaCase = (&'static str, &'static str, &'static [(&'static str, Rating, Rating)]);

/// Schemas that others refer to.
pub(super) const HELPERS: &str = "
    Cat: {type: object, properties: {kind: {type: string}, lives: {type: integer}}}
    Dog: {type: object, properties: {kind: {type: string}, tricks: {type: integer}}}
    Code: {type: string, maxLength: 5}
";

pub(super) const SCHEMAS: &[SchemaCase] = &[
    // Properties.
    (
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, required: [b], properties: {a: {type: string}, b: {type: string}}}",
        &[("property-added-required", Breaking, Compatible)],
    ),
    (
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: string}, b: {type: string}}}",
        &[("property-added-optional", Compatible, Compatible)],
    ),
    (
        "{type: object, properties: {a: {type: string}, b: {type: string}}}",
        "{type: object, properties: {a: {type: string}}}",
        &[("property-removed", Breaking, Breaking)],
    ),
    // An object without properties that gains some is still an object.
    (
        "{type: object}",
        "{type: object, properties: {a: {type: string}}}",
        &[("property-added-optional", Compatible, Compatible)],
    ),
    (
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, required: [a], properties: {a: {type: string}}}",
        &[("property-required", Breaking, Compatible)],
    ),
    (
        "{type: object, required: [a], properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: string}}}",
        &[("property-optional", Compatible, Breaking)],
    ),
    (
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: string, nullable: true}}}",
        &[("null-allowed", Compatible, Breaking)],
    ),
    (
        "{type: object, properties: {a: {type: [string, 'null']}}}",
        "{type: object, properties: {a: {type: string}}}",
        &[("null-refused", Breaking, Compatible)],
    ),
    // The three notations for null are equal.
    (
        "{type: object, properties: {a: {type: [string, 'null']}, b: {$ref: '#/components/schemas/Cat', nullable: true}}}",
        "{type: object, properties: {a: {type: string, nullable: true}, b: {oneOf: [{$ref: '#/components/schemas/Cat'}, {type: 'null'}]}}}",
        &[],
    ),
    (
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: string, readOnly: true}}}",
        &[("read-only-added", Breaking, Compatible)],
    ),
    (
        "{type: object, properties: {a: {type: string, readOnly: true}}}",
        "{type: object, properties: {a: {type: string}}}",
        &[("read-only-removed", Compatible, Compatible)],
    ),
    (
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: string, writeOnly: true}}}",
        &[("write-only-added", Compatible, Breaking)],
    ),
    (
        "{type: object, properties: {a: {type: string, writeOnly: true}}}",
        "{type: object, properties: {a: {type: string}}}",
        &[("write-only-removed", Compatible, Compatible)],
    ),
    (
        "{type: object, properties: {a: {type: integer, default: 1}}}",
        "{type: object, properties: {a: {type: integer, default: 2}}}",
        &[("default-changed", Compatible, Compatible)],
    ),
    (
        "{type: object, properties: {a: {type: integer}}}",
        "{type: object, properties: {a: {type: integer, deprecated: true}}}",
        &[("deprecated", Compatible, Compatible)],
    ),
    (
        "{type: object, properties: {a: {type: integer, deprecated: true}}}",
        "{type: object, properties: {a: {type: integer}}}",
        &[("deprecation-withdrawn", Compatible, Compatible)],
    ),
    // Types.
    (
        "{type: object, properties: {a: {type: integer}}}",
        "{type: object, properties: {a: {type: string}}}",
        &[("type-changed", Breaking, Breaking)],
    ),
    (
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: array, items: {type: string}}}}",
        &[("type-changed", Breaking, Breaking)],
    ),
    (
        "{type: object, properties: {a: {type: array, items: {type: string}}}}",
        "{type: object, properties: {a: {type: array, items: {type: boolean}}}}",
        &[("type-changed", Breaking, Breaking)],
    ),
    (
        "{type: object, properties: {a: {type: number}}}",
        "{type: object, properties: {a: {type: integer}}}",
        &[("type-narrowed", Breaking, Compatible)],
    ),
    (
        "{type: object, properties: {a: {type: integer}}}",
        "{type: object, properties: {a: {type: number}}}",
        &[("type-widened", Compatible, Breaking)],
    ),
    (
        "{type: object, properties: {a: {}}}",
        "{type: object, properties: {a: {type: boolean}}}",
        &[("type-narrowed", Breaking, Compatible)],
    ),
    (
        "{type: object, properties: {a: {type: boolean}}}",
        "{type: object, properties: {a: {}}}",
        &[("type-widened", Compatible, Breaking)],
    ),
    (
        "{type: object, properties: {a: {type: string, format: date}}}",
        "{type: object, properties: {a: {type: string, format: uuid}}}",
        &[("format-changed", Breaking, Breaking)],
    ),
    (
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: string, format: date-time}}}",
        &[("format-narrowed", Breaking, Compatible)],
    ),
    (
        "{type: object, properties: {a: {type: string, format: date-time}}}",
        "{type: object, properties: {a: {type: string}}}",
        &[("format-widened", Compatible, Breaking)],
    ),
    (
        "{type: object, properties: {a: {type: integer, format: int64}}}",
        "{type: object, properties: {a: {type: integer, format: int32}}}",
        &[("format-narrowed", Breaking, Compatible)],
    ),
    (
        "{type: object, properties: {a: {type: integer, format: int32}}}",
        "{type: object, properties: {a: {type: integer}}}",
        &[("format-widened", Compatible, Breaking)],
    ),
    (
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: string, format: password}}}",
        &[("docs-changed", DocsOnly, DocsOnly)],
    ),
    // A type that moves behind a name is the same type with the same rules.
    (
        "{type: object, properties: {a: {type: string, maxLength: 5}}}",
        "{type: object, properties: {a: {$ref: '#/components/schemas/Code'}}}",
        &[],
    ),
    // Values.
    (
        "{type: string, enum: [x]}",
        "{type: string, enum: [x, y]}",
        &[("enum-value-added", Compatible, Compatible)],
    ),
    (
        "{type: string, enum: [x, y]}",
        "{type: string, enum: [x]}",
        &[("enum-value-removed", Breaking, Compatible)],
    ),
    (
        "{type: integer, enum: [1, 2]}",
        "{type: integer, enum: [1]}",
        &[("enum-value-removed", Breaking, Compatible)],
    ),
    ("{type: string}", "{type: string, enum: [x, y]}", &[("enum-added", Breaking, Compatible)]),
    ("{type: string, enum: [x, y]}", "{type: string}", &[("enum-removed", Compatible, Compatible)]),
    (
        "{type: object, properties: {a: {type: string, enum: [x]}}}",
        "{type: object, properties: {a: {type: string, enum: [x, y]}}}",
        &[("enum-value-added", Compatible, Compatible)],
    ),
    (
        "{type: string, enum: [x, y]}",
        "{type: string, enum: [x, y], x-orange-values: {x: {aliases: [X]}}}",
        &[("aliases-changed", Compatible, Compatible)],
    ),
    // Rules.
    ("{type: string}", "{type: string, maxLength: 5}", &[("rule-tightened", Breaking, Compatible)]),
    (
        "{type: string, maxLength: 5}",
        "{type: string, maxLength: 9}",
        &[("rule-loosened", Compatible, Compatible)],
    ),
    (
        "{type: string, minLength: 5}",
        "{type: string, minLength: 9}",
        &[("rule-tightened", Breaking, Compatible)],
    ),
    ("{type: string}", "{type: string, minLength: 0}", &[]),
    ("{type: string, pattern: a}", "{type: string, pattern: b}", &[("rule-changed", Breaking, Compatible)]),
    ("{type: string, pattern: a}", "{type: string}", &[("rule-loosened", Compatible, Compatible)]),
    (
        "{type: integer, minimum: 1}",
        "{type: integer, minimum: 2}",
        &[("rule-tightened", Breaking, Compatible)],
    ),
    (
        "{type: number, maximum: 2}",
        "{type: number, maximum: 2.5}",
        &[("rule-loosened", Compatible, Compatible)],
    ),
    (
        "{type: number, maximum: 2}",
        "{type: number, maximum: 2, exclusiveMaximum: true}",
        &[("rule-tightened", Breaking, Compatible)],
    ),
    // For integers, more than 0 and at least 1 are equal, and so are both notations of a limit.
    ("{type: integer, minimum: 1}", "{type: integer, exclusiveMinimum: 0}", &[]),
    ("{type: number, minimum: 0, exclusiveMinimum: true}", "{type: number, exclusiveMinimum: 0}", &[]),
    (
        "{type: integer, multipleOf: 10}",
        "{type: integer, multipleOf: 5}",
        &[("rule-loosened", Compatible, Compatible)],
    ),
    (
        "{type: integer, multipleOf: 5}",
        "{type: integer, multipleOf: 10}",
        &[("rule-tightened", Breaking, Compatible)],
    ),
    (
        "{type: integer, multipleOf: 5}",
        "{type: integer, multipleOf: 7}",
        &[("rule-changed", Breaking, Compatible)],
    ),
    (
        "{type: array, items: {type: string}, maxItems: 5}",
        "{type: array, items: {type: string}, maxItems: 4, uniqueItems: true}",
        &[("rule-tightened", Breaking, Compatible), ("rule-tightened", Breaking, Compatible)],
    ),
    (
        "{type: array, items: {type: string, maxLength: 2}}",
        "{type: array, items: {type: string, maxLength: 3}}",
        &[("rule-loosened", Compatible, Compatible)],
    ),
    (
        "{type: object, minProperties: 1, properties: {a: {type: string}}}",
        "{type: object, minProperties: 2, properties: {a: {type: string}}}",
        &[("rule-tightened", Breaking, Compatible)],
    ),
    // Rules outside the intermediate representation.
    (
        "{type: object, additionalProperties: {type: string, maxLength: 5}}",
        "{type: object, additionalProperties: {type: string, maxLength: 4}}",
        &[("rule-tightened", Breaking, Compatible)],
    ),
    (
        "{type: object, maxProperties: 5, additionalProperties: {type: string}}",
        "{type: object, maxProperties: 6, additionalProperties: {type: string}}",
        &[("rule-loosened", Compatible, Compatible)],
    ),
    (
        "{oneOf: [{type: string, pattern: a}, {type: integer}]}",
        "{oneOf: [{type: string, pattern: b}, {type: integer}]}",
        &[("rule-changed", Breaking, Compatible)],
    ),
    (
        "{type: object, properties: {a: {type: string}}, not: {required: [a]}}",
        "{type: object, properties: {a: {type: string}}, not: {required: [b]}}",
        &[("rule-changed", Breaking, Compatible)],
    ),
    (
        "{type: object, properties: {a: {type: string}}, if: {required: [a]}}",
        "{type: object, properties: {a: {type: string}}}",
        &[("rule-loosened", Compatible, Compatible)],
    ),
    // Additional properties.
    (
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, additionalProperties: false, properties: {a: {type: string}}}",
        &[("additional-narrowed", Breaking, Compatible)],
    ),
    (
        "{type: object, additionalProperties: false, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: string}}}",
        &[("additional-widened", Compatible, Compatible)],
    ),
    (
        "{type: object, additionalProperties: {type: string}}",
        "{type: object, additionalProperties: {type: integer}}",
        &[("type-changed", Breaking, Breaking)],
    ),
    (
        "{type: object, additionalProperties: {type: string}}",
        "{type: object}",
        &[("type-widened", Compatible, Breaking)],
    ),
    // Unions.
    (
        "{oneOf: [{type: string}, {type: integer}]}",
        "{oneOf: [{type: string}, {type: integer}, {type: boolean}]}",
        &[("alternative-added", Compatible, Breaking)],
    ),
    (
        "{oneOf: [{type: string}, {type: integer}, {type: boolean}]}",
        "{oneOf: [{type: string}, {type: integer}]}",
        &[("alternative-removed", Breaking, Compatible)],
    ),
    (
        "{type: string}",
        "{oneOf: [{type: string}, {type: integer}]}",
        &[("alternative-added", Compatible, Breaking)],
    ),
    (
        "{oneOf: [{type: string}, {type: integer}]}",
        "{type: string, maxLength: 3}",
        &[("alternative-removed", Breaking, Compatible), ("rule-tightened", Breaking, Compatible)],
    ),
    (
        "{oneOf: [{type: string}, {type: integer}]}",
        "{type: boolean}",
        &[("type-changed", Breaking, Breaking)],
    ),
    (
        "{oneOf: [{$ref: '#/components/schemas/Cat'}], discriminator: {propertyName: kind}}",
        "{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}",
        &[("subtype-added", Compatible, Compatible)],
    ),
    (
        "{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}",
        "{oneOf: [{$ref: '#/components/schemas/Cat'}], discriminator: {propertyName: kind}}",
        &[("subtype-removed", Breaking, Compatible)],
    ),
    (
        "{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind, mapping: {c: Cat, d: Dog}}}",
        "{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind, mapping: {c: Cat, e: Dog}}}",
        &[("mapping-changed", Breaking, Breaking)],
    ),
    (
        "{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}",
        "{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}",
        &[("discriminator-added", Breaking, Compatible)],
    ),
    (
        "{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}",
        "{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}",
        &[("discriminator-removed", Compatible, Breaking)],
    ),
    (
        "{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}",
        "{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: lives}}",
        &[("discriminator-changed", Breaking, Breaking), ("property-added-optional", Compatible, Compatible)],
    ),
    // Names.
    (
        "{type: object, properties: {a: {$ref: '#/components/schemas/Cat'}}}",
        "{type: object, properties: {a: {$ref: '#/components/schemas/Dog'}}}",
        &[
            ("schema-replaced", Compatible, Compatible),
            ("property-removed", Breaking, Breaking),
            ("property-added-optional", Compatible, Compatible),
        ],
    ),
    // Descriptions.
    ("{type: string, title: A}", "{type: string, title: B}", &[("docs-changed", DocsOnly, DocsOnly)]),
    ("{type: string, description: \"a\\n b\"}", "{type: string, description: a b}", &[]),
    ("{type: string, example: A}", "{type: string, example: B}", &[("examples-changed", DocsOnly, DocsOnly)]),
];
