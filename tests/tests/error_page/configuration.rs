//! Settings of the client, the services and the event receiver.

use std::future::Future as _;
use std::pin::pin;
use std::task::{Context, Waker};
use std::time::Duration;

use orange_core::breaker::BreakerPolicy;
use orange_core::throttle::ThrottlePolicy;
use orange_core::token::{EncryptionKey, TokenEndpoint};
use orange_core::transport::{KeepAlive, ReqwestTransport};
use orange_core::{Client, ClientBuilder, Credentials};
use orange_events::{BasicAuth, SharedSecret};

use super::Messages;
use super::stub_transport::{API, StubTransport};

pub(crate) fn add_messages(messages: &mut Messages) {
    messages.section("Configuration");
    let transport = StubTransport::responding(200, &[], "1");
    let mut built = |builder: ClientBuilder| messages.failed(builder.build());
    built(transport.client().base_url("api.orange.com"));
    built(transport.client().base_url("http://api.orange.com"));
    built(transport.client().base_url("https://me:password@api.orange.com"));
    built(transport.client().base_url("https://api.orange.com/?key=1"));
    built(transport.client().token_url("https://api.orange.com/token#part"));
    built(transport.client().allow_http_to(["api.orange.com"]));
    built(transport.client().language("fr\n"));
    built(transport.client().correlation_header("Authorization"));
    built(transport.client().api_key(" \n"));
    built(transport.client().scope("a  b"));
    built(transport.client().attempt_timeout(Duration::ZERO));
    built(transport.client().token_calls_per_minute(0));
    built(transport.client().keep_alive(KeepAlive::new().interval(Duration::ZERO)));
    built(transport.client().throttle(ThrottlePolicy::new().per_second(0.0)));
    built(transport.client().throttle(ThrottlePolicy::new().burst(0)));
    built(transport.client().throttle(ThrottlePolicy::new().local_share(2.0)));
    built(transport.client().throttle(ThrottlePolicy::new().shared_timeout(Duration::ZERO)));
    built(transport.client().breaker(BreakerPolicy::new().refusal_threshold(0)));
    built(transport.client().breaker(BreakerPolicy::new().cool_down(Duration::ZERO)));
    built(Client::builder().transport(transport.clone()));

    messages.failed("a short key".parse::<EncryptionKey>());
    messages.failed(Credentials::new("", "secret"));
    messages.failed(Credentials::new("id", "secret "));
    messages.failed(Credentials::new("my:id", "secret"));
    messages.failed(Credentials::from_variables(|_| None));
    messages.failed(TokenEndpoint::new("token"));
    let broken = ReqwestTransport::builder().configure(|builder| builder.user_agent("a\nb"));
    messages.failed(broken.build());

    let service = transport.service();
    messages.failed(service.clone().with_base_path("api"));
    messages.failed(service.clone().with_link_origin("https://files.example/folder"));
    messages.failed(BasicAuth::new("a:b", "password"));
    messages.failed(BasicAuth::new("user", ""));
    messages.failed(SharedSecret::bearer(""));
    let blocking = orange_core::blocking::Client::new(transport.client().build().unwrap()).service(&API);
    messages.failed(blocking.send(&blocking.raw(http::Method::GET, "/1")));
    runtime(messages);
}

/// Calls outside of a tokio runtime, and in one without a timer.
fn runtime(messages: &mut Messages) {
    let call_outside = || {
        let service = StubTransport::responding(200, &[], "1").service();
        let request = service.raw(http::Method::GET, "/1");
        let call = pin!(service.send(&request));
        match call.poll(&mut Context::from_waker(Waker::noop())) {
            std::task::Poll::Ready(result) => result.unwrap_err(),
            std::task::Poll::Pending => panic!("there is no runtime"),
        }
    };
    let error = std::thread::spawn(call_outside).join().unwrap();
    messages.error(&error);
    let call_without_timer = || {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let service = StubTransport::responding(200, &[], "1").service();
            service.send(&service.raw(http::Method::GET, "/1")).await.unwrap_err()
        })
    };
    let error = std::thread::spawn(call_without_timer).join().unwrap();
    messages.error(&error);
}
