import { GlossaryText } from "../about/glossary-term.js";
import { useQuery } from "@apollo/client/react";
import { instantWords } from "../ui/index.js";
import { RecentImportJobs } from "./import-questions.js";

const STATE_WORDS: Record<string, string> = {
  UPLOADING: "brought, not checked",
  CHECKING: "being checked",
  CHECKED: "checked, not taken",
  TAKING: "being taken in",
  TAKEN: "taken in",
  NOTHING_TAKEN: "nothing taken",
  CANCELLED: "cancelled",
  FAILED: "failed",
  UNDONE: "taken back",
};

interface RecentImportsProps {
  readonly chosen: string | null;
  readonly onOpen: (id: string) => void;
}

/** The last imports; those that are not at an end can be gone on with. */
export function RecentImports({ chosen, onOpen }: RecentImportsProps) {
  const { data } = useQuery(RecentImportJobs, { fetchPolicy: "cache-and-network" });
  const jobs = (data?.importJobs ?? []).filter(({ id, fileNames }) => id !== chosen && fileNames.length > 0);
  if (jobs.length === 0) return null;
  return (
    <section className="recent-imports" aria-labelledby="recent-imports">
      <h3 id="recent-imports" className="govuk-heading-s">
        <GlossaryText>Imports before</GlossaryText>
      </h3>
      <ul className="recent-imports__list">
        {jobs.map(({ id, state, createdAt, fileNames }) => (
          <li key={id}>
            <button type="button" className="link-button" onClick={() => onOpen(id)}>
              {fileNames[0]}
              {fileNames.length > 1 && ` and ${fileNames.length - 1} more`}
            </button>
            <span className="recent-imports__about">
              {STATE_WORDS[state]}, <time dateTime={createdAt}>{instantWords(createdAt)}</time>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
