import { YOUTH_THEMES, AGE_BANDS } from "@safer-wards/domain";
import { textIn } from "../ui/form-text.js";
import type { SessionDraft } from "./session-draft.js";

const FIELDS = [
  "provider",
  "date",
  "startTime",
  "endTime",
  "kind",
  "place",
  "wardCode",
  "point",
  "staffHours",
  "contacts",
  "attendances",
  "individuals",
  "newIndividuals",
  "note",
] as const satisfies readonly (keyof SessionDraft)[];

const nameOf = (viewerId: string) => `youth-session-typed ${viewerId}`;

/** Keeps what is typed while this tab lives, so that a lost network or a reload loses nothing. Keys are not kept. */
export function keepTyped(viewerId: string, form: FormData): void {
  const texts = Object.fromEntries(FIELDS.map((name) => [name, textIn(form, name)]));
  const themes = YOUTH_THEMES.map(({ id }) => id).filter((id) => form.getAll("themes").includes(id));
  const ageBands = Object.fromEntries(
    AGE_BANDS.map(({ id }) => [id, textIn(form, `age-${id}`)] as const).filter(([, count]) => count !== ""),
  );
  attempt(() => sessionStorage.setItem(nameOf(viewerId), JSON.stringify({ ...texts, themes, ageBands })));
}

/** What was typed before and not sent; null where there is nothing. */
export function typedBefore(viewerId: string): SessionDraft | null {
  const held = attempt(() => sessionStorage.getItem(nameOf(viewerId)));
  if (held === null) return null;
  const read: unknown = attempt(() => JSON.parse(held) as unknown);
  return isDraft(read) ? read : null;
}

export function forgetTyped(viewerId: string): void {
  attempt(() => sessionStorage.removeItem(nameOf(viewerId)));
}

function isDraft(read: unknown): read is SessionDraft {
  if (typeof read !== "object" || read === null || !("themes" in read) || !("ageBands" in read)) return false;
  const held: Record<string, unknown> = { ...read };
  return FIELDS.every((name) => typeof held[name] === "string") && Array.isArray(held["themes"]);
}

/** A browser may refuse to keep anything; then nothing is kept, and the form works all the same. */
function attempt<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch {
    return null;
  }
}
