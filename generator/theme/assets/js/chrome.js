/* The switch between light and dark, Escape for the menu, notices of age, and the current section in the contents. */
(function () {
  var root = document.documentElement;
  var button = document.querySelector(".ds-theme");
  var menu = document.querySelector(".ds-menu");
  var system = matchMedia("(prefers-color-scheme: dark)");

  function isDark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : system.matches;
  }

  function show() {
    button.querySelector(".ds-theme__word").textContent = isDark() ? button.dataset.light : button.dataset.dark;
    document.querySelectorAll('meta[name="theme-color"]').forEach(function (meta) {
      meta.content = getComputedStyle(root).getPropertyValue("--paper").trim();
    });
  }

  if (button) {
    button.addEventListener("click", function () {
      root.dataset.theme = isDark() ? "light" : "dark";
      try {
        localStorage.setItem("ds-theme", root.dataset.theme);
      } catch (error) {
        /* Then the choice lasts as long as the page. */
      }
      show();
    });
    system.addEventListener("change", show);
    show();
    button.hidden = false;
  }

  if (menu) {
    document.addEventListener("keydown", function (event) {
      if (event.key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  }

  var now = new Date();
  document.querySelectorAll("[data-ds-stale-from]").forEach(function (notice) {
    notice.hidden = now < new Date(notice.dataset.dsStaleFrom);
  });

  var links = Array.from(document.querySelectorAll(".ds-toc a"));
  if (links.length && "IntersectionObserver" in window) {
    var parts = links.map(function (link) {
      return document.getElementById(decodeURIComponent(link.hash.slice(1)));
    });
    var mark = function () {
      var current = -1;
      parts.forEach(function (part, index) {
        if (part && part.getBoundingClientRect().top < innerHeight / 3) current = index;
      });
      links.forEach(function (link, index) {
        if (index === current) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      });
    };
    var observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px", threshold: [0, 1] });
    parts.filter(Boolean).forEach(function (part) {
      observer.observe(part);
    });
  }
})();
