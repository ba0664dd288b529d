// Looks through the index of the static site. The live server answers questions itself.
(() => {
  "use strict";
  // The same words and the same ranking as in publish/finding.py.
  const STOP = new Set(window.CORDON_STOP || []);
  const index = window.CORDON_INDEX || [];
  const root = document.body.dataset.root;
  const box = document.getElementById("found");
  const field = document.getElementById("ask");
  const asked = new URLSearchParams(location.search).get("q") || "";
  field.value = asked;
  field.addEventListener("input", () => show(field.value));
  show(asked);

  function words(text) {
    return text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "").split(/[^a-z0-9]+/).filter((word) => word.length > 1 && !STOP.has(word));
  }
  function score(entry, wanted) {
    const [, title, more, weight] = entry;
    const inTitle = new Set(words(title)), inMore = new Set(words(more));
    let sum = 0, missing = 0;
    for (const word of wanted) {
      if (inTitle.has(word)) sum += 5;
      else if (inMore.has(word)) sum += 3;
      else if ([...inTitle, ...inMore].some((one) => one.startsWith(word))) sum += 1;
      else missing += 1;
    }
    // A title that says it all comes first.
    if (wanted.every((word) => inTitle.has(word))) sum += 4;
    return missing > wanted.length / 2 ? 0 : sum - 4 * missing + weight;
  }
  function show(text) {
    box.replaceChildren();
    const wanted = words(text).slice(0, 20);
    if (!wanted.length) return;
    const found = rank(wanted);
    const list = document.createElement("ul");
    list.className = "plain";
    for (const [path, title, more] of found.slice(0, 30)) {
      const row = document.createElement("li"), link = document.createElement("a"), note = document.createElement("small");
      link.href = root + path; link.textContent = title; note.textContent = " " + more.slice(0, 110);
      row.append(link, note); list.append(row);
    }
    const said = document.createElement("p");
    said.textContent = found.length ? `${found.length} found` : "Nothing found. That says nothing about what is allowed.";
    box.append(said, list);
  }
  function rank(wanted) {
    return index.map((entry) => [score(entry, wanted), entry]).filter((pair) => pair[0] > 0).sort((a, b) => b[0] - a[0]).map((pair) => pair[1]);
  }
})();
