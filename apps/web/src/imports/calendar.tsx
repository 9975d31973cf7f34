import { monthName } from "@safer-wards/domain";
import type { ReactNode } from "react";
import { ScrollRegion } from "../ui/index.js";
import { WORDS } from "./words.js";

const MONTHS_OF_YEAR = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((number) => ({
  number,
  name: monthName(`2000-${number}`).replace(" 2000", ""),
}));

interface CalendarProps {
  readonly caption: string;
  /** In order, from the first to the last; months outside stay empty. */
  readonly months: readonly string[];
  readonly cell: (month: string, index: number) => ReactNode;
}

/** A table of months by years, only those that hold a month, one below another, so that a gap is found at a glance and a phone holds four years. */
export function Calendar({ caption, months, cell }: CalendarProps) {
  const indexOf = new Map(months.map((month, index) => [month, index]));
  const rows = MONTHS_OF_YEAR.filter(({ number }) => months.some((month) => month.endsWith(`-${number}`)));
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return (
    <ScrollRegion label={caption}>
      <table className="calendar">
        <caption className="calendar__caption">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{WORDS.coverage.month}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, name }) => (
            <tr key={number}>
              <th scope="row">{name}</th>
              {years.map((year) => {
                const index = indexOf.get(`${year}-${number}`);
                return <td key={year}>{index === undefined ? null : cell(`${year}-${number}`, index)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
