//! [`FaultProxy`]: a proxy before a Redis server that makes chosen commands fail.

use std::collections::BTreeMap;
use std::io::{self, BufReader, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use crate::resp::{command_name, read_value};
use crate::server::RedisServer;

/// Commands that open a connection. They are forwarded and not counted.
const CONNECTION_COMMANDS: [&str; 5] = ["HELLO", "AUTH", "SELECT", "CLIENT", "PING"];

/// Failure of one command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Closes the connection before the server receives the command.
    CutBefore,
    /// Closes the connection after the server executed the command. The client does not learn the outcome.
    CutAfter,
    /// The server receives the command late, possibly after the client stopped waiting for it.
    DelayCommand(Duration),
    /// The server executes the command at once, and the client receives the response late.
    DelayResponse(Duration),
    /// The server executes the command twice, as if a layer repeated it. The client receives the second response.
    Duplicate,
    /// The server does not receive the command. The client receives `-OOM`.
    OutOfMemory,
    /// The server does not receive the command. The client receives `-READONLY`, as from a demoted primary.
    ReadOnly,
    /// The server does not receive the command. The client receives `-LOADING`, as after a restart.
    Loading,
    /// The server does not receive the command. The client receives this line, which ends with `\r\n`.
    Reply(&'static str),
}

impl Fault {
    /// All faults except [`Reply`](Self::Reply), with `delay` for those that delay.
    pub fn all(delay: Duration) -> [Self; 8] {
        [
            Self::CutBefore,
            Self::CutAfter,
            Self::DelayCommand(delay),
            Self::DelayResponse(delay),
            Self::Duplicate,
            Self::OutOfMemory,
            Self::ReadOnly,
            Self::Loading,
        ]
    }

    /// The error response that replaces that of the server.
    fn error_response(self) -> Option<&'static [u8]> {
        match self {
            Self::OutOfMemory => Some(b"-OOM command not allowed when used memory > 'maxmemory'.\r\n"),
            Self::ReadOnly => Some(b"-READONLY You can't write against a read only replica.\r\n"),
            Self::Loading => Some(b"-LOADING Redis is loading the dataset in memory\r\n"),
            Self::Reply(line) => Some(line.as_bytes()),
            _ => None,
        }
    }
}

/// A proxy before a [`RedisServer`]. It counts the commands of all its connections, from 1, and makes the chosen ones
/// fail. Commands that open a connection (`HELLO`, `AUTH`, `SELECT`, `CLIENT`, `PING`) do not count.
///
/// It forwards the commands of a connection one after the other, which is also how Redis executes them. Ends when
/// dropped.
#[derive(Debug)]
pub struct FaultProxy {
    port: u16,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    server_port: u16,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    commands: Vec<String>,
    faults: BTreeMap<usize, Fault>,
    /// Fault of all commands from a number on.
    from: Option<(usize, Fault)>,
    injected: usize,
    /// Response to `HELLO` instead of that of the server.
    hello: Option<&'static str>,
    unreachable: bool,
    stopped: bool,
    /// Both ends of each connection, to cut them.
    streams: Vec<TcpStream>,
}

impl FaultProxy {
    /// Starts a proxy before `server`.
    ///
    /// # Panics
    /// Panics if no port is free.
    pub fn start(server: &RedisServer) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let shared = Arc::new(Shared { server_port: server.port(), state: Mutex::default() });
        let accepting = Arc::clone(&shared);
        thread::spawn(move || {
            for client in listener.incoming() {
                if accepting.state().stopped {
                    return;
                }
                let Ok(client) = client else { continue };
                let shared = Arc::clone(&accepting);
                // An error means that one side has closed its connection.
                thread::spawn(move || {
                    let _ = shared.serve(client);
                });
            }
        });
        Self { port, shared }
    }

    /// The URL of the proxy.
    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    /// Makes the command with this number fail.
    pub fn inject(&self, number: usize, fault: Fault) {
        self.shared.state().faults.insert(number, fault);
    }

    /// Makes all commands from this number on fail.
    pub fn inject_from(&self, number: usize, fault: Fault) {
        self.shared.state().from = Some((number, fault));
    }

    /// Removes all faults.
    pub fn clear(&self) {
        let mut state = self.shared.state();
        state.faults.clear();
        state.from = None;
    }

    /// Cuts all connections and closes new ones at once, or accepts them again.
    pub fn set_unreachable(&self, unreachable: bool) {
        let mut state = self.shared.state();
        state.unreachable = unreachable;
        if unreachable {
            state.cut();
        }
    }

    /// Answers `HELLO` for the server, in the protocol of Redis.
    pub fn answer_hello(&self, response: &'static str) {
        self.shared.state().hello = Some(response);
    }

    /// The names of the commands so far: the first has number 1.
    pub fn commands(&self) -> Vec<String> {
        self.shared.state().commands.clone()
    }

    /// The number of commands that failed so far.
    pub fn injected(&self) -> usize {
        self.shared.state().injected
    }
}

