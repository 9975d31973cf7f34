import { useQuery } from "@apollo/client/react";
import { monthName } from "@safer-wards/domain";
import type { ReactElement } from "react";
import type { HotspotInput } from "../gql/graphql.js";
import { quantityWords, unbroken } from "../ui/index.js";
import { HotspotDifference, type Grid, type HotspotAnswer } from "./hotspot-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.headline;

interface HotspotHeadlineProps {
  /** Undefined until it is there, and where it cannot be had. */
  readonly answer: HotspotAnswer | undefined;
  readonly grid: Grid | undefined;
  /** What was asked, and the period that it is compared with; null where there is none. */
  readonly compared: { readonly input: HotspotInput; readonly against: Grid } | null;
}

/** What was found in one sentence, and under it what was looked for. */
export function HotspotHeadline({ answer, grid, compared }: HotspotHeadlineProps): ReactElement {
  return (
    <div className="headline hotspots__headline">
      <h1 className="headline__sentence">{unbroken(answer?.headline ?? WORDS.title)}</h1>
      <p className="headline__measure">
        {grid ? words.measure(grid.title, grid.period.name, quantityWords(grid.total, "incidents")) : "\u00A0"}
        {grid && grid.total > 0 && (
          <span className="hotspots__concentration">{unbroken(grid.concentration.words)}</span>
        )}
        {grid && grid.missingMonths.length > 0 && <span className="hotspots__concentration">{missingWords(grid)}</span>}
        {grid && compared && <ComparedWords grid={grid} {...compared} />}
      </p>
      {answer?.cautions[0] !== undefined && (
        <p className="hotspots__caution">
          {answer.cautions[0]} <a href="#cautions">{words.more}</a>
        </p>
      )}
    </div>
  );
}

function missingWords({ missingMonths }: Grid): string {
  return words.missing(missingMonths.map(monthName).join(", "));
}

interface ComparedProps {
  readonly grid: Grid;
  readonly input: HotspotInput;
  readonly against: Grid;
}

/** The totals of both periods, and whether chance alone would give the difference. */
function ComparedWords({ grid, input, against }: ComparedProps): ReactElement {
  const { firstMonth, endMonth, name } = against.period;
  const { data } = useQuery(HotspotDifference, { variables: { input, against: { firstMonth, endMonth } } });
  const [here, there] = [grid.total, against.total].map((total) => quantityWords(total, "incidents"));
  return (
    <span className="hotspots__concentration">
      {unbroken(words.compared(here ?? "", there ?? "", name, data?.hotspotDifference.words ?? ""))}
    </span>
  );
}
