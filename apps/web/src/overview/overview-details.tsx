import { useQuery } from "@apollo/client/react";
import { lazy, Suspense } from "react";
import { GraphqlProvider } from "../app/graphql-provider.js";
import { graphql } from "../gql/index.js";
import type { AnalysisInput } from "../gql/graphql.js";
import { Answer, Waiting } from "../ui/index.js";
import { CompletenessLine } from "./completeness-line.js";
import { DETAILS_WORDS } from "./details-words.js";
import { PriorityPanels } from "./priority-panels.js";
import { PublishedFigures } from "./published-figures.js";
import { WORDS } from "./words.js";

const Overview = graphql(`
  query Overview($input: AnalysisInput!) {
    overview(input: $input) {
      id
      period {
        firstMonth
        endMonth
      }
      planYear {
        id
        name
      }
      all {
        id
        attribution
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

const PartnerTrends = lazy(() => import("../incidents/index.js").then((m) => ({ default: m.PartnerTrends })));

const UnderWay = lazy(() => import("../operations/under-way.js").then((m) => ({ default: m.UnderWay })));

/** All of the overview that comes after its sentence. */
export function OverviewDetails({ input }: { readonly input: AnalysisInput }) {
  return (
    <GraphqlProvider>
      <AnsweredDetails input={input} />
    </GraphqlProvider>
  );
}

function AnsweredDetails({ input }: { readonly input: AnalysisInput }) {
  const asked = useQuery(Overview, { variables: { input } });
  return (
    <Answer asked={asked} what={WORDS.thePriorities} height={720}>
      {({ overview }) => (
        <>
          <PriorityPanels panels={overview.panels} planYear={overview.planYear.name} />
          <Suspense fallback={<Waiting what={DETAILS_WORDS.theMap} height={640} />}>
            <WardMapPanel />
          </Suspense>
          <Suspense fallback={null}>
            <PartnerTrends {...(input.placeIds && { placeIds: input.placeIds })} period={overview.period} />
          </Suspense>
          <Suspense fallback={null}>
            <UnderWay />
          </Suspense>
          <CompletenessLine completeness={overview.completeness} attribution={overview.all.attribution} />
          <PublishedFigures published={overview.published} />
        </>
      )}
    </Answer>
  );
}
