import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { AreaReading } from "./map-layer.js";

interface AreaListProps {
  readonly label: string;
  /** Highest first. */
  readonly areas: readonly AreaReading[];
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

const STEPS = new Map<string, (active: number, last: number) => number>([
  ["ArrowDown", (active, last) => Math.min(active + 1, last)],
  ["ArrowUp", (active) => Math.max(active - 1, 0)],
  ["Home", () => 0],
  ["End", (_, last) => last],
]);

/** The areas in view as a list: arrows walk it, Enter or a click opens what a click on the map opens. */
export function AreaList({ label, areas, chosen, onChoose }: AreaListProps): ReactElement {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const found = areas.findIndex((area) => area.id === (activeId ?? chosen));
  const active = found === -1 ? 0 : found;

  useEffect(
    function keepActiveInSight() {
      if (activeId !== null) list.current?.children[active]?.scrollIntoView({ block: "nearest" });
    },
    [active, activeId],
  );

  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS.get(event.key);
    const area = areas[step ? step(active, areas.length - 1) : active];
    if (!area || (!step && event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    setActiveId(area.id);
    if (!step) onChoose(area.id);
  }

  return (
    <ul
      ref={list}
      className="area-list"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={areas.length > 0 ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
    >
      {areas.map((area, index) => (
        <li
          key={area.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={area.id === chosen}
          className={`area-list__area${index === active ? " area-list__area--active" : ""}`}
          onClick={() => {
            setActiveId(area.id);
            onChoose(area.id);
          }}
        >
          <span>{area.name}</span>
          <span className="area-list__value">{area.words}</span>
        </li>
      ))}
    </ul>
  );
}
