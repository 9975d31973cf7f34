import { useMutation } from "@apollo/client/react";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import { SelectField } from "../ui/form-fields.js";
import { TextField } from "../ui/form-parts.js";
import { textIn } from "../ui/form-text.js";
import { PlanForm } from "./plan-form.js";
import type { NextPriority, RollOver } from "./roll-over-questions.js";

const DropNextPriority = graphql(`
  mutation DropNextPriority($input: DropNextPriorityInput!) {
    dropNextPriority(input: $input) {
      ...RollOverParts
    }
  }
`);

interface DropPriorityFormProps {
  readonly priority: NextPriority;
  readonly rollOver: RollOver;
  readonly onDone: () => void;
}

/** Why the next plan does without a priority, and where its actions go on. */
export function DropPriorityForm({ priority, rollOver, onDone }: DropPriorityFormProps) {
  const area = useArea();
  const [drop] = useMutation(DropNextPriority);
  const idOf = (field: string) => `drop-${priority.key}-${field}`;
  const others = rollOver.priorities.filter(({ key, isDropped }) => !isDropped && key !== priority.key);
  const send = (given: FormData) => {
    const heir = others.find(({ key }) => key === textIn(given, "goesTo"));
    const input = {
      areaCode: area.code,
      fromYear: rollOver.fromYear,
      priority: priority.key,
      reason: textIn(given, "reason"),
      goesTo: heir?.key ?? null,
      version: priority.version,
    };
    return drop({ variables: { input } });
  };
  return (
    <PlanForm label={`Drop: ${priority.name}`} idOf={idOf} sendWords="Drop the priority" onSend={send} onDone={onDone}>
      {(about) => (
        <>
          <TextField
            id={idOf("reason")}
            name="reason"
            label="Why"
            hint="Needed: without it the priority would vanish unexplained."
            autoComplete="off"
            objection={about("reason")}
          />
          <SelectField
            id={idOf("goesTo")}
            name="goesTo"
            label="Where its carried actions go on"
            options={[
              { value: "", words: "Across the priorities" },
              ...others.map(({ key, name }) => ({ value: key, words: name })),
            ]}
            initial=""
            objection={about("goesTo")}
          />
        </>
      )}
    </PlanForm>
  );
}
