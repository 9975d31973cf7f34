import { useQuery } from "@apollo/client/react";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import { Answer, PrintButton } from "../ui/index.js";
import { saveFile } from "../ui/save-file.js";
import { useWardGround } from "../wards/index.js";
import { stopsCsv, stopsGeoJson } from "./briefing-files.js";
import { type Briefing, ShiftBriefing } from "./briefing-questions.js";
import { BriefingSheet } from "./briefing-sheet.js";
import { BRIEFING_WORDS as words } from "./briefing-words.js";
import "./briefing.scss";
import "./briefing-print.scss";
import { OfficersOnly } from "./officers-only.js";
import { PatrolWays } from "./patrol-ways.js";
import "./patrols.scss";

/** The pages that a shift's crews take along. */
export function BriefingPage() {
  return (
    <Page title={words.title}>
      <PatrolWays />
      <h1 className="page-heading briefing-heading">{words.title}</h1>
      <OfficersOnly what={words.many}>
        <BriefingOfAddress />
      </OfficersOnly>
    </Page>
  );
}

function BriefingOfAddress() {
  const { planId = "" } = useParams({ strict: false });
  const { shift = "s1" } = useSearch({ strict: false });
  const ground = useWardGround(useArea().code).data;
  const asked = useQuery(ShiftBriefing, { variables: { planId, shiftId: shift }, fetchPolicy: "cache-and-network" });
  return (
    <Answer
      asked={asked}
      what={words.what}
      height={900}
      nothing={({ patrolBriefing }) => (patrolBriefing.crews.length === 0 ? words.none : null)}
    >
      {({ patrolBriefing }) => (
        <>
          <Ways briefing={patrolBriefing} planId={planId} name={`patrol-stops-${shift}`} />
          {patrolBriefing.crews.map((crew) => (
            <BriefingSheet key={crew.crew} briefing={patrolBriefing} crew={crew} ground={ground} />
          ))}
        </>
      )}
    </Answer>
  );
}

interface WaysProps {
  readonly briefing: Briefing;
  readonly planId: string;
  readonly name: string;
}

function Ways({ briefing, planId, name }: WaysProps) {
  return (
    <div className="briefing-ways">
      <p className="planner__words">
        {words.lead(briefing.dayWords, briefing.hoursWords)}{" "}
        <Link to="/operations/patrols/$planId" params={{ planId }} className="patrol-link">
          {words.back}
        </Link>
      </p>
      <div className="view-bar__actions">
        <PrintButton />
        <button
          type="button"
          className="link-button"
          onClick={() => saveFile(`${name}.csv`, stopsCsv(briefing), "text/csv")}
        >
          {words.csv}
        </button>
        <button
          type="button"
          className="link-button"
          onClick={() => saveFile(`${name}.geojson`, stopsGeoJson(briefing), "application/geo+json")}
        >
          {words.geoJson}
        </button>
      </div>
    </div>
  );
}
