import {
  addMonths,
  counted,
  type Figure,
  gapsAround,
  missing,
  type Month,
  monthsOf,
  type Period,
  periodLength,
  periodName,
  type Scope,
  YOUNG_PEOPLE,
} from "@safer-wards/domain";
import { percentileRanks, rankStability } from "@safer-wards/stats";
import { actorOf, appendAudit, type Asker, authorise } from "../access/index.js";
import { advanceDataVersion } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import type { Area, Ward } from "../wards/index.js";
import { selectNeedWeights, upsertNeedWeights } from "./contracts.queries.js";
import { EVEN_WEIGHTS, isNeedSign, NEED_SIGNS, type NeedSignId, type NeedWeights } from "./need-signs.js";
import { sessionsNotSupplied } from "./reach-figures.js";
import { needHeadline, needSentences, rankedByWords, sensitivityWords } from "./need-words.js";
import type { SaveYouthNeedWeightsInput, YouthNeedType, YouthNeedWardType } from "./need.types.js";
import { seededRandom } from "@safer-wards/stats";
import { reachInto } from "./streams.js";
import { youthReports } from "./youth-reports.js";
import { NEAR_MINUTES, nearestWalk, type SessionPoints, standingWords } from "./walk.js";
import { contactHours, type KnownSession } from "./youth.js";
import { isWithin, type YouthGround } from "./youth-ground.js";

/** Of how many neediest wards the ranking is tested. */
const NEEDIEST = 4;
const DRAWS = 1_000;
const SEED = 8_1770;
const QUARTER_MONTHS = 3;

const CAUTIONS = [
  "Need is read from what is recorded and from who lives there. Many records can mean much reporting, and town centres collect those of people from elsewhere.",
  "A percentile says where a ward stands among the others, not how far apart they are: somebody is always first.",
  "Contact hours are counted in the ward where a session was held. Young people walk over boundaries.",
];

interface SignValues {
  readonly id: NeedSignId;
  readonly figures: readonly Figure[];
  /** Null where a figure is missing: then the sign is left out. */
  readonly percentiles: readonly number[] | null;
}

/** Where youth work is wanted beside where it goes. */
export class YouthNeed {
  constructor(private readonly ground: YouthGround) {}

  async answer(
    asker: Asker,
    areaCode: string,
    asked: Period | null,
    trial: readonly { readonly key: string; readonly weight: number }[] | null,
  ): Promise<YouthNeedType> {
    const scope = authorise(asker.viewer, "Query.youthNeed");
    const area = this.ground.directory.require(areaCode);
    const kept = await selectNeedWeights(this.ground.database, area.code);
    const weights = trial ? requireWeights(trial) : { ...EVEN_WEIGHTS, ...kept?.weights };
    return this.needOf(asker, scope, area, await this.ground.periodOf(area, asked), weights, kept?.version ?? 0);
  }

