// Arguments: a role and a name. Returns the visible elements.
const [role, name] = arguments;
const selectors = {
    button: "button, summary, [role=button]",
    checkbox: "input[type=checkbox]:not([role]), [role=checkbox]",
    combobox: "select",
    heading: "h1, h2, h3, h4",
    link: "a[href]",
    row: "tbody tr",
    switch: "[role=switch]",
    textbox: "textarea, input:not([type]), input:is([type=text], [type=search], [type=number], [type=datetime-local])",
};
const squeeze = text => text.replace(/\s+/g, " ").trim();
const nameOf = element => {
    const label = element.getAttribute("aria-label");
    if (label) return squeeze(label);
    const ids = element.getAttribute("aria-labelledby");
    const labels = ids ? ids.split(/\s+/).map(id => document.getElementById(id)) : [...(element.labels ?? [])];
    const text = label => [...label.childNodes].filter(node => node !== element && !node.contains(element))
        .map(node => node.textContent).join(" ");
    return labels.length ? squeeze(labels.map(text).join(" ")) : squeeze(element.innerText);
};
return [...document.querySelectorAll(selectors[role])]
    .filter(element => element.checkVisibility({ visibilityProperty: true }) && nameOf(element) === name);
