// Interventions with their photos.

import { announce, get } from "./api.js";
import { button, bytes, h } from "./dom.js";

const LIMIT = 12;

export async function photosView(view) {
  let offset = 0;
  const count = h("p", { class: "count" });
  const list = h("div");
  const back = button("Previous page", () => move(-LIMIT));
  const forward = button("Next page", () => move(LIMIT));
  view.append(h("p", {}, "Orange publishes no resource of the CRI API: these interventions are invented."),
    count, list, h("div", { class: "toolbar" }, back, forward));

  async function move(by) {
    offset = Math.max(0, offset + by);
    await load();
    announce(count.textContent);
  }

  async function load() {
    const page = await get(`/interventions?offset=${offset}&limit=${LIMIT}`);
    const last = offset + page.items.length;
    count.textContent = page.items.length ? `${offset + 1} to ${last} of ${page.total} interventions` : "No interventions.";
    back.disabled = offset === 0;
    forward.disabled = last >= page.total;
    list.replaceChildren(...page.items.map(({ intervention, photos }) => {
      const figure = (photo) => {
        const source = `/_sandbox/interventions/${intervention.id}/photos/${photo.id}`;
        const isPicture = photo.mediaType.startsWith("image/");
        return h("figure", {}, isPicture ? h("img", { src: source, alt: `${photo.name} of ${intervention.id}`, loading: "lazy" }) : null,
          h("figcaption", {}, h("a", { href: source, download: photo.name }, `${photo.name} of ${intervention.id}`), ` ${bytes(photo.size)}`));
      };
      const address = Object.values(intervention.address).join(", ");
      return h("section", {}, h("h2", {}, intervention.id), h("p", {}, `${intervention.type}, ${intervention.date.slice(0, 10)}, ${address}`),
        h("div", { class: "photos" }, photos.length ? photos.map(figure) : h("p", {}, "No photos.")));
    }));
  }

  await load();
}
