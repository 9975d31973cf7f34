import type { ReactElement } from "react";
import { useArea } from "../app/area.js";
import { LeaveOutSwitch } from "../incidents/index.js";
import { CrimeTypePicker, PeriodPicker, PrintButton, ShareLink, useScreenMedia, WIDE_SCREEN } from "../ui/index.js";
import type { OwnedHotspotView } from "../view/index.js";
import { PlaceChoice } from "../wards/index.js";
import { ComparePicker } from "./compare-picker.js";
import { PriorityPicker } from "./priority-picker.js";
import { RecordsPicker } from "./records-picker.js";
import { WORDS as words } from "./words.js";

/** What is looked for, when and where, and the ways to take it along. On a phone the rarer choices open on demand. */
export function HotspotsBar({ view, change }: OwnedHotspotView): ReactElement {
  const area = useArea();
  const isWide = useScreenMedia(WIDE_SCREEN);
  const moreChoices = <MoreChoices view={view} change={change} />;
  return (
    <div className="view-bar hotspots-bar">
      {/* Crime types and a priority both name types, so choosing one lets go of the other. */}
      <CrimeTypePicker
        crimeTypes={view.crimeTypes}
        onChoose={(crimeTypes) => change({ crimeTypes, ...(crimeTypes.length > 0 && { priority: null }) })}
      />
      {area.supplied && (
        <PeriodPicker
          period={view.period}
          defaultPeriod={area.defaultPeriod}
          supplied={area.supplied}
          onChoose={(period) => change({ period })}
        />
      )}
      {isWide ? (
        moreChoices
      ) : (
        <details className="hotspots-bar__more" open={isMoreChosen(view)}>
          <summary>{words.choices.more}</summary>
          <div className="hotspots-bar__choices">{moreChoices}</div>
        </details>
      )}
      <div className="view-bar__actions">
        <ShareLink />
        <PrintButton />
      </div>
    </div>
  );
}

/** What is counted must be seen: rarer choices stand open once one of them is made. */
function isMoreChosen(view: OwnedHotspotView["view"]): boolean {
  const { priority, secondPeriod, placeId, leaveOutArtefacts, records } = view;
  return records !== null || priority !== null || secondPeriod !== null || placeId !== null || leaveOutArtefacts;
}

function MoreChoices({ view, change }: OwnedHotspotView): ReactElement {
  const area = useArea();
  return (
    <>
      <RecordsPicker view={view} change={change} />
      <PriorityPicker
        areaCode={area.code}
        priority={view.priority}
        onChoose={(priority) => change({ priority, ...(priority && { crimeTypes: [] }) })}
      />
      {area.supplied && (
        <ComparePicker
          view={view}
          change={change}
          shown={view.period ?? area.defaultPeriod}
          firstHeld={area.supplied.firstMonth}
        />
      )}
      <PlaceChoice placeId={view.placeId} onChoose={(placeId) => change({ placeId })} />
      <LeaveOutSwitch
        areaCode={area.code}
        isOut={view.leaveOutArtefacts}
        onChoose={(leaveOutArtefacts) => change({ leaveOutArtefacts })}
      />
    </>
  );
}
