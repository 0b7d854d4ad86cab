(function () {
  "use strict";
  var MOST = 2000000;
  var tools = document.querySelector(".tools");
  var status = tools.querySelector("[role=status]");
  var open = document.getElementById("open");
  var fields = Array.prototype.slice.call(document.querySelectorAll("main [name]"));

  function say(what) {
    status.textContent = tools.dataset[what];
  }

  function grow(field) {
    if (field.tagName === "TEXTAREA") {
      field.style.height = "auto";
      field.style.height = field.scrollHeight + 2 + "px";
    }
  }

  function save() {
    var values = {};
    fields.forEach(function (field) {
      values[field.name] = field.type === "checkbox" ? field.checked : field.value;
    });
    var text = JSON.stringify({ form: tools.dataset.form, fields: values }, null, 2) + "\n";
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = tools.dataset.form.split("/").pop() + ".json";
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
    say("saved");
  }

  // What a file says is never more than text: only fields of this form take it.
  function fill(text) {
    var saved;
    try {
      saved = JSON.parse(text);
    } catch (e) {
      return "broken";
    }
    if (!saved || typeof saved !== "object" || saved.form !== tools.dataset.form) {
      return "wrong";
    }
    var values = saved.fields;
    if (!values || typeof values !== "object") {
      return "broken";
    }
    fields.forEach(function (field) {
      var value = Object.prototype.hasOwnProperty.call(values, field.name) ? values[field.name] : "";
      if (field.type === "checkbox") {
        field.checked = value === true;
      } else {
        field.value = typeof value === "string" ? value : "";
        grow(field);
      }
    });
    return "opened";
  }

  open.addEventListener("change", function () {
    var file = open.files[0];
    if (!file) {
      return;
    }
    if (file.size > MOST) {
      say("broken");
      return;
    }
    var reader = new FileReader();
    reader.onload = function () { say(fill(String(reader.result))); };
    reader.onerror = function () { say("broken"); };
    reader.readAsText(file);
    open.value = "";
  });
  document.getElementById("save").addEventListener("click", save);
  document.getElementById("print").addEventListener("click", function () { window.print(); });
  document.addEventListener("input", function (event) { grow(event.target); });
  // A browser may put back what stood here before it was closed or gone back to.
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) {
      window.location.reload();
    }
  });
  // Some browsers put ticks back when a page is loaded again; whether they may cannot be said in HTML, as it can of text.
  fields.forEach(function (field) {
    if (field.type === "checkbox") {
      field.checked = false;
    }
  });
  tools.hidden = false;
})();
