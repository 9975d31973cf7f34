import { provisionKindName } from "@safer-wards/domain";
import type { Area } from "../wards/index.js";
import { grouped } from "./grouped.js";
import { countReach, type ReachSelection, selectorOf, type VisibleStream } from "./reach-counts.js";
import { reachFigures } from "./reach-figures.js";
import type { YouthReachPlaceType } from "./reach-places.types.js";
import { UNRATED } from "./reach-unrated.js";
import type { SessionPoints } from "./walk.js";
import { placeIn } from "./youth-place.js";

interface PlaceRowsOf {
  readonly area: Area;
  readonly streams: readonly VisibleStream[];
  readonly selection: ReachSelection;
  readonly source: string;
  readonly points: SessionPoints;
  readonly nameOf: (provider: string) => string;
  /** Coordinates of partners' records are for officers. */
  readonly withPositions: boolean;
}

/** Reach place by place, the most contact hours first: of sessions that the viewer may see whole, since one place is few people. */
export function placeRows(question: PlaceRowsOf): YouthReachPlaceType[] {
  const { area, selection, source, points, nameOf, withPositions } = question;
  const streams = question.streams.filter(({ told }) => told === null);
  const sessions = streams.flatMap((stream) => stream.sessions).filter(selectorOf(selection));
  const places = grouped(sessions, ({ wardCode, place }) => placeIn(wardCode, place));
  const rows = [...places].flatMap(([key, there]): YouthReachPlaceType[] => {
    // The last one says how the place is written, and where it stands.
    const last = there.at(-1);
    if (!last) return [];
    const standing = points.of(there.findLast(({ position }) => position !== null) ?? last);
    const figures = reachFigures(countReach(streams, { ...selection, place: key }), UNRATED, source);
    const { contacts, attendances, individuals, contactHours, sessions: held } = figures;
    return [
      {
        key,
        name: last.place,
        wardName: area.wards.find(({ code }) => code === last.wardCode)?.name ?? last.wardCode,
        providerNames: [...new Set(there.map(({ provider }) => nameOf(provider)))],
        kindNames: [...new Set(there.map(({ kind }) => provisionKindName(kind)))],
        knownBy: standing?.knownBy ?? "WARD",
        position: withPositions && standing?.knownBy === "POINT" ? standing : null,
        sessions: held,
        contactHours,
        contacts,
        attendances,
        individuals,
      },
    ];
  });
  return rows.toSorted((left, right) => (right.contactHours.value ?? 0) - (left.contactHours.value ?? 0));
}
