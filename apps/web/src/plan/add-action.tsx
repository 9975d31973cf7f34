import type { PriorityId } from "@safer-wards/domain";
import { useState } from "react";
import { useMay } from "../access/index.js";
import { AddActionForm } from "./add-action-form.js";

interface AddActionProps {
  readonly planYear: string;
  readonly priorities: readonly PriorityId[];
  readonly askAgain: string;
}

/** For officers: the way to a new action. */
export function AddAction(props: AddActionProps) {
  const may = useMay("Mutation.addPlanAction");
  const [open, setOpen] = useState(false);
  if (may !== true) return null;
  if (open) return <AddActionForm {...props} onDone={() => setOpen(false)} />;
  return (
    <div className="action-deeds">
      <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setOpen(true)}>
        Add an action to {props.planYear.replace("-", "/")}
      </button>
    </div>
  );
}
