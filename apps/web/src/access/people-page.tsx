import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { Page } from "../app/page.js";
import { graphql } from "../gql/index.js";
import type { PersonPartsFragment } from "../gql/graphql.js";
import { Answer, DataTable } from "../ui/index.js";
import type { TableColumn } from "../ui/index.js";
import "./access.scss";
import { AdministratorsOnly } from "./administrators-only.js";
import { PersonForm } from "./person-form.js";
import { roleWords } from "./role-words.js";
import { SessionsUnderWay } from "./sessions-under-way.js";

export const PersonParts = graphql(`
  fragment PersonParts on Person {
    id
    name
    signInName
    roles
    organisation
    organisationName
    origin
    state
  }
`);

const PeopleList = graphql(`
  query PeopleList {
    people {
      ...PersonParts
    }
  }
`);

type Person = PersonPartsFragment;

/** Who may sign in and as what, and who is signed in. */
export function PeoplePage() {
  return (
    <Page title="People">
      <h1 className="page-heading">Who may sign in, and as what</h1>
      <AdministratorsOnly>
        <People />
        <SessionsUnderWay />
      </AdministratorsOnly>
    </Page>
  );
}

function People() {
  const asked = useQuery(PeopleList, { fetchPolicy: "cache-and-network" });
  /** Whom the form is about; "new" for somebody to be added. */
  const [formFor, setFormFor] = useState<Person | "new" | null>(null);
  const done = () => {
    setFormFor(null);
    void asked.refetch();
  };
  return (
    <section aria-label="People">
      <Answer asked={asked} what="the people" height={320}>
        {({ people }) => (
          <DataTable
            caption="People who may sign in"
            captionHidden
            columns={columnsOf(setFormFor)}
            rows={people}
            rowKey={({ id }) => id}
            fileAddress="/files/people.csv"
            chosenKey={formFor === null || formFor === "new" ? null : formFor.id}
          />
        )}
      </Answer>
      {formFor === null ? (
        <p>
          <button type="button" className="govuk-button" onClick={() => setFormFor("new")}>
            Add a person
          </button>
        </p>
      ) : (
        <PersonForm
          key={formFor === "new" ? "new" : formFor.id}
          person={formFor === "new" ? null : formFor}
          onDone={done}
          onCancel={() => setFormFor(null)}
        />
      )}
    </section>
  );
}

function columnsOf(onChange: (person: Person) => void): readonly TableColumn<Person>[] {
  return [
    { key: "name", title: "Name", value: ({ name }) => name },
    { key: "signInName", title: "Signs in as", value: ({ signInName }) => signInName },
    { key: "roles", title: "Roles", value: ({ roles }) => roleWords(roles) },
    { key: "organisation", title: "Organisation", value: ({ organisationName }) => organisationName ?? null },
    { key: "origin", title: "Proved by", value: ({ origin }) => (origin === "LOCAL" ? "password" : "organisation") },
    { key: "state", title: "May sign in", value: ({ state }) => (state === "ACTIVE" ? "yes" : "no, switched off") },
    {
      key: "change",
      title: "Change",
      sortable: false,
      value: () => null,
      show: (person) => (
        <button type="button" className="link-button" onClick={() => onChange(person)}>
          Change<span className="govuk-visually-hidden"> {person.name}</span>
        </button>
      ),
    },
  ];
}
