// From the door of the site to the language that the reader chose before, or that the browser asks for.
(function () {
  "use strict";
  var language = null;
  try { language = localStorage.getItem("lendspec-language"); } catch (error) { /* storage is closed to us */ }
  if (language !== "en" && language !== "zh") language = /^zh\b/i.test(navigator.language || "") ? "zh" : "en";
  location.replace(language + "/index.html");
})();
