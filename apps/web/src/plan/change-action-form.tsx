import { useMutation } from "@apollo/client/react";
import { isActionStatus } from "@safer-wards/domain";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import { SelectField } from "../ui/form-fields.js";
import { TextField } from "../ui/form-parts.js";
import { textIn } from "../ui/form-text.js";
import { ActionFields, actionFactsIn, type WordedPriority } from "./action-fields.js";
import { STATUS_CHOICES } from "./action-updates.js";
import { ACTION_WORDS } from "./action-words.js";
import { PlanForm } from "./plan-form.js";
import type { PlanAction } from "./plan-questions.js";
import { WORDS } from "./words.js";

const ChangePlanAction = graphql(`
  mutation ChangePlanAction($input: ChangeActionInput!) {
    changePlanAction(input: $input) {
      ...PlanActionParts
    }
  }
`);

const idOf = (field: string) => `change-${field}`;

interface ChangeActionFormProps {
  readonly action: PlanAction;
  readonly priorities: readonly WordedPriority[];
  readonly onDone: () => void;
}

/** What officers decide about an action: what it is, what it is to reach, by when, where, and how it stands. */
export function ChangeActionForm({ action, priorities, onDone }: ChangeActionFormProps) {
  const area = useArea();
  const [change] = useMutation(ChangePlanAction);
  const { planYear, key, version } = action;
  const send = (given: FormData) => {
    const status = textIn(given, "status");
    const input = {
      areaCode: area.code,
      planYear,
      key,
      version,
      ...actionFactsIn(given, priorities),
      status: isActionStatus(status) ? status : "NOT_REPORTED",
      statusReason: textIn(given, "statusReason").trim() || null,
    } as const;
    return change({ variables: { input } });
  };
  return (
    <PlanForm
      label={ACTION_WORDS.change.label}
      idOf={idOf}
      sendWords={ACTION_WORDS.change.send}
      leaveWords={ACTION_WORDS.change.leave}
      onSend={send}
      onDone={onDone}
    >
      {(about) => (
        <>
          <ActionFields idOf={idOf} about={about} priorities={priorities} action={action} />
          <div className="field-row">
            <SelectField
              id={idOf("status")}
              name="status"
              label={ACTION_WORDS.status.label}
              options={STATUS_CHOICES}
              initial={action.status === "NOT_REPORTED" ? "" : action.status}
              objection={about("status")}
            />
            <TextField
              id={idOf("statusReason")}
              name="statusReason"
              label={WORDS.why}
              autoComplete="off"
              initial={action.statusReason ?? ""}
              objection={about("statusReason")}
            />
          </div>
        </>
      )}
    </PlanForm>
  );
}
