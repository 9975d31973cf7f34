import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import type { FormEvent } from "react";
import { failureOf } from "../ui/failure.js";
import { LongTextField } from "../ui/form-fields.js";
import { type Objection, objectionOf, ObjectionSummary, TextField } from "../ui/form-parts.js";
import { textIn } from "../ui/form-text.js";
import { FORM_WORDS, SETTLE_WORDS as words } from "./form-words.js";
import { CancelOperation, FinishOperation } from "./operation-mutations.js";
import type { Operation } from "./operation-questions.js";
import { amountIn, resultsIn, ResultsFields } from "./results-fields.js";

interface SettleProps {
  readonly operation: Operation;
  readonly onSettled: () => void;
}

/** Says that an operation is over and what it came to, or that it does not take place. */
export function SettleOperation({ operation, onSettled }: SettleProps) {
  const [open, setOpen] = useState<"finish" | "cancel" | null>(null);
  return (
    <section className="page-section" aria-labelledby="settle-operation">
      <h2 id="settle-operation" className="govuk-heading-m">
        {words.heading}
      </h2>
      {open === null && (
        <div className="state__actions">
          <button type="button" className="govuk-button" onClick={() => setOpen("finish")}>
            {words.openFinish}
          </button>
          <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setOpen("cancel")}>
            {words.openCancel}
          </button>
        </div>
      )}
      {open === "finish" && <FinishForm operation={operation} onSettled={onSettled} onClose={() => setOpen(null)} />}
      {open === "cancel" && <CancelForm operation={operation} onSettled={onSettled} onClose={() => setOpen(null)} />}
    </section>
  );
}

const idOf = (field: string) => `settle-${field}`;

function useSettling(settle: (form: FormData) => Promise<unknown>, onSettled: () => void) {
  const [objections, setObjections] = useState<readonly Objection[]>([]);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    try {
      await settle(new FormData(event.currentTarget));
      onSettled();
    } catch (error) {
      setObjections([objectionOf(error, failureOf(error).sentence)]);
    }
  };
  const about = (field: string) => objections.find((objection) => objection.field === field)?.sentence;
  return { objections, send, about };
}

function FinishForm({ operation, onSettled, onClose }: SettleProps & { readonly onClose: () => void }) {
  const [finish] = useMutation(FinishOperation);
  const { objections, send, about } = useSettling(
    (form) =>
      finish({
        variables: {
          input: {
            id: operation.id,
            version: operation.version,
            results: resultsIn(form),
            officerHours: amountIn(form, "officerHours"),
            costPounds: amountIn(form, "costPounds"),
            notes: textIn(form, "notes"),
          },
        },
      }),
    onSettled,
  );
  return (
    <form className="operation-form" noValidate onSubmit={(event) => void send(event)}>
      <ObjectionSummary objections={objections} idOf={idOf} />
      <ResultsFields id={idOf("results")} results={operation.results} objection={about("results")} />
      <EffortFields operation={operation} about={about} idOf={idOf} />
      <LongTextField
        id={idOf("notes")}
        name="notes"
        label={FORM_WORDS.notes.label}
        hint={FORM_WORDS.notes.hint}
        initial={operation.notes ?? ""}
        objection={about("notes")}
      />
      <div className="state__actions">
        <button type="submit" className="govuk-button">
          {words.finish}
        </button>
        <button type="button" className="link-button" onClick={onClose}>
          {words.notYet}
        </button>
      </div>
    </form>
  );
}

interface EffortFieldsProps {
  readonly operation: Pick<Operation, "officerHours" | "cost"> | null;
  readonly about: (field: string) => string | undefined;
  readonly idOf: (field: string) => string;
}

/** What an operation took, as far as it is known. */
export function EffortFields({ operation, about, idOf: id }: EffortFieldsProps) {
  const written = (value: number | null | undefined) => (value == null ? "" : String(value));
  return (
    <div className="field-row">
      <TextField
        id={id("officerHours")}
        name="officerHours"
        label={FORM_WORDS.officerHours}
        hint={FORM_WORDS.ifKnown}
        autoComplete="off"
        initial={written(operation?.officerHours?.value)}
        objection={about("officerHours")}
      />
      <TextField
        id={id("costPounds")}
        name="costPounds"
        label={FORM_WORDS.costPounds}
        hint={FORM_WORDS.ifKnown}
        autoComplete="off"
        initial={written(operation?.cost?.value)}
        objection={about("costPounds")}
      />
    </div>
  );
}

function CancelForm({ operation, onSettled, onClose }: SettleProps & { readonly onClose: () => void }) {
  const [cancel] = useMutation(CancelOperation);
  const { objections, send, about } = useSettling(
    (form) =>
      cancel({
        variables: { input: { id: operation.id, version: operation.version, because: textIn(form, "because") } },
      }),
    onSettled,
  );
  return (
    <form className="operation-form" noValidate onSubmit={(event) => void send(event)}>
      <ObjectionSummary objections={objections} idOf={idOf} />
      <LongTextField
        id={idOf("because")}
        name="because"
        label={words.because}
        initial=""
        objection={about("because")}
      />
      <div className="state__actions">
        <button type="submit" className="govuk-button govuk-button--warning">
          {words.cancel}
        </button>
        <button type="button" className="link-button" onClick={onClose}>
          {words.keep}
        </button>
      </div>
    </form>
  );
}
