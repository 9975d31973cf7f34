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
import { NEW_PLAN_WORDS as words } from "./plan-words.js";
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
  const [title, setTitle] = useState<string>(words.usualTitle);
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
        <section className="planner__side" aria-label={words.hotspots.label}>
          <h2 className="govuk-heading-m">{words.hotspots.heading}</h2>
          <p className="planner__words">{choiceWords(choice, onlyChosen, need.weighting === "HARM")}</p>
          <label className="planner__check">
            <input
              type="checkbox"
              checked={onlyChosen}
              onChange={(event) => setOnlyChosen(event.target.checked)}
              disabled={choice.pinned.length === 0}
            />
            {words.hotspots.only}
          </label>
          <HotspotChoices hotspots={hotspots} choice={choice} onToggle={toggle} />
        </section>
        <section className="planner__map" aria-label={words.map.label}>
          <LazyPlannerMap
            label={words.map.drawn(hotspots.length)}
            noun={words.map.noun}
            groups={groups}
            routes={[]}
            chosen={choice.pinned.at(-1) ?? null}
            onChoose={(cell) => cell !== null && toggle(cell, "pinned")}
            title={words.map.title}
            legendWords={words.map.legend}
            attribution={[]}
            isNear={false}
          />
        </section>
        <section className="planner__side" aria-label={words.rota.label}>
          <h2 className="govuk-heading-m">{words.rota.heading}</h2>
          <p className="planner__words">
            {when.busiest ? words.rota.busiest(when.busiest.words) : words.rota.notKnown(when.refusedBecause ?? "")}
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
            {words.rota.add}
          </button>
          <PlanDetails details={details} onChange={setDetails} />
          <OperationChoice value={operationId} onChange={setOperationId} />
          <LiveTextField label={words.planTitle} value={title} maxLength={120} onChange={setTitle} />
          <button type="submit" className="govuk-button" disabled={progress !== null}>
            {progress ? words.planningNow : words.send(shiftsOf(blocks).length)}
          </button>
          {progress && (
            <progress
              className="planner__progress"
              aria-label={words.planning}
              value={progress.done}
              max={progress.total}
            />
          )}
        </section>
      </div>
    </form>
  );
}

/** What becomes of the hotspots as they are chosen now. */
function choiceWords({ pinned, excluded }: HotspotChoice, onlyChosen: boolean, byHarm: boolean): string {
  const out = excluded.length === 0 ? "" : ` ${words.choice.leftOut(excluded.length)}`;
  if (onlyChosen && pinned.length > 0) return `${words.choice.onlyChosen(pinned.length)}${out}`;
  const sought = byHarm ? words.choice.mostHarm : words.choice.mostRecorded;
  if (pinned.length === 0) return `${words.choice.noneChosen(sought)}${out}`;
  return `${words.choice.someChosen(pinned.length, sought)}${out}`;
}

function faultOf(title: string, shifts: readonly unknown[], blocks: readonly RotaBlock[]): string | null {
  if (title.length < 3) return words.faults.title;
  if (shifts.length === 0) return words.faults.noDay;
  if (blocks.some(({ officers, crew }) => !Number.isInteger(officers) || !Number.isInteger(crew))) {
    return words.faults.officers;
  }
  if (blocks.some(({ start, end }) => start === "" || end === "")) return words.faults.hours;
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
