import { act, createRef } from "react";
import { createRoot } from "react-dom/client";
import { beforeAll, expect, it } from "vitest";
import { CELLS, hotspotOf } from "./four-hexagons.js";
import { HotspotList } from "./hotspot-list.js";
import type { Hotspot } from "./hotspot-questions.js";

const HOTSPOTS = CELLS.map((cell, index) => hotspotOf({ rank: index + 1, name: `Street ${index + 1}`, cells: [cell] }));

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

function showList(chosen?: Hotspot) {
  const container = document.createElement("div");
  document.body.replaceChildren(container);
  const opened: string[] = [];
  act(() => {
    createRoot(container).render(
      <HotspotList list={createRef()} hotspots={HOTSPOTS} chosen={chosen} onChoose={({ name }) => opened.push(name)} />,
    );
  });
  const list = container.querySelector<HTMLElement>('[role="listbox"]');
  if (!list) throw new Error("no list is shown");
  function press(key: string): void {
    act(() => {
      list?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    });
  }
  const active = () => document.getElementById(list.getAttribute("aria-activedescendant") ?? "")?.textContent;
  return { list, press, active, opened };
}

it("says rank, name, count, class and share with its interval of each hotspot", () => {
  const { active } = showList();
  expect(active()).toBe("1Street 152 incidentsEEmerging100.0\u00A0% (93.1 to 100.0) of all");
});

it("walks by arrows without opening, and opens with Enter what a click opens", () => {
  const { list, press, active, opened } = showList();
  press("ArrowDown");
  expect(active()).toContain("Street 2");
  expect(opened).toEqual([]);
  press("Enter");
  press("End");
  press(" ");
  act(() => (list.children[2] as HTMLElement).click());
  expect(opened).toEqual(["Street 2", "Street 4", "Street 3"]);
});

it("begins at the chosen hotspot and marks it alone", () => {
  const { list, active } = showList(HOTSPOTS[2]);
  expect(active()).toContain("Street 3");
  expect(list.querySelectorAll('[aria-selected="true"]')).toHaveLength(1);
});
