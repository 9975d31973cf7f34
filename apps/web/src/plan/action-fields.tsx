import { LEDGER_UNIT_NAMES, type PriorityId } from "@safer-wards/domain";
import { useState } from "react";
import type { ChangeActionInput } from "../gql/graphql.js";
import { CheckboxesField, SelectField } from "../ui/form-fields.js";
import { TextField } from "../ui/form-parts.js";
import { textIn } from "../ui/form-text.js";
import { ACTION_WORDS } from "./action-words.js";
import type { PlanAction } from "./plan-questions.js";
import { WORDS } from "./words.js";

/** A priority as the plan of a year words it. */
export interface WordedPriority {
  readonly key: PriorityId;
  readonly name: string;
  readonly scope: readonly string[];
}

interface ActionFieldsProps {
  readonly idOf: (field: string) => string;
  readonly about: (field: string) => string | undefined;
  /** The priorities of the year. */
  readonly priorities: readonly WordedPriority[];
  /** What is said of the action; nothing where it is new. */
  readonly action: PlanAction | null;
}

const words = ACTION_WORDS.fields;

const ACROSS = { value: "", words: WORDS.across };

/** What an action is: what is done, by whom, under which priority, what it is to reach, when and where. */
export function ActionFields({ idOf, about, priorities, action }: ActionFieldsProps) {
  const [priority, setPriority] = useState<string>(action ? (action.priority ?? "") : (priorities[0]?.key ?? ""));
  const scopes = priorities.flatMap(({ key, scope }) => (priority === "" || key === priority ? scope : []));
  const line = (name: string, label: string, initial: string | null | undefined, hint?: string) => (
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
    <>
      {line("summary", words.summary, action?.summary, words.summaryHint)}
      {line("owners", words.owners, action?.owners.map(({ slug }) => slug).join("; "), words.ownersHint)}
      <SelectField
        id={idOf("priority")}
        name="priority"
        label={WORDS.priority}
        options={[...priorities.map(({ key, name }) => ({ value: key, words: name })), ACROSS]}
        initial={priority}
        onChoose={setPriority}
        objection={about("priority")}
      />
      <CheckboxesField
        key={priority}
        id={idOf("covers")}
        name="covers"
        legend={words.covers}
        options={scopes.map((word) => ({ value: word, words: word }))}
        initial={action?.covers ?? []}
        objection={about("covers")}
      />
      {line("expected", words.expected, action?.expected)}
      {line("measure", words.measure, action?.measure)}
      <div className="field-row">
        {line("target", words.target, action?.target ? `${action.target.value}` : "")}
        <SelectField
          id={idOf("unit")}
          name="unit"
          label={words.unit}
          options={LEDGER_UNIT_NAMES.map((unit) => ({ value: unit, words: unit }))}
          initial={action?.target?.unit ?? "people"}
          objection={undefined}
        />
        <TextField
          id={idOf("dueOn")}
          name="dueOn"
          label={words.due}
          type="date"
          autoComplete="off"
          initial={action?.dueOn ?? ""}
          objection={about("dueOn")}
        />
      </div>
      {line("place", words.where, action?.place)}
    </>
  );
}

/** What the fields say. */
export function actionFactsIn(form: FormData, priorities: readonly WordedPriority[]) {
  const text = (name: string) => textIn(form, name).trim() || null;
  const target = text("target");
  return {
    summary: textIn(form, "summary"),
    owners: textIn(form, "owners")
      .split(";")
      .map((owner) => owner.trim())
      .filter((owner) => owner !== ""),
    priority: priorities.find(({ key }) => key === textIn(form, "priority"))?.key ?? null,
    covers: form.getAll("covers").filter((word) => typeof word === "string"),
    expected: text("expected"),
    measure: text("measure"),
    target:
      target === null
        ? null
        : { value: Number(target.replaceAll(",", "")), bound: "AT_LEAST", unit: textIn(form, "unit") },
    place: text("place"),
    dueOn: text("dueOn"),
  } satisfies Partial<ChangeActionInput>;
}
