import { AGE_BANDS, YOUTH_THEMES } from "@safer-wards/domain";
import type { SaveYouthSessionInput } from "../gql/graphql.js";
import { readPoint } from "./session-places.js";
import type { Session } from "./session-questions.js";

/** What the form starts with: the session that is corrected, or the last one with its numbers left out. */
export interface SessionDraft {
  readonly provider: string;
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly kind: string;
  readonly place: string;
  readonly wardCode: string;
  /** Where the place stands, as {@link readPoint} reads it; empty where nobody says. */
  readonly point: string;
  readonly staffHours: string;
  readonly contacts: string;
  readonly attendances: string;
  readonly individuals: string;
  readonly newIndividuals: string;
  readonly note: string;
  readonly themes: readonly string[];
  readonly ageBands: Readonly<Record<string, string>>;
}

/** A new session is most often where and when the last one was, on this day. */
export function draftLike(last: Session | undefined, today: string, provider: string, kind: string): SessionDraft {
  return {
    provider: last?.provider ?? provider,
    date: today,
    startTime: last?.startTime ?? "18:00",
    endTime: last?.endTime ?? "20:00",
    kind: last?.kind ?? kind,
    place: last?.place ?? "",
    wardCode: last?.wardCode ?? "",
    point: "",
    staffHours: last ? String(last.staffHours) : "4",
    contacts: "",
    attendances: "",
    individuals: "",
    newIndividuals: "",
    note: "",
    themes: [],
    ageBands: {},
  };
}

export function draftOf(session: Session): SessionDraft {
  return {
    ...session,
    point: "",
    staffHours: String(session.staffHours),
    contacts: String(session.contacts),
    attendances: String(session.attendances),
    individuals: String(session.individuals),
    newIndividuals: session.newIndividuals === null ? "" : String(session.newIndividuals),
    note: session.note ?? "",
    ageBands: Object.fromEntries(
      session.ageBands.filter(({ band }) => band !== "NOT_KNOWN").map(({ band, count }) => [band, String(count)]),
    ),
  };
}

/** What the form holds as the server takes it. An empty number is asked for; an empty "new" is not said. */
export function inputOf(form: FormData, areaCode: string, corrected: Session | null): SaveYouthSessionInput {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const whole = (name: string) => (/^\d+$/.test(text(name)) ? Number(text(name)) : -1);
  const keys = text("keys")
    .split(/[\s,;]+/)
    .filter((key) => key !== "");
  return {
    areaCode,
    ...(corrected && { id: corrected.id, version: corrected.version, reference: corrected.reference }),
    provider: text("provider"),
    date: text("date"),
    startTime: text("startTime"),
    endTime: text("endTime"),
    kind: text("kind"),
    place: text("place"),
    wardCode: text("wardCode"),
    ...readPoint(text("point")),
    staffHours: text("staffHours") === "" ? -1 : Number(text("staffHours").replace(",", ".")),
    contacts: whole("contacts"),
    attendances: whole("attendances"),
    ...(keys.length > 0 ? { keys } : { individuals: whole("individuals") }),
    ...(text("newIndividuals") !== "" && { newIndividuals: whole("newIndividuals") }),
    ageBands: AGE_BANDS.flatMap(({ id }) =>
      id !== "NOT_KNOWN" && text(`age-${id}`) !== "" ? [{ band: id, count: whole(`age-${id}`) }] : [],
    ),
    themes: YOUTH_THEMES.map(({ id }) => id).filter((id) => form.getAll("themes").includes(id)),
    note: text("note"),
  };
}
