import { useMutation } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import type { FormEvent } from "react";
import { useArea } from "../app/area.js";
import type { RollOverDecision } from "../gql/graphql.js";
import { failureOf } from "../ui/failure.js";
import { SelectField } from "../ui/form-fields.js";
import { type Objection, objectionOf, ObjectionSummary, TextField } from "../ui/form-parts.js";
import { textIn } from "../ui/form-text.js";
import { DecideRollOver, type RollOver, type RollOverRow } from "./roll-over-questions.js";

interface DecideStepFormProps {
  readonly row: RollOverRow;
  readonly rollOver: RollOver;
  readonly onDone: () => void;
}

const CHOICES: readonly { readonly value: RollOverDecision; readonly words: string }[] = [
  { value: "CARRIED", words: "Carry it into the next plan" },
  { value: "MERGED", words: "Merge it into another action" },
  { value: "DROPPED", words: "Drop it" },
];

/** What becomes of one action. */
export function DecideStepForm({ row, rollOver, onDone }: DecideStepFormProps) {
  const area = useArea();
  const form = useRef<HTMLFormElement>(null);
  const [decide, { loading }] = useMutation(DecideRollOver);
  const [objections, setObjections] = useState<readonly Objection[]>([]);
  const [decision, setDecision] = useState<string>(row.decision ?? "CARRIED");
  const idOf = (field: string) => `step-${row.action.key}-${field}`;
  const about = (field: string) => objections.find((objection) => objection.field === field)?.sentence;
  useEffect(function takeFocus() {
    form.current?.querySelector("select")?.focus();
  }, []);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const becomes = textIn(given, "becomes");
    try {
      await decide({
        variables: {
          input: {
            areaCode: area.code,
            fromYear: rollOver.fromYear,
            actionKey: row.action.key,
            decision: textIn(given, "decision") as RollOverDecision,
            ...(becomes !== "" && { becomes }),
            reason: textIn(given, "reason"),
            version: row.version,
          },
        },
      });
      onDone();
    } catch (error) {
      setObjections([objectionOf(error, failureOf(error).sentence)]);
    }
  };
  const targets = rollOver.isHistory ? rollOver.nextActions : rollOver.rows.map(({ action }) => action);
  return (
    <form
      ref={form}
      className="plan-form"
      noValidate
      aria-label={`Decide: ${row.action.summary}`}
      onSubmit={(event) => void send(event)}
    >
      <ObjectionSummary objections={objections} idOf={idOf} />
      <SelectField
        id={idOf("decision")}
        name="decision"
        label="What becomes of it"
        options={CHOICES}
        initial={decision}
        onChoose={setDecision}
        objection={about("decision")}
      />
      {decision === "MERGED" && (
        <SelectField
          id={idOf("becomes")}
          name="becomes"
          label="Into which action"
          options={targets
            .filter(({ key }) => key !== row.action.key)
            .map(({ key, summary }) => ({ value: key, words: summary }))}
          initial={row.becomes ?? ""}
          objection={about("becomes")}
        />
      )}
      <TextField
        id={idOf("reason")}
        name="reason"
        label="Why"
        hint={
          decision === "DROPPED" ? "Needed: without it the action would vanish unexplained." : "If there is more to say"
        }
        autoComplete="off"
        initial={row.reason ?? ""}
        objection={about("reason")}
      />
      <div className="state__actions">
        <button type="submit" className="govuk-button" disabled={loading}>
          Keep the decision
        </button>
        <button type="button" className="link-button" onClick={onDone}>
          Not now
        </button>
      </div>
    </form>
  );
}
