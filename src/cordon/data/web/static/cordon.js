// Makes the pages nicer; every page works without it.
(() => {
  "use strict";
  const data = document.getElementById("steps");
  const map = document.querySelector(".world .map");
  if (data && map) slider(JSON.parse(data.textContent), map);

  function slider(steps, svg) {
    const last = steps.days.length - 1;
    if (last < 1) return;
    const box = document.createElement("div");
    box.className = "slider";
    const input = Object.assign(document.createElement("input"), { type: "range", min: 0, max: last, value: last, id: "day" });
    input.setAttribute("aria-label", "Day of the map");
    const shown = document.createElement("output");
    shown.htmlFor = "day";
    shown.textContent = words(steps.days[last]);
    box.append(input, shown);
    document.querySelector(".days").prepend(box);
    const start = new Map();
    svg.querySelectorAll("[data-place]").forEach((spot) => start.set(spot, spot.innerHTML));
    input.addEventListener("input", () => paint(Number(input.value)));

    function paint(number) {
      const day = steps.days[number];
      shown.textContent = words(day);
      input.setAttribute("aria-valuetext", words(day));
      const counts = {};
      start.forEach((html, spot) => {
        const place = spot.dataset.place;
        if (number === last) { spot.innerHTML = html; return; }
        const step = (steps.places[place] || []).filter((s) => s[0] <= number).pop();
        const family = step ? step[1] : "unseen";
        spot.querySelectorAll("path, circle").forEach((part) => part.setAttribute("class", family));
        spot.classList.remove("old");
        const title = spot.querySelector("title");
        if (title && steps.names[place]) title.textContent = steps.names[place] + ". " + (step ? step[2] : "not assessed");
        if (steps.places[place]) counts[family] = (counts[family] || 0) + 1;
      });
      document.querySelectorAll("[data-count]").forEach((cell) => {
        cell.dataset.today ??= cell.textContent;
        cell.textContent = number === last ? cell.dataset.today : cell.dataset.count === "unseen" ? "" : counts[cell.dataset.count] || 0;
      });
      document.querySelectorAll(".legend-day").forEach((cell) => { cell.textContent = words(day); });
    }
  }

  function words(day) {
    return new Date(day + "T00:00:00Z").toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  }
})();
