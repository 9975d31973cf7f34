import { Link } from "@tanstack/react-router";
import type { ReactElement, ReactNode } from "react";
import { NothingRecorded } from "../ui/index.js";
import type { Grid, Hotspot } from "./hotspot-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.list;

interface PlaceListProps {
  readonly grid: Grid | undefined;
  readonly all: readonly Hotspot[];
  readonly listed: readonly Hotspot[];
  readonly onShowAll: () => void;
  readonly children: ReactNode;
}

/** The list, or why there is none: nothing supplied, nothing recorded, nothing that stands out, or none of a class. */
export function PlaceList({ grid, all, listed, onShowAll, children }: PlaceListProps): ReactNode {
  if (listed.length > 0) return children;
  if (all.length > 0) return <NoneOfClass onShowAll={onShowAll} />;
  if (!grid) return null;
  if (grid.monthsUsed === 0) {
    return (
      <div className="state">
        <p className="state__title">{words.notSupplied}</p>
        <p className="state__words">
          {words.notSuppliedWords} <Link to="/data">{words.heldMonths}</Link>
        </p>
      </div>
    );
  }
  if (grid.total === 0) {
    return <NothingRecorded words={words.noIncidents(grid.period.name)} />;
  }
  return (
    <div className="state">
      <p className="state__title">{words.noHotspot}</p>
      <p className="state__words">{words.noHotspotWords}</p>
    </div>
  );
}

function NoneOfClass({ onShowAll }: { readonly onShowAll: () => void }): ReactElement {
  return (
    <div className="state">
      <p className="state__title">{words.noneOfClass}</p>
      <p className="state__words">{words.noneOfClassWords}</p>
      <div className="state__actions">
        <button type="button" className="link-button" onClick={onShowAll}>
          {words.showAll}
        </button>
      </div>
    </div>
  );
}

/** Said where the address names a place that these choices do not make a hotspot. */
export function NoLongerHot({ onClose }: { readonly onClose: () => void }): ReactElement {
  return (
    <div className="state" role="status">
      <p className="state__title">{words.noLonger}</p>
      <p className="state__words">{words.noLongerWords}</p>
      <div className="state__actions">
        <button type="button" className="link-button" onClick={onClose}>
          {words.letGo}
        </button>
      </div>
    </div>
  );
}
