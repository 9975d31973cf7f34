import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { useArea } from "../app/area.js";
import type { RollOverDecision } from "../gql/graphql.js";
import { SelectField } from "../ui/form-fields.js";
import { TextField } from "../ui/form-parts.js";
import { textIn } from "../ui/form-text.js";
import { PlanForm } from "./plan-form.js";
import { DecideRollOver, type RollOver, type RollOverRow } from "./roll-over-questions.js";

interface DecideStepFormProps {
  readonly row: RollOverRow;
  readonly rollOver: RollOver;
  readonly onDone: () => void;
}

const CHOICES: readonly { readonly value: RollOverDecision; readonly words: string }[] = [
  { value: "CARRIED", words: "Carry it into the next plan" },
  { value: "MERGED", words: "Merge it into another action" },
  { value: "DROPPED", words: "Drop it" },
];

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
      label={`Decide: ${row.action.summary}`}
      idOf={idOf}
      sendWords="Keep the decision"
      onSend={send}
      onDone={onDone}
    >
      {(about) => (
        <>
          <SelectField
            id={idOf("decision")}
            name="decision"
            label="What becomes of it"
            options={CHOICES}
            initial={decision}
            onChoose={setDecision}
            objection={about("decision")}
          />
          {decision === "MERGED" && (
            <SelectField
              id={idOf("becomes")}
              name="becomes"
              label="Into which action"
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
            label="Why"
            hint={
              decision === "DROPPED"
                ? "Needed: without it the action would vanish unexplained."
                : "If there is more to say"
            }
            autoComplete="off"
            initial={row.reason ?? ""}
            objection={about("reason")}
          />
        </>
      )}
    </PlanForm>
  );
}
