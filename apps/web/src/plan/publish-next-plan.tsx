import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { useArea } from "../app/area.js";
import { PlanForm } from "./plan-form.js";
import { PublishNextPlan as Publish, type RollOver } from "./roll-over-questions.js";
import { ROLL_OVER_WORDS } from "./roll-over-words.js";

const words = ROLL_OVER_WORDS.publish;

const idOf = () => "publish-next-plan";

/** An officer makes the next year's plan of what was decided; what still hinders that is said. */
export function PublishNextPlan({ rollOver }: { readonly rollOver: RollOver }) {
  const area = useArea();
  const [sure, setSure] = useState(false);
  const [publish] = useMutation(Publish, { refetchQueries: ["YearPlan", "Priorities"] });
  const { fromYear, toYear, version, hindrances, nextActions } = rollOver;
  const to = toYear.replace("-", "/");
  const send = () => publish({ variables: { input: { areaCode: area.code, fromYear, version } } });
  if (hindrances.length > 0) {
    return (
      <div className="not-counted">
        <h3 className="govuk-heading-s">{words.hindrances}</h3>
        <ul className="govuk-list govuk-list--bullet">
          {hindrances.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    );
  }
  if (!sure) {
    return (
      <div className="action-deeds">
        <button type="button" className="govuk-button" onClick={() => setSure(true)}>
          {words.label(to)}
        </button>
      </div>
    );
  }
  return (
    <PlanForm
      label={words.label(to)}
      idOf={idOf}
      sendWords={words.send(nextActions.length)}
      onSend={send}
      onDone={() => setSure(false)}
    >
      {() => <p id={idOf()}>{words.consequence(to)}</p>}
    </PlanForm>
  );
}
