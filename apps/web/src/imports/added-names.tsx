import { useQuery } from "@apollo/client/react";
import type { ReactElement } from "react";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";
import type { AddedNamesQuery } from "../gql/graphql.js";
import { Answer, dayWords } from "../ui/index.js";
import { WORDS } from "./words.js";

const words = WORDS.names;

const AddedNamesQuestion = graphql(`
  query AddedNames($areaCode: ID!) {
    area(code: $areaCode) {
      id
      addedPlaces {
        id
        name
        kind
        file
        addedAt
      }
    }
  }
`);

type Place = NonNullable<AddedNamesQuery["area"]>["addedPlaces"][number];

/** Names of places that were added for search, by the file that brought them. */
export function AddedNames(): ReactElement {
  const area = useArea();
  const asked = useQuery(AddedNamesQuestion, { variables: { areaCode: area.code } });
  return (
    <Answer asked={asked} what={words.what} height={0}>
      {(answer) => <NamesByFile places={answer.area?.addedPlaces ?? []} />}
    </Answer>
  );
}

function NamesByFile({ places }: { readonly places: readonly Place[] }): ReactElement | null {
  if (places.length === 0) return null;
  const files = new Map<string, Place[]>();
  for (const place of places) files.set(place.file, [...(files.get(place.file) ?? []), place]);
  return (
    <section className="page-section page-text" aria-labelledby="added-names">
      <h2 id="added-names" className="govuk-heading-m">
        {words.heading}
      </h2>
      <p className="govuk-body">{words.lead}</p>
      {[...files].map(([file, own]) => (
        <details key={file} className="source-template">
          <summary>{words.file(file, own.length, dayWords(own[0]!.addedAt))}</summary>
          <ul className="govuk-list govuk-list--bullet">
            {own.map(({ id, name, kind }) => (
              <li key={id}>
                {name}, {kind}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
