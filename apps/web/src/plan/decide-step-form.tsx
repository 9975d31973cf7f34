import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { useArea } from "../app/area.js";
import type { RollOverDecision } from "../gql/graphql.js";
import { SelectField } from "../ui/form-fields.js";
import { TextField } from "../ui/form-parts.js";
import { textIn } from "../ui/form-text.js";
import { PlanForm } from "./plan-form.js";
import { DecideRollOver, type RollOver, type RollOverRow } from "./roll-over-questions.js";
import { ROLL_OVER_WORDS } from "./roll-over-words.js";
import { WORDS } from "./words.js";

interface DecideStepFormProps {
  readonly row: RollOverRow;
  readonly rollOver: RollOver;
  readonly onDone: () => void;
}

const words = ROLL_OVER_WORDS.step;

const DECISIONS: readonly RollOverDecision[] = ["CARRIED", "MERGED", "DROPPED"];

const CHOICES = DECISIONS.map((decision) => ({ value: decision, words: words.choices[decision] }));

/** What becomes of one action. */
export function DecideStepForm({ row, rollOver, onDone }: DecideStepFormProps) {
  const area = useArea();
  const [decide] = useMutation(DecideRollOver);
  const [decision, setDecision] = useState<string>(row.decision ?? "CARRIED");
  const idOf = (field: string) => `step-${row.action.key}-${field}`;
  const send = (given: FormData) => {
    const becomes = textIn(given, "becomes");
    const input = {
      areaCode: area.code,
      fromYear: rollOver.fromYear,
      actionKey: row.action.key,
      decision: textIn(given, "decision") as RollOverDecision,
      ...(becomes !== "" && { becomes }),
      reason: textIn(given, "reason"),
      version: row.version,
    };
    return decide({ variables: { input } });
  };
  const targets = rollOver.isHistory ? rollOver.nextActions : rollOver.rows.map(({ action }) => action);
  return (
    <PlanForm
      label={WORDS.form.decide(row.action.summary)}
      idOf={idOf}
      sendWords={WORDS.form.keepDecision}
      onSend={send}
      onDone={onDone}
    >
      {(about) => (
        <>
          <SelectField
            id={idOf("decision")}
            name="decision"
            label={words.decision}
            options={CHOICES}
            initial={decision}
            onChoose={setDecision}
            objection={about("decision")}
          />
          {decision === "MERGED" && (
            <SelectField
              id={idOf("becomes")}
              name="becomes"
              label={words.becomes}
              options={targets
                .filter(({ key }) => key !== row.action.key)
                .map(({ key, summary }) => ({ value: key, words: summary }))}
              initial={row.becomes ?? ""}
              objection={about("becomes")}
            />
          )}
          <TextField
            id={idOf("reason")}
            name="reason"
            label={WORDS.why}
            hint={decision === "DROPPED" ? words.reasonNeeded : words.reasonHint}
            autoComplete="off"
            initial={row.reason ?? ""}
            objection={about("reason")}
          />
        </>
      )}
    </PlanForm>
  );
}
