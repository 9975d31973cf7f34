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
import "./briefing.scss";
import { OfficersOnly } from "./officers-only.js";
import { PatrolWays } from "./patrol-ways.js";
import "./patrols.scss";

/** The pages that a shift's crews take along. */
export function BriefingPage() {
  return (
    <Page title="Patrol briefing">
      <PatrolWays />
      <h1 className="page-heading briefing-heading">Patrol briefing</h1>
      <OfficersOnly what="Patrol briefings">
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
      what="the briefing"
      height={900}
      nothing={({ patrolBriefing }) => (patrolBriefing.crews.length === 0 ? "This shift has no stop." : null)}
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
        {briefing.dayWords}, {briefing.hoursWords}: a page of A4 for each crew.{" "}
        <Link to="/operations/patrols/$planId" params={{ planId }} className="patrol-link">
          Back to the plan
        </Link>
      </p>
      <div className="view-bar__actions">
        <PrintButton />
        <button
          type="button"
          className="link-button"
          onClick={() => saveFile(`${name}.csv`, stopsCsv(briefing), "text/csv")}
        >
          Stops as CSV
        </button>
        <button
          type="button"
          className="link-button"
          onClick={() => saveFile(`${name}.geojson`, stopsGeoJson(briefing), "application/geo+json")}
        >
          Stops as GeoJSON
        </button>
      </div>
    </div>
  );
}
