import { useQuery } from "@apollo/client/react";
import { useSearch } from "@tanstack/react-router";
import { Page } from "../app/page.js";
import { graphql } from "../gql/index.js";
import { Answer } from "../ui/index.js";
import "./access.scss";
import { AdministratorsOnly } from "./administrators-only.js";
import { AuditFilters } from "./audit-filters.js";
import { auditInput, readAuditSearch } from "./audit-search.js";
import { AuditTable } from "./audit-table.js";
import { AUDIT_WORDS } from "./audit-words.js";

const words = AUDIT_WORDS.page;

const AuditEntries = graphql(`
  query AuditEntries($input: AuditInput!) {
    audit(input: $input) {
      nextBefore
      entries {
        ...AuditTableParts
      }
    }
  }
`);

/** What was done, by whom and when. */
export function AuditPage() {
  return (
    <Page title={words.title}>
      <h1 className="page-heading">{words.heading}</h1>
      <AdministratorsOnly>
        <Audit />
      </AdministratorsOnly>
    </Page>
  );
}

function Audit() {
  const search = readAuditSearch(useSearch({ strict: false }));
  const input = auditInput(search);
  const asked = useQuery(AuditEntries, { variables: { input }, fetchPolicy: "network-only" });
  const askOlder = (before: string) =>
    asked.fetchMore({
      variables: { input: { ...input, before } },
      updateQuery: (shown, { fetchMoreResult }) => ({
        audit: { ...fetchMoreResult.audit, entries: [...shown.audit.entries, ...fetchMoreResult.audit.entries] },
      }),
    });
  return (
    <>
      <AuditFilters key={JSON.stringify(search)} search={search} />
      <Answer
        asked={asked}
        what={words.waiting}
        height={640}
        nothing={({ audit }) => (audit.entries.length === 0 ? words.none : null)}
      >
        {({ audit }) => {
          const { nextBefore } = audit;
          return (
            <>
              <AuditTable entries={audit.entries} search={search} />
              {nextBefore != null && (
                <button
                  type="button"
                  className="govuk-button govuk-button--secondary"
                  onClick={() => void askOlder(nextBefore).catch(() => undefined)}
                >
                  {words.older}
                </button>
              )}
            </>
          );
        }}
      </Answer>
    </>
  );
}
