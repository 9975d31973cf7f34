import { monthName } from "@safer-wards/domain";
import type { ReactElement } from "react";
import { Sparkline, TrendTable } from "../charts/index.js";
import { hotspotTableAbout, type Exported } from "./hotspot-about.js";
import type { Hotspot } from "./hotspot-questions.js";
import { PANEL_WORDS } from "./panel-words.js";
import { TrendMark } from "./trend-mark.js";

const words = PANEL_WORDS.months;

interface ComeAndGoneProps {
  readonly hotspot: Hotspot;
  readonly exported: Exported;
}

/** How a hotspot has come and gone: its class in words, its months as a line and as a table. */
export function ComeAndGone({ hotspot, exported }: ComeAndGoneProps): ReactElement {
  const { trend, trendWords, months, counts, rank } = hotspot;
  const [first, last] = [monthName(months[0] ?? ""), monthName(months.at(-1) ?? "")];
  const most = Math.max(0, ...counts.map((count) => count ?? 0));
  return (
    <section className="hotspot-panel__part">
      <h3 className="hotspot-panel__heading">{words.heading}</h3>
      <p className="hotspot-panel__words">
        <TrendMark trend={trend} words={trendWords} />
      </p>
      <figure className="come-and-gone">
        <Sparkline counts={counts} label={words.label(first, last, most)} width={420} height={72} />
        <figcaption className="come-and-gone__months">
          <span>{first}</span>
          <span>{words.most(most)}</span>
          <span>{last}</span>
        </figcaption>
      </figure>
      <details>
        <summary>{words.asTable}</summary>
        <TrendTable
          caption={words.caption(rank)}
          months={months}
          counts={counts}
          coverage={counts.map((count) => (count === null ? "NOT_SUPPLIED" : "SUPPLIED"))}
          signals={[]}
          about={hotspotTableAbout(exported, `hotspot-${rank}-by-month`, words.fileTitle(hotspot.name))}
        />
      </details>
    </section>
  );
}
