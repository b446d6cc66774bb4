//! `orange listen`: receives events, stores each once, and forwards them in the order in which they arrived.
//!
//! An event is stored on disk before its sender gets a success, so that no event is lost. The forwarder reads the stored
//! events and records its position after each response of the target. A stop or a crash between the response and the record,
//! or a lost response, repeats the request: the target then receives the same `source` and `id` again.

mod authentication;
mod forward;
mod server;
mod store;
mod tls;
mod token_endpoint;
mod worker;

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use tokio::net::TcpListener;
use tokio::sync::watch;
use url::Url;

use self::authentication::AuthenticationArguments;
pub(crate) use self::forward::{ForwardArguments, ForwardResult, forwarder};
use self::server::EventService;
use self::store::EventStore;
use self::tls::TlsArguments;
use self::worker::Worker;
use crate::failure::{Failure, Result};
use crate::output::{Column, Output};
use crate::settings::state_folder;

pub(crate) const EXAMPLES: &str = "\
Events are accepted with POST at every path except /token. The folder has these files:
  events.ndjson       every event, in the order of arrival: structured CloudEvents, one per line
  forwarded           position up to which events are forwarded
  dead-letter.ndjson  events that the target refused, or whose attempts are exhausted

The target gets each event once, as a structured CloudEvent. If its response is lost, or this program is killed before it
has recorded the response, the target gets the event again, with the same source and id.

Authentication of senders (--auth):
  basic        user --user and the secret, as Authorization: Basic
  header       the secret in the header --header
  token        an access token that POST /token issues to the client id --user and the secret (client credentials)
  certificate  a client certificate of the authority --tls-client-ca
The secret is at --secret-from: env:NAME, fd:NUMBER, file:PATH, command:COMMAND or keyring:SERVICE/USER.

Examples:
  orange listen --forward-to http://127.0.0.1:3000/events
  orange listen --host 0.0.0.0 --auth basic --user orange --secret-from file:/run/secrets/events
  orange listen --host 0.0.0.0 --auth certificate --tls-cert server.pem --tls-key server.key --tls-client-ca partner.pem";

/// Options of `orange listen`.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Address to listen on; addresses other than loopback need --auth
    #[arg(long, value_name = "ADDRESS", default_value_t = Ipv4Addr::LOCALHOST.into(), help_heading = "Listening")]
    host: IpAddr,
    /// Port to listen on; 0 selects a free port
    #[arg(long, default_value_t = 9000, help_heading = "Listening")]
    port: u16,
    /// Folder of the received events; below the state folder of the user by default
    #[arg(long, value_name = "FOLDER", help_heading = "Listening")]
    store: Option<PathBuf>,
    /// Forwards each stored event to this URL, including events that were stored before
    #[arg(long, value_name = "URL", help_heading = "Forwarding")]
    forward_to: Option<Url>,
    #[command(flatten)]
    forward: ForwardArguments,
    #[command(flatten)]
    authentication: AuthenticationArguments,
    #[command(flatten)]
    tls: TlsArguments,
}

/// Columns of the printed events.
const COLUMNS: &[Column] = &[
    Column { title: "TIME", path: "time" },
    Column { title: "TYPE", path: "type" },
    Column { title: "SUBJECT", path: "subject" },
    Column { title: "ID", path: "id" },
];

/// Listens until Ctrl-C or SIGTERM.
pub(crate) async fn run(arguments: Arguments, output: &Output) -> Result<ExitCode> {
    let authentication = arguments.authentication.build(arguments.host, arguments.tls.checks_clients())?;
    let tls = arguments.tls.acceptor()?;
    let forwarder = arguments.forward_to.map(|url| forwarder(url, &arguments.forward)).transpose()?;
    let folder = match arguments.store.or_else(|| Some(state_folder()?.join("listen"))) {
        Some(folder) => folder,
        None => return Err(Failure::Usage("no folder for events: set HOME, or use --store".to_owned())),
    };
    let store = Arc::new(EventStore::open(&folder)?);
    let address = SocketAddr::new(arguments.host, arguments.port);
    let listener = TcpListener::bind(address)
        .await
        .map_err(|error| Failure::io(format!("{address} cannot be listened on"), error))?;
    let address = listener.local_addr().map_err(|error| Failure::io("the listener has no address", error))?;
    let scheme = if tls.is_some() { "https" } else { "http" };
    eprintln!("listening on {scheme}://{address}; events are stored in {}", folder.display());
    if tls.is_none() && !address.ip().is_loopback() {
        eprintln!(
            "warning: without TLS, others on the network can read events and secrets; use a proxy with TLS"
        );
    }

    let (stop, stopped) = watch::channel(false);
    let mut worker = match forwarder {
        Some(forwarder) => Some(tokio::spawn(Worker::new(&folder, &store, forwarder)?.run(stopped.clone()))),
        None => None,
    };
    let service =
        Arc::new(EventService::new(authentication, Arc::clone(&store), output.list(COLUMNS).live()));
    let serve = server::serve(listener, tls, service, stopped);
    let signal = async {
        let failed = match &mut worker {
            // Without its worker, the program would store events and forward none.
            Some(worker) => tokio::select! {
                () = shutdown_signal() => None,
                ended = worker => Some(ended),
            },
            None => {
                shutdown_signal().await;
                None
            }
        };
        // The tasks may have ended already.
        let _ = stop.send(true);
        failed
    };
    let ((), failed) = tokio::join!(serve, signal);
    let ended = match (failed, worker) {
        (Some(ended), _) => ended,
        (None, Some(worker)) => worker.await,
        (None, None) => Ok(Ok(0)),
    };
    let waiting = ended.map_err(|error| Failure::io("the forwarder failed", error.into()))??;
    eprintln!(
        "stopped; {} events are stored, {waiting} wait to be forwarded: the same command continues",
        store.count()
    );
    Ok(ExitCode::SUCCESS)
}

#[cfg(unix)]
async fn shutdown_signal() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminate.recv() => {}
        },
        Err(_) => drop(tokio::signal::ctrl_c().await),
    }
}

#[cfg(not(unix))]
async fn shutdown_signal() {
    drop(tokio::signal::ctrl_c().await);
}
