import { useMutation } from "@apollo/client/react";
import { crimeTypeName, PRIORITIES, PRIORITY_IDS, type PriorityId } from "@safer-wards/domain";
import { useState } from "react";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import { SelectField } from "../ui/form-fields.js";
import { TextField } from "../ui/form-parts.js";
import { textIn } from "../ui/form-text.js";
import { PlanForm } from "./plan-form.js";
import type { NextPriority, RollOver } from "./roll-over-questions.js";
import { ROLL_OVER_WORDS } from "./roll-over-words.js";
import { WORDS } from "./words.js";

const WriteNextPriority = graphql(`
  mutation WriteNextPriority($input: WriteNextPriorityInput!) {
    writeNextPriority(input: $input) {
      ...RollOverParts
    }
  }
`);

const WRITE = ROLL_OVER_WORDS.writePriority;

interface WritePriorityFormProps {
  /** Null for one that is to be added. */
  readonly priority: NextPriority | null;
  readonly rollOver: RollOver;
  readonly onDone: () => void;
}

/** What the next plan calls a priority and puts under it. A new one takes its crime types from those that are known. */
export function WritePriorityForm({ priority, rollOver, onDone }: WritePriorityFormProps) {
  const area = useArea();
  const [write] = useMutation(WriteNextPriority);
  const addable = PRIORITY_IDS.filter((id) => !rollOver.priorities.some(({ key }) => key === id));
  const [chosen, setChosen] = useState<PriorityId | undefined>(priority?.key ?? addable[0]);
  if (chosen === undefined) return <p className="blank">{WRITE.allListed}</p>;
  const idOf = (field: string) => `priority-${priority?.key ?? "new"}-${field}`;
  const known = priority ?? PRIORITIES[chosen];
  const send = (given: FormData) => {
    const input = {
      areaCode: area.code,
      fromYear: rollOver.fromYear,
      priority: chosen,
      name: textIn(given, "name"),
      scope: textIn(given, "scope")
        .split(";")
        .map((word) => word.trim())
        .filter((word) => word !== ""),
      version: priority?.version ?? 0,
    };
    return write({ variables: { input } });
  };
  return (
    <PlanForm
      label={priority ? WRITE.label(priority.name) : ROLL_OVER_WORDS.priorities.add}
      idOf={idOf}
      sendWords={WRITE.send}
      onSend={send}
      onDone={onDone}
    >
      {(about) => (
        <>
          {priority === null && (
            <SelectField
              id={idOf("priority")}
              name="priority"
              label={WRITE.counts}
              hint={WRITE.countsHint}
              options={addable.map((id) => ({ value: id, words: WRITE.choice(PRIORITIES[id].name, speakersOf(id)) }))}
              initial={chosen}
              onChoose={(value) => setChosen(addable.find((id) => id === value))}
              objection={about("priority")}
            />
          )}
          <TextField
            key={`name ${chosen}`}
            id={idOf("name")}
            name="name"
            label={WRITE.name}
            autoComplete="off"
            initial={known.name}
            objection={about("name")}
          />
          <TextField
            key={`scope ${chosen}`}
            id={idOf("scope")}
            name="scope"
            label={WORDS.wordsOfThePlan}
            hint={WRITE.scopeHint}
            autoComplete="off"
            initial={known.scope.join("; ")}
            objection={about("scope")}
          />
        </>
      )}
    </PlanForm>
  );
}

function speakersOf(id: PriorityId): string {
  const names = PRIORITIES[id].speakers.map(({ crimeType }) => crimeTypeName(crimeType).toLowerCase());
  return names.length === 0 ? WRITE.nothingCounted : names.join(", ");
}
