import { useNavigate } from "@tanstack/react-router";
import { useMemo, useRef, useState } from "react";
import type { FormEvent } from "react";
import { useArea } from "../app/area.js";
import type { HotspotInput, PlanPatrolsInput } from "../gql/graphql.js";
import type { OutlinedGroup } from "../map/index.js";
import { figureWords } from "../ui/index.js";
import { LiveTextField } from "../ui/live-fields.js";
import { useWardGround } from "../wards/index.js";
import { chosenAs, type HotspotChoice } from "./choice.js";
import { cellOf, HotspotChoices, type PlannerHotspot, type PlannerWhen } from "./hotspot-choices.js";
import { LazyPlannerMap } from "./lazy-planner-map.js";
import { outlineOfCells } from "./outline-of-cells.js";
import { PlanDetails, usualDetails } from "./plan-details.js";
import { OperationChoice } from "./operation-choice.js";
import { RotaBlockFields } from "./rota-block.js";
import { firstBlock, type RotaBlock, shiftsOf } from "./rota.js";
import { usePlanning } from "./use-planning.js";

interface NewPlanProps {
  readonly need: HotspotInput;
  readonly hotspots: readonly PlannerHotspot[];
  readonly when: PlannerWhen;
  /** A cell of the hotspot from which the reader came. */
  readonly firstPinned: string | null;
  /** The operation from which the reader came. */
  readonly firstOperation: string | null;
}

/** Where, when and with whom; the server finds the rest. */
export function NewPlan({ need, hotspots, when, firstPinned, firstOperation }: NewPlanProps) {
  const area = useArea();
  const navigate = useNavigate();
  const places = useWardGround(area.code).data?.places ?? [];
  const [choice, setChoice] = useState<HotspotChoice>(() => ({
    pinned: pinnedOf(hotspots, firstPinned),
    excluded: [],
  }));
  const [onlyChosen, setOnlyChosen] = useState(firstPinned !== null);
  const [blocks, setBlocks] = useState<readonly RotaBlock[]>(() => [
    firstBlock(new Date().toISOString().slice(0, 10), when.busiest ?? null),
  ]);
  const [details, setDetails] = useState(usualDetails);
  const [title, setTitle] = useState("Evening patrols");
  const [operationId, setOperationId] = useState(firstOperation);
  const { plan, progress, objection, setObjection } = usePlanning();
  const alert = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => hotspots.map(groupOf), [hotspots]);
  const toggle = (cell: string, kind: keyof HotspotChoice) => setChoice((before) => chosenAs(before, cell, kind));

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const shifts = shiftsOf(blocks);
    const fault = faultOf(title.trim(), shifts, blocks);
    const asked: PlanPatrolsInput = {
      need,
      title,
      operationId,
      shifts,
      chosen: choice.pinned.map((cell) => ({ cells: cellsOf(hotspots, cell) })),
      onlyChosen: onlyChosen && choice.pinned.length > 0,
      excluded: choice.excluded.flatMap((cell) => cellsOf(hotspots, cell)),
      ...details,
    };
    if (fault) setObjection(fault);
    const planId = fault ? null : await plan(asked);
    if (planId === null) alert.current?.focus();
    else await navigate({ to: "/operations/patrols/$planId", params: { planId } });
  };

  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <div ref={alert} tabIndex={-1} role="alert" className="planner__alert">
        {objection && <p className="state state--failed">{objection}</p>}
      </div>
      <div className="planner">
        <section className="planner__side" aria-label="Hotspots">
          <h2 className="govuk-heading-m">Where</h2>
          <p className="planner__words">{choiceWords(choice, onlyChosen, need.weighting === "HARM")}</p>
          <label className="planner__check">
            <input
              type="checkbox"
              checked={onlyChosen}
              onChange={(event) => setOnlyChosen(event.target.checked)}
              disabled={choice.pinned.length === 0}
            />
            Nowhere but in those chosen to visit
          </label>
          <HotspotChoices hotspots={hotspots} choice={choice} onToggle={toggle} />
        </section>
        <section className="planner__map" aria-label="Map">
          <LazyPlannerMap
            label={`Map of ${hotspots.length} hotspots to choose from`}
            noun="hotspots"
            groups={groups}
            routes={[]}
            chosen={choice.pinned.at(-1) ?? null}
            onChoose={(cell) => cell !== null && toggle(cell, "pinned")}
            title="Hotspots to choose from"
            legendWords="Hotspot with its rank"
            attribution={[]}
            isNear={false}
          />
        </section>
        <section className="planner__side" aria-label="Rota">
          <h2 className="govuk-heading-m">When, and with whom</h2>
          <p className="planner__words">
            {when.busiest
              ? `${when.busiest.words} The first hours are set to that.`
              : `${when.refusedBecause ?? ""} You choose the hours.`}
          </p>
          {blocks.map((block, index) => (
            <RotaBlockFields
              key={index}
              block={block}
              number={index + 1}
              bases={places.map(({ name, longitude, latitude }) => ({ name, position: { longitude, latitude } }))}
              onChange={(changed) => setBlocks(blocks.map((known, at) => (at === index ? changed : known)))}
              {...(blocks.length > 1 && { onRemove: () => setBlocks(blocks.filter((_, at) => at !== index)) })}
            />
          ))}
          <button
            type="button"
            className="link-button"
            onClick={() => setBlocks([...blocks, { ...blocks.at(-1)!, start: "20:00", end: "00:00" }])}
          >
            Add other hours
          </button>
          <PlanDetails details={details} onChange={setDetails} />
          <OperationChoice value={operationId} onChange={setOperationId} />
          <LiveTextField label="Title of the plan" value={title} maxLength={120} onChange={setTitle} />
          <button type="submit" className="govuk-button" disabled={progress !== null}>
            {progress ? "Planning …" : `Plan ${countWords(shiftsOf(blocks).length)}`}
          </button>
          {progress && (
            <progress className="planner__progress" aria-label="Planning" value={progress.done} max={progress.total} />
          )}
        </section>
      </div>
    </form>
  );
}

