//! Every example of Orange's Anomalie Adresse page and of the interop'fibre group: the published query parses to
//! the query built with this crate, and is sent in one canonical form.

use orange_core::query::{Dialect, Filter, PropertyCheck, Query, field};
use serde_json::json;

/// Asserts that the published query, percent-encoded or not, parses to `built`, which is sent as `sent`.
#[track_caller]
fn assert_round_trip(published: &str, built: impl Into<Query>, sent: &str) {
    let built = built.into();
    assert_eq!(Query::parse(published, Dialect::Bracket).unwrap(), built, "read {published}");
    assert_eq!(built.to_query_string(Dialect::Bracket).unwrap(), sent, "write {published}");
    assert_eq!(Query::parse(sent, Dialect::Bracket).unwrap(), built, "read back {sent}");
}

#[test]
fn windows_round_trip() {
    assert_round_trip("", Query::new(), "");
    assert_round_trip("offset=100&limit=100", Query::new().offset(100).limit(100), "offset=100&limit=100");
}

#[test]
fn sort_parameters_round_trip() {
    let query = || Query::new().sort(field("name").asc()).sort(field("id").desc());
    assert_round_trip("sort=+name,-id", query(), "sort=name%2C-id");
    assert_round_trip("sort=%2Bname%2C-id", query(), "sort=name%2C-id");
    assert_round_trip("sort=name,-id", query(), "sort=name%2C-id");
    assert_round_trip(
        "sort=-createdDate",
        Query::new().sort(field("createdDate").desc()),
        "sort=-createdDate",
    );
}

#[test]
fn field_selections_round_trip() {
    assert_round_trip("fields=name,id", Query::new().fields(["name", "id"]), "fields=name%2Cid");
    // The interop document writes the selection as a list, as repeated parameters, or as both.
    let query = || Query::new().fields(["id", "name", "@type"]);
    assert_round_trip("fields=id,name,@type", query(), "fields=id%2Cname%2C%40type");
    assert_round_trip("fields=id&fields=name&fields=@type", query(), "fields=id%2Cname%2C%40type");
    assert_round_trip("fields=id,name&fields=%40type", query(), "fields=id%2Cname%2C%40type");
}

#[test]
fn equality_filters_round_trip() {
    for published in ["name=doudou", "name[eq]=doudou", "name[==]=doudou"] {
        assert_round_trip(published, field("name").eq("doudou"), "name=doudou");
    }
    assert_round_trip(
        "adress.city.zipcode=31000",
        field("adress.city.zipcode").eq("31000"),
        "adress.city.zipcode=31000",
    );
    assert_round_trip(
        "adress.streetnumber[eq,num]=10",
        field("adress.streetnumber").eq(10),
        "adress.streetnumber%5Beq%2Cnum%5D=10",
    );
    for operator in ["ne", "!=", "<>", "neq", "!eq"] {
        assert_round_trip(
            &format!("name[{operator}]=doudou"),
            field("name").ne("doudou"),
            "name%5Bne%5D=doudou",
        );
    }
    assert_round_trip(
        "adress.streetnumber[!eq,num]=10",
        field("adress.streetnumber").ne(10),
        "adress.streetnumber%5Bne%2Cnum%5D=10",
    );
}

#[test]
fn comparison_filters_round_trip() {
    let date = time::macros::date!(2020 - 01 - 10);
    assert_round_trip("age[gt,num]=18", field("age").gt(18), "age%5Bgt%2Cnum%5D=18");
    assert_round_trip("birthdate[>]=2020-01-10", field("birthdate").gt(date), "birthdate%5Bgt%5D=2020-01-10");
    assert_round_trip("word[>]=b", field("word").gt("b"), "word%5Bgt%5D=b");
    assert_round_trip("age[gte,num]=18", field("age").gte(18), "age%5Bgte%2Cnum%5D=18");
    assert_round_trip(
        "birthdate[>=]=2020-01-10",
        field("birthdate").gte(date),
        "birthdate%5Bgte%5D=2020-01-10",
    );
    assert_round_trip("word[>=]=b", field("word").gte("b"), "word%5Bgte%5D=b");
    assert_round_trip("age[lt,num]=18", field("age").lt(18), "age%5Blt%2Cnum%5D=18");
    assert_round_trip("birthdate[<]=2020-01-10", field("birthdate").lt(date), "birthdate%5Blt%5D=2020-01-10");
    assert_round_trip("word[<]=b", field("word").lt("b"), "word%5Blt%5D=b");
    assert_round_trip("age[lte,num]=18", field("age").lte(18), "age%5Blte%2Cnum%5D=18");
    assert_round_trip(
        "birthdate[<=]=2020-01-10",
        field("birthdate").lte(date),
        "birthdate%5Blte%5D=2020-01-10",
    );
    assert_round_trip("word[<=]=b", field("word").lte("b"), "word%5Blte%5D=b");
}

