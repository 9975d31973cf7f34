import { useQuery } from "@apollo/client/react";
import { ImportSourceList } from "./import-questions.js";

/** Every kind of file that can be taken in, with its columns and a template to fill in. */
export function SourceTemplates() {
  const { data } = useQuery(ImportSourceList);
  const sources = data?.importSources ?? [];
  return (
    <section className="source-templates" aria-labelledby="source-templates">
      <h3 id="source-templates" className="govuk-heading-s">
        What can be taken in
      </h3>
      {sources.map(({ id, name, notes, columns, templateAddress }) => (
        <details key={id} className="source-template">
          <summary>{name}</summary>
          {templateAddress !== null && (
            <p>
              <a href={templateAddress} download>
                Download the template<span className="govuk-visually-hidden"> for {name}</span>
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
                  {!column.isRequired && <span className="source-template__optional"> (may be left out)</span>}
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
