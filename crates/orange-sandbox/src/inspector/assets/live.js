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

// Selects the requests of the stream, as a query of `GET /requests`.
export function connect(filter = "") {
  if (source && filter === query && source.readyState !== EventSource.CLOSED) return;
  source?.close();
  query = filter;
  const opened = new EventSource(`/_sandbox/stream?${filter}`);
  source = opened;
  // Changes before the stream was open are missing, so the views read their lists again.
  opened.addEventListener("open", () => {
    state("Live");
    emit("resync", {});
  });
  opened.addEventListener("error", () => {
    state("Reconnecting…");
    // The browser gives up after an error response; a restarted sandbox has another token anyway.
    if (opened.readyState === EventSource.CLOSED && opened === source) setTimeout(() => connect(query), 2000);
  });
  for (const name of ["request", "effect", "delivery", "clock", "resync"]) {
    opened.addEventListener(name, (event) => emit(name, JSON.parse(event.data)));
  }
}

// Calls `listener` with the data of each event of this name. Returns the function that ends it.
export function on(name, listener) {
  if (!listeners.has(name)) listeners.set(name, new Set());
  listeners.get(name).add(listener);
  return () => listeners.get(name).delete(listener);
}
