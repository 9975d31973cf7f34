import type { Bound, Database, Transaction } from "../database/index.js";
import { nameKeyOf, type YouthPlace } from "./youth-place.js";

interface PlaceRow {
  readonly area_code: string;
  readonly provider: string;
  readonly ward_code: string;
  readonly name: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly demonstration: number;
}

const COLUMNS = [
  "area_code",
  "provider",
  "ward_code",
  "name_key",
  "name",
  "longitude",
  "latitude",
  "demonstration",
] as const;

/** Every place of an area's providers, by name. */
export async function selectPlaces(door: Pick<Database, "query">, areaCode: string): Promise<YouthPlace[]> {
  const rows = await door.query<PlaceRow>(
    "SELECT * FROM youth_place WHERE area_code = ? ORDER BY name_key, ward_code, provider",
    [areaCode],
  );
  return rows.map(({ area_code, provider, ward_code, name, longitude, latitude, demonstration }) => ({
    areaCode: area_code,
    provider,
    wardCode: ward_code,
    name,
    position: longitude === null || latitude === null ? null : { longitude, latitude },
    isDemonstration: demonstration === 1,
  }));
}

/** Adds places, each in the stead of the one with its name in its ward. */
export async function upsertPlaces(transaction: Transaction, places: readonly YouthPlace[]): Promise<void> {
  for (const { areaCode, provider, wardCode, name } of places) {
    await transaction.query(
      "DELETE FROM youth_place WHERE area_code = ? AND provider = ? AND ward_code = ? AND name_key = ?",
      [areaCode, provider, wardCode, nameKeyOf(name)],
    );
  }
  if (places.length > 0) await transaction.insertRows("youth_place", COLUMNS, places.map(valuesOf));
}

function valuesOf({ areaCode, provider, wardCode, name, position, isDemonstration }: YouthPlace): Bound[] {
  return [
    areaCode,
    provider,
    wardCode,
    nameKeyOf(name),
    name,
    position?.longitude ?? null,
    position?.latitude ?? null,
    Number(isDemonstration),
  ];
}
