// A button under each map and plot that saves it as a PNG. Without scripts the SVG link of the page gives the same drawing.
(() => {
  "use strict";
  const SCALE = 2, WIDEST = 4096, MARGIN = 24, HEAD = 44, FOOT = 34;
  for (const drawing of document.querySelectorAll(".mapbox svg, .plotbox svg")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "png";
    button.textContent = "Save as PNG";
    button.addEventListener("click", () => save(drawing));
    drawing.parentElement.insertAdjacentElement("afterend", button);
  }

  function save(drawing) {
    const box = drawing.viewBox.baseVal, copy = drawing.cloneNode(true);
    const width = Math.min(box.width, 1200), height = (box.height * width) / box.width;
    copy.setAttribute("width", width);
    copy.setAttribute("height", height);
    const image = new Image();
    image.onload = () => paint(image, width, height, drawing.querySelector("title").textContent);
    // The copy stands outside the page, so that it has the colours of light paper whatever the page has.
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(new XMLSerializer().serializeToString(copy));
  }

  function paint(image, width, height, title) {
    const wide = width + 2 * MARGIN, scale = Math.min(SCALE, WIDEST / wide);
    const canvas = document.createElement("canvas");
    canvas.width = wide * scale;
    canvas.height = (height + HEAD + FOOT) * scale;
    const pen = canvas.getContext("2d");
    pen.scale(scale, scale);
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, wide, height + HEAD + FOOT);
    pen.drawImage(image, MARGIN, HEAD, width, height);
    pen.fillStyle = "#1d2329";
    pen.font = "600 17px system-ui, sans-serif";
    pen.fillText(title, MARGIN, 29, width);
    pen.fillStyle = "#59636e";
    pen.font = "12px system-ui, sans-serif";
    pen.fillText("Cordon · " + document.querySelector(".foot p").textContent.trim() + " · not legal advice", MARGIN, height + HEAD + 22, width);
    canvas.toBlob((blob) => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(blob);
      link.download = title.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 80) + ".png";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    }, "image/png");
  }
})();
