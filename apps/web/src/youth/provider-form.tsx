import { useMutation } from "@apollo/client/react";
import { PROVISION_KINDS } from "@safer-wards/domain";
import { useEffect, useRef, useState, type FormEvent, type ReactElement } from "react";
import { OrganisationChoice } from "../access/index.js";
import { useArea } from "../app/area.js";
import { failureOf } from "../ui/failure.js";
import { CheckboxesField } from "../ui/form-fields.js";
import { type Objection, objectionOf, ObjectionSummary, TextField } from "../ui/form-parts.js";
import { textIn } from "../ui/form-text.js";
import { SaveYouthProvider, type WritableProvider } from "./provider-questions.js";
import { PROVIDER_WORDS } from "./provider-words.js";

const words = PROVIDER_WORDS.form;

interface ProviderFormProps {
  /** Null for a new one. */
  readonly changed: WritableProvider | null;
  readonly onSaved: (name: string) => void;
  readonly onCancel: () => void;
}

const idOf = (field: string) => `provider-${field}`;

const KINDS = PROVISION_KINDS.map(({ id, name }) => ({ value: id, words: name }));

/** Who offers what to young people. */
export function ProviderForm({ changed, onSaved, onCancel }: ProviderFormProps): ReactElement {
  const area = useArea();
  const [save, { loading }] = useMutation(SaveYouthProvider);
  const [objections, setObjections] = useState<readonly Objection[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(function focusHeading() {
    heading.current?.focus();
  }, []);
  const about = (field: string) => objections.find((objection) => objection.field === field)?.sentence;
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const keyScheme = textIn(form, "keyScheme").trim();
    try {
      const { data } = await save({
        variables: {
          input: {
            areaCode: area.code,
            slug: changed?.slug ?? textIn(form, "organisation"),
            what: textIn(form, "what"),
            kinds: form.getAll("kinds").filter((kind) => typeof kind === "string"),
            ...(keyScheme !== "" && { keyScheme }),
            ...(changed && { version: changed.version }),
          },
        },
      });
      onSaved(data?.saveYouthProvider.name ?? "");
    } catch (error) {
      setObjections([objectionOf(error, failureOf(error).sentence)]);
    }
  };
  return (
    <form className="provider-form" noValidate onSubmit={(event) => void send(event)}>
      <h2 ref={heading} tabIndex={-1} className="govuk-heading-m">
        {changed ? words.change(changed.name) : words.heading}
      </h2>
      <ObjectionSummary objections={objections} idOf={idOf} />
      {!changed && (
        <OrganisationChoice
          id={idOf("slug")}
          hint={words.organisationHint}
          none={words.organisationNone}
          initial=""
          objection={about("slug")}
        />
      )}
      <TextField
        id={idOf("what")}
        name="what"
        label={words.offers}
        hint={words.offersHint}
        autoComplete="off"
        initial={changed?.what ?? ""}
        objection={about("what")}
      />
      <CheckboxesField
        id={idOf("kinds")}
        name="kinds"
        legend={words.kinds}
        options={KINDS}
        initial={changed?.kinds ?? []}
        objection={about("kinds")}
      />
      <TextField
        id={idOf("keyScheme")}
        name="keyScheme"
        label={words.keyScheme}
        hint={changed ? words.keySchemeHint : words.keySchemeHintNew}
        autoComplete="off"
        initial={changed?.keyScheme ?? ""}
        objection={about("keyScheme")}
      />
      <div className="state__actions">
        <button type="submit" className="govuk-button" disabled={loading}>
          {changed ? words.save : words.saveNew}
        </button>
        <button type="button" className="link-button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
