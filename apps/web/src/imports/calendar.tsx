import { monthName } from "@safer-wards/domain";
import type { ReactNode } from "react";
import { ScrollRegion } from "../ui/index.js";

const MONTHS = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"] as const;

interface CalendarProps {
  readonly caption: string;
  /** In order, from the first to the last; months outside stay empty. */
  readonly months: readonly string[];
  readonly cell: (month: string, index: number) => ReactNode;
}

/** A table of years by months: how people look for a month that is missing. */
export function Calendar({ caption, months, cell }: CalendarProps) {
  const indexOf = new Map(months.map((month, index) => [month, index]));
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return (
    <ScrollRegion label={caption}>
      <table className="calendar">
        <caption className="calendar__caption">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            {MONTHS.map((month) => (
              <th key={month} scope="col">
                <abbr title={monthName(`2000-${month}`).split(" ")[0]}>{monthName(`2000-${month}`).slice(0, 3)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {MONTHS.map((month) => {
                const index = indexOf.get(`${year}-${month}`);
                return <td key={month}>{index === undefined ? null : cell(`${year}-${month}`, index)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
