// The detail of a request.

import { announce, get } from "./api.js";
import { block, button, bytes, date, h, pretty, row, table } from "./dom.js";
import { on } from "./live.js";
import { latencyText, statusText } from "./requests.js";

async function copy(text, label, element) {
  try {
    await navigator.clipboard.writeText(text);
    announce(`${label} copied.`);
  } catch {
    // Without a secure context, the user copies the selection.
    element.closest("details").open = true;
    getSelection().selectAllChildren(element);
    announce(`${label} is selected. Copy it with the keyboard.`);
  }
}

function copyable(label, text) {
  const element = block(label, text);
  return [button(`Copy as ${label}`, () => copy(text, label, element)), h("details", {}, h("summary", {}, `Show ${label}`), element)];
}

function headers(caption, pairs) {
  const columns = ["Name", "Value"];
  return pairs.length ? table(caption, columns, pairs.map((pair) => row(columns, pair))) : h("p", {}, "No headers.");
}

function body(label, text, length) {
  if (!length) return h("p", {}, "No body.");
  const shown = new TextEncoder().encode(text).length;
  const note = shown < length && shown > 1000 ? ` The first ${bytes(shown)} were recorded.` : "";
  return [h("p", {}, `${bytes(length)}.${note}`), block(label, pretty(text))];
}

export async function requestView(view, id, cleanup) {
  const content = h("div");
  const neighbour = (by, label) => h("a", { href: `#/requests/${Number(id) + by}` }, label);
  view.append(h("p", { class: "toolbar" },
    h("a", { href: "#/requests" }, "All requests"), Number(id) > 1 ? neighbour(-1, "Previous request") : null, neighbour(1, "Next request")),
  content);

  async function load() {
    const { request, explanation, curl, rust } = await get(`/requests/${id}`);
    const facts = [
      ["Status", statusText(request.status)],
      ["API", request.api ?? "None"],
      ["Received", date(request.receivedAt)],
      ["Latency", latencyText(request.latencyMicros) || "Not answered yet"],
      ["Fault", request.fault ? JSON.stringify(request.fault) : "None"],
      ["Request id", request.requestId],
      ["Source", request.imported ? "Imported" : "Received"],
    ];
    content.replaceChildren(
      h("p", { class: "target" }, h("strong", {}, request.method), ` ${request.path}${request.query ? `?${request.query}` : ""}`),
      h("dl", { class: "facts" }, facts.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value)))),
      ...(explanation ? [explanationBox(explanation)] : []),
      h("section", {}, h("h2", {}, "Repeat"),
        h("div", { class: "copies" }, copyable("curl", curl), rust ? copyable("Rust", rust) : h("p", {}, "The SDK has no program for this request."))),
      h("section", {}, h("h2", {}, "Request"), h("h3", {}, "Headers of the request"), headers("Headers of the request", request.headers),
        h("h3", {}, "Body of the request"), body("Body of the request", request.body, request.bodyLength)),
      h("section", {}, h("h2", {}, "Response"), h("h3", {}, "Headers of the response"), headers("Headers of the response", request.responseHeaders),
        h("h3", {}, "Body of the response"), body("Body of the response", request.responseBody, request.responseBodyLength)));
  }

  cleanup(on("request", ({ items }) => {
    if (items.some((item) => item.sequence === Number(id))) load().catch(() => {});
  }));
  await load();
}

function explanationBox({ cause, remedy, quote, source, url }) {
  return h("section", { class: "explanation" }, h("h2", {}, "Why this was rejected"),
    h("p", {}, cause), h("p", {}, h("strong", {}, "Remedy: "), remedy),
    h("blockquote", { cite: url }, quote),
    h("p", {}, "Source: ", h("a", { href: url, rel: "noreferrer noopener", target: "_blank" }, source)));
}
