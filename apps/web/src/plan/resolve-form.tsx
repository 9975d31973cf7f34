import { useMutation } from "@apollo/client/react";
import { useId } from "react";
import { useArea } from "../app/area.js";
import type { FindingOutcome } from "../gql/graphql.js";
import { LongTextField, SelectField } from "../ui/form-fields.js";
import { textIn } from "../ui/form-text.js";
import { type Finding, ResolveFinding } from "./ledger-questions.js";
import { PlanForm } from "./plan-form.js";
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
  const [resolve] = useMutation(ResolveFinding);
  const idOf = (field: string) => `${id}-${field}`;
  const send = (given: FormData) => {
    const [choice = "", figureId] = textIn(given, "outcome").split(" ");
    const input = {
      areaCode: area.code,
      findingId: finding.id,
      outcome: choice as FindingOutcome,
      ...(figureId && { figureId }),
      note: textIn(given, "note"),
      seen: finding.history.length,
    };
    return resolve({ variables: { input } });
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
    <PlanForm
      label={`Decide: ${finding.title}`}
      idOf={idOf}
      sendWords="Keep the decision"
      onSend={send}
      onDone={onDone}
    >
      {(about) => (
        <>
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
        </>
      )}
    </PlanForm>
  );
}