#[test]
fn regular_expressions_round_trip() {
    for operator in ["match", "regex", "=~", "re"] {
        let published = format!("name[{operator}]=dou.*");
        assert_round_trip(&published, field("name").matches("dou.*"), "name%5Bmatch%5D=dou.%2A");
    }
    for operator in ["notmatch", "notregex", "!~", "nre", "nregex", "nmatch"] {
        let published = format!("name[{operator}]=dou.*");
        assert_round_trip(&published, field("name").not_matches("dou.*"), "name%5Bnmatch%5D=dou.%2A");
    }
}

#[test]
fn property_checks_round_trip() {
    let is: [(&str, Filter, &str); 12] = [
        ("child[is]=null", field("child").is_null(), "child%5Bis%5D=null"),
        ("child[is]=notnull", field("child").is_not_null(), "child%5Bis%5D=nnull"),
        ("child[is]=exists", field("child").exists(), "child%5Bis%5D=exists"),
        ("child[is]=notexists", field("child").not_exists(), "child%5Bis%5D=nexists"),
        ("changes[is]=empty", field("changes").is_empty(), "changes%5Bis%5D=empty"),
        ("changes[is]=notempty", field("changes").is_not_empty(), "changes%5Bis%5D=nempty"),
        ("age[is]=int", field("age").is(PropertyCheck::Integer), "age%5Bis%5D=int"),
        ("changes[is]=array", field("changes").is(PropertyCheck::Array), "changes%5Bis%5D=array"),
        ("child[is]=object", field("child").is(PropertyCheck::Object), "child%5Bis%5D=object"),
        ("name[is]=string", field("name").is(PropertyCheck::String), "name%5Bis%5D=string"),
        ("valid[is]=bool", field("valid").is(PropertyCheck::Boolean), "valid%5Bis%5D=boolean"),
        ("birthday[is]=date", field("birthday").is(PropertyCheck::Date), "birthday%5Bis%5D=date"),
    ];
    for (published, built, sent) in is {
        assert_round_trip(published, built, sent);
    }
}

#[test]
fn negated_property_checks_round_trip() {
    let is_not: [(&str, &str, PropertyCheck, &str); 12] = [
        ("child[isnot]=null", "child", PropertyCheck::Null, "child%5Bnis%5D=null"),
        ("child[isnt]=notnull", "child", PropertyCheck::NotNull, "child%5Bnis%5D=nnull"),
        ("child[not]=exists", "child", PropertyCheck::Exists, "child%5Bnis%5D=exists"),
        ("child[nis]=notexists", "child", PropertyCheck::NotExists, "child%5Bnis%5D=nexists"),
        ("changes[!]=empty", "changes", PropertyCheck::Empty, "changes%5Bnis%5D=empty"),
        ("changes[isnt]=notempty", "changes", PropertyCheck::NotEmpty, "changes%5Bnis%5D=nempty"),
        ("age[isnot]=int", "age", PropertyCheck::Integer, "age%5Bnis%5D=int"),
        ("changes[isnt]=array", "changes", PropertyCheck::Array, "changes%5Bnis%5D=array"),
        ("child[!is]=object", "child", PropertyCheck::Object, "child%5Bnis%5D=object"),
        ("name[isnt]=string", "name", PropertyCheck::String, "name%5Bnis%5D=string"),
        ("valid[not]=bool", "valid", PropertyCheck::Boolean, "valid%5Bnis%5D=boolean"),
        ("birthday[isnt]=date", "birthday", PropertyCheck::Date, "birthday%5Bnis%5D=date"),
    ];
    for (published, path, check, sent) in is_not {
        assert_round_trip(published, field(path).is_not(check), sent);
    }
}

