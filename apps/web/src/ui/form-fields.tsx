import { describedAs, FieldHint, FieldObjection, LabelledField } from "./form-parts.js";

interface FieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly objection: string | undefined;
}

interface SelectFieldProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly initial: string;
  /** Where something else, such as the address, owns what is chosen. */
  readonly owned?: string;
  readonly onChoose?: (value: string) => void;
}

/** One of a list. */
export function SelectField({ options, initial, owned, onChoose, ...field }: SelectFieldProps) {
  return (
    <LabelledField {...field}>
      {(described) => (
        <select
          {...described}
          name={field.name}
          className={`govuk-select${field.objection ? " govuk-select--error" : ""}`}
          {...(owned === undefined ? { defaultValue: initial } : { value: owned })}
          onChange={(event) => onChoose?.(event.target.value)}
        >
          {options.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}

interface LongTextFieldProps extends FieldProps {
  readonly initial: string;
  readonly rows?: number;
}

/** Text of several lines. */
export function LongTextField({ initial, rows = 3, ...field }: LongTextFieldProps) {
  return (
    <LabelledField {...field}>
      {(described) => (
        <textarea
          {...described}
          name={field.name}
          rows={rows}
          className={`govuk-textarea${field.objection ? " govuk-textarea--error" : ""}`}
          defaultValue={initial}
        />
      )}
    </LabelledField>
  );
}

interface CheckboxesFieldProps extends Omit<FieldProps, "label"> {
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly initial: readonly string[];
  readonly onToggle?: (value: string, checked: boolean) => void;
}

/** Any of a list. The first box bears the field's id, so that a summary leads to it. */
export function CheckboxesField({
  id,
  name,
  legend,
  hint,
  objection,
  options,
  initial,
  onToggle,
}: CheckboxesFieldProps) {
  return (
    <fieldset
      className={`govuk-fieldset govuk-form-group${objection ? " govuk-form-group--error" : ""}`}
      aria-describedby={describedAs({ id, hint, objection })["aria-describedby"]}
    >
      <legend className="govuk-fieldset__legend">{legend}</legend>
      <FieldHint id={id} hint={hint} />
      <FieldObjection id={id} objection={objection} />
      <div className="govuk-checkboxes govuk-checkboxes--small checkbox-columns">
        {options.map(({ value, words }, index) => (
          <div key={value} className="govuk-checkboxes__item">
            <input
              id={index === 0 ? id : `${id}-${value}`}
              name={name}
              value={value}
              type="checkbox"
              className="govuk-checkboxes__input"
              defaultChecked={initial.includes(value)}
              onChange={(event) => onToggle?.(value, event.target.checked)}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={index === 0 ? id : `${id}-${value}`}>
              {words}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
