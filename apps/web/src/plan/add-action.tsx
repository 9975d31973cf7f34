import { useState } from "react";
import { useMay } from "../access/index.js";
import type { WordedPriority } from "./action-fields.js";
import { ACTION_WORDS } from "./action-words.js";
import { AddActionForm } from "./add-action-form.js";
import { useReturningFocus } from "./returning-focus.js";

interface AddActionProps {
  readonly planYear: string;
  readonly priorities: readonly WordedPriority[];
  readonly askAgain: string;
}

/** For officers: the way to a new action. */
export function AddAction(props: AddActionProps) {
  const may = useMay("Mutation.addPlanAction");
  const [open, setOpen] = useState(false);
  const adding = useReturningFocus(open);
  if (may !== true) return null;
  if (open) return <AddActionForm {...props} onDone={() => setOpen(false)} />;
  return (
    <div className="action-deeds">
      <button type="button" ref={adding} className="govuk-button govuk-button--secondary" onClick={() => setOpen(true)}>
        {ACTION_WORDS.add.open(props.planYear.replace("-", "/"))}
      </button>
    </div>
  );
}
