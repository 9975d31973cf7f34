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
import { PEOPLE_WORDS } from "./people-words.js";

const words = PEOPLE_WORDS.list;

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
    <Page title={words.title}>
      <h1 className="page-heading">{words.heading}</h1>
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
    <section aria-label={words.title}>
      <Answer asked={asked} what={words.waiting} height={320}>
        {({ people }) => (
          <DataTable
            caption={words.caption}
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
            {words.add}
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
    { key: "name", title: words.name, value: ({ name }) => name },
    { key: "signInName", title: words.signInName, value: ({ signInName }) => signInName },
    { key: "roles", title: words.roles, value: ({ roles }) => roleWords(roles) },
    { key: "organisation", title: words.organisation, value: ({ organisationName }) => organisationName ?? null },
    {
      key: "origin",
      title: words.origin,
      value: ({ origin }) => (origin === "LOCAL" ? words.originPassword : words.originOrganisation),
    },
    { key: "state", title: words.state, value: ({ state }) => (state === "ACTIVE" ? words.active : words.stopped) },
    {
      key: "change",
      title: words.change,
      sortable: false,
      value: () => null,
      show: (person) => (
        <button type="button" className="link-button" onClick={() => onChange(person)}>
          {words.change}
          <span className="govuk-visually-hidden"> {person.name}</span>
        </button>
      ),
    },
  ];
}
