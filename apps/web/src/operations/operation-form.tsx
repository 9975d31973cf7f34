import { useMutation, useQuery } from "@apollo/client/react";
import { OPERATION_KINDS, PRIORITIES, PRIORITY_IDS } from "@safer-wards/domain";
import type { OperationKind, PriorityId } from "@safer-wards/domain";
import { useRef, useState } from "react";
import type { FormEvent } from "react";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import type { OperationInput } from "../gql/graphql.js";
import { failureOf } from "../ui/failure.js";
import { CheckboxesField, LongTextField, SelectField } from "../ui/form-fields.js";
import { type Objection, objectionOf, ObjectionSummary, TextField } from "../ui/form-parts.js";
import { textIn } from "../ui/form-text.js";
import { Answer } from "../ui/index.js";
import { ChangedMeanwhile } from "./changed-meanwhile.js";
import { isConflict } from "./conflict.js";
import { FORM_WORDS as words } from "./form-words.js";
import { ChangeOperation, CreateOperation } from "./operation-mutations.js";
import type { Operation } from "./operation-questions.js";
import { placeIn, PlaceFields } from "./place-fields.js";
import { amountIn, resultsIn, ResultsFields } from "./results-fields.js";
import { EffortFields } from "./settle-operation.js";

const OperationChoices = graphql(`
  query OperationChoices($areaCode: ID!) {
    organisations(areaCode: $areaCode) {
      id
      slug
      name
    }
    plan(areaCode: $areaCode) {
      id
      year {
        id
        name
      }
      actions {
        id
        key
        summary
      }
    }
  }
`);

interface OperationFormProps {
  /** Null for a new one. */
  readonly operation: Operation | null;
  readonly onSaved: (id: string) => void;
  readonly onCancel: () => void;
}

const idOf = (field: string) => `operation-${field}`;

/** Everything that an officer decides about an operation. */
export function OperationForm(props: OperationFormProps) {
  const area = useArea();
  const asked = useQuery(OperationChoices, { variables: { areaCode: area.code } });
  return (
    <Answer asked={asked} what={words.what} height={640}>
      {({ organisations, plan: { year, actions } }) => (
        <Fields
          {...props}
          organisations={organisations.map(({ slug, name }) => ({ value: slug, words: name }))}
          planName={year.name}
          actions={actions.map(({ key, summary }) => ({ value: `${year.id}:${key}`, words: summary }))}
        />
      )}
    </Answer>
  );
}

interface Choice {
  readonly value: string;
  readonly words: string;
}

interface FieldsProps extends OperationFormProps {
  readonly organisations: readonly Choice[];
  readonly planName: string;
  /** Of the latest plan. */
  readonly actions: readonly Choice[];
}

