import { LabelledField } from "./form-parts.js";
import "./live-fields.css";

interface LiveFieldProps<Value> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

interface LiveTextFieldProps extends LiveFieldProps<string> {
  readonly type?: "text" | "date" | "time";
  readonly maxLength?: number;
}

/** A line of text that the page knows at every moment, as all of these fields: others follow what is typed. */
export function LiveTextField({ label, value, onChange, type = "text", maxLength }: LiveTextFieldProps) {
  return (
    <LabelledField label={label} className="live-field">
      {(described) => (
        <input
          {...described}
          type={type}
          className="govuk-input"
          value={value}
          maxLength={maxLength}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </LabelledField>
  );
}

interface LiveNumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly least?: number;
  readonly most: number;
  /** NaN for what is no number. */
  readonly onChange: (value: number) => void;
}

export function LiveNumberField({ label, value, least = 1, most, onChange }: LiveNumberFieldProps) {
  return (
    <LabelledField label={label} className="live-field">
      {(described) => (
        <input
          {...described}
          type="number"
          inputMode="numeric"
          className="govuk-input"
          min={least}
          max={most}
          value={value ?? ""}
          onChange={(event) => onChange(event.target.valueAsNumber)}
        />
      )}
    </LabelledField>
  );
}

interface LiveSelectFieldProps extends LiveFieldProps<string> {
  readonly options: readonly { readonly value: string; readonly words: string }[];
}

export function LiveSelectField({ label, value, onChange, options }: LiveSelectFieldProps) {
  return (
    <LabelledField label={label} className="live-field">
      {(described) => (
        <select
          {...described}
          className="govuk-select"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.words}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}

interface LinesFieldProps {
  readonly label: string;
  readonly value: string;
  readonly rows?: number;
  readonly maxLength?: number;
  /** Told when the reader leaves the field. */
  readonly onLeave: (value: string) => void;
}

/** Several lines of text. */
export function LinesField({ label, value, rows = 3, maxLength, onLeave }: LinesFieldProps) {
  return (
    <LabelledField label={label} className="live-field">
      {(described) => (
        <textarea
          {...described}
          className="govuk-input live-field__lines"
          rows={Math.max(rows, value.split("\n").length + 1)}
          maxLength={maxLength}
          defaultValue={value}
          onBlur={(event) => onLeave(event.target.value)}
        />
      )}
    </LabelledField>
  );
}
