import { OPERATION_RESULT_KINDS } from "@safer-wards/domain";
import type { OperationResultKind } from "@safer-wards/domain";
import { useRef, useState } from "react";
import { SelectField } from "../ui/form-fields.js";
import { TextField } from "../ui/form-parts.js";
import { textIn } from "../ui/form-text.js";
import type { OperationResultInput } from "../gql/graphql.js";
import { SETTLE_WORDS } from "./form-words.js";
import type { Operation } from "./operation-questions.js";

const words = SETTLE_WORDS.results;

const KINDS = OPERATION_RESULT_KINDS.map(({ id, name, unit }) => ({ value: id, words: words.kindOption(name, unit) }));

interface Line {
  readonly key: number;
  readonly result: Operation["results"][number] | null;
}

interface ResultsFieldsProps {
  readonly id: string;
  readonly results: Operation["results"];
  readonly objection: string | undefined;
}

/** Any number of lines of results, each a kind, a count and what exactly. */
export function ResultsFields({ id, results, objection }: ResultsFieldsProps) {
  const [lines, setLines] = useState<readonly Line[]>(() => results.map((result, key) => ({ key, result })));
  const next = useRef(results.length);
  const add = () => setLines((before) => [...before, { key: next.current++, result: null }]);
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={`govuk-fieldset govuk-form-group${objection ? " govuk-form-group--error" : ""}`}
      aria-describedby={objection && `${id}-error`}
    >
      <legend className="govuk-fieldset__legend">{words.legend}</legend>
      {objection && (
        <p id={`${id}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">{words.error}</span> {objection}
        </p>
      )}
      {lines.map(({ key, result }, index) => (
        <div key={key} className="result-line" role="group" aria-label={words.line(index + 1)}>
          <SelectField
            id={`${id}-kind-${key}`}
            name="resultKind"
            label={words.kind}
            options={KINDS}
            initial={result?.kind ?? "FIXED_PENALTY_NOTICE"}
            objection={undefined}
          />
          <TextField
            id={`${id}-count-${key}`}
            name="resultCount"
            label={words.count}
            autoComplete="off"
            initial={result?.figure.value == null ? "" : String(result.figure.value)}
            objection={undefined}
          />
          <TextField
            id={`${id}-detail-${key}`}
            name="resultDetail"
            label={words.detail}
            autoComplete="off"
            initial={result?.detail ?? ""}
            objection={undefined}
          />
          <button
            type="button"
            className="link-button"
            onClick={() => setLines((before) => before.filter((line) => line.key !== key))}
          >
            {words.remove}
            <span className="govuk-visually-hidden"> {words.removed(index + 1)}</span>
          </button>
        </div>
      ))}
      <button type="button" className="govuk-button govuk-button--secondary" onClick={add}>
        {words.add}
      </button>
    </fieldset>
  );
}

/** The lines of results in a form; a line without a count is left out. */
export function resultsIn(form: FormData): OperationResultInput[] {
  const [kinds, counts, details] = ["resultKind", "resultCount", "resultDetail"].map((name) =>
    form.getAll(name).map((value) => (typeof value === "string" ? value.trim() : "")),
  ) as [string[], string[], string[]];
  return kinds.flatMap((kind, index) => {
    const count = counts[index] ?? "";
    if (count === "") return [];
    return [{ kind: kind as OperationResultKind, count: wholeNumber(count), detail: details[index] ?? "" }];
  });
}

/** −1 for what is no whole number, which the server refuses with a sentence. */
function wholeNumber(text: string): number {
  const number = Number(text.replaceAll(",", ""));
  return Number.isInteger(number) && number >= 0 && number <= 1_000_000 ? number : -1;
}

/** A number of a field that may be left empty; −1 for what is none, which the server refuses with a sentence. */
export function amountIn(form: FormData, name: string): number | null {
  const text = textIn(form, name).trim().replaceAll(/[£,]/g, "");
  if (text === "") return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : -1;
}
