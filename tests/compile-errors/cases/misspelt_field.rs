// A filter on a field that the interface does not have.
use orange_incident::{Priority, incident};

fn main() {
    let _ = incident::priorty().eq(Priority::P1);
    //~ cannot find function `priorty`
    let _ = incident::location().address().cuntry().eq("FR");
    //~ no method named `cuntry`
}