impl Drop for FaultProxy {
    fn drop(&mut self) {
        let mut state = self.shared.state();
        state.stopped = true;
        state.cut();
        drop(state);
        // Wakes the thread that accepts connections.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

impl State {
    fn cut(&mut self) {
        for stream in self.streams.drain(..) {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }

    /// Counts a command. Returns its fault.
    fn count(&mut self, name: String) -> Option<Fault> {
        if CONNECTION_COMMANDS.contains(&name.as_str()) {
            return None;
        }
        self.commands.push(name);
        let number = self.commands.len();
        let from = self.from.filter(|(first, _)| *first <= number).map(|(_, fault)| fault);
        let fault = self.faults.get(&number).copied().or(from);
        self.injected += usize::from(fault.is_some());
        fault
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forwards the commands of one connection until a side closes it or a fault cuts it.
    fn serve(&self, client: TcpStream) -> io::Result<()> {
        let server = TcpStream::connect(("127.0.0.1", self.server_port))?;
        for stream in [&client, &server] {
            stream.set_nodelay(true)?;
        }
        {
            let mut state = self.state();
            if state.unreachable || state.stopped {
                return Ok(());
            }
            state.streams.extend([client.try_clone()?, server.try_clone()?]);
        }
        let result = self.forward(&client, &server);
        // The state holds clones, so dropping the streams does not close them.
        let _ = client.shutdown(Shutdown::Both);
        let _ = server.shutdown(Shutdown::Both);
        result
    }

    fn forward(&self, mut client: &TcpStream, mut server: &TcpStream) -> io::Result<()> {
        let (mut commands, mut responses) = (BufReader::new(client), BufReader::new(server));
        loop {
            let command = read_value(&mut commands)?;
            let (name, hello) = (command_name(&command), self.state().hello);
            if let Some(response) = hello.filter(|_| name == "HELLO") {
                client.write_all(response.as_bytes())?;
                continue;
            }
            let fault = self.state().count(name);
            if let Some(response) = fault.and_then(Fault::error_response) {
                client.write_all(response)?;
                continue;
            }
            match fault {
                Some(Fault::CutBefore) => return Ok(()),
                Some(Fault::DelayCommand(delay)) => thread::sleep(delay),
                Some(Fault::Duplicate) => {
                    server.write_all(&command)?;
                    read_response(&mut responses, client)?;
                }
                _ => {}
            }
            server.write_all(&command)?;
            let response = read_response(&mut responses, client)?;
            match fault {
                Some(Fault::CutAfter) => return Ok(()),
                Some(Fault::DelayResponse(delay)) => thread::sleep(delay),
                _ => {}
            }
            client.write_all(&response)?;
        }
    }
}

/// Reads one response. Messages that the server sends on its own go to the client at once.
fn read_response(responses: &mut BufReader<&TcpStream>, mut client: &TcpStream) -> io::Result<Vec<u8>> {
    loop {
        let value = read_value(responses)?;
        if value.first() != Some(&b'>') {
            return Ok(value);
        }
        client.write_all(&value)?;
    }
}

/// Runs `scenario` once for each fault at each command number, on an empty server, through a proxy of its own. Ends
/// with the first number that no run reaches. Returns the number of runs with a fault.
///
/// # Panics
/// Panics if the server cannot be reached.
pub async fn each_fault(
    server: &RedisServer,
    faults: &[Fault],
    mut scenario: impl AsyncFnMut(&FaultProxy, usize, Fault),
) -> usize {
    let mut runs = 0;
    for number in 1.. {
        let before = runs;
        for &fault in faults {
            let mut connection = server.connection();
            // Without scripts, each run sends the same commands.
            for command in ["FLUSHALL", "SCRIPT FLUSH"] {
                let mut words = command.split(' ');
                let mut command = redis::cmd(words.next().unwrap_or_default());
                let _: () =
                    command.arg(words.collect::<Vec<_>>()).query(&mut connection).expect("an empty server");
            }
            let proxy = FaultProxy::start(server);
            proxy.inject(number, fault);
            scenario(&proxy, number, fault).await;
            runs += usize::from(proxy.injected() > 0);
        }
        if runs == before {
            break;
        }
    }
    runs
}
