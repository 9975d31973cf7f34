import { monthName } from "@safer-wards/domain";
import type { ReactElement } from "react";
import { quantityWords, unbroken } from "../ui/index.js";
import { differenceOf, differenceWords } from "./difference.js";
import type { Grid, HotspotAnswer } from "./hotspot-questions.js";

interface HotspotHeadlineProps {
  /** Undefined until it is there, and where it cannot be had. */
  readonly answer: HotspotAnswer | undefined;
  readonly grid: Grid | undefined;
  readonly against: Grid | null;
}

/** What was found in one sentence, and under it what was looked for. */
export function HotspotHeadline({ answer, grid, against }: HotspotHeadlineProps): ReactElement {
  return (
    <div className="headline hotspots__headline">
      <h1 className="headline__sentence">{unbroken(answer?.headline ?? "Hotspots")}</h1>
      <p className="headline__measure">
        {grid ? `${grid.title} · ${grid.period.name} · ${quantityWords(grid.total, "incidents")}` : "\u00A0"}
        {grid && grid.total > 0 && (
          <span className="hotspots__concentration">{unbroken(grid.concentration.words)}</span>
        )}
        {grid && grid.missingMonths.length > 0 && <span className="hotspots__concentration">{missingWords(grid)}</span>}
        {grid && against && <span className="hotspots__concentration">{comparedWords(grid, against)}</span>}
      </p>
      {answer?.cautions[0] !== undefined && (
        <p className="hotspots__caution">
          {answer.cautions[0]} <a href="#cautions">What else these data cannot tell</a>
        </p>
      )}
    </div>
  );
}

function missingWords({ missingMonths }: Grid): string {
  return `Not supplied, so left out: ${missingMonths.map(monthName).join(", ")}.`;
}

/** The totals of both periods. Whether chance alone could give the difference is not said, so that is said. */
function comparedWords(grid: Grid, against: Grid): string {
  const both = `${quantityWords(grid.total, "incidents")} against ${quantityWords(against.total, "incidents")} in ${against.period.name}`;
  const difference = differenceOf(grid, against);
  if (!difference) return `${both}: not to be compared, for one of them was not supplied.`;
  const total = difference.isByMonth
    ? grid.total / grid.monthsUsed - against.total / against.monthsUsed
    : grid.total - against.total;
  return `${both}: ${differenceWords(total, difference)}. Small differences in single hexagons are mostly chance.`;
}
