import { useMutation } from "@apollo/client/react";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import { ActionFields, actionFactsIn, type WordedPriority } from "./action-fields.js";
import { ACTION_WORDS } from "./action-words.js";
import { PlanForm } from "./plan-form.js";

const AddPlanAction = graphql(`
  mutation AddPlanAction($input: AddActionInput!) {
    addPlanAction(input: $input) {
      ...PlanActionParts
    }
  }
`);

const idOf = (field: string) => `add-${field}`;

interface AddActionFormProps {
  readonly planYear: string;
  readonly priorities: readonly WordedPriority[];
  /** The question that lists the actions, asked again once there is one more. */
  readonly askAgain: string;
  readonly onDone: () => void;
}

/** An officer writes a new action into a year's plan. */
export function AddActionForm({ planYear, priorities, askAgain, onDone }: AddActionFormProps) {
  const area = useArea();
  const [add] = useMutation(AddPlanAction, { refetchQueries: [askAgain], awaitRefetchQueries: true });
  const send = (given: FormData) =>
    add({ variables: { input: { areaCode: area.code, planYear, ...actionFactsIn(given, priorities) } } });
  return (
    <PlanForm
      label={ACTION_WORDS.add.label}
      idOf={idOf}
      sendWords={ACTION_WORDS.add.send}
      onSend={send}
      onDone={onDone}
    >
      {(about) => <ActionFields idOf={idOf} about={about} priorities={priorities} action={null} />}
    </PlanForm>
  );
}
