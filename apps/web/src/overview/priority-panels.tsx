import type { PriorityPanelPartsFragment } from "../gql/graphql.js";
import { DETAILS_WORDS } from "./details-words.js";
import { PriorityPanel } from "./priority-panel.js";

interface PriorityPanelsProps {
  readonly panels: readonly PriorityPanelPartsFragment[];
  readonly planYear: string;
}

/** One panel a priority, side by side where there is room. */
export function PriorityPanels({ panels, planYear }: PriorityPanelsProps) {
  return (
    <section className="page-section" aria-labelledby="priorities">
      <h2 id="priorities" className="govuk-heading-m">
        {DETAILS_WORDS.priorities.heading(planYear)}
      </h2>
      <div className="panels">
        {panels.map((panel) => (
          <PriorityPanel key={panel.id} panel={panel} />
        ))}
      </div>
    </section>
  );
}
