//! A local web server that responds with configured bytes.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

/// Response bytes by path; `None` to send no response.
type Routes = HashMap<String, Option<Vec<u8>>>;

pub(super) struct Server {
    port: u16,
    routes: Arc<Mutex<Routes>>,
    requests: Arc<Mutex<Vec<String>>>,
    stopped: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    pub(super) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (routes, requests) = (Arc::<Mutex<Routes>>::default(), Arc::<Mutex<Vec<String>>>::default());
        let stopped = Arc::new(AtomicBool::new(false));
        let state = (Arc::clone(&routes), Arc::clone(&requests), Arc::clone(&stopped));
        let thread = std::thread::spawn(move || {
            let (routes, requests, stopped) = state;
            // Connections without a response stay open until the server stops.
            let mut open = Vec::new();
            for stream in listener.incoming() {
                if stopped.load(Ordering::SeqCst) {
                    break;
                }
                let Ok(stream) = stream else { continue };
                open.extend(respond(stream, &routes, &requests));
            }
        });
        Self { port, routes, requests, stopped, thread: Some(thread) }
    }

    pub(super) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Sets the complete response to `path`, including its head.
    pub(super) fn raw(&self, path: &str, bytes: impl Into<Vec<u8>>) {
        self.routes.lock().unwrap().insert(path.to_owned(), Some(bytes.into()));
    }

    pub(super) fn ok(&self, path: &str, body: &str) {
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
        self.raw(path, head + body);
    }

    pub(super) fn status(&self, path: &str, status: &str) {
        self.raw(path, format!("HTTP/1.1 {status}\r\nContent-Length: 5\r\nConnection: close\r\n\r\nsorry"));
    }

    pub(super) fn redirect(&self, path: &str, to: &str) {
        self.raw(
            path,
            format!("HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"),
        );
    }

    /// Keeps connections to `path` open without a response.
    pub(super) fn no_response(&self, path: &str) {
        self.routes.lock().unwrap().insert(path.to_owned(), None);
    }

    /// Returns and clears the requested paths, in order.
    pub(super) fn take_requests(&self) -> Vec<String> {
        std::mem::take(&mut self.requests.lock().unwrap())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for a connection.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Responds to one request. Returns the connection if there is no response for it.
fn respond(stream: TcpStream, routes: &Mutex<Routes>, requests: &Mutex<Vec<String>>) -> Option<TcpStream> {
    let mut lines = BufReader::new(stream.try_clone().ok()?).lines();
    let first = lines.next()?.ok()?;
    lines.map_while(Result::ok).find(String::is_empty);
    let path = first.split(' ').nth(1)?.to_owned();
    let reply = routes.lock().unwrap().get(&path).cloned();
    requests.lock().unwrap().push(path);
    let not_found = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_vec();
    match reply {
        Some(None) => return Some(stream),
        Some(Some(bytes)) => (&stream).write_all(&bytes).ok()?,
        None => (&stream).write_all(&not_found).ok()?,
    }
    None
}
