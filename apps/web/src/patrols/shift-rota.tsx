import { Link } from "@tanstack/react-router";
import type { PatrolPlanChangeInput } from "../gql/graphql.js";
import { LiveSelectField } from "../ui/live-fields.js";
import type { Plan, PlanShift, PlanStop } from "./patrol-questions.js";
import { PLAN_WORDS } from "./plan-words.js";
import { WORDS } from "./words.js";

const words = PLAN_WORDS.rota;

interface ShiftRotaProps {
  readonly plan: Plan;
  readonly shift: PlanShift;
  readonly onShift: (shiftId: string) => void;
  readonly onChange: (changes: readonly PatrolPlanChangeInput[]) => Promise<void>;
  readonly isChanging: boolean;
}

/** One shift of the plan: each crew's stops in order, to move, lock or drop. */
export function ShiftRota({ plan, shift, onShift, onChange, isChanging }: ShiftRotaProps) {
  return (
    <>
      <LiveSelectField
        label={words.shift}
        options={plan.shifts.map(({ shiftId, dayWords, start, end }) => ({
          value: shiftId,
          words: WORDS.shift(dayWords, start, end),
        }))}
        value={shift.shiftId}
        onChange={onShift}
      />
      <p className="planner__words">
        {words.means(shift.officers, shift.crews, WORDS.modes[shift.mode], shift.base?.name ?? null)}{" "}
        {words.visits(shift.visits)} {words.lengths(shift.patrolMinutes, shift.officerMinutes, shift.travelKilometres)}
      </p>
      {shift.warnings.map((warning) => (
        <p key={warning} className="rota__warning">
          {warning}
        </p>
      ))}
      <p>
        <Link
          to="/operations/patrols/$planId/briefing"
          params={{ planId: plan.id }}
          search={{ shift: shift.shiftId }}
          className="govuk-button govuk-button--secondary patrols__new"
        >
          {words.briefing}
        </Link>
      </p>
      <div className="rota-crews" aria-busy={isChanging}>
        {Array.from({ length: shift.crews }, (_, crew) => (
          <CrewStops key={crew} plan={plan} shift={shift} crew={crew} onChange={onChange} isChanging={isChanging} />
        ))}
      </div>
    </>
  );
}

interface CrewStopsProps extends Omit<ShiftRotaProps, "onShift"> {
  readonly crew: number;
}

function CrewStops({ plan, shift, crew, onChange, isChanging }: CrewStopsProps) {
  const stops = shift.stops.filter((stop) => stop.crew === crew);
  return (
    <section className="rota-crew" aria-label={words.crew(crew + 1)}>
      <h3 className="rota-crew__name">{words.crew(crew + 1)}</h3>
      {stops.length === 0 && <p className="planner__words">{words.noStop}</p>}
      <ol className="rota-stops">
        {stops.map((stop, position) => (
          <Stop
            key={stop.stopId}
            plan={plan}
            shift={shift}
            stop={stop}
            position={position}
            last={stops.length - 1}
            onChange={onChange}
            isChanging={isChanging}
          />
        ))}
      </ol>
    </section>
  );
}

interface StopProps extends Omit<ShiftRotaProps, "onShift"> {
  readonly stop: PlanStop;
  readonly position: number;
  readonly last: number;
}

function Stop({ plan, shift, stop, position, last, onChange, isChanging }: StopProps) {
  const place = plan.places.find(({ cell }) => cell === stop.cell);
  const { stopId, isLocked } = stop;
  const moveTo = (toShift: string, crew: number, to: number) =>
    void onChange([{ kind: "MOVE", stopId, shiftId: toShift, crew, position: to }]);
  const button = (name: string, disabled: boolean, press: () => void) => (
    <button type="button" className="rota-stop__button" disabled={disabled || isChanging} onClick={press}>
      {name}
      <span className="govuk-visually-hidden">{words.ofStop(stop.arrive, place?.name ?? "")}</span>
    </button>
  );
  return (
    <li className={`rota-stop${isLocked ? " rota-stop--locked" : ""}`}>
      <span className="rota-stop__time">
        {stop.arrive}–{stop.leave}
      </span>
      <span className="rota-stop__place">
        {place?.rank} {place?.name}
        {stop.lateMinutes > 0 && <strong> {words.late(stop.lateMinutes)}</strong>}
      </span>
      <span className="rota-stop__ways">
        {button(words.earlier, isLocked || position === 0, () => moveTo(shift.shiftId, stop.crew, position - 1))}
        {button(words.later, isLocked || position === last, () => moveTo(shift.shiftId, stop.crew, position + 1))}
        {button(
          isLocked ? words.unlock : words.lock,
          false,
          () => void onChange([{ kind: isLocked ? "UNLOCK" : "LOCK", stopId }]),
        )}
        {button(words.drop, isLocked, () => void onChange([{ kind: "DROP", stopId }]))}
        {!isLocked && <MoveElsewhere plan={plan} shift={shift} stop={stop} onMove={moveTo} />}
      </span>
    </li>
  );
}

interface MoveElsewhereProps {
  readonly plan: Plan;
  readonly shift: PlanShift;
  readonly stop: PlanStop;
  readonly onMove: (shiftId: string, crew: number, position: number) => void;
}

/** To the end of another crew's stops, today or on another day. */
function MoveElsewhere({ plan, shift, stop, onMove }: MoveElsewhereProps) {
  const others = plan.shifts.flatMap((known) =>
    Array.from({ length: known.crews }, (_, crew) => ({ known, crew })).filter(
      ({ crew }) => known.shiftId !== shift.shiftId || crew !== stop.crew,
    ),
  );
  if (others.length === 0) return null;
  return (
    <select
      className="rota-stop__select"
      aria-label={words.moveFrom(stop.arrive)}
      value=""
      onChange={(event) => {
        const chosen = others[Number(event.target.value)];
        if (chosen) onMove(chosen.known.shiftId, chosen.crew, 999);
      }}
    >
      <option value="">{words.move}</option>
      {others.map(({ known, crew }, index) => (
        <option key={`${known.shiftId}/${crew}`} value={index}>
          {words.moveTo(known.dayWords.replace(/ \d{4}$/, ""), known.start, crew + 1)}
        </option>
      ))}
    </select>
  );
}
