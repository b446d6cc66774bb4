//! Minimal pairs of files for each kind of change outside schemas.

use super::super::kind::Rating::{self, Breaking, Compatible, DocsOnly};

/// Two versions of a file, without `openapi` and `info`, and the kinds and ratings of the changes.
pub(super) type FileCase = (&'static str, &'static str, &'static [(&'static str, Rating)]);

pub(super) const OK: &str = "responses: {'200': {description: ok}}";

pub(super) const FILES: &[FileCase] = &[
    // Operations. `OK` is a response.
    ("paths: {/a: {get: {OK}}}", "paths: {/a: {get: {OK}, head: {OK}}}", &[("operation-added", Compatible)]),
    ("paths: {/a: {get: {OK}, head: {OK}}}", "paths: {/a: {get: {OK}}}", &[("operation-removed", Breaking)]),
    (
        "paths: {/a: {get: {operationId: x, OK}}}",
        "paths: {/a: {get: {operationId: y, OK}}}",
        &[("operation-id-changed", Compatible)],
    ),
    (
        "paths: {/a: {get: {operationId: x, OK}}}",
        "paths: {/b: {get: {operationId: x, OK}}}",
        &[("operation-moved", Breaking)],
    ),
    (
        "servers: [{url: 'https://h/v1'}]\npaths: {/a: {get: {OK}}}",
        "servers: [{url: 'https://h'}]\npaths: {/v1/a: {get: {OK}}}",
        &[("base-path-moved", Compatible)],
    ),
    ("paths: {}", "x-webhooks: {w: {post: {OK}}}\npaths: {}", &[("event-added", Compatible)]),
    ("x-webhooks: {w: {post: {OK}}}\npaths: {}", "paths: {}", &[("event-removed", Breaking)]),
    (
        "paths: {'/a/{x}/b/{y}': {get: {operationId: o, OK}}}",
        "paths: {'/a/{z}/b/{y}': {get: {operationId: o, OK}}}",
        &[("path-parameter-renamed", Compatible)],
    ),
    ("paths: {/a: {get: {OK}}}", "paths: {/a: {get: {deprecated: true, OK}}}", &[("deprecated", Compatible)]),
    (
        "paths: {/a: {get: {tags: [x], OK}}}",
        "paths: {/a: {get: {tags: [y], OK}}}",
        &[("tags-changed", DocsOnly)],
    ),
    (
        "paths: {/a: {get: {OK}}}",
        "paths: {/a: {get: {x-orange-role: OC, OK}}}",
        &[("role-changed", Compatible)],
    ),
    (
        "x-orange-thing: 1\npaths: {/a: {get: {OK}}}",
        "x-orange-thing: 2\npaths: {/a: {get: {OK}}}",
        &[("extension-changed", Compatible)],
    ),
    // Parameters.
    (
        "paths: {/a: {get: {OK}}}",
        "paths: {/a: {get: {parameters: [{name: q, in: query, required: true, schema: {type: string}}], OK}}}",
        &[("parameter-added-required", Breaking)],
    ),
    (
        "paths: {/a: {get: {OK}}}",
        "paths: {/a: {get: {parameters: [{name: q, in: query, schema: {type: string}}], OK}}}",
        &[("parameter-added-optional", Compatible)],
    ),
    (
        "paths: {/a: {get: {parameters: [{name: q, in: header, schema: {type: string}}], OK}}}",
        "paths: {/a: {get: {parameters: [{name: q, in: query, schema: {type: string}}], OK}}}",
        &[("parameter-removed", Breaking), ("parameter-added-optional", Compatible)],
    ),
    (
        "paths: {/a: {get: {parameters: [{name: X-Q, in: header, schema: {type: string}}], OK}}}",
        "paths: {/a: {get: {parameters: [{name: x-q, in: header, schema: {type: string}}], OK}}}",
        &[],
    ),
    (
        "paths: {/a: {get: {parameters: [{name: q, in: query, schema: {type: string}}], OK}}}",
        "paths: {/a: {get: {parameters: [{name: q, in: query, required: true, schema: {type: string}}], OK}}}",
        &[("parameter-required", Breaking)],
    ),
    (
        "paths: {/a: {get: {parameters: [{name: q, in: query, required: true, schema: {type: string}}], OK}}}",
        "paths: {/a: {get: {parameters: [{name: q, in: query, schema: {type: string}}], OK}}}",
        &[("parameter-optional", Compatible)],
    ),
    (
        "paths: {/a: {get: {parameters: [{name: q, in: query, schema: {type: array, items: {type: string}}}], OK}}}",
        "paths: {/a: {get: {parameters: [{name: q, in: query, explode: false, schema: {type: array, items: {type: string}}}], OK}}}",
        &[("parameter-style-changed", Breaking)],
    ),
    // Most styles encode a single value alike.
    (
        "paths: {/a: {get: {parameters: [{name: q, in: query, schema: {type: string}}], OK}}}",
        "paths: {/a: {get: {parameters: [{name: q, in: query, style: pipeDelimited, explode: false, schema: {type: string}}], OK}}}",
        &[],
    ),
    (
        "paths: {/a: {get: {parameters: [{name: q, in: query, schema: {type: string}}], OK}}}",
        "paths: {/a: {get: {parameters: [{name: q, in: query, allowReserved: true, schema: {type: string}}], OK}}}",
        &[("parameter-reserved-changed", Compatible)],
    ),
    (
        "paths: {/a: {get: {parameters: [{name: q, in: query, schema: {type: integer, default: 10}}], OK}}}",
        "paths: {/a: {get: {parameters: [{name: q, in: query, schema: {type: integer, default: 50, maximum: 100}}], OK}}}",
        &[("rule-tightened", Breaking), ("default-changed", Compatible)],
    ),
    (
        "paths: {/a: {get: {parameters: [{name: q, in: query, schema: {type: integer}}], OK}}}",
        "paths: {/a: {get: {parameters: [{name: q, in: query, schema: {type: string}}], OK}}}",
        &[("type-changed", Breaking)],
    ),
    // Inline schemas of bodies and headers have rules too.
    (
        "paths: {/a: {post: {requestBody: {content: {application/json: {schema: {type: array, maxItems: 5, items: {type: string}}}}}, OK}}}",
        "paths: {/a: {post: {requestBody: {content: {application/json: {schema: {type: array, maxItems: 4, items: {type: string}}}}}, OK}}}",
        &[("rule-tightened", Breaking)],
    ),
    (
        "paths: {/a: {get: {responses: {'200': {description: '', headers: {E: {schema: {type: string, maxLength: 5}}}}}}}}",
        "paths: {/a: {get: {responses: {'200': {description: '', headers: {E: {schema: {type: string, maxLength: 4}}}}}}}}",
        &[("rule-tightened", Compatible)],
    ),
    // Bodies.
    (
        "paths: {/a: {post: {OK}}}",
        "paths: {/a: {post: {requestBody: {required: true, content: {text/plain: {}}}, OK}}}",
        &[("body-added-required", Breaking)],
    ),
    (
        "paths: {/a: {post: {OK}}}",
        "paths: {/a: {post: {requestBody: {content: {text/plain: {}}}, OK}}}",
        &[("body-added-optional", Compatible)],
    ),
    (
        "paths: {/a: {post: {requestBody: {content: {text/plain: {}}}, OK}}}",
        "paths: {/a: {post: {OK}}}",
        &[("body-removed", Breaking)],
    ),
    (
        "paths: {/a: {post: {requestBody: {content: {text/plain: {}}}, OK}}}",
        "paths: {/a: {post: {requestBody: {required: true, content: {text/plain: {}}}, OK}}}",
        &[("body-required", Breaking)],
    ),
    (
        "paths: {/a: {post: {requestBody: {required: true, content: {text/plain: {}}}, OK}}}",
        "paths: {/a: {post: {requestBody: {content: {text/plain: {}}}, OK}}}",
        &[("body-optional", Compatible)],
    ),
    (
        "paths: {/a: {post: {requestBody: {content: {text/plain: {}}}, OK}}}",
        "paths: {/a: {post: {requestBody: {content: {text/plain: {}, application/json: {}}}, OK}}}",
        &[("media-type-added", Compatible)],
    ),
    (
        "paths: {/a: {post: {requestBody: {content: {text/plain: {}, application/json: {}}}, OK}}}",
        "paths: {/a: {post: {requestBody: {content: {'Text/Plain;charset=utf-8': {}}}, OK}}}",
        &[("media-type-removed", Breaking)],
    ),
    (
        "paths: {/a: {post: {requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {f: {type: string}}}, encoding: {f: {contentType: image/png}}}}}, OK}}}",
        "paths: {/a: {post: {requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {f: {type: string}}}, encoding: {f: {contentType: image/jpeg}}}}}, OK}}}",
        &[("encoding-changed", Breaking)],
    ),
    // Responses.
    (
        "paths: {/a: {get: {responses: {'200': {description: ''}}}}}",
        "paths: {/a: {get: {responses: {'200': {description: ''}, '206': {description: ''}}}}}",
        &[("response-added", Compatible)],
    ),
    (
        "paths: {/a: {get: {responses: {'200': {description: ''}, '206': {description: ''}}}}}",
        "paths: {/a: {get: {responses: {'200': {description: ''}}}}}",
        &[("response-removed", Breaking)],
    ),
    (
        "paths: {/a: {get: {responses: {'200': {description: ''}}}}}",
        "paths: {/a: {get: {responses: {'200': {description: ''}, 4XX: {description: ''}}}}}",
        &[("error-response-added", Compatible)],
    ),
    (
        "paths: {/a: {get: {responses: {'200': {description: ''}, default: {description: ''}}}}}",
        "paths: {/a: {get: {responses: {'200': {description: ''}}}}}",
        &[("error-response-removed", Compatible)],
    ),
    // A lone `default` response is the success response.
    (
        "paths: {/a: {get: {responses: {default: {description: ''}}}}}",
        "paths: {/a: {get: {responses: {'404': {description: ''}}}}}",
        &[("response-removed", Breaking), ("error-response-added", Compatible)],
    ),
    (
        "paths: {/a: {get: {responses: {'200': {description: '', content: {application/json: {}, text/csv: {}}}}}}}",
        "paths: {/a: {get: {responses: {'200': {description: '', content: {application/json: {}}}}}}}",
        &[("media-type-removed", Breaking)],
    ),
    (
        "paths: {/a: {get: {responses: {'200': {description: ''}}}}}",
        "paths: {/a: {get: {responses: {'200': {description: '', headers: {ETag: {schema: {type: string}}}}}}}}",
        &[("header-added", Compatible)],
    ),
    (
        "paths: {/a: {get: {responses: {'200': {description: '', headers: {ETag: {schema: {type: string}}}}}}}}",
        "paths: {/a: {get: {responses: {'200': {description: ''}}}}}",
        &[("header-removed", Breaking)],
    ),
    (
        "paths: {/a: {get: {responses: {'200': {description: '', headers: {ETag: {schema: {type: string}}}}}}}}",
        "paths: {/a: {get: {responses: {'200': {description: '', headers: {etag: {required: true, schema: {type: string}}}}}}}}",
        &[("header-required", Compatible)],
    ),
    (
        "paths: {/a: {get: {responses: {'200': {description: '', headers: {ETag: {required: true, schema: {type: string}}}}}}}}",
        "paths: {/a: {get: {responses: {'200': {description: '', headers: {ETag: {schema: {type: integer}}}}}}}}",
        &[("header-optional", Breaking), ("type-changed", Breaking)],
    ),
    (
        "swagger: '2.0'\npaths: {/a: {get: {responses: {'200': {description: '', headers: {X: {type: array, items: {type: string}}}}}}}}",
        "swagger: '2.0'\npaths: {/a: {get: {responses: {'200': {description: '', headers: {X: {type: array, items: {type: string}, collectionFormat: pipes}}}}}}}",
        &[("header-style-changed", Breaking)],
    ),
    // Security.
    (
        "security: [{k: []}]\npaths: {/a: {get: {OK}}}\ncomponents: {securitySchemes: {k: {type: apiKey, in: header, name: K}}}",
        "security: [{k: []}]\npaths: {/a: {get: {OK}}}\ncomponents: {securitySchemes: {k: {type: apiKey, in: query, name: K}}}",
        &[("security-scheme-changed", Breaking)],
    ),
    (
        "security: [{k: []}]\npaths: {/a: {get: {OK}}}\ncomponents: {securitySchemes: {k: {type: apiKey, in: header, name: K}}}",
        "security: [{renamed: []}]\npaths: {/a: {get: {OK}}}\ncomponents: {securitySchemes: {renamed: {type: apiKey, in: header, name: K}}}",
        &[],
    ),
    (
        "paths: {/a: {get: {OK}}}",
        "security: [{k: []}]\npaths: {/a: {get: {OK}}}\ncomponents: {securitySchemes: {k: {type: http, scheme: basic}}}",
        &[("security-tightened", Breaking), ("security-scheme-added", Compatible)],
    ),
    (
        "security: [{k: []}]\npaths: {/a: {get: {OK}}}\ncomponents: {securitySchemes: {k: {type: http, scheme: basic}}}",
        "paths: {/a: {get: {OK}}}",
        &[("security-scheme-removed", Compatible), ("security-loosened", Compatible)],
    ),
    (
        "security: [{o: [r]}]\npaths: {/a: {get: {OK}}}\ncomponents: {securitySchemes: {o: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://t', scopes: {r: '', w: ''}}}}}}",
        "security: [{o: [r, s]}, {o: [r], k: []}]\npaths: {/a: {get: {OK}}}\ncomponents: {securitySchemes: {o: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://t', scopes: {r: '', s: ''}}}}}}",
        &[("scope-removed", Breaking), ("security-tightened", Breaking), ("scope-added", Compatible)],
    ),
    (
        "security: [{o: [r, w]}]\npaths: {/a: {get: {OK}}}\ncomponents: {securitySchemes: {o: {type: openIdConnect, openIdConnectUrl: 'https://t'}}}",
        "security: [{o: [w]}]\npaths: {/a: {get: {OK}}}\ncomponents: {securitySchemes: {o: {type: openIdConnect, openIdConnectUrl: 'https://t'}}}",
        &[("security-loosened", Compatible)],
    ),
    // Servers.
    (
        "servers: [{url: 'https://a/'}]\npaths: {/a: {get: {OK}}}",
        "servers: [{url: 'https://a'}, {url: 'https://b'}]\npaths: {/a: {get: {OK}}}",
        &[("server-added", Compatible)],
    ),
    (
        "servers: [{url: 'https://a'}]\npaths: {/a: {get: {OK}}}",
        "servers: [{url: 'https://a'}]\npaths: {/a: {get: {servers: [{url: 'https://b'}], OK}}}",
        &[("server-removed", Breaking), ("server-added", Compatible)],
    ),
    (
        "servers: [{url: 'https://{h}', variables: {h: {default: a, enum: [a, b]}}}]\npaths: {/a: {get: {OK}}}",
        "servers: [{url: 'https://{h}', variables: {h: {default: b, enum: [b]}}}]\npaths: {/a: {get: {OK}}}",
        &[("server-variable-narrowed", Breaking), ("server-variable-changed", Compatible)],
    ),
    // Names and labels.
    (
        "paths: {/a: {get: {OK}}}\ncomponents: {schemas: {A: {type: string}}}",
        "paths: {/a: {get: {OK}}}\ncomponents: {schemas: {B: {type: string}}}",
        &[("schema-removed", Compatible), ("schema-added", Compatible)],
    ),
    (
        "paths: {/a: {get: {responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}}\ncomponents: {schemas: {A: {type: object, properties: {a: {type: string}}}}}",
        "paths: {/a: {get: {responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}}}}}\ncomponents: {schemas: {B: {type: object, properties: {a: {type: string}}}}}",
        &[("schema-renamed", Compatible)],
    ),
];
