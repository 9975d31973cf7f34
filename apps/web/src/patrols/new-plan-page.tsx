import { useQuery } from "@apollo/client/react";
import { useNavigate, useSearch } from "@tanstack/react-router";
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
import { NEW_PLAN_WORDS as words } from "./plan-words.js";
import "./rota.scss";
import { WORDS } from "./words.js";

/** Hotspots beside map beside rota: what is to be planned. */
export function NewPlanPage() {
  return (
    <Page title={words.title}>
      <PatrolWays />
      <h1 className="page-heading">{words.title}</h1>
      <OfficersOnly what={WORDS.plans.title}>
        <Planner />
      </OfficersOnly>
    </Page>
  );
}

const HARM = "HARM" as const;

/** By count or by harm; the address owns it. */
function WeighPicker() {
  const { weigh } = useSearch({ strict: false });
  const navigate = useNavigate();
  const choose = (value: string) =>
    void navigate({
      to: "/operations/patrols/new",
      search: ({ weigh: _, ...search }) => ({ ...search, ...(value === "harm" && { weigh: "harm" as const }) }),
      resetScroll: false,
    });
  return (
    <div className="picker-select">
      <label className="picker-select__label" htmlFor="planner-weigh">
        {words.weigh.label}
      </label>
      <select
        id="planner-weigh"
        className="picker-select__select"
        value={weigh ?? "count"}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="count">{words.weigh.count}</option>
        <option value="harm">{words.weigh.harm}</option>
      </select>
    </div>
  );
}

function Planner() {
  const area = useArea();
  const { view, change } = useHotspotView();
  const { operation, weigh } = useSearch({ strict: false });
  const input = { ...recordsInput(view, area.code), resolution: 9, ...(weigh === "harm" && { weighting: HARM }) };
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
        {(weigh === "harm" || asked.data?.hotspots.canWeighByHarm === true) && <WeighPicker />}
      </div>
      <Answer
        asked={asked}
        what={words.what}
        height={640}
        nothing={({ hotspots }) => (hotspots.hotspots.length === 0 ? hotspots.headline : null)}
      >
        {({ hotspots }) => (
          <NewPlan
            key={`${view.hotspotCell ?? ""} ${view.records ?? ""}`}
            need={input}
            hotspots={hotspots.hotspots}
            when={hotspots.when}
            firstPinned={view.hotspotCell}
            firstOperation={operation ?? null}
          />
        )}
      </Answer>
    </>
  );
}
