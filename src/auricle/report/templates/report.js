"use strict";
(() => {
  const root = document.documentElement;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];

  // Theme: what the system says, until the reader (or ?theme=dark) says otherwise.
  const asked = new URLSearchParams(location.search).get("theme");
  const dark = () => (root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  if (asked === "dark" || asked === "light") root.dataset.theme = asked;
  const toggle = document.querySelector("[data-theme-toggle]");
  const name = () => { toggle.textContent = dark() ? "Light" : "Dark"; toggle.setAttribute("aria-label", `Switch to ${dark() ? "light" : "dark"} colours`); };
  toggle.hidden = false;
  toggle.addEventListener("click", () => { root.dataset.theme = dark() ? "light" : "dark"; name(); });
  name();

  // Candidate switches.
  const data = JSON.parse(document.getElementById("switch-data").textContent);
  const switches = all("[data-switch]");
  const fill = {
    per_class(index) {
      const values = (row) => data.per_class.data[row.dataset.row][index];
      const rows = all("[data-classes] > [data-row]");
      rows.sort((a, b) => (values(a)?.[0] ?? -1) - (values(b)?.[0] ?? -1) || a.dataset.row - b.dataset.row);
      document.querySelector("[data-classes] > .row--axis").before(...rows);
      rows.forEach((row) => {
        const found = values(row);
        const dot = row.querySelector("circle.mark");
        if (dot) { dot.style.display = found ? "" : "none"; if (found) dot.setAttribute("cx", `${found[0]}%`); }
        row.querySelector(".row__value b").textContent = found ? found[1] : "–";
      });
    },
    confusion(index) {
      const table = data.confusion.data[index];
      all("[data-matrix] tbody tr").forEach((row, i) => {
        const total = table[i].reduce((a, b) => a + b, 0);
        all("td", row).forEach((cell, j) => {
          const n = table[i][j];
          cell.textContent = n ? String(n) : "";
          cell.style.setProperty("--v", total ? (n / total).toFixed(3) : "0");
        });
      });
      document.querySelector("[data-worst]").replaceChildren(...data.confusion.worst[index].map(([is, taken, count, share]) => {
        const item = document.createElement("li");
        const bdi = (text) => { const b = document.createElement("bdi"); b.textContent = text; return b; };
        const rest = document.createElement("span");
        rest.className = "quiet";
        rest.textContent = `${count} (${share})`;
        item.append(bdi(is), data.confusion.between, bdi(taken), " ", rest);
        return item;
      }));
    },
  };
  for (const box of switches) {
    const select = box.querySelector("select");
    if (select.options.length < 2) continue;
    box.hidden = false;
    select.addEventListener("change", () => {
      const chosen = select.options[select.selectedIndex];
      const section = box.closest("section");
      all("[data-name]", section).forEach((label) => { label.textContent = chosen.textContent; });
      fill[box.dataset.switch](Number(chosen.value));
    });
  }

  // Players: a line runs through the pictures; a click in a picture jumps there; one sound at a time.
  const players = all("[data-player]");
  for (const player of players) {
    const audio = player.querySelector("audio");
    const shots = all(".shot", player);
    const move = () => shots.forEach((shot) => {
      const head = shot.querySelector(".shot__head");
      head.hidden = false;
      head.style.left = `${Math.min(100, 100 * ((audio.currentTime - shot.dataset.start) / shot.dataset.step + 0.5) / shot.dataset.frames)}%`;
    });
    const run = () => { move(); if (!audio.paused) requestAnimationFrame(run); };
    audio.addEventListener("play", () => {
      players.forEach((other) => { if (other !== player) other.querySelector("audio").pause(); });
      run();
    });
    audio.addEventListener("seeked", move);
    shots.forEach((shot) => shot.querySelector(".shot__image").addEventListener("click", (event) => {
      const box = event.currentTarget.getBoundingClientRect();
      audio.currentTime = Math.max(0, ((event.clientX - box.left) / box.width * shot.dataset.frames - 0.5) * shot.dataset.step + Number(shot.dataset.start));
    }));
  }

  // Where the network looked, on or off.
  const veil = document.querySelector("[data-veil]");
  if (veil) {
    veil.hidden = false;
    veil.querySelector("input").addEventListener("change", (event) => {
      document.querySelector("[data-mistakes]").classList.toggle("is-unveiled", !event.target.checked);
    });
  }

  // Copy buttons, where the browser allows it.
  if (navigator.clipboard) {
    for (const code of all("[data-copy]")) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "copy";
      button.textContent = "Copy";
      button.addEventListener("click", () => navigator.clipboard.writeText(code.textContent).then(
        () => { button.textContent = "Copied"; },
        () => { button.textContent = "Select and copy by hand"; },
      ));
      code.closest(".code").append(button);
    }
  }

  // The contents follow the reader.
  const links = new Map(all(".contents a").map((link) => [link.hash.slice(1), link]));
  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries) if (entry.isIntersecting) {
      links.forEach((link) => link.removeAttribute("aria-current"));
      links.get(entry.target.id)?.setAttribute("aria-current", "true");
    }
  }, { rootMargin: "-20% 0px -70% 0px" });
  all("main > section").forEach((section) => seen.observe(section));

  // On paper everything is open.
  addEventListener("beforeprint", () => all("details").forEach((box) => { if (!box.open) { box.open = true; box.dataset.printed = ""; } }));
  addEventListener("afterprint", () => all("details[data-printed]").forEach((box) => { box.open = false; delete box.dataset.printed; }));
})();
