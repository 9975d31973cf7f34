import type { CoverageState } from "../gql/graphql.js";
import { Calendar } from "./calendar.js";
import { CoverageMark } from "./coverage-mark.js";

interface CoverageCalendarProps {
  readonly months: readonly string[];
  readonly states: readonly CoverageState[];
  readonly areaName: string;
}

/** Whether each month can be counted for the area as a whole. */
export function CoverageCalendar({ months, states, areaName }: CoverageCalendarProps) {
  return (
    <Calendar
      caption={`${areaName}: months supplied`}
      months={months}
      cell={(_, index) => <CoverageMark state={states[index] ?? "NOT_SUPPLIED"} />}
    />
  );
}
