import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { OperationChoice } from "./operation-choice.js";
import type { Plan } from "./patrol-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.operationChoice;

interface OperationOfPlanProps {
  readonly plan: Plan;
  readonly onChoose: (operationId: string | null) => void;
  readonly isChanging: boolean;
}

/** The operation that a plan is a part of, and the way to another. */
export function OperationOfPlan({ plan, onChoose, isChanging }: OperationOfPlanProps) {
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  if (chosen !== undefined) {
    const save = () => {
      onChoose(chosen);
      setChosen(undefined);
    };
    return (
      <div className="operation-of-plan">
        <OperationChoice value={chosen} onChange={setChosen} />
        <div className="state__actions">
          <button type="button" className="govuk-button govuk-button--secondary" onClick={save} disabled={isChanging}>
            {words.save}
          </button>
          <button type="button" className="link-button" onClick={() => setChosen(undefined)}>
            {words.leave}
          </button>
        </div>
      </div>
    );
  }
  return (
    <p className="planner__words">
      {plan.operationId !== null && plan.operationTitle !== null ? (
        <>
          {words.partOf}{" "}
          <Link to="/operations/$operationId" params={{ operationId: plan.operationId }} className="patrol-link">
            {plan.operationTitle}
          </Link>
          .{" "}
        </>
      ) : (
        `${words.partOfNone} `
      )}
      <button type="button" className="link-button" onClick={() => setChosen(plan.operationId)}>
        {plan.operationId === null ? words.choose : words.chooseOther}
      </button>
    </p>
  );
}
