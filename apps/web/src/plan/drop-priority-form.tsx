import { useMutation } from "@apollo/client/react";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import { SelectField } from "../ui/form-fields.js";
import { TextField } from "../ui/form-parts.js";
import { textIn } from "../ui/form-text.js";
import { PlanForm } from "./plan-form.js";
import type { NextPriority, RollOver } from "./roll-over-questions.js";
import { ROLL_OVER_WORDS } from "./roll-over-words.js";
import { WORDS } from "./words.js";

const DropNextPriority = graphql(`
  mutation DropNextPriority($input: DropNextPriorityInput!) {
    dropNextPriority(input: $input) {
      ...RollOverParts
    }
  }
`);

const words = ROLL_OVER_WORDS.dropPriority;

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
    <PlanForm label={words.label(priority.name)} idOf={idOf} sendWords={words.send} onSend={send} onDone={onDone}>
      {(about) => (
        <>
          <TextField
            id={idOf("reason")}
            name="reason"
            label={WORDS.why}
            hint={words.reasonNeeded}
            autoComplete="off"
            objection={about("reason")}
          />
          <SelectField
            id={idOf("goesTo")}
            name="goesTo"
            label={words.goesTo}
            options={[
              { value: "", words: WORDS.across },
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
