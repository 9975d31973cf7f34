import { lazy, type ReactElement, Suspense } from "react";
import { Page } from "../app/page.js";
import { Answer, NothingRecorded, SourceLine } from "../ui/index.js";
import { FormerWardNotice } from "./former-ward-notice.js";
import { PlaceActivities } from "./place-activities.js";
import { PlaceBar } from "./place-bar.js";
import { PlaceHead } from "./place-head.js";
import { PlaceInside } from "./place-inside.js";
import { PlaceLimits } from "./place-limits.js";
import { PlaceMeasures } from "./place-measures.js";
import type { PlaceReport } from "./place-query.js";
import { PriorityTable } from "./priority-table.js";
import "./places.scss";
import "./place-print.scss";
import { usePlace } from "./use-place.js";
import { WORDS } from "./words.js";

/** Most readers are told no partner counts, so their code comes only to those who are. */
const PartnerTrends = lazy(async () => ({ default: (await import("../incidents/index.js")).PartnerTrends }));

/** How one ward, town or outline stands: three sentences first, then what they rest on. */
export function PlacePage(): ReactElement {
  const { area, code, asked } = usePlace();
  if (area.supplied === null) {
    return (
      <Page title={WORDS.kinds.WARD}>
        <h1 className="page-heading">{WORDS.kinds.WARD}</h1>
        <NothingRecorded words={WORDS.noRecords} />
      </Page>
    );
  }
  return (
    <>
      <PlaceBar code={code} />
      <Answer asked={asked} heading={WORDS.kinds.WARD} what={WORDS.waiting} height={900}>
        {({ place, formerWard }) =>
          place ? (
            <FoundPlace place={place} />
          ) : (
            <FormerWardNotice id={code} area={area.name} former={formerWard ?? null} />
          )
        }
      </Answer>
    </>
  );
}

function periodOf({ period: { firstMonth, endMonth } }: PlaceReport) {
  return { firstMonth, endMonth };
}

function FoundPlace({ place }: { readonly place: PlaceReport }): ReactElement {
  return (
    <Page title={place.name}>
      <PlaceHead place={place} />
      <PriorityTable place={place} />
      <PlaceMeasures place={place} />
      <PlaceInside place={place} />
      <Suspense fallback={null}>
        <PartnerTrends
          placeIds={place.wards.length > 0 ? place.wards.map((ward) => ward.code) : [place.placeId]}
          period={periodOf(place)}
        />
      </Suspense>
      <PlaceActivities place={place} />
      <PlaceLimits place={place} />
      <SourceLine sources={place.attribution} />
    </Page>
  );
}
