import { LiveNumberField, LiveSelectField, LiveTextField } from "../ui/live-fields.js";
import { NEW_PLAN_WORDS } from "./plan-words.js";
import type { RotaBlock } from "./rota.js";
import { WORDS } from "./words.js";

const words = NEW_PLAN_WORDS.block;

interface BasePlace {
  readonly name: string;
  readonly position: { readonly longitude: number; readonly latitude: number };
}

const MODES = [
  { value: "CAR", words: WORDS.modes.CAR },
  { value: "FOOT", words: WORDS.modes.FOOT },
];

interface RotaBlockFieldsProps {
  readonly block: RotaBlock;
  readonly number: number;
  readonly bases: readonly BasePlace[];
  readonly onChange: (block: RotaBlock) => void;
  /** Left out where it is the only one. */
  readonly onRemove?: () => void;
}

/** Days, hours, officers and base of shifts that are alike. */
export function RotaBlockFields({ block, number, bases, onChange, onRemove }: RotaBlockFieldsProps) {
  const change = (part: Partial<RotaBlock>) => onChange({ ...block, ...part });
  return (
    <fieldset className="rota-block">
      <legend className="rota-block__legend">{words.legend(number)}</legend>
      <div className="rota-block__row">
        <LiveTextField
          label={words.firstDay}
          type="date"
          value={block.firstDay}
          onChange={(firstDay) => change({ firstDay })}
        />
        <LiveTextField
          label={words.lastDay}
          type="date"
          value={block.lastDay}
          onChange={(lastDay) => change({ lastDay })}
        />
      </div>
      <Weekdays chosen={block.weekdays} onChoose={(weekdays) => change({ weekdays })} />
      <div className="rota-block__row">
        <LiveTextField label={words.start} type="time" value={block.start} onChange={(start) => change({ start })} />
        <LiveTextField label={words.end} type="time" value={block.end} onChange={(end) => change({ end })} />
      </div>
      <div className="rota-block__row">
        <LiveNumberField
          label={words.officers}
          value={block.officers}
          most={40}
          onChange={(officers) => change({ officers })}
        />
        <LiveNumberField label={words.crew} value={block.crew} most={8} onChange={(crew) => change({ crew })} />
      </div>
      <div className="rota-block__row">
        <LiveSelectField
          label={words.mode}
          options={MODES}
          value={block.mode}
          onChange={(mode) => change({ mode: mode === "FOOT" ? "FOOT" : "CAR" })}
        />
        <LiveSelectField
          label={words.base}
          options={[{ value: "", words: words.noBase }, ...bases.map(({ name }) => ({ value: name, words: name }))]}
          value={block.base?.name ?? ""}
          onChange={(name) => change({ base: baseNamed(bases, name) })}
        />
      </div>
      {onRemove && (
        <button type="button" className="link-button" onClick={onRemove}>
          {words.remove}
        </button>
      )}
    </fieldset>
  );
}

function baseNamed(bases: readonly BasePlace[], name: string): RotaBlock["base"] {
  const base = bases.find((known) => known.name === name);
  return base ? { name, longitude: base.position.longitude, latitude: base.position.latitude } : null;
}

interface WeekdaysProps {
  readonly chosen: readonly number[];
  readonly onChoose: (weekdays: readonly number[]) => void;
}

function Weekdays({ chosen, onChoose }: WeekdaysProps) {
  return (
    <fieldset className="rota-weekdays">
      <legend className="govuk-visually-hidden">{words.weekdays}</legend>
      {words.days.map((name, weekday) => (
        <label key={name} className="rota-weekdays__day">
          <input
            type="checkbox"
            checked={chosen.includes(weekday)}
            onChange={(event) =>
              onChoose(event.target.checked ? [...chosen, weekday] : chosen.filter((other) => other !== weekday))
            }
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
