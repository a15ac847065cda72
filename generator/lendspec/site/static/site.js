// What pages can do beyond being read: search, theme, language, samples, copying. Without it every page is complete.
(function () {
  "use strict";
  var root = document.body.dataset.root + "/";
  var language = document.body.dataset.lang;

  function remember(key, value) {
    try { localStorage.setItem("lendspec-" + key, value); } catch (error) { /* storage is closed to us */ }
  }
  function remembered(key) {
    try { return localStorage.getItem("lendspec-" + key); } catch (error) { return null; }
  }
  function make(tag, className, text) {
    var element = document.createElement(tag);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }
  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  // ---------------------------------------------------------------- theme
  var button = document.querySelector("button.theme");
  function isDark() {
    var chosen = document.documentElement.dataset.theme;
    return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }
  function tell() { button.setAttribute("aria-pressed", String(isDark())); }
  button.hidden = false;
  tell();
  button.addEventListener("click", function () {
    var theme = isDark() ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    remember("theme", theme);
    tell();
  });

  // ---------------------------------------------------------------- language
  remember("language", language);
  all("a.language").forEach(function (link) {
    link.addEventListener("click", function () {
      remember("language", link.dataset.language);
      link.hash = location.hash;
    });
  });

  // ---------------------------------------------------------------- samples: one kind everywhere
  var samples = all("details[data-kind]");
  function show(kind) {
    var before = scrollY;
    var anchor = document.activeElement && document.activeElement.closest("details[data-kind]");
    var top = anchor ? anchor.getBoundingClientRect().top : 0;
    samples.forEach(function (each) { if (each.dataset.kind === kind && !each.open) each.open = true; });
    if (anchor) scrollTo({ top: before + anchor.getBoundingClientRect().top - top, behavior: "instant" });
  }
  samples.forEach(function (each) {
    each.querySelector("summary").addEventListener("click", function (event) {
      if (each.open) { event.preventDefault(); return; }  // one of them is always open
      setTimeout(function () { show(each.dataset.kind); }, 0);
      remember("sample", each.dataset.kind);
    });
  });
  if (samples.length && remembered("sample")) show(remembered("sample"));

  // ---------------------------------------------------------------- copying
  var words = { copy: language === "zh" ? "复制" : "Copy", copied: language === "zh" ? "已复制" : "Copied" };
  if (navigator.clipboard) {
    all("pre.code").forEach(function (block) {
      var copy = make("button", "copy", words.copy);
      copy.type = "button";
      copy.addEventListener("click", function () {
        navigator.clipboard.writeText(block.textContent).then(function () {
          copy.textContent = words.copied;
          setTimeout(function () { copy.textContent = words.copy; }, 1500);
        });
      });
      var holder = make("div", "holder");
      block.parentNode.insertBefore(holder, block);
      holder.appendChild(block);
      holder.appendChild(copy);
    });
  }

  // ---------------------------------------------------------------- where the reader is, in the contents
  var links = {};
  all("ul.here a, aside.contents a").forEach(function (link) { links[link.hash.slice(1)] = link; });
  var targets = Object.keys(links).map(function (id) { return document.getElementById(id); }).filter(Boolean);
  if (targets.length && "IntersectionObserver" in window) {
    var current = null;
    var watch = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (!entry.isIntersecting) return;
        if (current) current.removeAttribute("aria-current");
        current = links[entry.target.id];
        current.setAttribute("aria-current", "location");
      });
    }, { rootMargin: "-20% 0px -70% 0px" });
    targets.forEach(function (target) { watch.observe(target); });
  }

  // ---------------------------------------------------------------- search
  var input = document.getElementById("q");
  var list = document.getElementById("results");
  var state = document.getElementById("q-state");
  var entries = null;
  var loading = false;
  var MOST = 30;

  // Entry: [rank, kind, title, detail, page, anchor, words]; the index is written by the builder.
  function read(index) {
    var other = language === "zh" ? 1 : 0;
    entries = [];
    index.pages.forEach(function (page) {
      entries.push([3, page[3], page[other] || page[0], "", page[2], "", (page[0] + " " + page[1] + " " + page[4]).toLowerCase()]);
    });
    index.operations.forEach(function (each) {
      var title = each[4 + other] || each[4];
      var main = each[0] + " " + each[3] + " " + each[2];
      entries.push([4, each[1], title, each[3] + "  " + each[2], index.pages[each[7]][2], each[0], (main + " " + each[4] + " " + each[5] + " " + each[6]).toLowerCase()]);
    });
    index.fields.forEach(function (field) {
      var operation = index.operations[field[2]];
      entries.push([1, index.kinds[other].field, field[0] + (field[1] !== field[0] ? "  " + field[1] : ""), operation[3], index.pages[operation[7]][2], operation[0] + field[3], (field[0] + " " + field[1]).toLowerCase()]);
    });
    index.codes.forEach(function (code) {
      entries.push([3, index.kinds[other].code, code[1] + "  " + code[2], code[3 + other], code[0] + "/errors.html", "c" + code[1], (code[1] + " " + code[2] + " " + code[3] + " " + code[4]).toLowerCase()]);
    });
  }
  function load(then) {
    if (entries) { then(); return; }
    if (loading) return;
    loading = true;
    state.textContent = state.dataset.loading;
    var script = make("script");
    script.src = root + "static/search.js";
    script.addEventListener("load", function () { read(window.lendspecIndex); loading = false; state.textContent = ""; then(); });
    script.addEventListener("error", function () { loading = false; });
    document.head.appendChild(script);
  }
  function score(entry, terms) {
    var words = entry[6], sum = entry[0];
    for (var i = 0; i < terms.length; i += 1) {
      var at = words.indexOf(terms[i]);
      if (at < 0) return 0;
      var end = at + terms[i].length;
      var whole = (at === 0 || /[^a-z0-9]/.test(words[at - 1])) && (end === words.length || /[^a-z0-9]/.test(words[end]));
      var title = entry[2].toLowerCase();
      sum += (whole ? 20 : 0) + (at === 0 ? 20 : 0) + Math.max(0, 10 - at / 20);
      if (title === terms[i]) sum += 40;
      else if (title.indexOf(terms[i]) >= 0) sum += 12;
    }
    return sum;
  }
  function find(text) {
    var terms = text.toLowerCase().split(/\s+/).filter(Boolean);
    if (!terms.length) return [];
    var found = [];
    entries.forEach(function (entry) {
      var points = score(entry, terms);
      if (points) found.push([points, entry]);
    });
    found.sort(function (one, two) { return two[0] - one[0]; });
    return found;
  }
  function refresh() {
    var text = input.value.trim();
    list.textContent = "";
    list.hidden = !text;
    if (!text) { state.textContent = ""; return; }
    var found = find(text);
    found.slice(0, MOST).forEach(function (each) {
      var entry = each[1];
      var link = make("a");
      link.href = root + language + "/" + entry[4] + (entry[5] ? "#" + encodeURIComponent(entry[5]) : "");
      link.appendChild(make("span", "kind", entry[1]));
      link.appendChild(make("strong", "", entry[2]));
      if (entry[3]) link.appendChild(make("span", "detail", entry[3]));
      var item = make("li");
      item.appendChild(link);
      list.appendChild(item);
    });
    state.textContent = found.length ? found.length + " " + state.dataset.found : state.dataset.none;
    if (!found.length) list.appendChild(make("li", "none", state.dataset.none));
  }
  function close() { list.hidden = true; }
  function move(step) {
    var options = all("a", list);
    var at = options.indexOf(document.activeElement) + step;
    if (at < 0 || (step < 0 && at === -1)) { input.focus(); return; }
    if (options[Math.min(at, options.length - 1)]) options[Math.min(at, options.length - 1)].focus();
  }
  input.disabled = false;
  input.addEventListener("focus", function () { load(refresh); });
  input.addEventListener("input", function () { load(refresh); });
  input.addEventListener("keydown", function (event) {
    if (event.key === "Enter") { var first = list.querySelector("a"); if (first) first.click(); }
  });
  document.querySelector(".search").addEventListener("keydown", function (event) {
    if (event.key === "ArrowDown") { event.preventDefault(); move(1); }
    else if (event.key === "ArrowUp") { event.preventDefault(); move(-1); }
    else if (event.key === "Escape") { close(); input.focus(); input.select(); }
  });
  list.addEventListener("click", function (event) { if (event.target.closest("a")) close(); });
  document.addEventListener("click", function (event) { if (!event.target.closest(".search")) close(); });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^(input|textarea|select)$/i.test(event.target.tagName)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
})();
