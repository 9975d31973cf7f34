import { randomUUID } from "node:crypto";
import { counted, type Figure, monthNumber } from "@safer-wards/domain";
import { actorOf, appendAudit, type Asker, authorise } from "../access/index.js";
import { advanceDataVersion, type Database } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import type { AreaDirectory, Ward } from "../wards/index.js";
import { attributionOf, sourceOf, titleOf } from "./answers.js";
import type { IncidentAnalysis } from "./incidents.service.js";
import {
  insertKnownArtefact,
  type KnownArtefact,
  removeKnownArtefact,
  selectKnownArtefact,
  selectKnownArtefacts,
} from "./known-artefacts.queries.js";
import type { AnalysisRequest, Question } from "./question.js";

/** A kind of location that is known to collect records, by its name in the files. */
export interface LocationKind {
  readonly kind: string;
  readonly reason: string;
}

export interface BusyPoint {
  readonly longitude: number;
  readonly latitude: number;
  readonly location: string;
  readonly ward: Ward;
  readonly count: Figure;
  readonly share: Figure;
  readonly kind: LocationKind | null;
  readonly artefact: KnownArtefact | null;
}

export interface MarkRequest {
  readonly areaCode: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly reason: string;
}

const SHORTEST_REASON = 5;
const LONGEST_REASON = 300;
const MOST_POINTS = 200;

/** Map points that collect the records of a whole neighbourhood, and the officers' marks on them. */
export class KnownArtefacts {
  constructor(
    private readonly database: Database,
    private readonly directory: AreaDirectory,
    private readonly analysis: IncidentAnalysis,
    private readonly kinds: ReadonlyMap<string, LocationKind>,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** The marks that stand. */
  async marked(areaCode: string): Promise<KnownArtefact[]> {
    return selectKnownArtefacts(this.database, this.directory.require(areaCode).code);
  }

  /** The points with the most incidents of a question, the busiest first. */
  async busiest(request: AnalysisRequest, first: number) {
    if (!(first >= 1 && first <= MOST_POINTS)) {
      throw new InvalidInput(`first must be a whole number from 1 to ${MOST_POINTS}; it is ${first}.`, "first");
    }
    const question = await this.analysis.ask({ ...request, sources: null });
    const marks = await this.marked(question.area.code);
    const { counts, wards, total } = countByPoint(question);
    const order = [...counts.keys()].filter((point) => counts[point]! > 0);
    order.sort((one, other) => counts[other]! - counts[one]! || one - other);
    return {
      title: titleOf(question),
      period: question.period,
      points: order
        .slice(0, first)
        .map((point) => this.pointOf(question, point, counts[point]!, wards[point]!, total, marks)),
      attribution: attributionOf(question),
    };
  }

  /** Marks a map point; throws {@link InvalidInput} where there is none at that place, or it is marked. */
  async mark(asker: Asker, request: MarkRequest): Promise<KnownArtefact> {
    authorise(asker.viewer, "Mutation.markArtefact");
    const area = this.directory.require(request.areaCode);
    const reason = readReason(request.reason);
    const { points } = await this.analysis.columnsOf(area);
    const { longitude, latitude } = request;
    const point = points.find((known) => known.longitude === longitude && known.latitude === latitude);
    if (!point) {
      throw new InvalidInput(`No record lies at ${longitude}, ${latitude}. Choose a point of the list.`, "longitude");
    }
    const now = this.now();
    const artefact = { id: randomUUID(), areaCode: area.code, ...point, reason, markedAt: now.toISOString() };
    return this.database.write(async (transaction) => {
      const marks = await selectKnownArtefacts(transaction, area.code);
      if (marks.some((mark) => mark.longitude === longitude && mark.latitude === latitude)) {
        throw new InvalidInput(`${point.location} is marked already.`, "longitude");
      }
      await insertKnownArtefact(transaction, artefact);
      await advanceDataVersion(transaction, now.toISOString());
      const after = { location: point.location, longitude, latitude, reason };
      await appendAudit(
        transaction,
        actorOf(asker),
        { action: "ARTEFACT_MARKED", object: `artefact:${artefact.id}`, after },
        now,
      );
      return artefact;
    });
  }

  /** Takes a mark back; gives the marks that still stand. */
  async unmark(asker: Asker, id: string): Promise<KnownArtefact[]> {
    authorise(asker.viewer, "Mutation.unmarkArtefact");
    const now = this.now();
    return this.database.write(async (transaction) => {
      const artefact = await selectKnownArtefact(transaction, id);
      if (!artefact) throw new InvalidInput("There is no such mark, or it was taken back already.", "id");
      await removeKnownArtefact(transaction, id, now.toISOString());
      await advanceDataVersion(transaction, now.toISOString());
      const { location, longitude, latitude, reason } = artefact;
      const before = { location, longitude, latitude, reason };
      await appendAudit(
        transaction,
        actorOf(asker),
        { action: "ARTEFACT_UNMARKED", object: `artefact:${id}`, before },
        now,
      );
      return selectKnownArtefacts(transaction, artefact.areaCode);
    });
  }

  private pointOf(
    question: Question,
    point: number,
    count: number,
    ward: number,
    total: number,
    marks: readonly KnownArtefact[],
  ): BusyPoint {
    const { longitude, latitude, location } = question.columns.points[point]!;
    const source = sourceOf(question);
    return {
      longitude,
      latitude,
      location,
      ward: question.area.wards[ward]!,
      count: counted(count, { unit: "incidents", method: "Recorded incidents at this map point.", source }),
      share: counted((count * 100) / total, { unit: "per cent", method: "Of all incidents of the choice.", source }),
      kind: this.kinds.get(location) ?? null,
      artefact: marks.find((mark) => mark.longitude === longitude && mark.latitude === latitude) ?? null,
    };
  }
}

function countByPoint({ columns, period, selection, coverage }: Question) {
  const counts = new Uint32Array(columns.points.length);
  const wards = new Uint16Array(columns.points.length);
  const { wards: wantedWards, types, supplies } = selection;
  let total = 0;
  for (let month = monthNumber(period.firstMonth); month < monthNumber(period.endMonth); month += 1) {
    if (coverage(month) === "NOT_SUPPLIED") continue;
    const offset = month - columns.firstMonth;
    for (let row = columns.monthStarts[offset] ?? 0; row < (columns.monthStarts[offset + 1] ?? 0); row += 1) {
      const ward = columns.ward[row]!;
      if (!(wantedWards[ward]! & types[columns.type[row]!]! & supplies[columns.supply[row]!]!)) continue;
      counts[columns.point[row]!]! += 1;
      wards[columns.point[row]!] = ward;
      total += 1;
    }
  }
  return { counts, wards, total };
}

function readReason(text: string): string {
  const reason = text.trim().replaceAll(/\s+/g, " ");
  if (reason.length >= SHORTEST_REASON && reason.length <= LONGEST_REASON) return reason;
  throw new InvalidInput(
    `Say in ${SHORTEST_REASON} to ${LONGEST_REASON} characters why records pile up there, for example "Records of the whole town are put here".`,
    "reason",
  );
}