function Fields({ operation, onSaved, onCancel, organisations, planName, actions }: FieldsProps) {
  const [objections, setObjections] = useState<readonly Objection[]>([]);
  const [conflicting, setConflicting] = useState<OperationInput | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const version = useRef(operation?.version ?? 0);
  const save = useSaving(operation);
  const send = async () => {
    if (!form.current) return;
    const input = operationIn(new FormData(form.current));
    try {
      onSaved(await save(input, version.current));
    } catch (error) {
      if (isConflict(error)) return setConflicting(input);
      setObjections([objectionOf(error, failureOf(error).sentence)]);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setConflicting(null);
    void send();
  };
  const about = (field: string) => objections.find((objection) => objection.field === field)?.sentence;
  return (
    <form ref={form} className="operation-form" noValidate onSubmit={submit}>
      <ObjectionSummary objections={objections} idOf={idOf} />
      {conflicting && operation && (
        <ChangedMeanwhile
          operationId={operation.id}
          mine={conflicting}
          onKeepMine={(latest) => {
            version.current = latest;
            setConflicting(null);
            void send();
          }}
          onTakeTheirs={() => onSaved(operation.id)}
        />
      )}
      <TextField
        id={idOf("title")}
        name="title"
        label={words.title.label}
        hint={words.title.hint}
        autoComplete="off"
        initial={operation?.title ?? ""}
        objection={about("title")}
      />
      <SelectField
        id={idOf("kind")}
        name="kind"
        label={words.kind}
        options={OPERATION_KINDS.map(({ id, name }) => ({ value: id, words: name }))}
        initial={operation?.kind ?? "HIGH_VISIBILITY_PATROL"}
        objection={about("kind")}
      />
      <LongTextField
        id={idOf("aim")}
        name="aim"
        label={words.aim.label}
        hint={words.aim.hint}
        initial={operation?.aim ?? ""}
        objection={about("aim")}
      />
      <SelectField
        id={idOf("priority")}
        name="priority"
        label={words.priority}
        options={[
          { value: "", words: words.none },
          ...PRIORITY_IDS.map((id) => ({ value: id, words: PRIORITIES[id].name })),
        ]}
        initial={operation?.priority ?? ""}
        objection={about("priority")}
      />
      <SelectField
        id={idOf("planActionId")}
        name="planActionId"
        label={words.planAction.label}
        hint={words.planAction.hint(planName)}
        options={[{ value: "", words: words.none }, ...withFormer(actions, operation?.planActionId ?? "")]}
        initial={operation?.planActionId ?? ""}
        objection={about("planActionId")}
      />
      <SelectField
        id={idOf("leadOrganisation")}
        name="leadOrganisation"
        label={words.lead}
        options={organisations}
        initial={operation?.lead.slug ?? organisations[0]?.value ?? ""}
        objection={about("leadOrganisation")}
      />
      <details className="operation-form__more" open={(operation?.partners.length ?? 0) > 0}>
        <summary>{words.partners.open}</summary>
        <CheckboxesField
          id={idOf("partnerOrganisations")}
          name="partnerOrganisations"
          legend={words.partners.legend}
          options={organisations}
          initial={operation?.partners.map(({ slug }) => slug) ?? []}
          objection={about("partnerOrganisations")}
        />
      </details>
      <div className="field-row">
        {(["firstDay", "lastDay"] as const).map((name) => (
          <TextField
            key={name}
            id={idOf(name)}
            name={name}
            label={words.days[name]}
            type="date"
            autoComplete="off"
            initial={operation?.dates[name] ?? ""}
            objection={about(name)}
          />
        ))}
      </div>
      <PlaceFields id={idOf("place")} place={operation?.place ?? null} objection={about("place")} />
      <EffortFields operation={operation} about={about} idOf={idOf} />
      <ResultsFields id={idOf("results")} results={operation?.results ?? []} objection={about("results")} />
      <LongTextField
        id={idOf("notes")}
        name="notes"
        label={words.notes.label}
        hint={words.notes.hint}
        initial={operation?.notes ?? ""}
        objection={about("notes")}
      />
      <div className="state__actions">
        <button type="submit" className="govuk-button">
          {operation === null ? words.write : words.save}
        </button>
        <button type="button" className="link-button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

/** The actions, and the one of an earlier plan that was chosen before. */
function withFormer(actions: readonly Choice[], chosen: string): readonly Choice[] {
  if (chosen === "" || actions.some(({ value }) => value === chosen)) return actions;
  const [year = "", name = ""] = chosen.split(":", 2);
  return [{ value: chosen, words: words.planAction.former(name.replaceAll("-", " "), year) }, ...actions];
}

function operationIn(form: FormData): OperationInput {
  const text = (name: string) => textIn(form, name).trim();
  return {
    title: text("title"),
    kind: text("kind") as OperationKind,
    aim: text("aim"),
    priority: (text("priority") || null) as PriorityId | null,
    planActionId: text("planActionId") || null,
    leadOrganisation: text("leadOrganisation"),
    partnerOrganisations: form.getAll("partnerOrganisations").map(String),
    firstDay: text("firstDay"),
    lastDay: text("lastDay"),
    place: placeIn(form),
    officerHours: amountIn(form, "officerHours"),
    costPounds: amountIn(form, "costPounds"),
    results: resultsIn(form),
    notes: text("notes"),
  };
}

/** Writes what the form holds; gives the operation's id. */
function useSaving(operation: Operation | null) {
  const area = useArea();
  const [create] = useMutation(CreateOperation);
  const [change] = useMutation(ChangeOperation);
  return async (input: OperationInput, version: number): Promise<string> => {
    if (operation === null) {
      const { data } = await create({ variables: { input: { areaCode: area.code, operation: input } } });
      return data?.createOperation.id ?? "";
    }
    await change({ variables: { input: { id: operation.id, version, operation: input } } });
    return operation.id;
  };
}
