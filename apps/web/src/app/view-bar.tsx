import type { ReactElement, ReactNode } from "react";
import { useArea } from "./area.js";
import { PeriodPicker, PlacePicker, PrintButton, ShareLink } from "../ui/index.js";
import type { OwnedView } from "../view/index.js";

/** Which months, where, and the ways to take the page along. */
export function ViewBar({
  view,
  change,
  withPlace = false,
  children,
}: OwnedView & {
  readonly withPlace?: boolean;
  /** What else is chosen, between the months and the place. */
  readonly children?: ReactNode;
}): ReactElement {
  const area = useArea();
  return (
    <div className="view-bar">
      {area.supplied && (
        <PeriodPicker
          period={view.period}
          defaultPeriod={area.defaultPeriod}
          supplied={area.supplied}
          onChoose={(period) => change({ period })}
        />
      )}
      {children}
      {withPlace && (
        <PlacePicker
          areaName={area.name}
          wards={area.wards}
          groups={area.groups}
          placeId={view.placeId}
          onChoose={(placeId) => change({ placeId })}
        />
      )}
      <div className="view-bar__actions">
        <ShareLink />
        <PrintButton />
      </div>
    </div>
  );
}
