// The stream of server-sent events, shared by the views.

const listeners = new Map();
let source = null;
let query = "";

function emit(name, data) {
  for (const listener of [...(listeners.get(name) ?? [])]) listener(data);
}

function state(text) {
  document.getElementById("connection").textContent = text;
}

// Selects the requests of the stream, as a query of `GET /requests`. Resolves when the stream is open, or has failed to
// open: a list that is read then misses no change.
export function connect(filter = "") {
  if (source && filter === query && source.readyState === EventSource.OPEN) return Promise.resolve();
  source?.close();
  query = filter;
  const opened = new EventSource(`/_sandbox/stream?${filter}`);
  source = opened;
  for (const name of ["request", "effect", "delivery", "clock", "resync"]) {
    opened.addEventListener(name, (event) => emit(name, JSON.parse(event.data)));
  }
  return new Promise((resolve) => {
    let isFirst = true;
    opened.addEventListener("open", () => {
      state("Live");
      // Changes while the stream was closed are missing, so the views read their lists again.
      if (!isFirst) emit("resync", {});
      isFirst = false;
      resolve();
    });
    opened.addEventListener("error", () => {
      state("Reconnecting…");
      isFirst = false;
      resolve();
      // The browser gives up after an error response.
      if (opened.readyState === EventSource.CLOSED) {
        setTimeout(() => {
          if (opened === source) connect(query).then(() => emit("resync", {}));
        }, 2000);
      }
    });
  });
}

// Calls `listener` with the data of each event of this name. Returns the function that ends it.
export function on(name, listener) {
  if (!listeners.has(name)) listeners.set(name, new Set());
  listeners.get(name).add(listener);
  return () => listeners.get(name).delete(listener);
}
