// The inventory of the customer.

import { h, field, select } from "./dom.js";
import { pagedList } from "./list.js";

const COLLECTIONS = [["accounts", "Accounts"], ["locations", "Locations"], ["servicePoints", "Service points"], ["configurationItems", "Configuration items"]];

function text(value) {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? Object.values(value).map(text).join(", ") : String(value);
}

export async function inventoryView(view) {
  const collection = select(COLLECTIONS, "locations");
  view.append(h("div", { class: "toolbar" }, field("Collection", collection)));
  const holder = h("div");
  view.append(holder);
  const columns = ["Id", "Name", "Details"];
  const show = () => {
    holder.replaceChildren();
    return pagedList(holder, {
      caption: "Elements of the collection",
      path: () => `/inventory/${collection.value}`,
      columns,
      cells: ({ id, name, ...rest }) => [id, text(name), Object.entries(rest).map(([key, value]) => `${key}: ${text(value)}`).join("; ")],
    });
  };
  collection.addEventListener("change", show);
  await show();
}
