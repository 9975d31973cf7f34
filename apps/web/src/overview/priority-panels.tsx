import type { PriorityPanelPartsFragment } from "../gql/graphql.js";
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
        The partnership's priorities, {planYear}
      </h2>
      <div className="panels">
        {panels.map((panel) => (
          <PriorityPanel key={panel.id} panel={panel} />
        ))}
      </div>
    </section>
  );
}
