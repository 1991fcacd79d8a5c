"use strict";
// Filters the snippets. The state stands in the address behind the anchor: `#d1-sums?wrong=1&text=list`.
(() => {
  const form = document.getElementById("filter");
  const parts = [...document.querySelectorAll(".part")];
  const items = parts.flatMap((part) =>
    [...part.querySelectorAll(".snippet")].map((node) => ({
      node, part, bad: node.classList.contains("bad"), states: node.dataset.states.split(" "), text: null,
    })));

  const option = (select, value, label) => {
    const node = document.createElement("option");
    node.value = value;
    node.textContent = label;
    select.append(node);
  };
  for (const state of [...new Set(items.flatMap((item) => item.states))].sort()) option(form.state, state, state);
  for (const link of document.querySelectorAll("nav ul ul a")) {
    option(form.section, link.hash.slice(1), link.textContent.slice(0, 60));
  }

  const anchor = () => decodeURIComponent(location.hash.slice(1).split("?")[0]);
  const fields = ["wrong", "state", "section", "text"];

  const read = () => {
    const wanted = new URLSearchParams(location.hash.split("?").slice(1).join("?"));
    form.wrong.checked = wanted.get("wrong") === "1";
    for (const name of fields.slice(1)) form[name].value = wanted.get(name) || "";
  };

  const write = () => {
    const wanted = new URLSearchParams();
    if (form.wrong.checked) wanted.set("wrong", "1");
    for (const name of fields.slice(1)) if (form[name].value) wanted.set(name, form[name].value);
    const query = wanted.toString();
    history.replaceState(null, "", "#" + encodeURIComponent(anchor()) + (query ? "?" + query : ""));
    return query !== "";
  };

  const apply = () => {
    const isFiltered = write();
    const text = form.text.value.toLowerCase();
    const shownParts = new Set();
    let shown = 0;
    for (const item of items) {
      if (text && item.text === null) item.text = item.node.textContent.toLowerCase();
      const isShown = (!form.wrong.checked || item.bad)
        && (!form.state.value || item.states.includes(form.state.value))
        && (!form.section.value || item.part.dataset.anchor === form.section.value)
        && (!text || item.text.includes(text));
      item.node.hidden = !isShown;
      if (isShown) {
        shown += 1;
        shownParts.add(item.part);
      }
    }
    for (const part of parts) part.hidden = isFiltered && !shownParts.has(part);
    document.body.classList.toggle("filtered", isFiltered);
    document.getElementById("nothing").hidden = shown > 0 || items.length === 0;
    document.getElementById("shown").textContent = isFiltered ? `${shown} of ${items.length} snippets` : "";
  };

  // An anchor leads to its place even where the filter hides it.
  const reveal = () => {
    const target = document.getElementById(anchor());
    if (!target) return;
    for (let node = target; node; node = node.parentElement) node.hidden = false;
    const details = target.closest("details");
    if (details) details.open = true;
    target.scrollIntoView();
  };

  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  addEventListener("hashchange", () => {
    // A link of the page names an anchor alone: the filter stays.
    if (location.hash.includes("?")) read();
    apply();
    reveal();
  });
  form.hidden = false;
  read();
  apply();
  reveal();
})();
