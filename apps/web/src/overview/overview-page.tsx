import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import { graphql } from "../gql/index.js";
import { Answer, unbroken, Waiting } from "../ui/index.js";
import { analysisInput, useView } from "../view/index.js";
import "./overview.scss";
import { CompletenessLine } from "./completeness-line.js";
import { OverviewBar } from "./overview-bar.js";
import { PriorityPanels } from "./priority-panels.js";
import { PublishedFigures } from "./published-figures.js";

const Overview = graphql(`
  query Overview($input: AnalysisInput!) {
    overview(input: $input) {
      id
      headline
      period {
        firstMonth
        endMonth
        name
      }
      planYear {
        id
        name
      }
      all {
        id
        title
        attribution
        count {
          value
          unit
          missing
          missingBecause
        }
        change {
          direction
          words
        }
      }
      panels {
        ...PriorityPanelParts
      }
      completeness {
        ...CompletenessParts
      }
      published {
        ...PublishedFigureParts
      }
    }
  }
`);

const WardMapPanel = lazy(() => import("../wards/ward-map-panel.js").then((m) => ({ default: m.WardMapPanel })));

/** How the area stands on each priority: the sentence first, then the panels, then the map and the small print. */
export function OverviewPage() {
  const area = useArea();
  return <Page title="Overview">{area.supplied === null ? <EmptyOverview /> : <RecordedOverview />}</Page>;
}

function EmptyOverview() {
  return (
    <>
      <h1 className="page-heading">Nothing is recorded yet</h1>
      <p className="page-lead">
        No police files have been imported. The <Link to="/data">data page</Link> says how it is done.
      </p>
    </>
  );
}

function RecordedOverview() {
  const area = useArea();
  const { view } = useView();
  const { areaCode, period, placeIds } = analysisInput(view, area.code);
  const input = { areaCode, ...(period && { period }), ...(placeIds && { placeIds }) };
  const asked = useQuery(Overview, { variables: { input } });
  return (
    <>
      <OverviewBar />
      <Answer asked={asked} heading="Overview" what="the overview" height={720}>
        {({ overview }) => (
          <>
            <div className="headline">
              <h1 className="headline__sentence">{unbroken(overview.headline)}</h1>
              <p className="headline__measure">
                {overview.all.title} · {overview.period.name}, against the same months a year before
              </p>
            </div>
            <PriorityPanels panels={overview.panels} planYear={overview.planYear.name} />
            <Suspense fallback={<Waiting what="the map" height={640} />}>
              <WardMapPanel />
            </Suspense>
            <CompletenessLine completeness={overview.completeness} attribution={overview.all.attribution} />
            <PublishedFigures published={overview.published} />
          </>
        )}
      </Answer>
    </>
  );
}
