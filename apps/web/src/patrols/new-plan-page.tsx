import { useQuery } from "@apollo/client/react";
import { useSearch } from "@tanstack/react-router";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import { Answer, CrimeTypePicker, PeriodPicker } from "../ui/index.js";
import { PriorityPicker, RecordsPicker, recordsInput } from "../hotspots/index.js";
import { useHotspotView } from "../view/index.js";
import { NewPlan } from "./new-plan.js";
import { OfficersOnly } from "./officers-only.js";
import { PlannerHotspots } from "./patrol-questions.js";
import { PatrolWays } from "./patrol-ways.js";
import "./patrols.scss";
import "./rota.scss";

/** Hotspots beside map beside rota: what is to be planned. */
export function NewPlanPage() {
  return (
    <Page title="Plan a patrol">
      <PatrolWays />
      <h1 className="page-heading">Plan a patrol</h1>
      <OfficersOnly what="Patrol plans">
        <Planner />
      </OfficersOnly>
    </Page>
  );
}

function Planner() {
  const area = useArea();
  const { view, change } = useHotspotView();
  const { operation } = useSearch({ strict: false });
  const input = { ...recordsInput(view, area.code), resolution: 9 };
  const asked = useQuery(PlannerHotspots, { variables: { input } });
  return (
    <>
      <div className="view-bar">
        <RecordsPicker view={view} change={change} />
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
        <PriorityPicker
          areaCode={area.code}
          priority={view.priority}
          onChoose={(priority) => change({ priority, ...(priority && { crimeTypes: [] }) })}
        />
      </div>
      <Answer
        asked={asked}
        what="the hotspots"
        height={640}
        nothing={({ hotspots }) => (hotspots.hotspots.length === 0 ? hotspots.headline : null)}
      >
        {({ hotspots }) => (
          <NewPlan
            key={view.hotspotCell ?? ""}
            need={input}
            hotspots={hotspots.hotspots}
            whenRefused={hotspots.when.refusedBecause ?? null}
            firstPinned={view.hotspotCell}
            firstOperation={operation ?? null}
          />
        )}
      </Answer>
    </>
  );
}
