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
import { ACTION_WORDS } from "./action-words.js";
import { PlanForm } from "./plan-form.js";
import type { PlanAction } from "./plan-questions.js";
import { WORDS } from "./words.js";

const ReportActionUpdate = graphql(`
  mutation ReportActionUpdate($input: ReportUpdateInput!) {
    reportActionUpdate(input: $input) {
      ...PlanActionParts
    }
  }
`);

const REPORT = ACTION_WORDS.report;

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
    <PlanForm label={REPORT.label} idOf={idOf} sendWords={REPORT.send} onSend={send} onDone={onDone}>
      {(about) => (
        <>
          <LongTextField
            id={idOf("words")}
            name="words"
            label={REPORT.done}
            hint={REPORT.doneHint}
            initial=""
            rows={4}
            objection={about("words")}
          />
          <div className="field-row">
            <SelectField
              id={idOf("status")}
              name="status"
              label={ACTION_WORDS.status.label}
              options={STATUS_CHOICES}
              initial=""
              objection={about("status")}
            />
            <TextField
              id={idOf("statusReason")}
              name="statusReason"
              label={WORDS.why}
              hint={REPORT.whyHint}
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
      <legend className="govuk-fieldset__legend">{REPORT.number.legend}</legend>
      <div className="field-row">
        <SelectField
          id={idOf("figure")}
          name="series"
          label={REPORT.number.counted}
          options={[...known, { value: "", words: REPORT.number.somethingNew }]}
          initial={chosen}
          onChoose={setChosen}
          objection={objection}
        />
        {chosen === "" && (
          <TextField
            id={idOf("statement")}
            name="statement"
            label={REPORT.number.which}
            hint={REPORT.number.whichHint}
            autoComplete="off"
            objection={undefined}
          />
        )}
        <TextField
          id={idOf("number")}
          name="number"
          label={REPORT.number.number}
          autoComplete="off"
          objection={undefined}
        />
        <SelectField
          key={chosen}
          id={idOf("unit")}
          name="unit"
          label={REPORT.number.unit}
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
