import { type PlanYear, PRIORITIES, type PriorityId } from "@safer-wards/domain";
import type { MultiPolygon } from "geojson";
import type { Bound, Database, RowDoor, Transaction } from "../database/index.js";
import type { Area, Attributions, Force, Place, Ward, WardGroup } from "./area.js";
import type { SeedArea } from "./seed.js";

interface AreaText {
  code: string;
  name: string;
  partnership: string;
  forces: string;
  attribution: string;
  /** JSON: plan years, each with the ids of its priorities. */
  plans: string;
}

interface PlanText extends Omit<PlanYear, "priorities"> {
  priorities: PriorityId[];
}

interface WardText {
  code: string;
  area_code: string;
  name: string;
  councillors: number;
  hectares: number;
  residents: number | null;
  residents_under_16: number | null;
  residents_16_to_24: number | null;
  parishes: string;
  label_longitude: number;
  label_latitude: number;
  outline: string;
}

interface GroupText {
  area_code: string;
  slug: string;
  name: string;
  kind: string;
  ward_codes: string;
}

interface PlaceText {
  area_code: string;
  name: string;
  kind: string;
  longitude: number;
  latitude: number;
  ward_code: string;
  group_slug: string | null;
}

/** Every installed area with its wards, groups and places, sorted by name. */
export async function selectAreas(database: RowDoor): Promise<Area[]> {
  const areas = await database.query<AreaText>("SELECT * FROM area");
  const wards = (await database.query<WardText>("SELECT * FROM ward")).map(toWard);
  const groups = (await database.query<GroupText>("SELECT * FROM ward_group")).map(toGroup);
  const places = (await database.query<PlaceText>("SELECT * FROM place")).map(toPlace);
  return areas
    .map((area): Area => {
      const isHere = (thing: { areaCode: string }) => thing.areaCode === area.code;
      return {
        code: area.code,
        name: area.name,
        partnership: area.partnership,
        forces: JSON.parse(area.forces) as Force[],
        attributions: JSON.parse(area.attribution) as Attributions,
        planYears: (JSON.parse(area.plans) as PlanText[]).map((plan) => ({
          ...plan,
          priorities: plan.priorities.map((id) => PRIORITIES[id]),
        })),
        wards: wards.filter(isHere).sort(byName),
        groups: groups.filter(isHere).sort(byName),
        places: places.filter(isHere).sort(byName),
        outlinesBroughtAt: null,
      };
    })
    .sort(byName);
}

// Databases collate differently; the order of code units is the same everywhere.
function byName(left: { name: string }, right: { name: string }): number {
  return left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
}

function toWard(row: WardText): Ward {
  return {
    code: row.code,
    areaCode: row.area_code,
    name: row.name,
    councillors: row.councillors,
    hectares: row.hectares,
    residents: row.residents,
    residentsUnder16: row.residents_under_16,
    residents16To24: row.residents_16_to_24,
    parishes: JSON.parse(row.parishes) as string[],
    label: { longitude: row.label_longitude, latitude: row.label_latitude },
    outline: JSON.parse(row.outline) as MultiPolygon,
  };
}

function toPlanText(plan: PlanYear): PlanText {
  return { ...plan, priorities: plan.priorities.map((priority) => priority.id) };
}

function toGroup(row: GroupText): WardGroup {
  return {
    areaCode: row.area_code,
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    wardCodes: JSON.parse(row.ward_codes) as string[],
  };
}

function toPlace(row: PlaceText): Place {
  return {
    areaCode: row.area_code,
    name: row.name,
    kind: row.kind,
    longitude: row.longitude,
    latitude: row.latitude,
    wardCode: row.ward_code,
    groupSlug: row.group_slug,
  };
}

/** The digest each installed area was loaded with. */
export async function selectDigests(database: Database): Promise<Map<string, string>> {
  const rows = await database.query<{ code: string; digest: string }>("SELECT code, digest FROM area");
  return new Map(rows.map((row) => [row.code, row.digest]));
}

/** Writes an area anew, in place of what was there under its code. */
export async function replaceArea(transaction: Transaction, { area, digest }: SeedArea): Promise<void> {
  for (const table of ["ward", "ward_group", "place"]) {
    await transaction.query(`DELETE FROM ${table} WHERE area_code = ?`, [area.code]);
  }
  await transaction.query("DELETE FROM area WHERE code = ?", [area.code]);
  const { code, name, partnership } = area;
  await transaction.insertRows(
    "area",
    ["code", "name", "partnership", "forces", "attribution", "plans", "digest"],
    [
      [
        code,
        name,
        partnership,
        JSON.stringify(area.forces),
        JSON.stringify(area.attributions),
        JSON.stringify(area.planYears.map(toPlanText)),
        digest,
      ],
    ],
  );
  await transaction.insertRows("ward", WARD_COLUMNS, area.wards.map(wardValues));
  await transaction.insertRows(
    "ward_group",
    ["area_code", "slug", "name", "kind", "ward_codes"],
    area.groups.map((group) => [code, group.slug, group.name, group.kind, JSON.stringify(group.wardCodes)]),
  );
  await transaction.insertRows(
    "place",
    ["area_code", "name", "kind", "longitude", "latitude", "ward_code", "group_slug"],
    area.places.map((place) => [
      code,
      place.name,
      place.kind,
      place.longitude,
      place.latitude,
      place.wardCode,
      place.groupSlug,
    ]),
  );
}

const WARD_COLUMNS = [
  "code",
  "area_code",
  "name",
  "councillors",
  "hectares",
  "residents",
  "residents_under_16",
  "residents_16_to_24",
  "parishes",
  "label_longitude",
  "label_latitude",
  "outline",
];

function wardValues(ward: Ward): Bound[] {
  return [
    ward.code,
    ward.areaCode,
    ward.name,
    ward.councillors,
    ward.hectares,
    ward.residents,
    ward.residentsUnder16,
    ward.residents16To24,
    JSON.stringify(ward.parishes),
    ward.label.longitude,
    ward.label.latitude,
    JSON.stringify(ward.outline),
  ];
}
