// Something that a service cannot send, list or stream.
use orange_core::Service;
use orange_incident::operations::GetIncident;

async fn send(service: &Service) {
    let _ = service.send(&"1805N42320").await;
    //~ `&str` is not an operation
    let _ = service.list(GetIncident::new("1805N42320"));
    //~ is not an operation that returns a list
}

fn main() {}
