import { useQuery } from "@apollo/client/react";
import { COMPARED_WITH, CRIME_TYPES } from "@safer-wards/domain";
import type { ComparedWith, CrimeType } from "@safer-wards/domain";
import type { FormEvent } from "react";
import { useArea } from "../app/area.js";
import type { EvaluationInput } from "../gql/graphql.js";
import { CheckboxesField, SelectField } from "../ui/form-fields.js";
import { textIn } from "../ui/form-text.js";
import type { Proposal } from "./evaluation-questions.js";
import { OutcomeSources } from "./set-up-questions.js";
import { WORDS } from "./words.js";
import { SET_UP_WORDS } from "./set-up-words.js";

const words = SET_UP_WORDS.wishes;

interface WishesFormProps {
  readonly input: EvaluationInput;
  readonly proposal: Proposal | undefined;
  readonly isOfWards: boolean;
  readonly idOf: (field: string) => string;
  readonly onWish: (wishes: Omit<EvaluationInput, "operationId">) => void;
}

const numbers = (most: number) => Array.from({ length: most }, (_, index) => String(index + 1));

/** Outcome, length and what counts as next door. */
export function WishesForm({ input, proposal, isOfWards, idOf, onWish }: WishesFormProps) {
  const area = useArea();
  const { data } = useQuery(OutcomeSources, { variables: { areaCode: area.code } });
  const supplies = data?.partnerSources ?? [];
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const rings = textIn(form, "rings");
    const records = textIn(form, "sources");
    onWish({
      ...(records !== "" && { sources: [records] }),
      crimeTypes: form.getAll("crimeTypes").map(String) as CrimeType[],
      months: Number(textIn(form, "months")),
      comparedWith: textIn(form, "comparedWith") as ComparedWith,
      ...(rings !== "" && { rings: Number(rings) }),
    });
  };
  return (
    // Anew with each proposal, whose numbers stand in for what was left out.
    <form key={`${proposal ? "proposed" : "asked"} ${supplies.length}`} className="wishes" noValidate onSubmit={look}>
      <CheckboxesField
        id={idOf("crimeTypes")}
        name="crimeTypes"
        legend={words.crimeTypes}
        options={CRIME_TYPES.map(({ id, name }) => ({ value: id, words: name }))}
        initial={input.crimeTypes}
        objection={undefined}
      />
      {supplies.length > 0 && (
        <SelectField
          id={idOf("sources")}
          name="sources"
          label={words.records}
          options={[
            { value: "", words: words.police },
            ...supplies.map(({ id, sourceName }) => ({ value: id, words: sourceName })),
          ]}
          initial={String(input.sources?.[0] ?? "")}
          objection={undefined}
        />
      )}
      <div className="field-row">
        <SelectField
          id={idOf("months")}
          name="months"
          label={words.months}
          options={numbers(12).map((value) => ({ value, words: value }))}
          initial={String(input.months ?? proposal?.months ?? 3)}
          objection={undefined}
        />
        <SelectField
          id={idOf("comparedWith")}
          name="comparedWith"
          label={words.comparedWith}
          options={COMPARED_WITH.map((value) => ({ value, words: WORDS.comparedWith[value] }))}
          initial={input.comparedWith ?? "MONTHS_BEFORE"}
          objection={undefined}
        />
        {!isOfWards && (
          <SelectField
            id={idOf("rings")}
            name="rings"
            label={words.nextDoor}
            options={numbers(4).map((value) => ({ value, words: WORDS.rings(Number(value)) }))}
            initial={String(input.rings ?? 2)}
            objection={undefined}
          />
        )}
      </div>
      <button type="submit" className="govuk-button govuk-button--secondary">
        {words.look}
      </button>
    </form>
  );
}
