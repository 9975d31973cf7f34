import { useState, type ReactElement } from "react";
import { ConcentrationTable } from "./concentration-table.js";
import { HexagonTable } from "./hexagon-table.js";
import type { Exported } from "./hotspot-about.js";
import type { Hotspot } from "./hotspot-questions.js";
import { HotspotTable } from "./hotspot-table.js";
import { TABLE_WORDS as words } from "./table-words.js";

interface HotspotTablesProps {
  readonly exported: Exported;
  readonly chosen: Hotspot | undefined;
  readonly onChoose: (hotspot: Hotspot) => void;
}

/** The map's numbers as tables: hotspots, hexagons, and how few hexagons hold how much. */
export function HotspotTables({ exported, chosen, onChoose }: HotspotTablesProps): ReactElement | null {
  const [isOpen, setOpen] = useState(false);
  if (exported.grid.total === 0) return null;
  return (
    <section className="page-section hotspot-tables" aria-labelledby="hotspot-tables">
      <h2 id="hotspot-tables" className="govuk-heading-m">
        {words.heading}
      </h2>
      {exported.hotspots.length > 0 && <HotspotTable exported={exported} chosen={chosen} onChoose={onChoose} />}
      <details className="hotspot-tables__more" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.more}</summary>
        {isOpen && (
          <div className="hotspot-tables__pair">
            <div className="hexagon-table">
              <HexagonTable exported={exported} />
            </div>
            <div>
              <ConcentrationTable grid={exported.grid} />
            </div>
          </div>
        )}
      </details>
    </section>
  );
}
