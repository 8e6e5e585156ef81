/*
 * Before anything is drawn: the reader's choice between light and dark, where one was made, and the fonts of a page from
 * the disk. It stands behind tokens.css, which names them.
 */
(function () {
  try {
    var choice = localStorage.getItem("ds-theme");
    if (choice === "dark" || choice === "light") document.documentElement.dataset.theme = choice;
  } catch (error) {
    /* Storage may be closed; the system's preference then decides. */
  }

  /* From file:// no preload of a font succeeds, so an optional one would always come too late to be shown. */
  if (location.protocol === "file:") {
    document.fonts.forEach(function (face) {
      face.display = "block";
    });
  }
})();
