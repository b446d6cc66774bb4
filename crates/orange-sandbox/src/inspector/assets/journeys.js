// Export and import of the recorded requests.

import { attempt, changes, send } from "./api.js";
import { field, h } from "./dom.js";

const link = (format, name, label) => h("a", { class: "button", href: `/_sandbox/journeys/export?format=${format}`, download: name }, label);

export async function journeysView(view) {
  const file = h("input", { type: "file", accept: ".har,.json,.jsonl", required: true });
  const form = h("form", {
    class: "toolbar",
    "aria-label": "Import",
    submit: (event) => {
      event.preventDefault();
      attempt(async () => {
        const { requests } = await send("POST", "/journeys/import", await file.files[0].text(), "application/octet-stream");
        result.textContent = `${requests} requests were imported.`;
        form.reset();
      }, "Imported.");
    },
  }, field("File with a journey", file, "HAR or recording"), h("button", {}, "Import"));
  const result = h("p", { id: "import-result" });
  view.append(
    h("section", {}, h("h2", {}, "Export"),
      h("p", {}, "A journey has the recorded requests and responses without secrets, and the moves of the infrastructure operator between them. It may have personal data."),
      h("div", { class: "toolbar" }, link("har", "journey.har", "Export as HAR"), link("recording", "journey.jsonl", "Export as recording")),
      h("p", {}, "A recording is replayed in tests of a client by ", h("code", {}, "orange_core::test_util::Replay"),
        ", and against a sandbox by ", h("code", {}, "Sandbox::replay"), ".")),
    ...changes(h("section", {}, h("h2", {}, "Import"), h("p", {}, "Imported requests are added to the list of requests."), form, result)));
}
