import { createLocator } from "@safer-wards/geo";
import type { MultiPolygon } from "geojson";
import type { RowDoor } from "../database/index.js";
import type { AddedFrom, CoordinateSystem } from "./added-places.js";
import type { AddedRow, AddedTable } from "./added-rows.js";
import type { Area } from "./area.js";

/** A ward's outline that a file brought. */
export interface WardOutlineBrought {
  readonly areaCode: string;
  readonly wardCode: string;
  readonly name: string;
  readonly outline: MultiPolygon;
  readonly vertices: number;
  readonly hectares: number;
  readonly coordinateSystem: CoordinateSystem;
}

export const WARD_OUTLINE_TABLE: AddedTable = {
  name: "ward_outline",
  told: ["area_code", "ward_code", "name", "vertices", "hectares", "coordinate_system", "outline"],
};

export function wardOutlineRow(brought: WardOutlineBrought, { file, sha256, addedAt }: AddedFrom): AddedRow {
  const { areaCode, wardCode, name, vertices, hectares, coordinateSystem, outline } = brought;
  return {
    id: `${areaCode}:${wardCode}`,
    area_code: areaCode,
    ward_code: wardCode,
    name,
    vertices,
    hectares,
    coordinate_system: coordinateSystem,
    file,
    sha256,
    added_at: addedAt.toISOString(),
    outline: JSON.stringify(outline),
  };
}

interface OutlineText {
  readonly area_code: string;
  readonly ward_code: string;
  readonly hectares: number;
  readonly file: string;
  readonly added_at: string;
  readonly outline: string;
}

/** When the outlines of each area's wards were brought that stand in place of its own. */
export async function selectOutlineDays(door: RowDoor): Promise<ReadonlyMap<string, string>> {
  const rows = await door.query<{ area_code: string; added_at: string }>(
    "SELECT area_code, MAX(added_at) AS added_at FROM ward_outline GROUP BY area_code",
  );
  return new Map(rows.map((row) => [row.area_code, row.added_at]));
}

/** Areas with the outlines that officers brought. */
export async function withBroughtOutlines(door: RowDoor, areas: readonly Area[]): Promise<Area[]> {
  const rows = await door.query<OutlineText>("SELECT * FROM ward_outline");
  return areas.map((area) =>
    areaWith(
      area,
      rows.filter((row) => row.area_code === area.code),
    ),
  );
}

/**
 * One of them. Labels stay where they are: the order of wards in which small numbers are told follows from them. Outlines
 * of other wards than the area has now, as after a review of boundaries, stand aside.
 */
function areaWith(area: Area, rows: readonly OutlineText[]): Area {
  const byCode = new Map(rows.map((row) => [row.ward_code, row]));
  const [first] = rows;
  if (!first || byCode.size !== area.wards.length || area.wards.some(({ code }) => !byCode.has(code))) return area;
  const wards = area.wards.map((ward) => {
    const { outline, hectares } = byCode.get(ward.code)!;
    return { ...ward, hectares, outline: JSON.parse(outline) as MultiPolygon };
  });
  const latest = rows.reduce((last, row) => (row.added_at > last.added_at ? row : last), first);
  const locate = createLocator(wards.map(({ code, outline }) => ({ code, outline })));
  const source = `Outlines of wards: ${latest.file}, added ${latest.added_at.slice(0, 10)}`;
  return {
    ...area,
    wards,
    outlinesBroughtAt: latest.added_at,
    attributions: { ...area.attributions, outlines: [...area.attributions.outlines, source] },
    places: area.places.map((place) => ({
      ...place,
      wardCode: wards[locate(place.longitude, place.latitude)]?.code ?? place.wardCode,
    })),
  };
}
