// A list with search and pages.

import { announce, get } from "./api.js";
import { button, field, h, row, table } from "./dom.js";

const LIMIT = 50;

// `path` is that of the list, `cells` returns the cells of an element. Returns the function that reads the list again.
export async function pagedList(parent, { caption, path, columns, cells, extra }) {
  let offset = 0;
  let latest = 0;
  const search = h("input", { type: "search", autocomplete: "off" });
  const count = h("p", { class: "count" });
  const holder = h("div");
  const back = button("Previous page", () => move(-LIMIT));
  const forward = button("Next page", () => move(LIMIT));
  const form = h("form", { class: "toolbar", role: "search", submit: (event) => event.preventDefault() },
    field("Search", search), extra?.() ?? []);
  let timer;
  search.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      offset = 0;
      load(true);
    }, 200);
  });
  parent.append(form, count, holder, h("div", { class: "toolbar" }, back, forward));

  function move(by) {
    offset = Math.max(0, offset + by);
    load(true);
  }

  async function load(tell) {
    const ticket = ++latest;
    const parameters = new URLSearchParams({ offset, limit: LIMIT, text: search.value });
    const page = await get(`${path()}?${parameters}`);
    if (ticket !== latest) return page;
    const last = offset + page.items.length;
    const range = page.items.length ? `${offset + 1} to ${last} of ${page.total}` : `None of ${page.total}`;
    count.textContent = range;
    if (tell) announce(range);
    back.disabled = offset === 0;
    forward.disabled = last >= page.total;
    const focused = document.activeElement?.getAttribute("href");
    holder.replaceChildren(table(caption, columns, page.items.map((item) => row(columns, cells(item)))));
    if (focused && !document.activeElement?.getAttribute("href")) {
      [...holder.querySelectorAll("a")].find((link) => link.getAttribute("href") === focused)?.focus();
    }
    return page;
  }

  await load(false);
  return load;
}
