import { slugOf } from "@safer-wards/domain";
import { type Question, questionCutBy } from "../incidents/index.js";
import type { AddedOutline, AddedPlaces, Area, Ward } from "../wards/index.js";

export const PLACE_KINDS = ["WARD", "TOWN", "PARISH", "CUSTOM"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A ward, a town of several, a parish or an outline of its own: whatever a page can be about. */
export interface Place {
  /** Ward code or slug, as questions and addresses name it. */
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly slug: string;
  readonly area: Area;
  /** The wards it is made of; none for an outline of its own. */
  readonly wards: readonly Ward[];
  /** Null where nobody said. */
  readonly residents: number | null;
  readonly outline: AddedOutline | null;
}

/** The place that a ward code, the slug of a town or that of an outline names; null when there is none. */
export async function findPlace(area: Area, id: string, added: Pick<AddedPlaces, "outline">): Promise<Place | null> {
  const ward = area.wards.find((known) => known.code === id);
  if (ward) return ofWards(area, { id, kind: "WARD", name: ward.name, slug: slugOf(ward.name) }, [ward]);
  const group = area.groups.find((known) => known.slug === id);
  if (group) {
    const wards = area.wards.filter((known) => group.wardCodes.includes(known.code));
    return ofWards(area, { id, kind: "TOWN", name: group.name, slug: group.slug }, wards);
  }
  const outline = await added.outline(area.code, id);
  if (!outline) return null;
  const { kind, name, slug, residents } = outline;
  return { id, kind, name, slug: slugOf(name) || slug, area, wards: [], residents, outline };
}

function ofWards(area: Area, named: Pick<Place, "id" | "kind" | "name" | "slug">, wards: readonly Ward[]): Place {
  const residents = wards.reduce<number | null>(
    (sum, ward) => (sum === null || ward.residents === null ? null : sum + ward.residents),
    0,
  );
  return { ...named, area, wards, residents, outline: null };
}

/** The same question asked of the place alone: every count, rate, change and trend then follows by one path. */
export function questionOf(place: Place, question: Question): Question {
  if (place.outline === null) {
    const codes = new Set(place.wards.map((ward) => ward.code));
    const wards = Uint8Array.from(question.columns.wardCodes, (code) => (codes.has(code) ? 1 : 0));
    return { ...question, place: place.name, wards: place.wards, selection: { ...question.selection, wards } };
  }
  return questionCutBy(question, place.outline);
}

/** The rest of the area: a place is compared with it and not with an area that holds the place itself. */
export function questionOfRest(place: Place, question: Question): { question: Question; residents: number | null } {
  const here = questionOf(place, question);
  const wards = here.selection.wards.map((wanted) => 1 - wanted);
  const everybody = place.area.wards.reduce<number | null>(
    (sum, ward) => (sum === null || ward.residents === null ? null : sum + ward.residents),
    0,
  );
  return {
    question: { ...here, selection: { ...here.selection, wards } },
    residents: everybody === null || place.residents === null ? null : everybody - place.residents,
  };
}
