import type { ImportDeskTablesQuery } from "../gql/graphql.js";
import { ScrollRegion } from "../ui/index.js";
import { DESK_WORDS } from "./desk-words.js";

const words = DESK_WORDS.tables;

type Table = ImportDeskTablesQuery["importTables"][number];

/** The first rows as they will be read, and beneath, as they stand in the file. */
export function FirstRows({ table }: { readonly table: Table }) {
  return (
    <>
      {table.headerProblem !== null && <p className="state state--failed">{table.headerProblem}</p>}
      {table.readRows.length > 0 && <ReadRows table={table} />}
      {table.rows.length > 0 && (
        <details className="first-rows__raw" open={table.readRows.length === 0}>
          <summary>{words.raw}</summary>
          <RawRows table={table} />
        </details>
      )}
    </>
  );
}

function ReadRows({ table }: { readonly table: Table }) {
  const caption = words.readCaption(table.table);
  const width = Math.max(1, table.readHeadings.length);
  const differs = table.readRows.some(({ written }) => written.some((text) => text !== null));
  return (
    <>
      <p className="import-table__lead">{words.readLead(table.readRows.length, differs)}</p>
      <ScrollRegion label={caption}>
        <table className="govuk-table first-rows">
          <caption className="govuk-visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              {table.readHeadings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.readRows.map(({ where, cells, written, problem }) => (
              <tr key={where}>
                <th scope="row">{where}</th>
                {problem !== null ? (
                  <td className="first-rows__problem" colSpan={width}>
                    {problem}
                  </td>
                ) : (
                  cells.map((cell, index) => (
                    <td key={index}>
                      {cell || "–"}
                      <Written text={written[index] ?? null} />
                    </td>
                  ))
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function Written({ text }: { readonly text: string | null }) {
  if (text === null) return null;
  return (
    <span className="first-rows__written">
      <span className="govuk-visually-hidden">{words.inTheFile}</span>
      {text}
    </span>
  );
}

function RawRows({ table }: { readonly table: Table }) {
  const caption = words.rawCaption(table.table);
  return (
    <ScrollRegion label={caption}>
      <table className="govuk-table first-rows">
        <caption className="govuk-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.header.map((name, index) => (
              <th key={index} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, line) => (
            <tr key={line}>
              {row.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
