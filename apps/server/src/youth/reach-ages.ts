import { addAnswers, AGE_BANDS, type AgeBand, type Answer, disclosedFigure, missing } from "@safer-wards/domain";
import { filterFor, type ReachSelection, selectorOf, type VisibleStream } from "./reach-counts.js";
import type { YouthReachType } from "./reach.types.js";
import { tellAges } from "./streams.js";

/** Ages of those present. Others' are told over the whole area alone: an age in a ward would be told too finely. */
export function ageRows(
  streams: readonly VisibleStream[],
  selection: ReachSelection,
  source: string,
  /** Why no session is known of at all; null where sessions were supplied. */
  gap: string | null,
): YouthReachType["ageBands"] {
  const origin = {
    unit: "attendances",
    method: "Young people of these ages at each session, added over sessions: the same one counts at each.",
    source,
  } as const;
  return AGE_BANDS.map(({ id, name }) => ({
    key: id,
    name,
    present:
      gap === null
        ? disclosedFigure(addAnswers(streams.map((stream) => presentOf(stream, id, selection))), origin)
        : missing("NOT_SUPPLIED", gap, origin),
  }));
}

function presentOf(stream: VisibleStream, band: AgeBand, selection: ReachSelection): Answer {
  const sessions = stream.sessions.filter(selectorOf(selection));
  if (!stream.told) return { value: sessions.reduce((sum, { ageBands }) => sum + (ageBands[band] ?? 0), 0) };
  if (sessions.length === 0) return { value: 0 };
  const filter = filterFor(stream, sessions, selection);
  return filter ? tellAges(stream.told, band, filter) : { withheld: "TOO_FINE" };
}