#[test]
fn list_operators_round_trip() {
    let names = ["doudou", "jean", "marc"];
    assert_round_trip(
        "name[in]=doudou,jean,marc",
        field("name").is_in(names),
        "name%5Bin%5D=doudou%2Cjean%2Cmarc",
    );
    assert_round_trip(
        "age[in,num]=20,30,40",
        field("age").is_in([20, 30, 40]),
        "age%5Bin%2Cnum%5D=20%2C30%2C40",
    );
    for operator in ["nin", "notin", "!in"] {
        let published = format!("name[{operator}]=doudou,jean,marc");
        assert_round_trip(&published, field("name").not_in(names), "name%5Bnin%5D=doudou%2Cjean%2Cmarc");
    }
    assert_round_trip(
        "age[!in,num]=20,30,40",
        field("age").not_in([20, 30, 40]),
        "age%5Bnin%2Cnum%5D=20%2C30%2C40",
    );
}

/// The three criteria of the page's examples.
fn criteria() -> [serde_json::Value; 3] {
    [
        json!({ "baseType": "myBaseType", "name": "myName", "adress": { "city": "myCity" } }),
        json!({ "baseType": "myBaseType", "name": "myName", "adress": { "zipcode": "31000" } }),
        json!({
            "baseType": "myBaseType",
            "name": "myName",
            "adress": { "city": "Toulouse", "zipcode": "31000", "streetNumber": 10 },
        }),
    ]
}

