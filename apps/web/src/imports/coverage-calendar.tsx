import type { CoverageState } from "../gql/graphql.js";
import { Calendar } from "./calendar.js";
import { CoverageMark } from "./coverage-mark.js";
import { WORDS } from "./words.js";

interface CoverageCalendarProps {
  readonly months: readonly string[];
  readonly states: readonly CoverageState[];
  readonly areaName: string;
}

/** Whether each month can be counted for the area as a whole. */
export function CoverageCalendar({ months, states, areaName }: CoverageCalendarProps) {
  return (
    <div>
      <h3 className="supplier__name">{areaName}</h3>
      <p className="supplier__about">{WORDS.coverage.whole}</p>
      <Calendar
        caption={WORDS.coverage.caption}
        months={months}
        cell={(_, index) => <CoverageMark state={states[index] ?? "NOT_SUPPLIED"} />}
      />
    </div>
  );
}
