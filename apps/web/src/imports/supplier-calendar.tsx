import { graphql } from "../gql/index.js";
import type { SupplierCalendarPartsFragment } from "../gql/graphql.js";
import { numberWords } from "../ui/index.js";
import { Calendar } from "./calendar.js";
import { CoverageMark } from "./coverage-mark.js";
import { WORDS } from "./words.js";

const words = WORDS.coverage;

export const SupplierCalendarParts = graphql(`
  fragment SupplierCalendarParts on SourceCoverage {
    id
    sourceName
    supplier
    publisher
    licence
    licenceAddress
    required
    demonstration
    months {
      month
      supplied
      taken
      revision
    }
  }
`);

interface SupplierCalendarProps {
  readonly source: SupplierCalendarPartsFragment;
  readonly areaName: string;
}

/** How many incidents one supplier's file of each month holds within the area. */
export function SupplierCalendar({ source, areaName }: SupplierCalendarProps) {
  return (
    <div>
      <h3 className="supplier__name">
        {source.supplier}
        {source.demonstration && <span className="supplier__mark">{words.demonstration}</span>}
      </h3>
      <p className="supplier__about">
        {words.publishedBy(source.sourceName, source.publisher)}{" "}
        {source.licenceAddress === null ? source.licence : <a href={source.licenceAddress}>{source.licence}</a>}.{" "}
        {roleWords(source)}
      </p>
      <Calendar
        caption={words.placed(areaName)}
        months={source.months.map((month) => month.month)}
        cell={(_, index) => {
          const held = source.months[index];
          if (!held?.supplied) return <CoverageMark state="NOT_SUPPLIED" />;
          return <HeldMonth taken={held.taken} revision={held.revision} />;
        }}
      />
    </div>
  );
}

function roleWords({ demonstration, required }: SupplierCalendarPartsFragment): string {
  if (demonstration) return words.ofDemonstration;
  if (required) return words.required;
  return words.addition;
}

function HeldMonth({ taken, revision }: { readonly taken: number | null; readonly revision: number | null }) {
  return (
    <span className="held-month">
      {taken === null ? "–" : numberWords(taken, "incidents")}
      {revision !== null && revision > 1 && (
        <sup>
          <abbr title={words.version(revision)}>r{revision}</abbr>
        </sup>
      )}
    </span>
  );
}