  async needOf(
    asker: Asker,
    scope: Scope,
    area: Area,
    period: Period,
    weights: NeedWeights,
    weightsVersion: number,
  ): Promise<YouthNeedType> {
    const { sessions } = await this.ground.records.of(area.code);
    // Hours and places of sessions are no counts of young people: whoever may ask is told them whole.
    const seen = sessions.filter((session) => reachInto(asker.viewer, scope, session) !== "NOTHING");
    const held = seen.filter(({ month }) => isWithin(month, period));
    const lastQuarter = quarterOf(period);
    const months = seen.map(({ month }) => month);
    const gap = isGap(months, period) ? sessionsNotSupplied(monthsOf(period)) : null;
    const quarterGap = isGap(months, lastQuarter) ? sessionsNotSupplied(monthsOf(lastQuarter)) : null;
    const points = await this.ground.sessionPoints(area);
    const near = points.all(seen.filter(({ month }) => isWithin(month, lastQuarter)));
    const signs = await this.signsOf(scope, area, period, points.all(held));
    const used = signs.filter((sign) => sign.percentiles !== null && weights[sign.id] > 0);
    const scores = scoresOf(area, used, weights);
    const order = scores.map((_, index) => index).sort((left, right) => scores[right]! - scores[left]! || left - right);
    const needRanks = percentileRanks(scores) ?? scores;
    const provision = await Promise.all(area.wards.map((ward) => this.provisionOf(ward, held, gap)));
    const provisionRanks = percentileRanks(provision.map(({ value }) => value ?? 0)) ?? [];
    const stability = stabilityOf(used, weights, 2);
    const anyWeights = stabilityOf(used, weights, Infinity);
    const isDemonstration = seen.some((session) => session.isDemonstration);
    const wards = order.map((index, place): YouthNeedWardType => {
      const ward = area.wards[index]!;
      const walk = nearestWalk(area, ward, near);
      const needLevel = levelOf(needRanks[index] ?? 0);
      return {
        code: ward.code,
        name: ward.name,
        need: counted(scores[index] ?? 0, NEED_ORIGIN),
        rank: place + 1,
        needLevel,
        provision: provision[index]!,
        provisionLevel: levelOf(provisionRanks[index] ?? 0),
        nearest: walkFigure(walk, periodName(lastQuarter), quarterGap),
        isGap: needLevel === "HIGH" && quarterGap === null && (walk === null || walk > NEAR_MINUTES),
        stability: stability?.shares[index] ?? 0,
        readings: signs.map(({ id, figures, percentiles }) => ({
          key: id,
          figure: figures[index]!,
          percentile: percentiles?.[index] ?? null,
        })),
      };
    });
    const sum = used.reduce((total, { id }) => total + weights[id], 0);
    return {
      id: ["youth-need", asker.viewer.id, area.code, period.firstMonth, period.endMonth, JSON.stringify(weights)].join(
        ":",
      ),
      headline: quarterGap ?? needHeadline(wards),
      period: { ...period, name: periodName(period) },
      lastQuarter: { ...lastQuarter, name: periodName(lastQuarter) },
      signs: NEED_SIGNS.map(({ id, name, what }) => ({
        key: id,
        name,
        what,
        weight: weights[id],
        share: used.some((sign) => sign.id === id) && sum > 0 ? (weights[id] * 100) / sum : 0,
      })),
      weightsVersion,
      rankedBy: rankedByWords(
        used.map(({ id }) => id),
        signs.find(({ id }) => id === "YOUTH_REPORTS")?.figures[0]?.missing ?? null,
      ),
      wards,
      sensitivity: sensitivityWords(NEEDIEST, stability, anyWeights),
      // Without provision nothing can be said of need beside it.
      sentences: gap === null ? needSentences(wards) : [gap],
      walkedTo: standingWords(near),
      isDemonstration,
      cautions: CAUTIONS,
      attribution: [
        ...(isDemonstration
          ? ["Demonstration sessions: generated, not records of real ones"]
          : area.attributions.police),
        ...area.attributions.residents,
        ...area.attributions.outlines,
      ],
    };
  }

  /** Sets how the area weighs the signs. */
  async saveWeights(asker: Asker, input: SaveYouthNeedWeightsInput): Promise<YouthNeedType> {
    const scope = authorise(asker.viewer, "Mutation.saveYouthNeedWeights");
    const area = this.ground.directory.require(input.areaCode);
    const weights = requireWeights(input.weights);
    const version = input.version + 1;
    await this.ground.database.write(async (transaction) => {
      const before = await selectNeedWeights(transaction, area.code);
      if ((before?.version ?? 0) !== input.version) {
        throw new InvalidInput(
          "Somebody else has changed the weights. Load them again and repeat your change.",
          "version",
        );
      }
      await upsertNeedWeights(transaction, area.code, { weights, version });
      await advanceDataVersion(transaction, new Date().toISOString());
      const deed = {
        action: "YOUTH_WEIGHTS_SAVED",
        object: `youth-need:${area.code}`,
        before,
        after: { weights, version },
      };
      await appendAudit(transaction, actorOf(asker), deed, new Date());
    });
    return this.needOf(asker, scope, area, await this.ground.periodOf(area, null), weights, version);
  }

  private async signsOf(
    scope: Scope,
    area: Area,
    period: Period,
    held: ReturnType<SessionPoints["all"]>,
  ): Promise<SignValues[]> {
    return Promise.all(
      NEED_SIGNS.map(async ({ id, crimeType }): Promise<SignValues> => {
        if (crimeType) {
          const { wards } = await this.ground.incidents.wardComparison({
            areaCode: area.code,
            period,
            crimeTypes: [crimeType],
          });
          return signOf(
            id,
            wards.map(({ count }) => count),
          );
        }
        if (id === "YOUTH_REPORTS") {
          return signOf(id, await youthReports(this.ground.partners, scope, area, period));
        }
        if (id === "YOUNG_PEOPLE") {
          return signOf(id, await Promise.all(area.wards.map((ward) => this.ground.youngPeople([ward]))));
        }
        return signOf(
          id,
          area.wards.map((ward) => walkFigure(nearestWalk(area, ward, held), periodName(period))),
        );
      }),
    );
  }

