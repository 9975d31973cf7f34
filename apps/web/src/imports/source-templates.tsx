import { useQuery } from "@apollo/client/react";
import { ImportSourceList } from "./import-questions.js";
import { DESK_WORDS } from "./desk-words.js";

const words = DESK_WORDS.templates;

/** Every kind of file that can be taken in, with its columns and a template to fill in. */
export function SourceTemplates() {
  const { data } = useQuery(ImportSourceList);
  const sources = data?.importSources ?? [];
  return (
    <section className="source-templates" aria-labelledby="source-templates">
      <h3 id="source-templates" className="govuk-heading-s">
        {words.heading}
      </h3>
      {sources.map(({ id, name, notes, columns, templateAddress }) => (
        <details key={id} className="source-template">
          <summary>{name}</summary>
          {templateAddress !== null && (
            <p>
              <a href={templateAddress} download>
                {words.download}
                <span className="govuk-visually-hidden">{words.ofSource(name)}</span>
              </a>
            </p>
          )}
          <ul className="govuk-list govuk-list--bullet">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          <dl className="source-template__columns">
            {columns.map((column) => (
              <div key={column.name}>
                <dt>
                  {column.name}
                  {!column.isRequired && <span className="source-template__optional">{words.optional}</span>}
                </dt>
                <dd>{column.meaning}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}
