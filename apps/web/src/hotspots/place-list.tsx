import { Link } from "@tanstack/react-router";
import type { ReactElement, ReactNode } from "react";
import { NothingRecorded } from "../ui/index.js";
import type { Grid, Hotspot } from "./hotspot-questions.js";

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
        <p className="state__title">Not supplied</p>
        <p className="state__words">
          No file was supplied for these months. A gap is not a zero. <Link to="/data">Which months are held</Link>
        </p>
      </div>
    );
  }
  if (grid.total === 0) {
    return <NothingRecorded words={`No incidents of these types are recorded here, ${grid.period.name}.`} />;
  }
  return (
    <div className="state">
      <p className="state__title">No hotspot</p>
      <p className="state__words">
        No hexagon, taken with its neighbours, holds more than chance would give. With few incidents that is the usual
        answer. The map can still be shown by count.
      </p>
    </div>
  );
}

function NoneOfClass({ onShowAll }: { readonly onShowAll: () => void }): ReactElement {
  return (
    <div className="state">
      <p className="state__title">No hotspot of these classes</p>
      <p className="state__words">The hotspots found here come and go in other ways.</p>
      <div className="state__actions">
        <button type="button" className="link-button" onClick={onShowAll}>
          Show all
        </button>
      </div>
    </div>
  );
}

/** Said where the address names a place that these choices do not make a hotspot. */
export function NoLongerHot({ onClose }: { readonly onClose: () => void }): ReactElement {
  return (
    <div className="state" role="status">
      <p className="state__title">The chosen place is no hotspot here</p>
      <p className="state__words">With these types, months and hexagons it does not stand out from chance.</p>
      <div className="state__actions">
        <button type="button" className="link-button" onClick={onClose}>
          Let go of it
        </button>
      </div>
    </div>
  );
}
