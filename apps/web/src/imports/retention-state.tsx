import { useQuery } from "@apollo/client/react";
import { monthName } from "@safer-wards/domain";
import { graphql } from "../gql/index.js";
import type { RetentionStateQuery } from "../gql/graphql.js";
import { Answer, DataTable, instantWords, numberWords } from "../ui/index.js";
import type { TableColumn } from "../ui/index.js";
import { WORDS } from "./words.js";

const RetentionStateQuestion = graphql(`
  query RetentionState {
    retention {
      id
      keptMonths
      firstKept
      dueVersions
      lastRunAt
      due {
        ...RetentionLossParts
      }
      lastRemoval {
        at
        firstKept
        earlierVersions
        losses {
          ...RetentionLossParts
        }
      }
    }
  }

  fragment RetentionLossParts on RetentionLoss {
    what
    whose
    months
    records
  }
`);

type State = RetentionStateQuery["retention"];
type Loss = State["due"][number];

const words = WORDS.retention;

const COLUMNS: readonly TableColumn<Loss>[] = [
  { key: "what", title: words.columns.what, value: ({ what }) => what },
  { key: "whose", title: words.columns.whose, value: ({ whose }) => whose },
  { key: "months", title: words.columns.months, numeric: true, value: ({ months }) => months },
  {
    key: "records",
    title: words.columns.records,
    numeric: true,
    value: ({ records }) => records ?? null,
    show: ({ records }) => (records == null ? words.forOfficers : numberWords(records, "reports")),
  },
];

/** What the retention is about to remove and what it did last, for officers and administrators. */
export function RetentionState() {
  const asked = useQuery(RetentionStateQuestion, { fetchPolicy: "cache-and-network" });
  return (
    <section className="page-section" aria-labelledby="retention">
      <h2 id="retention" className="govuk-heading-m">
        {words.heading}
      </h2>
      <Answer asked={asked} what={words.what} height={160}>
        {({ retention }) => (
          <>
            <Due state={retention} />
            <LastRun state={retention} />
          </>
        )}
      </Answer>
    </section>
  );
}

function Due({ state: { keptMonths, firstKept, due, dueVersions } }: { readonly state: State }) {
  if (keptMonths == null || firstKept == null) return <p className="govuk-body page-text">{words.withoutEnd}</p>;
  const first = monthName(firstKept);
  return (
    <>
      <p className="govuk-body page-text">{words.kept(keptMonths, first)}</p>
      {due.length === 0 ? (
        <p className="govuk-body">{words.nothingDue(first)}</p>
      ) : (
        <Losses caption={words.dueCaption(first)} losses={due} />
      )}
      {dueVersions > 0 && <p className="govuk-body">{words.versions(dueVersions)}</p>}
    </>
  );
}

function LastRun({ state: { lastRunAt, lastRemoval } }: { readonly state: State }) {
  if (lastRunAt == null) return <p className="govuk-body">{words.neverRan}</p>;
  return (
    <>
      <p className="govuk-body">
        {words.lastRun(instantWords(lastRunAt))} {lastRemoval == null && words.neverRemoved}
      </p>
      {lastRemoval != null && (
        <Losses
          caption={words.removedCaption(instantWords(lastRemoval.at), monthName(lastRemoval.firstKept))}
          losses={lastRemoval.losses}
        />
      )}
    </>
  );
}

function Losses({ caption, losses }: { readonly caption: string; readonly losses: readonly Loss[] }) {
  if (losses.length === 0) return <p className="govuk-body">{words.nothingThere(caption)}</p>;
  return (
    <div className="retention-losses">
      <DataTable caption={caption} columns={COLUMNS} rows={losses} rowKey={({ what, whose }) => `${what} ${whose}`} />
    </div>
  );
}
