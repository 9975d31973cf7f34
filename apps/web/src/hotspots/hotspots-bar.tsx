import type { ReactElement } from "react";
import { useArea } from "../app/area.js";
import { CrimeTypePicker, PeriodPicker, PlacePicker, PrintButton, ShareLink } from "../ui/index.js";
import type { OwnedHotspotView } from "../view/index.js";
import { ComparePicker } from "./compare-picker.js";
import { PriorityPicker } from "./priority-picker.js";

/** What is looked for, when and where, and the ways to take it along. */
export function HotspotsBar({ view, change }: OwnedHotspotView): ReactElement {
  const area = useArea();
  return (
    <div className="view-bar hotspots-bar">
      {/* Crime types and a priority both name types, so choosing one lets go of the other. */}
      <CrimeTypePicker
        crimeTypes={view.crimeTypes}
        onChoose={(crimeTypes) => change({ crimeTypes, ...(crimeTypes.length > 0 && { priority: null }) })}
      />
      <PriorityPicker
        areaCode={area.code}
        priority={view.priority}
        onChoose={(priority) => change({ priority, ...(priority && { crimeTypes: [] }) })}
      />
      {area.supplied && (
        <>
          <PeriodPicker
            period={view.period}
            defaultPeriod={area.defaultPeriod}
            supplied={area.supplied}
            onChoose={(period) => change({ period })}
          />
          <ComparePicker
            view={view}
            change={change}
            shown={view.period ?? area.defaultPeriod}
            firstHeld={area.supplied.firstMonth}
          />
        </>
      )}
      <PlacePicker
        areaName={area.name}
        wards={area.wards}
        groups={area.groups}
        placeId={view.placeId}
        onChoose={(placeId) => change({ placeId })}
      />
      <div className="view-bar__actions">
        <ShareLink />
        <PrintButton />
      </div>
    </div>
  );
}
