import { useId, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { useScreenMedia, WIDE_SCREEN } from "./use-screen-media.js";
import { WORDS } from "./words.js";

interface MapTableTabsProps {
  /** Names what both show: "Wards by rate". */
  readonly label: string;
  readonly map: ReactNode;
  readonly table: ReactNode;
  readonly mapName?: string;
  readonly tableName?: string;
  /** Whether the table stands first where both are side by side. */
  readonly tableFirst?: boolean;
}

const SIDES = ["map", "table"] as const;
type Side = (typeof SIDES)[number];

/** A map (or chart) and its equal table: side by side where there is room, as tabs on a phone. */
export function MapTableTabs(props: MapTableTabsProps) {
  const { label, map, table, mapName = WORDS.tabs.map, tableName = WORDS.tabs.table, tableFirst = false } = props;
  const wide = useScreenMedia(WIDE_SCREEN);
  const [shown, setShown] = useState<Side>("map");
  const id = useId();
  const content = { map, table };
  return (
    <div className={`map-table${wide ? " map-table--wide" : ""}`}>
      {!wide && (
        <TabList id={id} label={label} names={{ map: mapName, table: tableName }} shown={shown} onShow={setShown} />
      )}
      {(wide && tableFirst ? SIDES.toReversed() : SIDES).map((side) => (
        <div
          key={side}
          id={`${id}-${side}`}
          className={`map-table__side map-table__side--${side}`}
          hidden={!wide && shown !== side}
          {...(!wide && { role: "tabpanel", "aria-labelledby": `${id}-${side}-tab` })}
        >
          {content[side]}
        </div>
      ))}
    </div>
  );
}

interface TabListProps {
  readonly id: string;
  readonly label: string;
  readonly names: Record<Side, string>;
  readonly shown: Side;
  readonly onShow: (side: Side) => void;
}

function TabList({ id, label, names, shown, onShow }: TabListProps) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const other: Side = shown === "map" ? "table" : "map";
    event.preventDefault();
    onShow(other);
    list.current?.querySelector<HTMLElement>(`[data-side="${other}"]`)?.focus();
  };
  return (
    <div ref={list} className="tab-list" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {SIDES.map((side) => (
        <button
          key={side}
          type="button"
          role="tab"
          id={`${id}-${side}-tab`}
          data-side={side}
          className="tab-list__tab"
          aria-selected={shown === side}
          aria-controls={`${id}-${side}`}
          tabIndex={shown === side ? 0 : -1}
          onClick={() => onShow(side)}
        >
          {names[side]}
        </button>
      ))}
    </div>
  );
}
