import {
  addMonths,
  type ComparedWith,
  COMPARED_WITH,
  CRIME_TYPE_IDS,
  type CrimeType,
  dayOf,
  isAllowed,
  monthNumber,
  monthOfNumber,
  type Period,
  scopeFor,
  whyNotEvaluable,
} from "@safer-wards/domain";
import { isValidCell } from "h3-js";
import { type Asker, actorOf, appendAudit, authorise, readPeople } from "../access/index.js";
import type { Database } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import { type IncidentAnalysis, type Question, suppliedRange } from "../incidents/index.js";
import { cellsOfPlace, isCountable, type Operation, type Operations } from "../operations/index.js";
import { areaRound, type Candidate, candidatesFor } from "./candidates.js";
import type { ChosenEvaluation, ComparisonArea, EvaluationDesign } from "./evaluation-design.js";
import { selectEvaluation, upsertEvaluation } from "./evaluation.queries.js";
import { type Region, ringsRound } from "./region.js";
import { firstMonthAfter, gapOf } from "./windows.js";

/** What an officer wishes for; what is left out is proposed. */
export interface EvaluationWishes {
  readonly operationId: string;
  readonly crimeTypes: readonly CrimeType[];
  /** One partner's records in place of the police's. */
  readonly sources?: readonly string[] | null;
  readonly months?: number | null;
  readonly comparedWith?: ComparedWith | null;
  readonly rings?: number | null;
}

export interface Proposal {
  readonly operation: Operation;
  readonly question: Question;
  readonly design: Omit<EvaluationDesign, "comparisons">;
  readonly past: Period;
  readonly candidates: readonly Candidate[];
}

/** An operation with how it is evaluated, as far as that was chosen. */
export interface EvaluationSeen {
  readonly operation: Operation;
  readonly whole: boolean;
  /** In a few words each; none where it can be evaluated. */
  readonly whyNot: readonly string[];
  readonly chosen: ChosenEvaluation | null;
  readonly chosenByName: string | null;
  readonly question: Question;
  /** Measured by partner records, which the viewer may not see by place. */
  readonly isHidden: boolean;
}

const MOST_MONTHS = 12;
const MOST_COMPARISONS = 3;
const MOST_BUFFER_RINGS = 4;
const DEFAULT_RINGS = 2;
/** The months before the start in which areas are to be alike. */
const MONTHS_OF_PAST = 12;

/** How operations are evaluated: chosen before the start, and then kept. */
export class Evaluations {
  constructor(
    private readonly database: Database,
    private readonly analysis: IncidentAnalysis,
    private readonly operations: Operations,
  ) {}

  async find(asker: Asker, operationId: string): Promise<EvaluationSeen> {
    authorise(asker.viewer, "Query.evaluation");
    const { operation, whole } = await this.operations.find(asker, operationId);
    const chosen = await selectEvaluation(this.database, operation.id);
    const asked = { areaCode: operation.areaCode, crimeTypes: chosen?.design.crimeTypes ?? null };
    const isOfPartners = chosen?.design.sources !== undefined;
    const isHidden = isOfPartners && !isAllowed(scopeFor(asker.viewer, "Query.partnerRecords"));
    const people = chosen?.chosenBy && whole ? await readPeople(this.database) : [];
    return {
      operation,
      whole,
      whyNot: whyNotEvaluable(operation.dates, isCountable(operation.place)),
      chosen,
      chosenByName: people.find(({ id }) => id === chosen?.chosenBy)?.name ?? null,
      question:
        isOfPartners && !isHidden
          ? await this.analysis.ask({ ...asked, sources: chosen.design.sources, asker }, rowsFor(chosen.design.target))
          : await this.analysis.ask(asked),
      isHidden,
    };
  }

  /** Areas that were like the target in the months before, with what could be seen with each. */
  async propose(asker: Asker, wishes: EvaluationWishes): Promise<Proposal> {
    authorise(asker.viewer, "Query.evaluationProposal");
    const { operation } = await this.operations.find(asker, wishes.operationId);
    requireEvaluable(operation);
    const { question, design, past } = await this.understand(asker, operation, wishes);
    const others = (await this.operations.list(asker, operation.areaCode)).filter(
      (other) => other.operation.id !== operation.id && meet(other.operation, past, design),
    );
    const taken = others.flatMap((other) => cellsOfPlace(other.operation.place));
    const candidates = candidatesFor({ question, target: design.target, rings: design.rings, past, taken });
    return { operation, question, design, past, candidates };
  }

  /** Keeps a choice. Before the start it may be made anew; from the first day on it stays. */
  async choose(asker: Asker, wishes: EvaluationWishes, comparisonIds: readonly string[]): Promise<void> {
    authorise(asker.viewer, "Mutation.chooseEvaluation");
    const { operation } = await this.operations.find(asker, wishes.operationId);
    requireEvaluable(operation);
    if (operation.origin === "PLAN") throw new InvalidInput("The plan's operations stay as they are.", "operationId");
    const { question, design } = await this.understand(asker, operation, wishes);
    const comparisons = comparisonsOf(question, design, comparisonIds);
    const now = new Date();
    const chosenBeforeStart = dayOf(now) < operation.dates.firstDay;
    await this.database.write(async (transaction) => {
      const before = await selectEvaluation(transaction, operation.id);
      if (before && !chosenBeforeStart) {
        throw new InvalidInput(
          "The evaluation was chosen, and the operation has begun: it stays as it is.",
          "operationId",
        );
      }
      const chosen: ChosenEvaluation = {
        operationId: operation.id,
        design: { ...design, comparisons },
        chosenAt: now.toISOString(),
        chosenBy: asker.viewer.id,
        chosenBeforeStart,
        version: (before?.version ?? 0) + 1,
      };
      await upsertEvaluation(transaction, chosen);
      const { crimeTypes, sources, comparedWith, firstMonth, months, rings } = design;
      const after = {
        crimeTypes,
        sources: sources ?? null,
        comparedWith,
        firstMonth,
        months,
        rings,
        comparisonIds,
        chosenBeforeStart,
      };
      const deed = { action: "EVALUATION_CHOSEN", object: `operation:${operation.id}`, after };
      await appendAudit(transaction, actorOf(asker), deed, now);
    });
  }