#[test]
fn json_object_operators_round_trip() {
    let published = [
        r#"childs[json]={"baseType":"myBaseType", "name":"myName", "adress":{"city":"myCity"}}"#,
        r#"childs[eqjson]={"baseType":"myBaseType", "name":"myName", "adress":{"zipcode":"31000"}}"#,
        concat!(
            r#"childs[j]={"baseType":"myBaseType", "name":"myName", "#,
            r#""adress":{"city":"Toulouse", "zipcode":"31000", "streetNumber":10}}"#
        ),
    ];
    for (published, criteria) in published.iter().zip(criteria()) {
        let built = Query::from(field("childs").json(&criteria).unwrap());
        assert_eq!(Query::parse(published, Dialect::Bracket).unwrap(), built);
    }
    for operator in ["njson", "nejson", "!json", "!j"] {
        let published = format!(r#"childs[{operator}]={{"baseType":"myBaseType", "name":"myName"}}"#);
        let criteria = json!({ "baseType": "myBaseType", "name": "myName" });
        let sent = "childs%5Bnjson%5D=%7B%22baseType%22%3A%22myBaseType%22%2C%22name%22%3A%22myName%22%7D";
        assert_round_trip(&published, field("childs").not_json(&criteria).unwrap(), sent);
    }
    let criteria = json!({ "baseType": "myBaseType", "name": "myName", "age": 20 });
    assert_eq!(
        Query::parse(r#"childs[nj]={"baseType":"myBaseType", "name":"myName", "age":20}"#, Dialect::Bracket)
            .unwrap(),
        field("childs").not_json(&criteria).unwrap().into(),
    );
}

#[test]
fn element_match_operators_round_trip() {
    for criteria in criteria() {
        for operator in ["emjson", "elemmatchjson", "emj"] {
            let built = Query::from(field("childs").element_match(&criteria).unwrap());
            assert_eq!(
                Query::parse(&format!("childs[{operator}]={criteria}"), Dialect::Bracket).unwrap(),
                built
            );
        }
        for operator in ["notmjson", "!emjson", "nemj", "!emj", "!elemmatchjson"] {
            let built = Query::from(field("childs").not_element_match(&criteria).unwrap());
            assert_eq!(
                Query::parse(&format!("childs[{operator}]={criteria}"), Dialect::Bracket).unwrap(),
                built
            );
        }
    }
    let id = json!({ "id": "31546546" });
    assert_round_trip(
        r#"childs[emjson]={"id":"31546546"}"#,
        field("childs").element_match(&id).unwrap(),
        "childs%5Bemj%5D=%7B%22id%22%3A%2231546546%22%7D",
    );
    assert_round_trip(
        r#"childs[notmjson]={"id":"31546546"}"#,
        field("childs").not_element_match(&id).unwrap(),
        "childs%5Bnemj%5D=%7B%22id%22%3A%2231546546%22%7D",
    );
}

#[test]
fn typed_searches_round_trip() {
    assert_round_trip("age[gt,num]=30", field("age").gt(30), "age%5Bgt%2Cnum%5D=30");
    assert_round_trip("age[eq,numeric]=30", field("age").eq(30), "age%5Beq%2Cnum%5D=30");
    assert_round_trip(
        "age[in,number]=30,31,32",
        field("age").is_in([30, 31, 32]),
        "age%5Bin%2Cnum%5D=30%2C31%2C32",
    );
}

#[test]
fn encoded_interop_examples_are_sent_byte_for_byte() {
    let query = Query::new()
        .filter(field("@type").eq("MyType"))
        .filter(field("status").is_in(["OPEN", "CLOSED"]))
        .filter(field("myarray").is_not(PropertyCheck::Empty))
        .filter(field("relatedEntity.@referredType").eq("EntityType"))
        .filter(field("relatedEntity.id").eq("31546546"));
    let published = "%40type=MyType&status%5Bin%5D=OPEN%2CCLOSED&myarray%5Bnis%5D=empty\
                     &relatedEntity.%40referredType=EntityType&relatedEntity.id=31546546";
    assert_round_trip(published, query, published);

    let criteria = json!({ "@referredType": "EntityType", "id": "31546546" });
    let published = "relatedEntity%5Bjson%5D=%7B%22%40referredType%22%3A%22EntityType%22%2C%22id%22%3A\
                     %2231546546%22%7D";
    assert_round_trip(published, field("relatedEntity").json(&criteria).unwrap(), published);
}

#[test]
fn the_queries_of_the_interop_readme_round_trip() {
    assert_round_trip("status=PENDING", field("status").eq("PENDING"), "status=PENDING");
    assert_round_trip(
        "status[in]=ACKNOWLEDGED,IN_PROGRESS,PENDING&relatedEntity.id=IMB/09001/X/000E",
        Query::new()
            .filter(field("status").is_in(["ACKNOWLEDGED", "IN_PROGRESS", "PENDING"]))
            .filter(field("relatedEntity.id").eq("IMB/09001/X/000E")),
        "status%5Bin%5D=ACKNOWLEDGED%2CIN_PROGRESS%2CPENDING&relatedEntity.id=IMB%2F09001%2FX%2F000E",
    );
    assert_round_trip(
        "zone=ZMD&creationDate[gte]=2021-01-01&creationDate[lt]=2021-02-01",
        Query::new()
            .filter(field("zone").eq("ZMD"))
            .filter(field("creationDate").gte(time::macros::date!(2021 - 01 - 01)))
            .filter(field("creationDate").lt(time::macros::date!(2021 - 02 - 01))),
        "zone=ZMD&creationDate%5Bgte%5D=2021-01-01&creationDate%5Blt%5D=2021-02-01",
    );
    // The durations of the README have no typed search, so they are texts.
    assert_round_trip(
        "totalDuration[lt]=604800&resolutionDate[gte]=2021-01-01",
        Query::new()
            .filter(field("totalDuration").lt("604800"))
            .filter(field("resolutionDate").gte("2021-01-01")),
        "totalDuration%5Blt%5D=604800&resolutionDate%5Bgte%5D=2021-01-01",
    );
    let typed = Query::parse("totalDuration[lt]=604800", Dialect::Bracket).unwrap();
    assert_ne!(typed, field("totalDuration").lt(604_800).into());
}

#[test]
fn the_dotted_queries_of_orange_business_round_trip() {
    let built = Query::new()
        .filter(field("location.address.country").eq("FR"))
        .filter(field("priority").eq("P1"))
        .sort(field("priority").asc())
        .sort(field("createdAt").desc())
        .offset(0)
        .limit(25);
    let sent = "location.address.country=FR&priority=P1&sort=priority%2C-createdAt&offset=0&limit=25";
    assert_eq!(built.to_query_string(Dialect::Dotted).unwrap(), sent);
    let raw = "offset=0&limit=25&sort=priority,-createdAt&location.address.country=FR&priority=P1";
    assert_eq!(Query::parse(raw, Dialect::Dotted).unwrap(), built);
}

#[test]
fn paths_are_case_sensitive() {
    // Orange's page uses `priority` in its text and `Priority` in the example.
    assert_ne!(
        Query::parse("Priority=P1", Dialect::Dotted).unwrap(),
        Query::parse("priority=P1", Dialect::Dotted).unwrap(),
    );
}
