import { monthName } from "@safer-wards/domain";
import { useEffect, useId, useState, type KeyboardEvent, type ReactElement, type RefObject } from "react";
import { Sparkline } from "../charts/index.js";
import { FigureText } from "../ui/index.js";
import { cellOf, type Hotspot } from "./hotspot-questions.js";
import { TrendMark } from "./trend-mark.js";
import { WORDS } from "./words.js";

const words = WORDS.list;

interface HotspotListProps {
  readonly list: RefObject<HTMLUListElement | null>;
  /** By rank. */
  readonly hotspots: readonly Hotspot[];
  readonly chosen: Hotspot | undefined;
  readonly onChoose: (hotspot: Hotspot) => void;
}

const STEPS = new Map<string, (active: number, last: number) => number>([
  ["ArrowDown", (active, last) => Math.min(active + 1, last)],
  ["ArrowUp", (active) => Math.max(active - 1, 0)],
  ["Home", () => 0],
  ["End", (_, last) => last],
]);

/** The hotspots by rank, the equal of the map: arrows walk it, Enter or a click opens what a click on the map opens. */
export function HotspotList({ list, hotspots, chosen, onChoose }: HotspotListProps): ReactElement {
  const id = useId();
  const [activeCell, setActiveCell] = useState<string | null>(null);
  const wanted = activeCell ?? (chosen ? cellOf(chosen) : null);
  const active = Math.max(
    0,
    hotspots.findIndex((hotspot) => cellOf(hotspot) === wanted),
  );

  useEffect(
    function keepActiveInSight() {
      if (activeCell !== null) list.current?.children[active]?.scrollIntoView({ block: "nearest" });
    },
    [active, activeCell, list],
  );

  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS.get(event.key);
    const hotspot = hotspots[step ? step(active, hotspots.length - 1) : active];
    if (!hotspot || (!step && event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    setActiveCell(cellOf(hotspot));
    if (!step) onChoose(hotspot);
  }

  return (
    <ul
      ref={list}
      className="hotspot-list"
      role="listbox"
      tabIndex={0}
      aria-label={words.label}
      aria-activedescendant={hotspots.length > 0 ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
    >
      {hotspots.map((hotspot, index) => (
        <li
          key={cellOf(hotspot)}
          id={`${id}-${index}`}
          role="option"
          aria-selected={hotspot === chosen}
          className={`hotspot-row${index === active ? " hotspot-row--active" : ""}`}
          onClick={() => {
            setActiveCell(cellOf(hotspot));
            onChoose(hotspot);
          }}
        >
          <HotspotRow hotspot={hotspot} />
        </li>
      ))}
    </ul>
  );
}

function HotspotRow({ hotspot }: { readonly hotspot: Hotspot }): ReactElement {
  const { rank, name, count, share, trend, months, counts } = hotspot;
  return (
    <>
      <span className="hotspot-row__rank">{rank}</span>
      <span className="hotspot-row__name">{name}</span>
      <span className="hotspot-row__count">
        <FigureText figure={count} withInterval={false} />
        <span className="hotspot-row__unit"> {words.incidents(count.value ?? 0)}</span>
      </span>
      <span className="hotspot-row__trend">
        <TrendMark trend={trend} />
        <span className="hotspot-row__line" aria-hidden="true">
          <Sparkline counts={counts} label={words.since(monthName(months[0] ?? ""))} width={104} height={24} />
        </span>
      </span>
      <span className="hotspot-row__share">
        <FigureText figure={share} withUnit />
        <span className="govuk-visually-hidden"> {words.ofAll}</span>
      </span>
    </>
  );
}
