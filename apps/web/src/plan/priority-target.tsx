import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { useArea } from "../app/area.js";
import type { PriorityStandingQuery } from "../gql/graphql.js";
import { graphql } from "../gql/index.js";
import { TextField } from "../ui/form-parts.js";
import { textIn } from "../ui/form-text.js";
import { unbroken } from "../ui/index.js";
import { PlanForm } from "./plan-form.js";
import { PRIORITY_WORDS } from "./priority-words.js";
import { useReturningFocus } from "./returning-focus.js";

const AimPriority = graphql(`
  mutation AimPriority($input: AimPriorityInput!) {
    aimPriority(input: $input)
  }
`);

type Standing = PriorityStandingQuery["planPriority"];

interface PriorityTargetProps {
  readonly standing: Standing;
  readonly target: NonNullable<Standing["target"]>;
}

const words = PRIORITY_WORDS.target;

const idOf = (field: string) => `aim-${field}`;

/** How many recorded incidents are to be kept to, beside how many there are; officers set it. */
export function PriorityTarget({ standing, target }: PriorityTargetProps) {
  const [open, setOpen] = useState(false);
  const setting = useReturningFocus(open);
  return (
    <>
      <p className={target.mostIncidents === null ? "blank" : "page-text"}>{unbroken(target.words)}</p>
      {target.maySet && !open && (
        <div className="action-deeds">
          <button
            type="button"
            ref={setting}
            className="govuk-button govuk-button--secondary"
            onClick={() => setOpen(true)}
          >
            {target.mostIncidents === null ? words.set : words.change}
          </button>
        </div>
      )}
      {open && <AimForm standing={standing} target={target} onDone={() => setOpen(false)} />}
    </>
  );
}

function AimForm({ standing, target, onDone }: PriorityTargetProps & { readonly onDone: () => void }) {
  const area = useArea();
  const [aim] = useMutation(AimPriority, { refetchQueries: ["PriorityStanding"], awaitRefetchQueries: true });
  const send = (given: FormData) => {
    const most = textIn(given, "mostIncidents").replaceAll(",", "").trim();
    const input = {
      areaCode: area.code,
      planYear: standing.year.id,
      priority: standing.priority.key,
      // What is no whole number goes out as one that the server refuses with its reason.
      mostIncidents: most === "" ? null : /^\d{1,9}$/.test(most) ? Number(most) : 0,
      version: target.version,
    };
    return aim({ variables: { input } });
  };
  return (
    <PlanForm label={words.set} idOf={idOf} sendWords={words.keep} onSend={send} onDone={onDone}>
      {(about) => (
        <TextField
          id={idOf("mostIncidents")}
          name="mostIncidents"
          label={words.most(standing.year.name)}
          hint={words.mostHint}
          autoComplete="off"
          initial={target.mostIncidents === null ? "" : `${target.mostIncidents}`}
          objection={about("mostIncidents")}
        />
      )}
    </PlanForm>
  );
}
