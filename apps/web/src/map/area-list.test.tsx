import { act } from "react";
import { createRoot } from "react-dom/client";
import { beforeAll, expect, it } from "vitest";
import { AreaList } from "./area-list.js";

const AREAS = ["Judd", "Trench", "Vauxhall"].map((name, index) => {
  return { id: name, name, value: 30 - index, words: `${30 - index} incidents` };
});

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

function showList(chosen: string | null) {
  const container = document.createElement("div");
  document.body.replaceChildren(container);
  const chosenIds: (string | null)[] = [];
  act(() => {
    createRoot(container).render(
      <AreaList label="Areas in view" areas={AREAS} chosen={chosen} onChoose={(id) => chosenIds.push(id)} />,
    );
  });
  const list = container.querySelector('[role="listbox"]');
  if (!list) throw new Error("no list is shown");
  function press(key: string): void {
    act(() => {
      list?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    });
  }
  const active = () => document.getElementById(list.getAttribute("aria-activedescendant") ?? "")?.textContent;
  return { list, press, active, chosenIds };
}

it("walks from the highest area down, stops at the ends, and opens with Enter", () => {
  const { press, active, chosenIds } = showList(null);
  expect(active()).toBe("Judd30 incidents");
  press("ArrowUp");
  press("ArrowDown");
  expect(active()).toBe("Trench29 incidents");
  press("End");
  press("ArrowDown");
  expect(active()).toBe("Vauxhall28 incidents");
  expect(chosenIds).toEqual([]);
  press("Enter");
  expect(chosenIds).toEqual(["Vauxhall"]);
});

it("begins at the chosen area and marks it alone", () => {
  const { list, active } = showList("Trench");
  expect(active()).toBe("Trench29 incidents");
  expect([...list.querySelectorAll('[aria-selected="true"]')].map((area) => area.textContent)).toEqual([
    "Trench29 incidents",
  ]);
});

it("opens on a click what Enter opens", () => {
  const { list, chosenIds } = showList(null);
  act(() => {
    (list.children[1] as HTMLElement).click();
  });
  expect(chosenIds).toEqual(["Trench"]);
});
