// A comparison with a value of another type than that of the field.
use orange_anomalie_adresse::fields::ticket;
use orange_core::query::{Field, Number};
use orange_incident::incident;

const DURATION: Field<Number> = Field::new("totalDuration");

fn main() {
    let _ = DURATION.lt("604800");
    //~ Number` field cannot be compared with `&str`
    let _ = ticket::creation_date().gte(20250101);
    //~ Date` field cannot be compared with `{integer}`
    //~ a `Date` field is compared with text, `SystemTime`, a date of the models, or a type of `time`, `chrono` or `jiff`
    let _ = incident::priority().eq("P1");
    //~ field cannot be compared with `&str`
    //~ to compare as another kind, use `cast`, such as `field.cast::<Text>()`
    let _ = ticket::description().is_in([1, 2]);
    //~ Text` field cannot be compared with `{integer}`
}
