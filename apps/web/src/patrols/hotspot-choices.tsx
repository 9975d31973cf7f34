import type { PlannerHotspotsQuery } from "../gql/graphql.js";
import { FigureText } from "../ui/index.js";
import type { HotspotChoice } from "./choice.js";
import { NEW_PLAN_WORDS } from "./plan-words.js";

const words = NEW_PLAN_WORDS.hotspots;

export type PlannerWhen = PlannerHotspotsQuery["hotspots"]["when"];
export type PlannerHotspot = PlannerHotspotsQuery["hotspots"]["hotspots"][number];

interface HotspotChoicesProps {
  readonly hotspots: readonly PlannerHotspot[];
  readonly choice: HotspotChoice;
  readonly onToggle: (cell: string, kind: keyof HotspotChoice) => void;
}

export function cellOf(hotspot: PlannerHotspot): string {
  return hotspot.cells[0] ?? "";
}

/** The hotspots by rank; for each, whether it is visited in any case, left out, or left to the planner. */
export function HotspotChoices({ hotspots, choice, onToggle }: HotspotChoicesProps) {
  return (
    <ol className="hotspot-choices">
      {hotspots.map((hotspot) => {
        const cell = cellOf(hotspot);
        return (
          <li key={cell} className="hotspot-choices__one">
            <span className="hotspot-choices__rank">{hotspot.rank}</span>
            <span className="hotspot-choices__name">
              {hotspot.name}
              <span className="hotspot-choices__count">
                <FigureText figure={hotspot.count} withInterval={false} withUnit />
              </span>
            </span>
            <span className="hotspot-choices__ways">
              {(["pinned", "excluded"] as const).map((kind) => (
                <button
                  key={kind}
                  type="button"
                  className="toggle-button"
                  aria-pressed={choice[kind].includes(cell)}
                  onClick={() => onToggle(cell, kind)}
                >
                  {kind === "pinned" ? words.visit : words.leaveOut}
                  <span className="govuk-visually-hidden"> {hotspot.name}</span>
                </button>
              ))}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
