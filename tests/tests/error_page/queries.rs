//! Filters, sorting, field selection, offset and limit.

use std::collections::BTreeMap;

use orange_core::operation::{ApiRequest, OperationInfo};
use orange_core::query::{Dialect, Field, Number, Query, Sort, WindowRule, field};

use super::Messages;

static LIST: OperationInfo = OperationInfo { id: "listThings", ..OperationInfo::DEFAULT };

pub(crate) fn add_messages(messages: &mut Messages) {
    messages.section("Queries");
    let mut encode = |query: Query, dialect: Dialect| messages.failed(query.to_query_string(dialect));
    for path in ["", "a[b", "a..b", "limit"] {
        encode(Query::from(field(path).eq("x")), Dialect::Bracket);
    }
    encode(Query::from(field("name").is_in(["Martin, Jean"])), Dialect::Bracket);
    encode(Query::from(field("name").is_in::<[&str; 0]>([])), Dialect::Bracket);
    encode(Query::from(Field::<Number>::new("impact").gt(f64::NAN)), Dialect::Bracket);
    encode(Query::from(field("range").gte("1").exact()), Dialect::Bracket);
    encode(Query::from(field("range.gte").eq("1")), Dialect::DottedOperators);
    encode(Query::from(field("priority").ne("P1")), Dialect::Dotted);
    encode(Query::new().fields(["id"]), Dialect::Dotted);
    for name in ["", "a,b", "a.b"] {
        encode(Query::new().fields([name]), Dialect::Bracket);
    }
    for path in ["", "a,b", "-a"] {
        encode(Query::new().sort(Sort::ascending(path)), Dialect::Bracket);
    }
    messages.failed(field("childs").json("text"));
    messages.failed(field("childs").json(&BTreeMap::from([((1, 2), 3)])));
    messages.failed(Query::new().limit(101).check_window(WindowRule::max_limit(100)));
    messages.failed(ApiRequest::new(&LIST).query_without(&Query::new().limit(1), &["limit"]));

    let mut parse = |text: &str| messages.failed(Query::parse(text, Dialect::Bracket));
    parse("age[above]=18");
    parse("age[gt=18");
    parse("name[re,num]=1");
    parse("age[gt,text]=18");
    parse("child[is]=nothing");
    parse("child[json]={");
    parse("age[gt,num]=eighteen");
    parse("limit=ten");
    parse("limit=1&limit=1");
    parse("name=%FF");
    messages.failed(Query::parse("priority[ne]=P1", Dialect::Dotted));
}