/** What becomes of the hotspots as they are chosen now. */
function choiceWords({ pinned, excluded }: HotspotChoice, onlyChosen: boolean, byHarm: boolean): string {
  const out = excluded.length === 0 ? "" : ` ${excluded.length} left out.`;
  if (onlyChosen && pinned.length > 0) {
    const what = pinned.length === 1 ? "this hotspot" : `these ${pinned.length} hotspots`;
    return `${pinned.length} to visit: the planner looks for the best places within ${what}.${out}`;
  }
  const sought = byHarm ? "most harm" : "most recorded";
  if (pinned.length === 0) return `The planner looks for the places with ${sought} within its means.${out}`;
  return `${pinned.length} to visit in any case; beside them the planner looks for ${sought} within its means.${out}`;
}

function countWords(shifts: number): string {
  return `${shifts} ${shifts === 1 ? "shift" : "shifts"}`;
}

function faultOf(title: string, shifts: readonly unknown[], blocks: readonly RotaBlock[]): string | null {
  if (title.length < 3) return "Give the plan a title of 3 characters or more.";
  if (shifts.length === 0) return "No day lies within the days and weekdays chosen. Choose others.";
  if (blocks.some(({ officers, crew }) => !Number.isInteger(officers) || !Number.isInteger(crew))) {
    return "Officers, and how many go together, are whole numbers from 1.";
  }
  if (blocks.some(({ start, end }) => start === "" || end === "")) return "Say from when to when each shift goes.";
  return null;
}

function pinnedOf(hotspots: readonly PlannerHotspot[], cell: string | null): string[] {
  const hotspot = cell === null ? undefined : hotspots.find(({ cells }) => cells.includes(cell));
  return hotspot ? [cellOf(hotspot)] : [];
}

function cellsOf(hotspots: readonly PlannerHotspot[], cell: string): string[] {
  return [...(hotspots.find((hotspot) => cellOf(hotspot) === cell)?.cells ?? [])];
}

function groupOf(hotspot: PlannerHotspot): OutlinedGroup {
  const { rank, name, count, centre, cells } = hotspot;
  return {
    id: cellOf(hotspot),
    name: `${rank} ${name}`,
    value: count.value ?? null,
    words: figureWords(count),
    rank,
    outline: outlineOfCells(cells),
    ...centre,
  };
}
