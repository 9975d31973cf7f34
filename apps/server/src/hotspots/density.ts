import { cellToLatLng } from "h3-js";
import { monthOfNumber, type Period } from "@safer-wards/domain";
import { densityGrid, fromBritishNational, toBritishNational } from "@safer-wards/geo";
import { kernelDensity } from "@safer-wards/stats";
import { type IncidentColumns, monthNumbers, type Question, rowsOf } from "../incidents/index.js";
import type { Area } from "../wards/index.js";
import type { Lattices, Resolution } from "./lattice.js";

export const DEFAULT_BANDWIDTH_METRES = 300;
export const DEFAULT_GRID_METRES = 100;

/** The projected grid of an area, in metres of the British National Grid. */
export interface ProjectedGrid {
  readonly gridMetres: number;
  /** Eastings of the columns, west to east. */
  readonly gridX: Float64Array;
  /** Northings of the rows, south to north. */
  readonly gridY: Float64Array;
  /** Row by row: 1 where the node lies in a ward. */
  readonly inside: Uint8Array;
}

export interface DensitySurface {
  readonly grid: ProjectedGrid;
  /** Row by row: incidents per km² over the period; 0 outside the wards. */
  readonly values: Float64Array;
  readonly bandwidthMetres: number;
  /** Longitude and latitude of the corners: north-west, north-east, south-east, south-west. */
  readonly corners: readonly (readonly [number, number])[];
}

/** Makes density surfaces, and keeps what depends on the area or the data version alone. */
export class DensityGrids {
  private readonly grids = new Map<string, ProjectedGrid>();
  private readonly projected = new WeakMap<IncidentColumns, { x: Float64Array; y: Float64Array }>();
  private readonly nodes = new Map<string, Int32Array>();

  constructor(private readonly lattices: Lattices) {}

  surface(question: Question, bandwidthMetres: number, gridMetres: number): DensitySurface {
    const grid = this.gridOf(question.area, gridMetres);
    const values = this.valuesOn(grid, question, question.period, bandwidthMetres);
    for (let node = 0; node < values.length; node++) values[node]! *= grid.inside[node]!;
    return { grid, values, bandwidthMetres, corners: cornersOf(grid) };
  }

  /** The density over the period at the middle of each cell of the lattice, taken at the nearest node. */
  atCells(question: Question, resolution: Resolution, period: Period): Float64Array {
    const grid = this.gridOf(question.area, DEFAULT_GRID_METRES);
    const values = this.valuesOn(grid, question, period, DEFAULT_BANDWIDTH_METRES);
    return Float64Array.from(this.nodesOf(question.area, resolution, grid), (node) => values[node]!);
  }

  private valuesOn(grid: ProjectedGrid, question: Question, period: Period, bandwidthMetres: number): Float64Array {
    const { x, y } = this.pointsOf(question.columns);
    const weights = this.countsByPoint(question, period);
    const { values } = kernelDensity({ x, y, weights, bandwidthMetres, gridX: grid.gridX, gridY: grid.gridY });
    return Float64Array.from(values);
  }

  /** Incidents of the period at each map point: records are snapped, so there are far fewer points than records. */
  private countsByPoint(question: Question, period: Period): Uint32Array {
    const { columns, selection, coverage } = question;
    const counts = new Uint32Array(columns.points.length);
    for (const month of monthNumbers(period)) {
      if (coverage(month) === "NOT_SUPPLIED") continue;
      const [first, end] = rowsOf(columns, { firstMonth: monthOfNumber(month), endMonth: monthOfNumber(month + 1) });
      for (let row = first; row < end; row++) {
        counts[columns.point[row]!]! +=
          selection.types[columns.type[row]!]! &
          selection.wards[columns.ward[row]!]! &
          selection.supplies[columns.supply[row]!]!;
      }
    }
    return counts;
  }

  private pointsOf(columns: IncidentColumns): { x: Float64Array; y: Float64Array } {
    let points = this.projected.get(columns);
    if (!points) {
      const positions = columns.points.map(({ longitude, latitude }) => toBritishNational(longitude, latitude));
      points = {
        x: Float64Array.from(positions, (position) => position.easting),
        y: Float64Array.from(positions, (position) => position.northing),
      };
      this.projected.set(columns, points);
    }
    return points;
  }

  private gridOf(area: Area, gridMetres: number): ProjectedGrid {
    const key = `${area.code}/${area.outlinesBroughtAt}/${gridMetres}`;
    let grid = this.grids.get(key);
    if (!grid) this.grids.set(key, (grid = projectGrid(area, gridMetres)));
    return grid;
  }

  private nodesOf(area: Area, resolution: Resolution, grid: ProjectedGrid): Int32Array {
    const key = `${area.code}/${area.outlinesBroughtAt}/${resolution}`;
    let nodes = this.nodes.get(key);
    if (!nodes) {
      nodes = Int32Array.from(this.lattices.of(area, resolution).cells, (cell) => nearestNode(grid, cell));
      this.nodes.set(key, nodes);
    }
    return nodes;
  }
}

function projectGrid(area: Area, gridMetres: number): ProjectedGrid {
  const outlines = area.wards.map((ward) => ward.outline);
  const { eastings, northings, inside } = densityGrid(outlines, gridMetres);
  return { gridMetres, gridX: eastings, gridY: northings, inside };
}

function nearestNode({ gridX, gridY, gridMetres }: ProjectedGrid, cell: string): number {
  const [latitude, longitude] = cellToLatLng(cell);
  const { easting, northing } = toBritishNational(longitude, latitude);
  const clamp = (index: number, length: number) => Math.min(Math.max(index, 0), length - 1);
  const column = clamp(Math.round((easting - gridX[0]!) / gridMetres), gridX.length);
  const row = clamp(Math.round((northing - gridY[0]!) / gridMetres), gridY.length);
  return row * gridX.length + column;
}

/** The outer edges of the corner nodes' squares. */
function cornersOf({ gridX, gridY, gridMetres }: ProjectedGrid): [number, number][] {
  const half = gridMetres / 2;
  const west = gridX[0]! - half;
  const east = gridX.at(-1)! + half;
  const south = gridY[0]! - half;
  const north = gridY.at(-1)! + half;
  return [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ].map(([easting, northing]): [number, number] => {
    const { longitude, latitude } = fromBritishNational(easting!, northing!);
    return [longitude, latitude];
  });
}
