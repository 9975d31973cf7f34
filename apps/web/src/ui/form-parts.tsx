import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";
import { WORDS } from "./words.js";

/** What is to be mended in a form, and in which field where one can say. */
export interface Objection {
  readonly field: string | null;
  readonly sentence: string;
}

/** What the server objects to, beside the field that it names. */
export function objectionOf(fault: unknown, sentence: string): Objection {
  const errors = typeof fault === "object" && fault !== null && "errors" in fault ? fault.errors : [];
  const [first]: { extensions?: { argument?: unknown } }[] = Array.isArray(errors) ? errors : [];
  const named = first?.extensions?.argument;
  return { field: typeof named === "string" ? named : null, sentence };
}

interface ObjectionSummaryProps {
  readonly objections: readonly Objection[];
  /** Of the field's control, so that the summary leads to it. */
  readonly idOf: (field: string) => string;
}

/** At the top of a form: everything that is to be mended. It takes the focus, so that it is read out. */
export function ObjectionSummary({ objections, idOf }: ObjectionSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  const heading = useId();
  useEffect(
    function takeFocus() {
      if (objections.length > 0) summary.current?.focus();
    },
    [objections],
  );
  if (objections.length === 0) return null;
  return (
    <div ref={summary} className="state state--failed" role="alert" tabIndex={-1} aria-labelledby={heading}>
      <h2 id={heading} className="state__title">
        {WORDS.form.problem}
      </h2>
      <ul className="objections">
        {objections.map(({ field, sentence }) => (
          <li key={sentence}>{field === null ? sentence : <a href={`#${idOf(field)}`}>{sentence}</a>}</li>
        ))}
      </ul>
    </div>
  );
}

interface TextFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: "text" | "password" | "date" | "time" | "month";
  readonly autoComplete: string;
  readonly initial?: string;
  readonly objection: string | undefined;
  /** Which keys a phone shows; text's where left out. A number has no spinner, which counts by accident when one scrolls. */
  readonly keypad?: "numeric" | "decimal";
  /** Offered as one types. */
  readonly offered?: readonly string[];
  readonly onType?: (text: string) => void;
}

/** A labelled line of text, with what is wrong with it beside it. */
export function TextField({ id, name, label, hint, objection, offered, ...input }: TextFieldProps) {
  return (
    <LabelledField id={id} label={label} hint={hint} objection={objection}>
      {(described) => (
        <>
          <input
            {...described}
            name={name}
            className={`govuk-input${objection ? " govuk-input--error" : ""}`}
            type={input.type ?? "text"}
            inputMode={input.keypad}
            list={offered && `${described.id}-offered`}
            autoComplete={input.autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={input.initial}
            onChange={(event) => input.onType?.(event.target.value)}
          />
          {offered && (
            <datalist id={`${described.id}-offered`}>
              {offered.map((text) => (
                <option key={text}>{text}</option>
              ))}
            </datalist>
          )}
        </>
      )}
    </LabelledField>
  );
}

/** What a control bears, so that label, hint and objection are about it. */
export interface Described {
  readonly id: string;
  readonly "aria-invalid": true | undefined;
  readonly "aria-describedby": string | undefined;
}

interface LabelledFieldProps {
  /** Made up where nothing else must lead to the control. */
  readonly id?: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly objection?: string | undefined;
  /** How the group is set; as in a form of one column where left out. */
  readonly className?: string;
  readonly children: (described: Described) => ReactNode;
}

/** A control with its label, its hint, and what is objected to it. */
export function LabelledField({ label, className = "govuk-form-group", ...field }: LabelledFieldProps) {
  const madeUp = useId();
  const { id = madeUp, hint, objection, children } = field;
  return (
    <div className={`${className}${objection ? " govuk-form-group--error" : ""}`}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <FieldHint id={id} hint={hint} />
      <FieldObjection id={id} objection={objection} />
      {children(describedAs({ id, hint, objection }))}
    </div>
  );
}

interface AboutField {
  readonly id: string;
  readonly hint: string | undefined;
  readonly objection: string | undefined;
}

export function describedAs({ id, hint, objection }: AboutField): Described {
  const describedBy = [hint && `${id}-hint`, objection && `${id}-error`].filter(Boolean).join(" ");
  return { id, "aria-invalid": objection ? true : undefined, "aria-describedby": describedBy || undefined };
}

export function FieldHint({ id, hint }: Pick<AboutField, "id" | "hint">) {
  if (!hint) return null;
  return (
    <p id={`${id}-hint`} className="field-hint">
      {hint}
    </p>
  );
}

export function FieldObjection({ id, objection }: Pick<AboutField, "id" | "objection">) {
  if (!objection) return null;
  return (
    <p id={`${id}-error`} className="govuk-error-message">
      <span className="govuk-visually-hidden">{WORDS.form.error}</span> {objection}
    </p>
  );
}
