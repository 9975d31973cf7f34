import { hexagonLattice, type HexagonLattice } from "@safer-wards/geo";
import type { IncidentColumns } from "../incidents/index.js";
import type { Area } from "../wards/index.js";

export type Resolution = 9 | 10;

/** The H3 cells that overlap an area's wards, made once for each area and resolution. */
export class Lattices {
  private readonly made = new Map<string, HexagonLattice>();
  private readonly links = new WeakMap<IncidentColumns, Map<Resolution, Int32Array>>();

  of(area: Area, resolution: Resolution): HexagonLattice {
    const key = `${area.code}/${area.outlinesBroughtAt}/${resolution}`;
    let lattice = this.made.get(key);
    if (!lattice) {
      lattice = hexagonLattice(
        area.wards.map((ward) => ward.outline),
        resolution,
      );
      this.made.set(key, lattice);
    }
    return lattice;
  }

  /** For each cell that the columns name, its index in the lattice. */
  linkOf(area: Area, columns: IncidentColumns, resolution: Resolution): Int32Array {
    let links = this.links.get(columns);
    if (!links) this.links.set(columns, (links = new Map<Resolution, Int32Array>()));
    let link = links.get(resolution);
    if (!link) {
      const { indexOf } = this.of(area, resolution);
      link = Int32Array.from(resolution === 9 ? columns.cells9 : columns.cells10, (cell) => {
        const index = indexOf.get(cell);
        if (index === undefined)
          throw new Error(`The cell ${cell} of an incident lies outside the lattice of ${area.name}.`);
        return index;
      });
      links.set(resolution, link);
    }
    return link;
  }
}
