import { useMutation } from "@apollo/client/react";
import { isGivenRole } from "@safer-wards/domain";
import { useEffect, useRef, useState } from "react";
import type { FormEvent } from "react";
import { graphql } from "../gql/index.js";
import type { PersonPartsFragment } from "../gql/graphql.js";
import { failureOf } from "../ui/failure.js";
import { textIn } from "../ui/form-text.js";
import { ObjectionSummary, objectionOf, TextField } from "../ui/form-parts.js";
import type { Objection } from "../ui/form-parts.js";
import { OrganisationChoice } from "./organisation-choice.js";
import { RoleChoices } from "./role-choices.js";
import { PEOPLE_WORDS } from "./people-words.js";

const words = PEOPLE_WORDS.form;

const AddPerson = graphql(`
  mutation AddPerson($input: AddPersonInput!) {
    addPerson(input: $input) {
      ...PersonParts
    }
  }
`);

const ChangePerson = graphql(`
  mutation ChangePerson($input: ChangePersonInput!) {
    changePerson(input: $input) {
      ...PersonParts
    }
  }
`);

interface PersonFormProps {
  /** Null for somebody to be added. */
  readonly person: PersonPartsFragment | null;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const idOf = (field: string) => `person-${field}`;

/** Adds somebody, or changes what they are called and may do. */
export function PersonForm({ person, onDone, onCancel }: PersonFormProps) {
  const [objections, setObjections] = useState<readonly Objection[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const save = useSavePerson(person);
  useEffect(function focusHeading() {
    heading.current?.focus();
  }, []);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    try {
      await save(new FormData(event.currentTarget));
      onDone();
    } catch (error) {
      setObjections([objectionOf(error, failureOf(error).sentence)]);
    }
  };
  const about = (field: string) => objections.find((objection) => objection.field === field)?.sentence;
  const text = (name: string, label: string, initial: string | null | undefined, hint?: string) => (
    <TextField
      id={idOf(name)}
      name={name}
      label={label}
      autoComplete="off"
      initial={initial ?? ""}
      objection={about(name)}
      {...(hint !== undefined && { hint })}
    />
  );
  return (
    <form className="access-form page-section" noValidate onSubmit={(event) => void send(event)}>
      <h2 ref={heading} tabIndex={-1} className="govuk-heading-m">
        {person === null ? words.heading : words.change(person.name)}
      </h2>
      <ObjectionSummary objections={objections} idOf={idOf} />
      {text("name", words.name, person?.name, words.nameHint)}
      {person === null && text("signInName", words.signInName, "", words.signInNameHint)}
      <RoleChoices id={idOf("roles")} initial={person?.roles ?? []} objection={about("roles")} />
      <OrganisationChoice
        id={idOf("organisation")}
        hint={words.organisationHint}
        none={words.organisationNone}
        initial={person?.organisation ?? ""}
        objection={about("organisation")}
      />
      {(person === null || person.origin === "LOCAL") && (
        <TextField
          id={idOf("password")}
          name="password"
          label={person === null ? words.password : words.newPassword}
          hint={person === null ? words.passwordHint : words.newPasswordHint}
          type="password"
          autoComplete="new-password"
          objection={about("password")}
        />
      )}
      {person !== null && <StateChoice stopped={person.state === "STOPPED"} />}
      <div className="state__actions">
        <button type="submit" className="govuk-button">
          {person === null ? words.add : words.save}
        </button>
        <button type="button" className="link-button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

function StateChoice({ stopped }: { readonly stopped: boolean }) {
  return (
    <div className="govuk-form-group govuk-checkboxes govuk-checkboxes--small">
      <div className="govuk-checkboxes__item">
        <input
          id={idOf("stopped")}
          name="stopped"
          type="checkbox"
          className="govuk-checkboxes__input"
          defaultChecked={stopped}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={idOf("stopped")}>
          {words.stopped}
        </label>
      </div>
    </div>
  );
}

/** What the form holds, told to the server. What somebody else decides about the person is left as it is. */
function useSavePerson(person: PersonPartsFragment | null) {
  const [add] = useMutation(AddPerson);
  const [change] = useMutation(ChangePerson);
  return async (form: FormData): Promise<void> => {
    const textOf = (name: string) => textIn(form, name);
    const roles = form.getAll("roles").map(String).filter(isGivenRole);
    const given = { name: textOf("name"), organisation: textOf("organisation"), roles };
    const password = textOf("password");
    if (person === null) {
      await add({ variables: { input: { ...given, signInName: textOf("signInName"), password } } });
      return;
    }
    const state = form.has("stopped") ? ("STOPPED" as const) : ("ACTIVE" as const);
    await change({ variables: { input: { ...given, id: person.id, state, ...(password !== "" && { password }) } } });
  };
}
