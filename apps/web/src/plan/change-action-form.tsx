import { useMutation } from "@apollo/client/react";
import { isActionStatus, LEDGER_UNIT_NAMES } from "@safer-wards/domain";
import { useState } from "react";
import type { FormEvent } from "react";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import type { ChangeActionInput } from "../gql/graphql.js";
import { failureOf } from "../ui/failure.js";
import { SelectField } from "../ui/form-fields.js";
import { type Objection, objectionOf, ObjectionSummary, TextField } from "../ui/form-parts.js";
import { textIn } from "../ui/form-text.js";
import { STATUS_CHOICES } from "./action-updates.js";
import type { PlanAction } from "./plan-questions.js";

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
  readonly onDone: () => void;
}

/** What officers decide about an action: owners, what it is to reach, by when, where, and how it stands. */
export function ChangeActionForm({ action, onDone }: ChangeActionFormProps) {
  const area = useArea();
  const [change, { loading }] = useMutation(ChangePlanAction);
  const [objections, setObjections] = useState<readonly Objection[]>([]);
  const about = (field: string) => objections.find((objection) => objection.field === field)?.sentence;
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    try {
      await change({ variables: { input: changeIn(new FormData(event.currentTarget), area.code, action) } });
      onDone();
    } catch (error) {
      setObjections([objectionOf(error, failureOf(error).sentence)]);
    }
  };
  const line = (name: string, label: string, initial: string | null, hint?: string) => (
    <TextField
      id={idOf(name)}
      name={name}
      label={label}
      {...(hint && { hint })}
      autoComplete="off"
      initial={initial ?? ""}
      objection={about(name)}
    />
  );
  return (
    <form className="plan-form" noValidate aria-label="Change the action" onSubmit={(event) => void send(event)}>
      <ObjectionSummary objections={objections} idOf={idOf} />
      {line(
        "owners",
        "Owners",
        action.owners.map(({ slug }) => slug).join("; "),
        "Names or short names, with ; between",
      )}
      {line("expected", "What is to come of it", action.expected)}
      {line("measure", "What is counted", action.measure)}
      <div className="field-row">
        {line("target", "To reach at least", action.target ? `${action.target.value}` : "")}
        <SelectField
          id={idOf("unit")}
          name="unit"
          label="Of"
          options={LEDGER_UNIT_NAMES.map((unit) => ({ value: unit, words: unit }))}
          initial={action.target?.unit ?? "people"}
          objection={undefined}
        />
        <TextField
          id={idOf("dueOn")}
          name="dueOn"
          label="Due"
          type="date"
          autoComplete="off"
          initial={action.dueOn ?? ""}
          objection={about("dueOn")}
        />
      </div>
      {line("place", "Where", action.place)}
      <div className="field-row">
        <SelectField
          id={idOf("status")}
          name="status"
          label="How it stands"
          options={STATUS_CHOICES}
          initial={action.status === "NOT_REPORTED" ? "" : action.status}
          objection={about("status")}
        />
        {line("statusReason", "Why", action.statusReason)}
      </div>
      <div className="state__actions">
        <button type="submit" className="govuk-button" disabled={loading}>
          Save the action
        </button>
        <button type="button" className="link-button" onClick={onDone}>
          Leave it
        </button>
      </div>
    </form>
  );
}

function changeIn(form: FormData, areaCode: string, { planYear, key, version }: PlanAction): ChangeActionInput {
  const text = (name: string) => textIn(form, name).trim() || null;
  const [target, status] = [text("target"), textIn(form, "status")];
  return {
    areaCode,
    planYear,
    key,
    version,
    owners: textIn(form, "owners")
      .split(";")
      .map((owner) => owner.trim())
      .filter((owner) => owner !== ""),
    expected: text("expected"),
    measure: text("measure"),
    target: target === null ? null : { value: Number(target), bound: "AT_LEAST", unit: textIn(form, "unit") },
    place: text("place"),
    dueOn: text("dueOn"),
    status: isActionStatus(status) ? status : "NOT_REPORTED",
    statusReason: text("statusReason"),
  };
}
