import { lazy, type ReactElement, type ReactNode, Suspense } from "react";
import { useArea } from "./area.js";
import { PeriodPicker, PlacePicker, PrintButton, ShareLink } from "../ui/index.js";
import { isOutlineId, type OwnedView } from "../view/index.js";

/** Comes with the outlines that were added, for which the first page does not wait. */
const PlaceChoice = lazy(async () => ({ default: (await import("./place-choice-anywhere.js")).PlaceChoiceAnywhere }));

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
      {withPlace && <PlaceOfView view={view} change={change} />}
      <div className="view-bar__actions">
        <ShareLink />
        <PrintButton />
      </div>
    </div>
  );
}

function PlaceOfView({ view, change }: OwnedView): ReactElement {
  const area = useArea();
  const choice = { placeId: view.placeId, onChoose: (placeId: string | null) => change({ placeId }) };
  const wardsAndTowns = <PlacePicker areaName={area.name} wards={area.wards} groups={area.groups} {...choice} />;
  if (!isOutlineId(view.placeId)) return wardsAndTowns;
  return (
    <Suspense fallback={wardsAndTowns}>
      <PlaceChoice {...choice} />
    </Suspense>
  );
}
