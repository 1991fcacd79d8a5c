"use strict";
// Filters the snippets. The state stands in the address behind the anchor: `#d1-sums?wrong=1&text=list`.
(() => {
  const form = document.getElementById("filter");
  // A page with few snippets is whole at once; of one with many, what is seen comes first.
  const few = 200;
  const groups = [...document.querySelectorAll(".group")].map((node) => ({
    node, isHidden: false, parts: [...node.children].map((part) => ({ node: part, isHidden: false, items: [] })),
  }));
  const parts = groups.flatMap((group) => group.parts);
  const items = [];
  for (const part of parts) {
    for (const node of part.node.querySelectorAll(".snippet")) {
      const item = {
        node, bad: node.classList.contains("bad"), states: node.dataset.states.split(" "),
        source: node.firstElementChild, text: null, isHidden: false,
      };
      part.items.push(item);
      items.push(item);
    }
  }
  const itemOf = new Map(items.map((item) => [item.node, item]));

  // The snippet itself in place of its text.
  const fill = (item) => {
    if (!item || !item.source) return;
    searchable(item);
    item.node.innerHTML = item.source.textContent;
    item.source = null;
  };
  const escaped = (text) =>
    text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  // What a search looks in: the text without its tags, still escaped.
  const searchable = (item) => {
    if (item.text === null) item.text = item.source.textContent.replace(/<[^>]*>/g, "").toLowerCase();
    return item.text;
  };
  const fillAll = () => items.forEach(fill);
  const fillInPauses = (start) => requestIdleCallback((pause) => {
    let next = start;
    // Not the whole pause: what the reader does in the middle of it would wait.
    const end = performance.now() + 10;
    while (next < items.length && pause.timeRemaining() > 2 && performance.now() < end) fill(items[next++]);
    if (next < items.length) fillInPauses(next);
  });

  const option = (select, value, label) => {
    const node = document.createElement("option");
    node.value = value;
    node.textContent = label;
    select.append(node);
  };
  for (const state of [...new Set(items.flatMap((item) => item.states))].sort()) option(form.state, state, state);
  const offerSections = () => {
    if (form.section.options.length > 1) return;
    const choices = document.createDocumentFragment();
    for (const link of document.querySelectorAll("nav ul ul a")) {
      option(choices, decodeURIComponent(link.hash.slice(1)), link.textContent.slice(0, 60));
    }
    form.section.append(choices);
  };

  const anchor = () => decodeURIComponent(location.hash.slice(1).split("?")[0]);
  const fields = ["wrong", "state", "section", "text"];

  const read = () => {
    const wanted = new URLSearchParams(location.hash.split("?").slice(1).join("?"));
    if (wanted.get("section")) offerSections();
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

  // What is not touched costs nothing.
  const hide = (thing, isHidden) => {
    if (thing.isHidden !== isHidden) thing.node.hidden = thing.isHidden = isHidden;
  };

  const matching = (part, wanted) => {
    if (wanted.section && part.node.dataset.anchor !== wanted.section) return [];
    return part.items.filter((item) => (!wanted.isWrong || item.bad)
      && (!wanted.state || item.states.includes(wanted.state))
      && (!wanted.text || searchable(item).includes(wanted.text)));
  };

  // Shows what matches and nothing else. What a hidden group or section holds is not seen: it is left as it is.
  const applyTo = (group, wanted) => {
    const matches = group.parts.map((part) => matching(part, wanted));
    const shown = matches.reduce((sum, match) => sum + match.length, 0);
    hide(group, wanted.isFiltered && shown === 0);
    if (group.isHidden) return 0;
    group.node.classList.toggle("filtered", wanted.isFiltered);
    group.parts.forEach((part, index) => {
      hide(part, wanted.isFiltered && matches[index].length === 0);
      if (part.isHidden) return;
      const match = new Set(matches[index]);
      for (const item of part.items) hide(item, !match.has(item));
    });
    return shown;
  };

  const apply = () => {
    const wanted = {
      isFiltered: write(), isWrong: form.wrong.checked, state: form.state.value, section: form.section.value,
      text: escaped(form.text.value.toLowerCase()),
    };
    const shown = groups.reduce((sum, group) => sum + applyTo(group, wanted), 0);
    document.getElementById("nothing").hidden = shown > 0 || items.length === 0;
    document.getElementById("shown").textContent = wanted.isFiltered ? `${shown} of ${items.length} snippets` : "";
  };

  // An anchor leads to its place even where the filter hides it.
  const reveal = () => {
    // A claim's anchor is its snippet's and a number.
    for (const id of [anchor(), anchor().replace(/\.c\d+$/, "")]) fill(itemOf.get(document.getElementById(id)));
    const target = document.getElementById(anchor());
    if (!target) return;
    for (const thing of [...groups, ...parts, ...items]) if (thing.isHidden && thing.node.contains(target)) hide(thing, false);
    const details = target.closest("details");
    if (details) details.open = true;
    settle(target);
  };

  // What comes into sight on the way may be higher or lower than it was taken for: goes there until it stays, or until
  // the reader goes elsewhere.
  let way = 0;
  const settle = (target) => {
    const own = ++way;
    const end = performance.now() + 3000;
    let calm = 0;
    const step = () => {
      if (own !== way) return;
      const before = target.getBoundingClientRect().top;
      target.scrollIntoView();
      calm = Math.abs(target.getBoundingClientRect().top - before) < 1 ? calm + 1 : 0;
      if (calm < 20 && performance.now() < end) requestAnimationFrame(step);
    };
    step();
  };
  for (const name of ["wheel", "touchstart", "pointerdown", "keydown"]) {
    addEventListener(name, () => { way++; }, { passive: true });
  }

  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  addEventListener("hashchange", () => {
    // A link of the page names an anchor alone: the filter stays.
    if (location.hash.includes("?")) read();
    apply();
    reveal();
  });
  addEventListener("beforeprint", fillAll);
  if (items.length <= few || !window.requestIdleCallback) {
    fillAll();
    offerSections();
  } else {
    const near = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        near.unobserve(entry.target);
        groups.find((group) => group.node === entry.target)?.parts.forEach((part) => part.items.forEach(fill));
      }
    }, { rootMargin: "1500px" });
    for (const group of groups) near.observe(group.node);
    addEventListener("load", () => requestIdleCallback(() => {
      offerSections();
      fillInPauses(0);
    }));
  }
  form.hidden = false;
  read();
  apply();
  reveal();
})();
