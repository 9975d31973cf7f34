import { useId } from "react";
import type { ReactNode } from "react";
import { type RotaBlock, WEEKDAYS } from "./rota.js";

interface BasePlace {
  readonly name: string;
  readonly position: { readonly longitude: number; readonly latitude: number };
}

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
      <legend className="rota-block__legend">{number === 1 ? "Hours" : `Hours ${number}`}</legend>
      <div className="rota-block__row">
        <Field label="From day">
          {(id) => (
            <input
              id={id}
              type="date"
              className="govuk-input"
              value={block.firstDay}
              onChange={(event) => change({ firstDay: event.target.value })}
            />
          )}
        </Field>
        <Field label="To day">
          {(id) => (
            <input
              id={id}
              type="date"
              className="govuk-input"
              value={block.lastDay}
              onChange={(event) => change({ lastDay: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Weekdays chosen={block.weekdays} onChoose={(weekdays) => change({ weekdays })} />
      <div className="rota-block__row">
        <Field label="From">
          {(id) => (
            <input
              id={id}
              type="time"
              className="govuk-input"
              value={block.start}
              onChange={(event) => change({ start: event.target.value })}
            />
          )}
        </Field>
        <Field label="To">
          {(id) => (
            <input
              id={id}
              type="time"
              className="govuk-input"
              value={block.end}
              onChange={(event) => change({ end: event.target.value })}
            />
          )}
        </Field>
      </div>
      <div className="rota-block__row">
        <NumberField label="Officers" value={block.officers} most={40} onChange={(officers) => change({ officers })} />
        <NumberField label="In crews of" value={block.crew} most={8} onChange={(crew) => change({ crew })} />
      </div>
      <div className="rota-block__row">
        <Field label="They go">
          {(id) => (
            <select
              id={id}
              className="govuk-select"
              value={block.mode}
              onChange={(event) => change({ mode: event.target.value === "FOOT" ? "FOOT" : "CAR" })}
            >
              <option value="CAR">by car</option>
              <option value="FOOT">on foot</option>
            </select>
          )}
        </Field>
        <Field label="They start and end at">
          {(id) => (
            <select
              id={id}
              className="govuk-select"
              value={block.base?.name ?? ""}
              onChange={(event) => change({ base: baseNamed(bases, event.target.value) })}
            >
              <option value="">their first stop</option>
              {bases.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {onRemove && (
        <button type="button" className="link-button" onClick={onRemove}>
          Remove these hours
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
      <legend className="govuk-visually-hidden">Weekdays</legend>
      {WEEKDAYS.map((name, weekday) => (
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

interface FieldProps {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

export function Field({ label, children }: FieldProps) {
  const id = useId();
  return (
    <div className="patrol-field">
      <label className="patrol-field__label" htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly least?: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

export function NumberField({ label, value, least = 1, most, onChange }: NumberFieldProps) {
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          type="number"
          inputMode="numeric"
          className="govuk-input"
          min={least}
          max={most}
          value={value ?? ""}
          onChange={(event) => onChange(event.target.valueAsNumber)}
        />
      )}
    </Field>
  );
}
