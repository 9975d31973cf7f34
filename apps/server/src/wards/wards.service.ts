import type { Database, RowDoor } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import type { Area, Ward, WardGroup } from "./area.js";
import { readSeedAreas } from "./seed.js";
import { selectOutlineDays, withBroughtOutlines } from "./ward-outlines.js";
import { replaceArea, selectAreas, selectDigests } from "./wards.queries.js";

/** Loads every area of the seed folder that is new or has changed since it was loaded. */
export async function loadAreas(database: Database, seedDir: string): Promise<void> {
  const loaded = await selectDigests(database);
  for (const seed of await readSeedAreas(seedDir)) {
    if (loaded.get(seed.area.code) === seed.digest) continue;
    await database.write((transaction) => replaceArea(transaction, seed));
  }
}

/** Every installed area, with the outlines of wards that officers brought. */
export async function readAreas(door: RowDoor): Promise<Area[]> {
  return withBroughtOutlines(door, await selectAreas(door));
}

/**
 * The areas that are installed, and what they can be asked. Areas change only when a server starts; plans are added, and
 * officers bring outlines of wards.
 */
export class AreaDirectory {
  /** @param door where outlines are brought to; without it, they stay as they are */
  constructor(
    private held: readonly Area[],
    private readonly door: RowDoor | null = null,
  ) {}

  /** Takes up the outlines that were brought or taken back since, here or by another server of the database. */
  async freshen(): Promise<void> {
    if (!this.door) return;
    const days = await selectOutlineDays(this.door);
    if (this.held.every(({ code, outlinesBroughtAt }) => (days.get(code) ?? null) === outlinesBroughtAt)) return;
    const now = new Map((await readAreas(this.door)).map((area) => [area.code, area]));
    this.held = this.held.map((area) => {
      const { wards, places, attributions, outlinesBroughtAt } = now.get(area.code) ?? area;
      const isSame = outlinesBroughtAt === area.outlinesBroughtAt;
      return isSame ? area : { ...area, wards, places, attributions, outlinesBroughtAt };
    });
  }

  get areas(): readonly Area[] {
    return this.held;
  }

  /** A plan of an area was published. */
  replacePlanYears(areaCode: string, planYears: Area["planYears"]): void {
    this.held = this.held.map((area) => (area.code === areaCode ? { ...area, planYears } : area));
  }

  find(code: string): Area | null {
    return this.areas.find((area) => area.code === code) ?? null;
  }

  /** The area with that code; throws {@link InvalidInput} naming those that there are. */
  require(code: string): Area {
    const area = this.find(code);
    if (area) return area;
    const codes = this.areas.map((known) => known.code).join(", ");
    throw new InvalidInput(`There is no area with the code "${code}". Ask for one of: ${codes}.`, "areaCode");
  }
}

/**
 * The wards that `placeIds` name, each a ward code or the slug of a group; all wards when there are none. Throws
 * {@link InvalidInput} for a name the area does not have.
 */
export function wardsChosen(area: Area, placeIds: readonly string[] | null | undefined): readonly Ward[] {
  if (!placeIds || placeIds.length === 0) return area.wards;
  const codes = new Set(placeIds.flatMap((id) => codesOf(area, id)));
  return area.wards.filter((ward) => codes.has(ward.code));
}

function codesOf(area: Area, id: string): readonly string[] {
  const group = area.groups.find((known) => known.slug === id);
  if (group) return group.wardCodes;
  if (area.wards.some((ward) => ward.code === id)) return [id];
  throw new InvalidInput(
    `${area.name} has no ward or town "${id}". Give a ward code such as ${area.wards[0]?.code ?? "E05000000"}, ` +
      `or one of: ${area.groups.map((known) => known.slug).join(", ")}.`,
    "placeIds",
  );
}

/** What a choice of places is called: the area, one ward, one group, or their number. */
export function nameOfPlaces(area: Area, placeIds: readonly string[] | null | undefined): string {
  if (!placeIds || placeIds.length === 0) return area.name;
  const [only] = placeIds;
  if (placeIds.length > 1 || only === undefined) return `${placeIds.length} places in ${area.name}`;
  const named: WardGroup | Ward | undefined =
    area.groups.find((group) => group.slug === only) ?? area.wards.find((ward) => ward.code === only);
  return named?.name ?? only;
}
