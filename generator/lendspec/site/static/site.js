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
  var words = document.body.dataset;
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

  // ---------------------------------------------------------------- an anchor inside what is folded up
  function unfold() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var folded = false;
    for (var each = target && target.parentElement; each; each = each.parentElement) {
      if (each.tagName === "DETAILS" && !each.open) { each.open = true; folded = true; }
    }
    if (folded) target.scrollIntoView();
  }
  addEventListener("hashchange", unfold);
  unfold();

  // ---------------------------------------------------------------- where the reader is, in the contents
  var side = document.getElementById("menu");
  var page = side.querySelector("a[aria-current=page]");
  if (page && side.scrollHeight > side.clientHeight) side.scrollTop = page.offsetTop - side.offsetTop - side.clientHeight / 3;
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

  // An entry has a rank, what the list shows, where it leads, its names (title, place, path) and its other words.
  function add(rank, kind, title, detail, page, anchor, names, words) {
    entries.push({
      rank: rank, kind: kind, title: title, detail: detail, page: page, anchor: anchor,
      method: names[2] ? names[2].split(".").pop() : "", names: names.join(" ").toLowerCase(), words: words.join(" ").toLowerCase()
    });
  }
  function read(index) {
    var other = language === "zh" ? 1 : 0;
    var kinds = index.kinds[other];
    entries = [];
    index.pages.forEach(function (page) {
      add(8, kinds.page, page[other] || page[0], "", page[2], "", [page[0], page[1]], [page[3]]);
    });
    index.operations.forEach(function (each) {
      var rank = each[8] ? 0 : 7;  // what is deprecated comes after what is not
      var page = index.pages[each[7]][2];
      var names = [each[4], each[5], each[3], each[0], each[2]];
      var exchange = index.exchanges[each[1]][other];
      add(rank, exchange, each[4 + other] || each[4], each[3] + "\n" + each[2], page, each[0], names, [each[6], exchange]);
    });
    index.fields.forEach(function (field) {
      var operation = index.operations[field[2]];
      var title = field[0] + (field[1] !== field[0] ? "  " + field[1] : "");
      var page = index.pages[operation[7]][2];
      var inside = field[3].indexOf("--answer-") === 0 ? "  → " + field[3].slice(9).replace(/-/g, ".") : "";
      add(operation[8] ? -3 : 0, kinds.field, title, operation[3] + inside, page, operation[0] + field[3], [field[0], field[1]], []);
    });
    index.codes.forEach(function (code) {
      var names = [code[1], code[2]];
      add(1, kinds.code, names.join("  "), code[3 + other], code[0] + "/errors.html", "c" + code[1], names, [code[3], code[4]]);
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
  function isEdge(text, at) { return at < 0 || at >= text.length || !/[a-z0-9]/.test(text[at]); }
  function score(entry, terms) {
    var sum = entry.rank;
    for (var i = 0; i < terms.length; i += 1) {
      var term = terms[i], at = entry.names.indexOf(term);
      if (at < 0) {
        if (entry.words.indexOf(term) < 0) return 0;
        sum += 2;
        continue;
      }
      sum += 30 + 6 * term.length / entry.names.length + (at === 0 ? 4 : 0);
      if (isEdge(entry.names, at - 1) && isEdge(entry.names, at + term.length)) sum += 10;
      if (entry.title.toLowerCase().indexOf(term) >= 0) sum += 4;
      if (entry.method === term) sum += 8;
    }
    return sum;
  }
  function find(text) {
    var terms = text.toLowerCase().split(/\s+/).filter(Boolean);
    if (!terms.length) return [];
    var found = [];
    entries.forEach(function (entry) {
      var points = score(entry, terms);
      if (points !== 0) found.push([points, entry]);
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
      link.href = root + language + "/" + entry.page + (entry.anchor ? "#" + encodeURIComponent(entry.anchor) : "");
      link.appendChild(make("span", "kind", entry.kind));
      link.appendChild(make("strong", "", entry.title));
      if (entry.detail) link.appendChild(make("span", "detail", entry.detail));
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
