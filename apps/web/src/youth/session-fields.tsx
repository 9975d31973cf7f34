import type { ReactElement, ReactNode } from "react";
import { type Described, LabelledField } from "../ui/form-parts.js";

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly objection: string | undefined;
  /** Takes the whole row on a phone. */
  readonly isWide?: boolean;
}

function SessionField({ children, ...field }: FieldProps & { readonly children: (described: Described) => ReactNode }) {
  const { name, label, hint, objection, isWide } = field;
  return (
    <LabelledField
      id={`session-${name}`}
      className={`session-field${isWide ? " session-field--wide" : ""}`}
      label={label}
      hint={hint}
      objection={objection}
      isHintLast
    >
      {children}
    </LabelledField>
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
  const shared = { name, defaultValue: initial, autoComplete: "off" } as const;
  return (
    <SessionField {...props}>
      {(described) => (
        <>
          {isLong ? (
            <textarea
              {...shared}
              {...described}
              className={`govuk-textarea${objection ? " govuk-textarea--error" : ""}`}
              rows={3}
              maxLength={400}
            />
          ) : (
            <input
              {...shared}
              {...described}
              className={`govuk-input${objection ? " govuk-input--error" : ""}`}
              type={type}
              {...(list && { list: `${described.id}-list` })}
              onChange={onChange && ((event) => onChange(event.target.value))}
            />
          )}
          {list && (
            <datalist id={`${described.id}-list`}>
              {list.map((value) => (
                <option key={value} value={value}>
                  {value}
                </option>
              ))}
            </datalist>
          )}
        </>
      )}
    </SessionField>
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
    <SessionField {...props}>
      {(described) => (
        <input
          {...described}
          name={name}
          className={`govuk-input session-field__number${objection ? " govuk-input--error" : ""}`}
          type="text"
          inputMode={isWhole ? "numeric" : "decimal"}
          autoComplete="off"
          defaultValue={initial}
        />
      )}
    </SessionField>
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
    <SessionField {...props}>
      {(described) => (
        <select
          {...described}
          name={name}
          className={`govuk-select${objection ? " govuk-select--error" : ""}`}
          {...(value === undefined ? { defaultValue: initial } : { value })}
          onChange={onChange && ((event) => onChange(event.target.value))}
        >
          {children}
        </select>
      )}
    </SessionField>
  );
}
