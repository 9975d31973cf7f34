import { useMutation } from "@apollo/client/react";
import { useId, useState } from "react";
import type { FormEvent } from "react";
import { useArea } from "../app/area.js";
import type { FindingOutcome } from "../gql/graphql.js";
import { failureOf } from "../ui/failure.js";
import { LongTextField, SelectField } from "../ui/form-fields.js";
import { type Objection, objectionOf, ObjectionSummary } from "../ui/form-parts.js";
import { textIn } from "../ui/form-text.js";
import { type Finding, ResolveFinding } from "./ledger-questions.js";
import type { LedgerFigure } from "./plan-questions.js";

export const OUTCOME_WORDS: Readonly<Record<FindingOutcome, string>> = {
  ONE_HOLDS: "One value holds",
  ALL_HOLD: "All hold: they count different things",
  NONE_HOLDS: "None holds",
  REOPENED: "Opened again",
};

interface ResolveFormProps {
  readonly finding: Finding;
  readonly figures: readonly LedgerFigure[];
  readonly onDone: () => void;
}

/** A person decides, and says why. What was decided before stays in the history. */
export function ResolveForm({ finding, figures, onDone }: ResolveFormProps) {
  const area = useArea();
  const id = useId();
  const [resolve, { loading }] = useMutation(ResolveFinding);
  const [objections, setObjections] = useState<readonly Objection[]>([]);
  const idOf = (field: string) => `${id}-${field}`;
  const about = (field: string) => objections.find((objection) => objection.field === field)?.sentence;
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [choice = "", figureId] = textIn(form, "outcome").split(" ");
    try {
      await resolve({
        variables: {
          input: {
            areaCode: area.code,
            findingId: finding.id,
            outcome: choice as FindingOutcome,
            ...(figureId && { figureId }),
            note: textIn(form, "note"),
            seen: finding.history.length,
          },
        },
      });
      onDone();
    } catch (error) {
      setObjections([objectionOf(error, failureOf(error).sentence)]);
    }
  };
  const numbers = figures.filter(({ value }) => value !== null);
  const options = [
    ...(numbers.length > 0 ? numbers : figures).map((figure) => ({
      value: `ONE_HOLDS ${figure.id}`,
      words: `This holds: ${figure.words}, ${figure.sectionWords}`,
    })),
    ...(["ALL_HOLD", "NONE_HOLDS"] as const).map((outcome) => ({ value: outcome, words: OUTCOME_WORDS[outcome] })),
    ...(finding.history.length > 0 ? [{ value: "REOPENED", words: OUTCOME_WORDS.REOPENED }] : []),
  ];
  return (
    <form
      className="plan-form"
      noValidate
      aria-label={`Decide: ${finding.title}`}
      onSubmit={(event) => void send(event)}
    >
      <ObjectionSummary objections={objections} idOf={idOf} />
      <SelectField
        id={idOf("outcome")}
        name="outcome"
        label="What holds"
        options={options}
        initial={options[0]?.value ?? ""}
        objection={about("outcome")}
      />
      <LongTextField
        id={idOf("note")}
        name="note"
        label="Why"
        hint="Whom you asked, and what they said. No names of people."
        initial=""
        objection={about("note")}
      />
      <div className="state__actions">
        <button type="submit" className="govuk-button" disabled={loading}>
          Keep the decision
        </button>
        <button type="button" className="link-button" onClick={onDone}>
          Not now
        </button>
      </div>
    </form>
  );
}
