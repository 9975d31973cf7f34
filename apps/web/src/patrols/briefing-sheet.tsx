import { SourceLine } from "../ui/index.js";
import type { WardGround } from "../wards/index.js";
import { BriefingMap } from "./briefing-map.js";
import type { BriefedStop, Briefing, CrewBriefing } from "./briefing-questions.js";
import { BRIEFING_WORDS } from "./briefing-words.js";
import { WORDS } from "./words.js";

const words = BRIEFING_WORDS.sheet;
const columns = BRIEFING_WORDS.stops;

interface BriefingSheetProps {
  readonly briefing: Briefing;
  readonly crew: CrewBriefing;
  readonly ground: WardGround | undefined;
}

/** One page of A4 for one crew: map, stops with why, when and what, powers, contacts. */
export function BriefingSheet({ briefing, crew, ground }: BriefingSheetProps) {
  const { title, dayWords, hoursWords, base, crews, mode, crewSize } = briefing;
  return (
    <article className={sheetClass(crew.stops.length)} aria-label={words.label(crew.crew)}>
      <header className="briefing-sheet__head">
        <h2 className="briefing-sheet__title">{title}</h2>
        <p className="briefing-sheet__when">
          <strong>{words.when(dayWords, hoursWords)}</strong>
          {crews.length > 1 && ` · ${words.crew(crew.crew, crews.length)}`} ·{" "}
          {words.means(crewSize, WORDS.modes[mode], base?.name ?? null)} ·{" "}
          {words.lengths(crew.patrolMinutes, crew.travelKilometres)}
        </p>
      </header>
      <BriefingMap heightMillimetres={mapHeightOf(briefing, crew)} crew={crew} base={base} ground={ground} />
      <p className="briefing-sheet__legend">
        {words.legend}
        {base && ` · ${words.legendBase}`}
        {crew.streetLines.length === 0 && ` · ${words.legendNoStreets}`}
      </p>
      <table className="briefing-stops">
        <caption className="govuk-visually-hidden">{columns.caption(crew.crew)}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.number}</th>
            <th scope="col">{columns.place}</th>
            <th scope="col">{columns.why}</th>
            <th scope="col">{columns.toDo}</th>
          </tr>
        </thead>
        <tbody>
          {crew.stops.map((stop) => (
            <StopRow key={stop.cell} stop={stop} />
          ))}
        </tbody>
      </table>
      <p className="briefing-sheet__order">
        <strong>{words.order}</strong> {words.orderOf(crew.way.join(" – "), briefing.whenWords)}
      </p>
      <div className="briefing-sheet__foot">
        <FootList title={words.record} items={briefing.toRecord} />
        <FootList title={words.powers} items={powersOf(briefing)} />
        <FootList title={words.contacts} items={contactsOf(briefing)} />
      </div>
      <div className="briefing-sheet__source">
        <SourceLine sources={briefing.attribution} />
        <p className="briefing-sheet__address">{location.href}</p>
      </div>
    </article>
  );
}

const TALLEST_MAP = 150;
const LOWEST_MAP = 62;
/** What map and table have together, and what a stop takes of it. */
const ROOM_MILLIMETRES = 176;
const ROW_MILLIMETRES = 16.6;
/** With more, the rows are set smaller; with more than that, they go on over a second page. */
const MOST_USUAL = 7;
const MOST_SMALL = 12;
/** Lines at the foot that the usual sheet has room for. */
const USUAL_FOOT_LINES = 9;
const LINE_MILLIMETRES = 4;

/** The map takes what the table of stops and the foot leave of the page. */
function mapHeightOf({ powers, contacts }: Briefing, { stops }: CrewBriefing): number {
  const lines = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Math.ceil(text.length / 34), 0);
  const foot = Math.max(
    lines(powers.map((power) => power.words)),
    lines(contacts.map(({ role, reach }) => words.contact(role, reach))),
  );
  const more = Math.max(0, foot - USUAL_FOOT_LINES) * LINE_MILLIMETRES;
  return Math.min(TALLEST_MAP, Math.max(LOWEST_MAP, ROOM_MILLIMETRES - ROW_MILLIMETRES * stops.length - more));
}

function sheetClass(stops: number): string {
  if (stops <= MOST_USUAL) return "briefing-sheet";
  return `briefing-sheet briefing-sheet--small${stops > MOST_SMALL ? " briefing-sheet--long" : ""}`;
}

function powersOf({ powers }: Briefing): readonly string[] {
  return powers.length > 0 ? powers.map((power) => power.words) : [words.noPower];
}

function contactsOf({ contacts }: Briefing): readonly string[] {
  return contacts.length > 0 ? contacts.map(({ role, reach }) => words.contact(role, reach)) : [words.noContact];
}

function StopRow({ stop }: { readonly stop: BriefedStop }) {
  return (
    <tr>
      <td className="briefing-stops__number">{stop.number}</td>
      <td>
        <strong>{stop.name}</strong>
        <br />
        <span className="briefing-stops__times">{columns.times(stop.times.join(", "), stop.visitMinutes)}</span>
      </td>
      <td>{stop.whyHere.join(" ")}</td>
      <td>{stop.toDo}</td>
    </tr>
  );
}

function FootList({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <section>
      <h3 className="briefing-sheet__part">{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
