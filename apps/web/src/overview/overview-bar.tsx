import { useArea } from "../app/area.js";
import { PeriodPicker, PlacePicker, PrintButton, ShareLink } from "../ui/index.js";
import { useView } from "../view/index.js";

/** What the page answers for, and the ways to take it along. */
export function OverviewBar() {
  const area = useArea();
  const { view, change } = useView();
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
