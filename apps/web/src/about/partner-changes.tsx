import { useQuery } from "@apollo/client/react";
import { useArea } from "../app/area.js";
import { GraphqlProvider } from "../app/graphql-provider.js";
import { graphql } from "../gql/index.js";
import { ChangesList } from "./changes-list.js";
import { CHANGES_WORDS as words } from "./changes-words.js";

const PartnerChangesQuestion = graphql(`
  query PartnerChanges($areaCode: ID!) {
    partnerSources(areaCode: $areaCode) {
      id
      sourceName
      imports {
        id
        importedAt
        supplier
        month
        revision
        status
        taken
        added
        removed
        changed
      }
    }
  }
`);

/** What partners' files changed, for whom nothing of them is withheld from. */
export function PartnerChanges() {
  return (
    <GraphqlProvider>
      <AnsweredChanges />
    </GraphqlProvider>
  );
}

function AnsweredChanges() {
  const area = useArea();
  const { data } = useQuery(PartnerChangesQuestion, { variables: { areaCode: area.code } });
  const imports = (data?.partnerSources ?? []).flatMap(({ sourceName, imports: told }) =>
    (told ?? []).map((one) => ({ ...one, supplier: `${one.supplier}, ${sourceName}` })),
  );
  if (imports.length === 0) return null;
  return (
    <>
      <h2>{words.partners}</h2>
      <ChangesList imports={imports} noun={words.record} heading="h3" />
    </>
  );
}
