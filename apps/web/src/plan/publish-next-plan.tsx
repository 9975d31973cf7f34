import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { useArea } from "../app/area.js";
import { PlanForm } from "./plan-form.js";
import { PublishNextPlan as Publish, type RollOver } from "./roll-over-questions.js";

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
        <h3 className="govuk-heading-s">Before it can be published</h3>
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
          Publish the plan of {to}
        </button>
      </div>
    );
  }
  return (
    <PlanForm
      label={`Publish the plan of ${to}`}
      idOf={idOf}
      sendWords={`Publish ${nextActions.length} actions`}
      onSend={send}
      onDone={() => setSure(false)}
    >
      {() => (
        <p id={idOf()}>
          Everyone sees the plan of {to} from then on. It has the priorities that are listed above, and no action has a
          status or a day due yet.
        </p>
      )}
    </PlanForm>
  );
}
