import { slugOf } from "@safer-wards/domain";
import type { MultiPolygon } from "geojson";
import type { Database } from "../database/index.js";
import type { AddedRow, AddedTable } from "./added-rows.js";
import type { Place, Ward } from "./area.js";

/** Where coordinates of a file were given. */
export type CoordinateSystem = "WGS84" | "BRITISH_NATIONAL_GRID";

/** An outline that is no ward: a parish's, or one of the partnership's own. */
export interface AddedOutline {
  readonly slug: string;
  readonly areaCode: string;
  readonly kind: "PARISH" | "CUSTOM";
  readonly name: string;
  /** As the file said; null where it did not. */
  readonly residents: number | null;
  readonly outline: MultiPolygon;
  readonly vertices: number;
  readonly hectares: number;
  readonly coordinateSystem: CoordinateSystem;
  readonly file: string;
  /** Whom a page has to name. */
  readonly source: string;
  /** Another text whenever the outline is another. */
  readonly addedAt: string;
}

/** A name with a point that a file brought. */
export interface AddedPlace extends Place {
  readonly file: string;
  readonly addedAt: string;
}

/** A file that brought something. */
export interface AddedFrom {
  readonly file: string;
  readonly sha256: string;
  readonly addedAt: Date;
}

export const OUTLINE_TABLE: AddedTable = {
  name: "added_outline",
  told: ["area_code", "slug", "kind", "name", "residents", "outline", "vertices", "hectares", "coordinate_system"],
};

export const PLACE_TABLE: AddedTable = {
  name: "added_place",
  told: ["area_code", "name", "kind", "longitude", "latitude"],
  derived: ["ward_code"],
};

export type OutlineBrought = Omit<AddedOutline, "slug" | "file" | "source" | "addedAt">;

export function outlineRow(outline: OutlineBrought, { file, sha256, addedAt }: AddedFrom): AddedRow {
  const { areaCode, kind, name, residents, vertices, hectares, coordinateSystem } = outline;
  // The prefix keeps a parish apart from the town of its name.
  const slug = `${kind.toLowerCase()}-${slugOf(name)}`;
  return {
    id: `${areaCode}:${slug}`,
    area_code: areaCode,
    slug,
    kind,
    name,
    residents,
    outline: JSON.stringify(outline.outline),
    vertices,
    hectares,
    coordinate_system: coordinateSystem,
    file,
    sha256,
    added_at: addedAt.toISOString(),
  };
}

export function placeRow(place: Omit<Place, "groupSlug">, { file, sha256, addedAt }: AddedFrom): AddedRow {
  const { areaCode, name, kind, longitude, latitude, wardCode } = place;
  const where = { longitude, latitude, ward_code: wardCode };
  const id = `${areaCode}:${slugOf(name)}`;
  return { id, area_code: areaCode, name, kind, ...where, file, sha256, added_at: addedAt.toISOString() };
}

/** What officers added to the installed areas. Read anew for each question: a worker brings it while the server runs. */
export class AddedPlaces {
  constructor(private readonly database: Database) {}

  /** Outlines by name. */
  async outlines(areaCode: string): Promise<AddedOutline[]> {
    const rows = await this.database.query<OutlineText>("SELECT * FROM added_outline WHERE area_code = ?", [areaCode]);
    return rows.map(toOutline).sort(byName);
  }

  /** One of them; null where there is none of that slug. */
  async outline(areaCode: string, slug: string): Promise<AddedOutline | null> {
    const rows = await this.database.query<OutlineText>("SELECT * FROM added_outline WHERE id = ?", [
      `${areaCode}:${slug}`,
    ]);
    return rows[0] ? toOutline(rows[0]) : null;
  }

  async places(areaCode: string): Promise<AddedPlace[]> {
    const rows = await this.database.query<PlaceText>("SELECT * FROM added_place WHERE area_code = ?", [areaCode]);
    return rows.map(toPlace).sort(byName);
  }
}

/** Rates divide by a ward's residents; an outline of its own stands in for one. */
export function wardOfOutline({ slug, areaCode, name, residents, hectares, outline }: AddedOutline): Ward {
  const [longitude = 0, latitude = 0] = outline.coordinates[0]?.[0]?.[0] ?? [];
  return {
    code: slug,
    areaCode,
    name,
    councillors: 0,
    hectares,
    residents,
    residentsUnder16: null,
    residents16To24: null,
    parishes: [],
    label: { longitude, latitude },
    outline,
  };
}

interface OutlineText {
  readonly area_code: string;
  readonly slug: string;
  readonly kind: AddedOutline["kind"];
  readonly name: string;
  readonly residents: number | null;
  readonly outline: string;
  readonly vertices: number;
  readonly hectares: number;
  readonly coordinate_system: CoordinateSystem;
  readonly file: string;
  readonly added_at: string;
}

function toOutline(row: OutlineText): AddedOutline {
  return {
    slug: row.slug,
    areaCode: row.area_code,
    kind: row.kind,
    name: row.name,
    residents: row.residents,
    outline: JSON.parse(row.outline) as MultiPolygon,
    vertices: row.vertices,
    hectares: row.hectares,
    coordinateSystem: row.coordinate_system,
    file: row.file,
    source: `Outline of ${row.name}: ${row.file}, added ${row.added_at.slice(0, 10)}`,
    addedAt: row.added_at,
  };
}

interface PlaceText {
  readonly area_code: string;
  readonly name: string;
  readonly kind: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly ward_code: string;
  readonly file: string;
  readonly added_at: string;
}

function toPlace(row: PlaceText): AddedPlace {
  const { name, kind, longitude, latitude, file } = row;
  const place = { areaCode: row.area_code, name, kind, longitude, latitude, wardCode: row.ward_code, groupSlug: null };
  return { ...place, file, addedAt: row.added_at };
}

// Databases collate differently; the order of code units is the same everywhere.
function byName(left: { readonly name: string }, right: { readonly name: string }): number {
  return left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
}