  private async understand(asker: Asker, operation: Operation, wishes: EvaluationWishes) {
    const crimeTypes = CRIME_TYPE_IDS.filter((id) => wishes.crimeTypes.includes(id));
    if (crimeTypes.length === 0) {
      throw new InvalidInput("Choose at least one crime type that the operation is to lower.", "crimeTypes");
    }
    const firstMonth = firstMonthAfter(operation.dates);
    const target = targetOf(operation);
    const sources = wishes.sources?.length ? wishes.sources : undefined;
    const asked = { areaCode: operation.areaCode, crimeTypes, ...(sources && { sources, asker }) };
    const question = await this.analysis.ask(asked, rowsFor(target));
    const rings = target.kind === "WARDS" ? 0 : within("rings", wishes.rings ?? DEFAULT_RINGS, 1, MOST_BUFFER_RINGS);
    const months = within("months", wishes.months ?? lengthOf(operation, firstMonth), 1, MOST_MONTHS);
    const design = {
      crimeTypes,
      ...(sources && { sources }),
      comparedWith: wishes.comparedWith ?? COMPARED_WITH[0],
      firstMonth,
      months,
      gap: gapOf(operation.dates),
      rings,
      target,
      buffer: ringsRound(target, rings),
    };
    return { question, design, past: pastOf(question, operation) };
  }
}

/** Records with a ward and no point count where wards are compared, and nowhere else. */
function rowsFor(target: Region) {
  return target.kind === "WARDS" ? "EVERY" : "PLACED";
}

function targetOf({ place }: Operation): Region {
  if (place.kind === "WARDS") return { kind: "WARDS", wardCodes: place.wardCodes };
  return { kind: "CELLS", cells: cellsOfPlace(place) };
}

/** As many whole months as the operation has, one at least. */
function lengthOf({ dates }: Operation, firstMonth: string): number {
  const length = monthNumber(dates.lastDay.slice(0, 7)) - monthNumber(firstMonth) + 1;
  return Math.min(MOST_MONTHS, Math.max(1, length));
}

/** The twelve months before the start, or before the end of what is supplied where the start lies beyond it. */
function pastOf({ columns, coverage }: Question, { dates }: Operation): Period {
  const start = monthNumber(dates.firstDay.slice(0, 7));
  const range = suppliedRange(columns, coverage);
  const end = range ? Math.min(start, monthNumber(range.lastMonth) + 1) : start;
  const endMonth = monthOfNumber(end);
  const first = addMonths(endMonth, -MONTHS_OF_PAST);
  const held = range && range.firstMonth > first && range.firstMonth < endMonth ? range.firstMonth : first;
  return { firstMonth: held, endMonth };
}

/** Whether another operation falls into the months that are to be compared. */
function meet(
  { dates, state }: Operation,
  past: Period,
  { firstMonth, months }: Pick<EvaluationDesign, "firstMonth" | "months">,
) {
  const end = addMonths(firstMonth, months);
  return state !== "CANCELLED" && dates.firstDay < `${end}-01` && dates.lastDay >= `${past.firstMonth}-01`;
}

function comparisonsOf(
  question: Question,
  { target, rings }: Pick<EvaluationDesign, "target" | "rings">,
  ids: readonly string[],
): ComparisonArea[] {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0 || wanted.length > MOST_COMPARISONS) {
    throw new InvalidInput(`Choose one to ${MOST_COMPARISONS} comparison areas.`, "comparisonIds");
  }
  const areas = wanted.map((id) => comparisonOf(question, target, rings, id));
  requireApart([{ region: target, buffer: ringsRound(target, rings) }, ...areas]);
  return areas;
}

function comparisonOf(question: Question, target: Region, rings: number, id: string): ComparisonArea {
  if (target.kind === "WARDS") {
    const ward = question.area.wards.find(({ code }) => code === id);
    if (ward) return { id, name: ward.name, region: { kind: "WARDS", wardCodes: [id] }, buffer: null };
  } else if (isValidCell(id) && question.columns.cells10.includes(id)) {
    return areaRound(question, id, target.cells.length, rings);
  }
  throw new InvalidInput(`"${id}" is none of the areas that were proposed.`, "comparisonIds");
}

/** No cell or ward may be counted on two sides. */
function requireApart(areas: readonly Pick<ComparisonArea, "region" | "buffer">[]): void {
  const seen = new Set<string>();
  for (const { region, buffer } of areas) {
    for (const name of [...membersOf(region), ...(buffer ? membersOf(buffer) : [])]) {
      if (seen.has(name)) throw new InvalidInput("The areas overlap. Choose others.", "comparisonIds");
      seen.add(name);
    }
  }
}

function membersOf(region: Region): readonly string[] {
  return region.kind === "CELLS" ? region.cells : region.wardCodes;
}

function requireEvaluable(operation: Operation): void {
  const why = whyNotEvaluable(operation.dates, isCountable(operation.place));
  if (why.length > 0) throw new InvalidInput(`Cannot be evaluated: ${why.join(", ")}.`, "operationId");
}

function within(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new InvalidInput(`${name} must be a whole number from ${least} to ${most}; it is ${value}.`, name);
}
