/* Before anything is drawn: the reader's choice between light and dark, where one was made. */
(function () {
  try {
    var choice = localStorage.getItem("ds-theme");
    if (choice === "dark" || choice === "light") document.documentElement.dataset.theme = choice;
  } catch (error) {
    /* Storage may be closed; the system's preference then decides. */
  }
})();
