import type { ReactElement } from "react";
import type { Hotspot } from "./hotspot-questions.js";
import { PANEL_WORDS } from "./panel-words.js";

const words = PANEL_WORDS.week;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** Shades from few to many; the number stands in every cell. */
const SHADES = 5;

/** The hours of a hotspot's week, or why they are not known. */
export function WhenGrid({ when }: { readonly when: Hotspot["when"] }): ReactElement {
  return (
    <section className="hotspot-panel__part">
      <h3 className="hotspot-panel__heading">{words.heading}</h3>
      {when.hours ? (
        <>
          <p className="hotspot-panel__words">{when.words}</p>
          <HoursOfWeek hours={when.hours} />
        </>
      ) : (
        <p className="hotspot-panel__words hotspot-panel__refused">{words.notKnown(when.refusedBecause ?? "")}</p>
      )}
    </section>
  );
}

/** The shade of a count, from 0 for nothing to {@link SHADES} for the most. */
export function shadeOf(count: number, most: number): number {
  return count === 0 || most === 0 ? 0 : Math.max(1, Math.ceil((count / most) * SHADES));
}

function HoursOfWeek({ hours }: { readonly hours: readonly number[] }): ReactElement {
  const most = Math.max(0, ...hours);
  return (
    <table className="when-grid">
      <caption className="govuk-visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.hour}</th>
          {words.days.map((day) => (
            <th key={day} scope="col">
              <abbr title={day}>{day.slice(0, 2)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {HOURS.map((hour) => (
          <tr key={hour}>
            <th scope="row">{String(hour).padStart(2, "0")}</th>
            {words.days.map((day, index) => {
              const count = hours[index * 24 + hour] ?? 0;
              return (
                <td key={day} className={`when-grid__hour when-grid__hour--${shadeOf(count, most)}`}>
                  {Math.round(count)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
