// Keeps what is being typed as a draft, each time a field was changed and when the page is left. Without this file there is a button.
(() => {
  const form = document.querySelector("form.entry");
  if (!form) return;
  let changed = false, sending = false, sent = false;
  const told = document.getElementById("kept-quietly");
  const send = (leaving) => {
    if (!changed || sending || sent) return;
    changed = false;
    sending = true;
    const fields = new URLSearchParams(new FormData(form));
    fields.set("_do", "quietly");
    fetch(form.action, { method: "POST", body: fields, keepalive: leaving, credentials: "same-origin" })
      .then((answer) => { if (answer.status === 204) told.textContent = form.dataset.kept; else changed = true; })
      .catch(() => { changed = true; })
      .finally(() => { sending = false; });
  };
  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("change", () => send(false));
  form.addEventListener("submit", () => { sent = true; });
  addEventListener("pagehide", () => send(true));
})();
