import { createLocator } from "@safer-wards/geo";
import { type AddedOutline, type Ward, wardOfOutline } from "../wards/index.js";
import { columnsWithin } from "./columns-within.js";
import type { Question } from "./question.js";
import { columnsWithout } from "./thinned-columns.js";

/** Names an outline as it is now: one that changes has another. */
function keyOf({ slug, addedAt }: AddedOutline): string {
  return `${slug} ${addedAt}`;
}

function containing({ slug, outline }: AddedOutline) {
  const contains = createLocator([{ code: slug, outline }]);
  return (longitude: number, latitude: number) => contains(longitude, latitude) === 0;
}

/** What a question about an outline says of its place: rates divide by the outline's residents, if somebody gave them. */
function placeOf(outline: AddedOutline): Pick<Question, "place" | "wards" | "within"> & { wards: readonly Ward[] } {
  const { name: place, source } = outline;
  return { place, wards: [wardOfOutline(outline)], within: { key: keyOf(outline), source } };
}

/** The same question of the incidents inside an outline, which keep the wards in which they lie. */
export function questionWithin(question: Question, outline: AddedOutline): Question {
  const isInside = containing(outline);
  const isOut = Uint8Array.from(question.columns.points, ({ longitude, latitude }) =>
    isInside(longitude, latitude) ? 0 : 1,
  );
  const columns = columnsWithout(question.columns, `within ${keyOf(outline)}`, isOut);
  return { ...question, ...placeOf(outline), columns };
}

/** The same question with two wards in place of the area's own, outside and inside the outline: the inside is asked for. */
export function questionCutBy(question: Question, outline: AddedOutline): Question {
  const columns = columnsWithin(question.columns, keyOf(outline), containing(outline));
  const selection = { ...question.selection, wards: Uint8Array.of(0, 1) };
  return { ...question, ...placeOf(outline), columns, selection };
}
