import { useMutation } from "@apollo/client/react";
import { useId } from "react";
import { useArea } from "../app/area.js";
import type { FindingOutcome } from "../gql/graphql.js";
import { LongTextField, SelectField } from "../ui/form-fields.js";
import { textIn } from "../ui/form-text.js";
import { FIGURES_WORDS } from "./figures-words.js";
import { type Finding, ResolveFinding } from "./ledger-questions.js";
import { PlanForm } from "./plan-form.js";
import type { LedgerFigure } from "./plan-questions.js";
import { WORDS } from "./words.js";

const { finding: FINDING, resolve: RESOLVE } = FIGURES_WORDS;

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
      words: RESOLVE.thisHolds(figure.words, figure.sectionWords),
    })),
    ...(["ALL_HOLD", "NONE_HOLDS"] as const).map((outcome) => ({ value: outcome, words: FINDING.outcomes[outcome] })),
    ...(finding.history.length > 0 ? [{ value: "REOPENED", words: FINDING.outcomes.REOPENED }] : []),
  ];
  return (
    <PlanForm
      label={WORDS.form.decide(finding.title)}
      idOf={idOf}
      sendWords={WORDS.form.keepDecision}
      onSend={send}
      onDone={onDone}
    >
      {(about) => (
        <>
          <SelectField
            id={idOf("outcome")}
            name="outcome"
            label={RESOLVE.outcome}
            options={options}
            initial={options[0]?.value ?? ""}
            objection={about("outcome")}
          />
          <LongTextField
            id={idOf("note")}
            name="note"
            label={WORDS.why}
            hint={RESOLVE.noteHint}
            initial=""
            objection={about("note")}
          />
        </>
      )}
    </PlanForm>
  );
}
