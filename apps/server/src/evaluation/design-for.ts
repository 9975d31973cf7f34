import type { ComparedWith, CrimeType } from "@safer-wards/domain";
import type { Place } from "@safer-wards/geo";
import { gridDisk, latLngToCell } from "h3-js";
import { cellsOfPlace, type Operation } from "../operations/index.js";
import { cellRings } from "./candidates.js";
import type { EvaluationDesign } from "./evaluation-design.js";
import { type Region, ringsRound } from "./region.js";
import { firstMonthAfter, gapOf } from "./windows.js";

/** An evaluation whose comparison areas are known by a point in their middle. */
export interface GivenDesign {
  readonly crimeTypes: readonly CrimeType[];
  readonly comparedWith: ComparedWith;
  readonly months: number;
  readonly rings: number;
  readonly comparisons: readonly (Place & { readonly name: string })[];
}

/** The design of an operation with a place that can be counted in cells. */
export function designFor(operation: Pick<Operation, "place" | "dates">, given: GivenDesign): EvaluationDesign {
  const { crimeTypes, comparedWith, months, rings } = given;
  const target: Region = { kind: "CELLS", cells: cellsOfPlace(operation.place) };
  return {
    crimeTypes,
    comparedWith,
    firstMonth: firstMonthAfter(operation.dates),
    months,
    gap: gapOf(operation.dates),
    rings,
    target,
    buffer: ringsRound(target, rings),
    comparisons: given.comparisons.map(({ name, longitude, latitude }) => {
      const id = latLngToCell(latitude, longitude, 10);
      const region: Region = { kind: "CELLS", cells: gridDisk(id, cellRings(target.cells.length)).sort() };
      return { id, name, region, buffer: ringsRound(region, rings) };
    }),
  };
}
