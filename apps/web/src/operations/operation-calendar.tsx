import { addMonths, monthName, monthNumber } from "@safer-wards/domain";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import type { CSSProperties } from "react";
import { ScrollRegion } from "../ui/index.js";
import type { Operation } from "./operation-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.calendar;

const MOST_MONTHS = 48;
const FEWEST_MONTHS = 12;

/** The months that the calendar shows: up to four years that end with the last operation. */
export function calendarMonths(operations: readonly Pick<Operation, "dates">[]): string[] {
  const firsts = operations.map(({ dates }) => dates.firstDay.slice(0, 7)).sort();
  const lasts = operations.map(({ dates }) => dates.lastDay.slice(0, 7)).sort();
  const [first, last] = [firsts[0], lasts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const length = Math.min(MOST_MONTHS, Math.max(FEWEST_MONTHS, monthNumber(last) - monthNumber(first) + 1));
  return Array.from({ length }, (_, index) => addMonths(last, index + 1 - length));
}

/** Where a bar stands: from which column to which, both in; null where it lies outside. */
export function barOf({ dates }: Pick<Operation, "dates">, months: readonly string[]): [number, number] | null {
  const start = monthNumber(months[0] ?? "2000-01");
  const from = Math.max(0, monthNumber(dates.firstDay.slice(0, 7)) - start);
  const to = Math.min(months.length - 1, monthNumber(dates.lastDay.slice(0, 7)) - start);
  return to < 0 || from > to ? null : [from, to];
}

/** The last to begin stands first, as in the table; of those that begin together the longest. */
function orderOf({ dates, title }: Operation): string {
  return `${dates.firstDay} ${dates.lastDay} ${title}`;
}

/** A month that begins a quarter keeps its name on paper, where four years of names have no room. */
function monthClass(month: string, today: string): string {
  const isQuarter = (Number(month.slice(5)) - 1) % 3 === 0;
  return [
    "operation-calendar__month",
    ...(isQuarter ? ["operation-calendar__month--quarter"] : []),
    ...(month === today ? ["operation-calendar__month--now"] : []),
  ].join(" ");
}

/** Which months each operation took, one below another. The table beside it says the same in days. */
export function OperationCalendar({ operations }: { readonly operations: readonly Operation[] }) {
  const months = calendarMonths(operations);
  const shown = operations
    .flatMap((operation) => {
      const bar = barOf(operation, months);
      return bar ? [{ operation, bar }] : [];
    })
    .sort((left, right) => (orderOf(left.operation) > orderOf(right.operation) ? -1 : 1));
  const [today] = useState(() => new Date().toISOString().slice(0, 7));
  const now = months.indexOf(today);
  const thisMonth = useRef<HTMLSpanElement>(null);
  useEffect(
    function bringThisMonthIntoView() {
      const region = thisMonth.current?.closest<HTMLElement>(".scroll-region");
      if (region && thisMonth.current) region.scrollLeft = thisMonth.current.offsetLeft - region.clientWidth / 2;
    },
    [now],
  );
  if (months.length === 0) return null;
  return (
    <ScrollRegion label={words.label}>
      <div className="operation-calendar" style={{ "--months": months.length } as CSSProperties}>
        {months.map((month, index) => (
          <span
            key={month}
            ref={month === today ? thisMonth : undefined}
            className={monthClass(month, today)}
            style={{ gridColumn: index + 1 }}
          >
            <b>{(index === 0 || month.endsWith("-01")) && month.slice(0, 4)}</b>
            <span>{monthName(month).slice(0, 3)}</span>
            {month === today && <span className="govuk-visually-hidden">{words.thisMonth}</span>}
          </span>
        ))}
        {shown.map(({ operation, bar: [from, to] }, index) => (
          <Link
            key={operation.id}
            to="/operations/$operationId"
            params={{ operationId: operation.id }}
            className={`operation-calendar__bar operation-calendar__bar--${operation.status.toLowerCase()}`}
            style={{ gridColumn: `${from + 1} / ${to + 2}`, gridRow: index + 2 }}
            title={words.bar(operation.title, operation.dates.words)}
          >
            <span className="operation-calendar__words">
              {operation.title}
              <span className="govuk-visually-hidden">{words.dates(operation.dates.words)}</span>
            </span>
          </Link>
        ))}
      </div>
    </ScrollRegion>
  );
}
