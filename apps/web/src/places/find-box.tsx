import { useNavigate } from "@tanstack/react-router";
import { useId, useState, type KeyboardEvent, type ReactElement } from "react";
import { parseAddress } from "../view/address.js";
import { useView, writeView } from "../view/index.js";
import { FindList } from "./find-list.js";
import "./find-box.css";
import { useFind, type Found } from "./use-find.js";
import { FIND_WORDS as words } from "./find-words.js";

/** One box for everything that has a name here: type, move with the arrows, open with Enter. */
export function FindBox(): ReactElement {
  const id = useId();
  const navigate = useNavigate();
  const { view } = useView();
  const [text, setText] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const finding = useFind(view.areaCode, text);
  const results = finding.state === "found" ? finding.results : [];
  const isShown = isOpen && finding.state !== "idle";

  const open = (result: Found) => {
    setIsOpen(false);
    setText("");
    const [path = "/", keys = ""] = result.address.split("?");
    // The months and types under view are looked at there too.
    void navigate({ to: path, search: { ...writeView({ ...view, placeId: null }), ...parseAddress(keys) } });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      if (!isShown) setText("");
      setIsOpen(false);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setIsOpen(true);
      if (results.length === 0) return;
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((before) => (isShown ? (before + step + results.length) % results.length : 0));
    } else if (event.key === "Enter") {
      const result = isShown ? results[active] : undefined;
      if (result) {
        event.preventDefault();
        open(result);
      }
    }
  };
  return (
    <div className="find-box" role="search">
      <label className="govuk-visually-hidden" htmlFor={id}>
        {words.label}
      </label>
      <input
        id={id}
        className="find-box__input"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={words.placeholder}
        aria-expanded={isShown && results.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && results[active] ? `${id}-${active}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setIsOpen(true);
        }}
        onFocus={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
        onKeyDown={onKeyDown}
      />
      <FindList id={id} finding={finding} isShown={isShown} active={active} onOpen={open} />
    </div>
  );
}
