// Kintrace. Every page works the same without this file; with it, some steps are quicker.
// Pages are parsed by the browser itself (XMLHttpRequest, "document"), in which no script runs; no markup is made here.
(() => {
  "use strict";

  const byId = (id) => document.getElementById(id);

  /** Asks for a page of ours; hands over the page, where it came from in the end, and the status. No page: it broke off. */
  const ask = (method, url, body, done, sent) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    request.responseType = "document";
    if (sent) {
      request.upload.onprogress = sent;
    }
    request.onloadend = () => done(request.response, request.responseURL, request.status);
    request.send(body);
    return request;
  };

  /** Puts a part of a page in the place of the same part here. Answers whether there was one. */
  const swap = (page, id) => {
    const part = page && page.getElementById(id);
    if (part) {
      byId(id).replaceChildren(...part.childNodes);
    }
    return !!part;
  };

  // Searching as one types: the same form is sent, and its results are put in their place.
  document.querySelectorAll("form[data-quick]").forEach((form) => {
    const results = form.dataset.quick;
    const field = form.querySelector("input[type=search]");
    let asked = field.value.trim();
    let pause;
    let running;
    const search = () => {
      if (field.value.trim() === asked) {
        return;
      }
      asked = field.value.trim();
      if (running) {
        running.abort();
      }
      running = ask("POST", form.action, new URLSearchParams(new FormData(form)), (page) => {
        if (swap(page, results)) {
          const count = byId(results).querySelector("h2");
          byId(results + "-count").textContent = count ? count.textContent : "";
        }
      });
    };
    field.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(search, 150);
    });
    document.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const all = [field, ...byId(results).querySelectorAll(".what a[href], .what summary")];
      const at = all.indexOf(document.activeElement);
      const next = step && at >= 0 && all[at + step];
      if (next) {
        event.preventDefault();
        next.focus();
      }
    });
  });

  // Keys: each is named on the page, leads somewhere or chooses something, and sends nothing.
  const keys = byId("keys");
  if (keys) {
    const on = byId("keys-on");
    keys.hidden = false;
    on.checked = localStorage.getItem("keys") !== "off";
    on.addEventListener("change", () => localStorage.setItem("keys", on.checked ? "on" : "off"));
    document.addEventListener("keydown", (event) => {
      if (!on.checked || event.ctrlKey || event.altKey || event.metaKey
          || event.target.matches("textarea, select, input:not([type=radio], [type=checkbox])")) {
        return;
      }
      // On a keyboard of other letters, by the place of the key.
      const letter = /^[a-z]$/i.test(event.key) ? event.key : /^Key[A-Z]$/.test(event.code) ? event.code[3] : "";
      const at = letter && document.querySelector('[data-key="' + letter.toLowerCase() + '"]');
      if (!at) {
        return;
      }
      event.preventDefault();
      if (at.href) {
        at.click();
      } else {
        at.checked = true;
        byId("why").focus();
      }
    });
  }

  // Sending a file: how far it is, and at once when it is too large.
  document.querySelectorAll("form[data-upload]").forEach((form) => form.addEventListener("submit", (event) => {
    const file = form.querySelector("input[type=file]");
    const problem = byId("file-problem");
    const progress = byId(form.dataset.upload);
    const say = (text) => {
      problem.textContent = text;
      problem.hidden = !text;
      progress.hidden = !!text;
      form.querySelector("button").disabled = !text;
    };
    event.preventDefault();
    if (file.files[0].size > Number(form.dataset.most)) {
      say(form.dataset.tooLarge);
      return;
    }
    say("");
    ask("POST", form.action, new FormData(form), (page, url, status) => {
      const wrong = page && page.getElementById("file-problem");
      if (page && status === 200) {
        location.assign(url);
      } else {
        say(wrong ? wrong.textContent : form.dataset.cutOff);
      }
    }, (sent) => {
      progress.querySelector("progress").value = 100 * sent.loaded / sent.total;
    });
  }));

  // Looking again at what is under way, until it leads elsewhere.
  document.querySelectorAll("[data-again]").forEach((part) => {
    const again = () => ask("GET", location.href, null, (page, url) => {
      if (page && url !== location.href) {
        location.replace(url);
      } else if (page && !swap(page, part.id)) {
        location.reload();
      } else {
        setTimeout(again, 1000 * part.dataset.again);
      }
    });
    setTimeout(again, 1000 * part.dataset.again);
  });

  // Leaving with text that was not sent is asked about.
  let sending = false;
  document.addEventListener("submit", () => {
    sending = true;
  });
  addEventListener("beforeunload", (event) => {
    const fields = document.querySelectorAll(
        "main form[method=post]:not([data-quick]) :is(textarea, input[type=text], input:not([type]))");
    const typed = [...fields].some((field) => field.value !== field.defaultValue
        || field.value && field.getAttribute("aria-invalid"));
    if (typed && !sending && document.querySelector(".bar nav")) {
      event.preventDefault();
    }
  });
})();
