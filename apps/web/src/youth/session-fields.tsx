import type { ReactElement, ReactNode } from "react";

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly objection: string | undefined;
  /** Takes the whole row on a phone. */
  readonly isWide?: boolean;
}

function describedBy({ name, hint, objection }: FieldProps): string | undefined {
  return [hint && `session-${name}-hint`, objection && `session-${name}-error`].filter(Boolean).join(" ") || undefined;
}

function Field({ children, ...field }: FieldProps & { readonly children: ReactNode }): ReactElement {
  const { name, label, hint, objection, isWide } = field;
  return (
    <div
      className={`session-field${isWide ? " session-field--wide" : ""}${objection ? " govuk-form-group--error" : ""}`}
    >
      <label className="govuk-label session-field__label" htmlFor={`session-${name}`}>
        {label}
      </label>
      {objection && (
        <p id={`session-${name}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {objection}
        </p>
      )}
      {children}
      {hint && (
        <p id={`session-${name}-hint`} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

interface WordFieldProps extends FieldProps {
  readonly initial: string;
  readonly type?: "text" | "date" | "time" | "month";
  /** Offered as one types. */
  readonly list?: readonly string[];
  readonly isLong?: boolean;
  readonly onChange?: (value: string) => void;
}

export function WordField(props: WordFieldProps): ReactElement {
  const { name, initial, type = "text", list, isLong = false, onChange, objection } = props;
  const shared = {
    id: `session-${name}`,
    name,
    className: `govuk-input${objection ? " govuk-input--error" : ""}`,
    defaultValue: initial,
    autoComplete: "off",
    "aria-invalid": objection ? true : undefined,
    "aria-describedby": describedBy(props),
  } as const;
  return (
    <Field {...props}>
      {isLong ? (
        <textarea
          {...shared}
          className={`govuk-textarea${objection ? " govuk-textarea--error" : ""}`}
          rows={3}
          maxLength={400}
        />
      ) : (
        <input
          {...shared}
          type={type}
          {...(list && { list: `session-${name}-list` })}
          onChange={onChange && ((event) => onChange(event.target.value))}
        />
      )}
      {list && (
        <datalist id={`session-${name}-list`}>
          {list.map((value) => (
            <option key={value} value={value}>
              {value}
            </option>
          ))}
        </datalist>
      )}
    </Field>
  );
}

interface NumberFieldProps extends FieldProps {
  readonly initial: string;
  readonly isWhole?: boolean;
}

/** A number typed on the phone's number pad; no spinner, which counts by accident when one scrolls. */
export function NumberField({ isWhole = true, ...props }: NumberFieldProps): ReactElement {
  const { name, initial, objection } = props;
  return (
    <Field {...props}>
      <input
        id={`session-${name}`}
        name={name}
        className={`govuk-input session-field__number${objection ? " govuk-input--error" : ""}`}
        type="text"
        inputMode={isWhole ? "numeric" : "decimal"}
        autoComplete="off"
        defaultValue={initial}
        aria-invalid={objection ? true : undefined}
        aria-describedby={describedBy(props)}
      />
    </Field>
  );
}

interface SelectFieldProps extends FieldProps {
  readonly initial?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  readonly children: ReactNode;
}

export function SelectField({ children, ...props }: SelectFieldProps): ReactElement {
  const { name, initial, value, onChange, objection } = props;
  return (
    <Field {...props}>
      <select
        id={`session-${name}`}
        name={name}
        className={`govuk-select${objection ? " govuk-select--error" : ""}`}
        {...(value === undefined ? { defaultValue: initial } : { value })}
        onChange={onChange && ((event) => onChange(event.target.value))}
        aria-invalid={objection ? true : undefined}
        aria-describedby={describedBy(props)}
      >
        {children}
      </select>
    </Field>
  );
}