  private async provisionOf(ward: Ward, held: readonly KnownSession[], gap: string | null): Promise<Figure> {
    const youngPeople = await this.ground.youngPeople([ward]);
    const hours = contactHours(held.filter(({ wardCode }) => wardCode === ward.code));
    const origin = {
      unit: "contact hours per 1,000 young people",
      method: `Contact hours of sessions held in the ward, per 1,000 ${YOUNG_PEOPLE.name} who live there. ${youngPeople.method}`,
      source: `Sessions; residents: ${youngPeople.source}`,
    } as const;
    if (gap !== null) return missing("NOT_SUPPLIED", gap, origin);
    if (!youngPeople.value) return missing("NO_POPULATION", "It is not known how many young people live here.", origin);
    return counted((hours * 1000) / youngPeople.value, origin);
  }
}

const NEED_ORIGIN = {
  unit: "percentile",
  method:
    "Percentiles of the signs, weighed together: 0 would be the lowest ward on every sign and 100 the highest on every one.",
  source: "Recorded incidents, residents by age, and sessions",
} as const;

function signOf(id: NeedSignId, figures: readonly Figure[]): SignValues {
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  return { id, figures, percentiles: values.length === figures.length ? percentileRanks(values) : null };
}

function scoresOf(area: Area, used: readonly SignValues[], weights: NeedWeights): number[] {
  const sum = used.reduce((total, { id }) => total + weights[id], 0);
  return area.wards.map((_, index) =>
    used.reduce((score, { id, percentiles }) => score + (weights[id] * (percentiles?.[index] ?? 0)) / sum, 0),
  );
}

function stabilityOf(used: readonly SignValues[], weights: NeedWeights, factor: number) {
  if (used.length === 0) return null;
  return rankStability({
    measures: used.map(({ percentiles }) => percentiles ?? []),
    weights: used.map(({ id }) => weights[id]),
    top: NEEDIEST,
    factor,
    draws: DRAWS,
    random: seededRandom(SEED),
  });
}

function isGap(months: readonly Month[], period: Period): boolean {
  return gapsAround(months, period).length === periodLength(period);
}

function walkFigure(minutes: number | null, when: string, gap: string | null = null): Figure {
  const origin = {
    unit: "minutes' walk",
    method:
      "From the middle of the ward or the nearest of its villages, straight line times 1.3 at 80 metres a minute: an estimate.",
    source: "Places of sessions",
  } as const;
  if (gap !== null) return missing("NOT_SUPPLIED", gap, origin);
  if (minutes === null) return missing("UNDEFINED", `No session was held anywhere in ${when}.`, origin);
  return counted(minutes, origin);
}

function levelOf(percentile: number): "LOW" | "MIDDLE" | "HIGH" {
  if (percentile < 100 / 3) return "LOW";
  return percentile < 200 / 3 ? "MIDDLE" : "HIGH";
}

/** The last three months. */
function quarterOf({ endMonth }: Period): Period {
  return { firstMonth: addMonths(endMonth, -QUARTER_MONTHS), endMonth };
}

/** Throws {@link InvalidInput} unless every sign has one weight from 0 to 10 and one of them counts. */
function requireWeights(given: readonly { readonly key: string; readonly weight: number }[]): NeedWeights {
  const weights: Record<NeedSignId, number> = { ...EVEN_WEIGHTS };
  for (const { key, weight } of given) {
    if (!isNeedSign(key)) throw new InvalidInput(`There is no sign of need "${key}".`, "weights");
    if (!(Number.isFinite(weight) && weight >= 0 && weight <= 10)) {
      throw new InvalidInput("A weight is a number from 0 to 10.", "weights");
    }
    weights[key] = weight;
  }
  if (Object.values(weights).some((weight) => weight > 0)) return weights;
  throw new InvalidInput("At least one sign must weigh more than 0.", "weights");
}
