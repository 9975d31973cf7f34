import { GlossaryText } from "../about/glossary-term.js";
import { useQuery } from "@apollo/client/react";
import { instantWords } from "../ui/index.js";
import { RecentImportJobs } from "./import-questions.js";
import { DESK_WORDS } from "./desk-words.js";

const words = DESK_WORDS.before;

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
        <GlossaryText>{words.heading}</GlossaryText>
      </h3>
      <ul className="recent-imports__list">
        {jobs.map(({ id, state, createdAt, fileNames }) => (
          <li key={id}>
            <button type="button" className="link-button" onClick={() => onOpen(id)}>
              {words.files(fileNames[0] ?? "", fileNames.length - 1)}
            </button>
            <span className="recent-imports__about">
              {words.states[state]}, <time dateTime={createdAt}>{instantWords(createdAt)}</time>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
