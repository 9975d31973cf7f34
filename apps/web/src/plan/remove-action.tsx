import { useMutation } from "@apollo/client/react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import { ACTION_WORDS } from "./action-words.js";
import { PlanForm } from "./plan-form.js";
import type { PlanAction } from "./plan-questions.js";

const RemovePlanAction = graphql(`
  mutation RemovePlanAction($input: RemoveActionInput!) {
    removePlanAction(input: $input)
  }
`);

const words = ACTION_WORDS.remove;

const idOf = () => "remove-action";

/** An officer takes back an action that was added here and of which nothing came yet. */
export function RemoveAction({ action }: { readonly action: PlanAction }) {
  const area = useArea();
  const navigate = useNavigate();
  const [sure, setSure] = useState(false);
  const [remove] = useMutation(RemovePlanAction);
  const { planYear, key, version } = action;
  const send = async () => {
    await remove({ variables: { input: { areaCode: area.code, planYear, key, version } } });
    await navigate({ to: "/plan" });
  };
  if (!sure) {
    return (
      <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setSure(true)}>
        {words.label}
      </button>
    );
  }
  return (
    <PlanForm
      label={words.label}
      idOf={idOf}
      sendWords={words.send}
      leaveWords={words.leave}
      onSend={send}
      onDone={() => setSure(false)}
    >
      {() => <p id={idOf()}>{words.sure}</p>}
    </PlanForm>
  );
}
