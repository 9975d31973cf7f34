import { useMutation } from "@apollo/client/react";
import { type ActionStatus, isActionStatus, LEDGER_UNIT_NAMES, planYear } from "@safer-wards/domain";
import { useState } from "react";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import type { ReportUpdateInput } from "../gql/graphql.js";
import { LongTextField, SelectField } from "../ui/form-fields.js";
import { TextField } from "../ui/form-parts.js";
import { textIn } from "../ui/form-text.js";
import { EvidenceFields, evidenceIn } from "./evidence-fields.js";
import { STATUS_CHOICES } from "./action-updates.js";
import { PlanForm } from "./plan-form.js";
import type { PlanAction } from "./plan-questions.js";

const ReportActionUpdate = graphql(`
  mutation ReportActionUpdate($input: ReportUpdateInput!) {
    reportActionUpdate(input: $input) {
      ...PlanActionParts
    }
  }
`);

const idOf = (field: string) => `report-${field}`;

interface ReportFormProps {
  readonly action: PlanAction;
  readonly onDone: () => void;
}

/** An owner's report: what was done, how the action stands, and what shows it. */
export function ReportForm({ action, onDone }: ReportFormProps) {
  const area = useArea();
  const [report] = useMutation(ReportActionUpdate);
  const send = (given: FormData) => report({ variables: { input: reportIn(given, area.code, action) } });
  return (
    <PlanForm label="Report an update" idOf={idOf} sendWords="Send the update" onSend={send} onDone={onDone}>
      {(about) => (
        <>
          <LongTextField
            id={idOf("words")}
            name="words"
            label="What was done"
            hint="No names of people. An officer reads it before others see it."
            initial=""
            rows={4}
            objection={about("words")}
          />
          <div className="field-row">
            <SelectField
              id={idOf("status")}
              name="status"
              label="How it stands"
              options={STATUS_CHOICES}
              initial=""
              objection={about("status")}
            />
            <TextField
              id={idOf("statusReason")}
              name="statusReason"
              label="Why"
              hint="Needed for stopped, and for complete without evidence."
              autoComplete="off"
              objection={about("statusReason")}
            />
          </div>
          <FigureFields action={action} objection={about("figure")} />
          <EvidenceFields idOf={idOf} action={action} objection={about("evidence")} />
        </>
      )}
    </PlanForm>
  );
}

interface FigureFieldsProps {
  readonly action: PlanAction;
  readonly objection: string | undefined;
}

/** A number for the ledger: what the plan counts already, or something new. */
function FigureFields({ action, objection }: FigureFieldsProps) {
  const known = action.series.map(({ id, statement, unit }) => ({ value: id, words: statement, unit }));
  const [chosen, setChosen] = useState(known[0]?.value ?? "");
  return (
    <fieldset className="govuk-fieldset plan-form__figure">
      <legend className="govuk-fieldset__legend">A number of the year, if there is one</legend>
      <div className="field-row">
        <SelectField
          id={idOf("figure")}
          name="series"
          label="What is counted"
          options={[...known, { value: "", words: "Something new" }]}
          initial={chosen}
          onChoose={setChosen}
          objection={objection}
        />
        {chosen === "" && (
          <TextField
            id={idOf("statement")}
            name="statement"
            label="Which is"
            hint="For example: people on the waiting list"
            autoComplete="off"
            objection={undefined}
          />
        )}
        <TextField id={idOf("number")} name="number" label="Number" autoComplete="off" objection={undefined} />
        <SelectField
          key={chosen}
          id={idOf("unit")}
          name="unit"
          label="Of"
          options={LEDGER_UNIT_NAMES.map((unit) => ({ value: unit, words: unit }))}
          initial={known.find(({ value }) => value === chosen)?.unit ?? "people"}
          objection={undefined}
        />
      </div>
    </fieldset>
  );
}

function reportIn(form: FormData, areaCode: string, { planYear: year, key }: PlanAction): ReportUpdateInput {
  const [status, number] = [textIn(form, "status"), textIn(form, "number").trim()];
  const series = textIn(form, "series");
  const given: ActionStatus | null = isActionStatus(status) ? status : null;
  return {
    areaCode,
    planYear: year,
    key,
    words: textIn(form, "words"),
    ...(given && { status: given }),
    ...(textIn(form, "statusReason") !== "" && { statusReason: textIn(form, "statusReason") }),
    evidence: evidenceIn(form),
    ...(number !== "" && {
      figure: {
        ...(series === "" ? { statement: textIn(form, "statement") } : { series }),
        number: Number(number.replaceAll(",", "")),
        bound: "EXACT",
        unit: textIn(form, "unit"),
        period: planYear(Number(year.slice(0, 4))),
      },
    }),
  };
}
