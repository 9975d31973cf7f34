import { randomUUID } from "node:crypto";
import {
  counted,
  type Figure,
  isProvisionKind,
  isReachMeasure,
  type Interval,
  type Month,
  monthsOf,
  type Period,
  periodLength,
  periodName,
  provisionKindName,
  reachMeasure,
  type Scope,
} from "@safer-wards/domain";
import { actorOf, appendAudit, type Asker, authorise, isDemonstrationPerson, NotAllowed } from "../access/index.js";
import { advanceDataVersion } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import type { Area } from "../wards/index.js";
import { costPerContactHour } from "./contract-cost.js";
import { paceOf } from "./contract-pace.js";
import { selectContracts, upsertContract } from "./contracts.queries.js";
import type { SaveYouthContractInput, YouthContractType, YouthTargetType } from "./contracts.types.js";
import { countReach, type ReachCounts } from "./reach-counts.js";
import { type PeopleFigure, reachFigures } from "./reach-figures.js";
import { firstUntoldMonth, isOwn, reachInto } from "./streams.js";
import type { KnownSession, YouthContract, YouthTarget } from "./youth.js";
import type { YouthGround } from "./youth-ground.js";

const MOST_POUNDS = 100_000_000;
const LONGEST_MONTHS = 120;

/** Contracts with providers of youth work, and how delivery stands. */
export class YouthContracts {
  constructor(private readonly ground: YouthGround) {}

  async list(asker: Asker, areaCode: string, provider: string | null, now = new Date()): Promise<YouthContractType[]> {
    const scope = authorise(asker.viewer, "Query.youthContracts");
    const area = this.ground.directory.require(areaCode);
    return this.listOf(asker, scope, area, provider, firstUntoldMonth(now));
  }

  /** The same within another answer, looked at up to a month. */
  async listOf(
    asker: Asker,
    scope: Scope,
    area: Area,
    provider: string | null,
    endMonth: Month,
  ): Promise<YouthContractType[]> {
    const { contracts, sessions } = await this.ground.records.of(area.code);
    const seen = contracts.filter(
      (contract) =>
        (provider === null || contract.provider === provider) && reachInto(asker.viewer, scope, contract) !== "NOTHING",
    );
    return seen.map((contract) => {
      const isWhole = reachInto(asker.viewer, scope, contract) === "WHOLE";
      const ofProvider = sessions.filter((session) => session.provider === contract.provider);
      const held = ofProvider.filter(({ contractId }) => contractId === contract.id);
      const counts = isWhole ? countOf(contract, ofProvider, endMonth) : null;
      return this.answerOf(area, contract, held, counts, endMonth, isOwn(asker.viewer, contract));
    });
  }

  /** Adds a contract or changes one; a commissioner those of the own organisation alone. */
  async save(asker: Asker, input: SaveYouthContractInput): Promise<YouthContractType> {
    const scope = authorise(asker.viewer, "Mutation.saveYouthContract");
    const area = this.ground.directory.require(input.areaCode);
    const contract = await this.read(area, input, isDemonstrationPerson(asker.viewer));
    if (reachInto(asker.viewer, scope, contract) === "NOTHING") {
      throw new NotAllowed("You can write contracts that your own organisation pays for.");
    }
    await this.ground.database.write(async (transaction) => {
      const before = (await selectContracts(transaction, area.code)).find(({ id }) => id === contract.id) ?? null;
      if (input.id && !before) throw new InvalidInput("There is no such contract.", "id");
      if (before && reachInto(asker.viewer, scope, before) === "NOTHING") throw new NotAllowed();
      if (before && (before.provider !== contract.provider || before.commissioner !== contract.commissioner)) {
        throw new InvalidInput(
          "Who provides and who pays stays as it is. Write another contract for others.",
          "provider",
        );
      }
      if (before && before.version !== input.version) {
        throw new InvalidInput(
          "Somebody else has changed this contract. Load it again and repeat your change.",
          "version",
        );
      }
      const isDemonstration = before?.isDemonstration ?? contract.isDemonstration;
      const after = { ...contract, isDemonstration, version: (before?.version ?? 0) + 1 };
      await upsertContract(transaction, after);
      await advanceDataVersion(transaction, new Date().toISOString());
      const deed = { action: "YOUTH_CONTRACT_SAVED", object: `youth-contract:${after.id}`, before, after };
      await appendAudit(transaction, actorOf(asker), deed, new Date());
    });
    const [saved] = (
      await this.listOf(asker, { own: "WHOLE", others: "WHOLE" }, area, contract.provider, firstUntoldMonth(new Date()))
    ).filter(({ id }) => id === contract.id);
    if (!saved) throw new Error("YouthContracts.save: the contract just written is not there");
    return saved;
  }

  private answerOf(
    area: Area,
    contract: YouthContract,
    held: readonly KnownSession[],
    counts: ReachCounts | null,
    endMonth: Month,
    own: boolean,
  ): YouthContractType {
    const isWhole = counts !== null;
    const source = contract.isDemonstration
      ? "Demonstration sessions, generated"
      : `Sessions of ${this.ground.nameOf(contract.provider)}`;
    return {
      id: contract.id,
      provider: contract.provider,
      providerName: this.ground.nameOf(contract.provider),
      commissioner: contract.commissioner,
      commissionerName: this.ground.nameOf(contract.commissioner),
      title: contract.title,
      period: { ...contract.period, name: periodName(contract.period) },
      deliveryMonths: contract.deliveryMonths,
      pounds: isWhole ? moneyOf(contract) : null,
      costPerContactHour: isWhole ? costPerContactHour(held, [contract], upTo(contract, endMonth)) : null,
      wardNames: area.wards.filter(({ code }) => contract.wardCodes.includes(code)).map(({ name }) => name),
      wardCodes: contract.wardCodes,
      kindNames: contract.kinds.map(provisionKindName),
      kinds: contract.kinds,
      targets: isWhole
        ? contract.targets.map((target) => targetAnswer(contract, target, counts, endMonth, source))
        : [],
      isOwn: own,
      isDemonstration: contract.isDemonstration,
      version: contract.version,
    };
  }

  private async read(area: Area, input: SaveYouthContractInput, isDemonstration: boolean): Promise<YouthContract> {
    const { period } = input;
    if (period.endMonth <= period.firstMonth) {
      throw new InvalidInput(
        "The contract ends before it begins: endMonth is the first month no longer included.",
        "period",
      );
    }
    if (periodLength(period) > LONGEST_MONTHS) {
      throw new InvalidInput("A contract lasts up to ten years. Look at its first and its last month.", "period");
    }
    const months = monthsOf(period);
    const stray = input.deliveryMonths?.find((month) => !months.includes(month));
    if (stray) throw new InvalidInput(`${stray} lies outside the contract's period.`, "deliveryMonths");
    const unknown = input.wardCodes?.find((code) => !area.wards.some((ward) => ward.code === code));
    if (unknown) throw new InvalidInput(`${area.name} has no ward "${unknown}".`, "wardCodes");
    const kinds = input.kinds.filter(isProvisionKind);
    if (kinds.length === 0 || kinds.length < input.kinds.length) {
      throw new InvalidInput("Choose at least one kind of provision that it pays for.", "kinds");
    }
    const title = input.title.trim();
    if (title.length < 3 || title.length > 120)
      throw new InvalidInput("Give it a name of 3 to 120 characters.", "title");
    return {
      id: input.id ?? randomUUID(),
      areaCode: area.code,
      provider: (await this.ground.requireProvider(area, input.provider)).slug,
      commissioner: this.ground.organisations.require(input.commissioner, "commissioner").slug,
      title,
      period: { firstMonth: period.firstMonth, endMonth: period.endMonth },
      deliveryMonths: [...new Set(input.deliveryMonths ?? [])].sort(),
      pounds: requirePounds(input.pounds ?? null),
      targets: requireTargets(input.targets),
      wardCodes: [...new Set(input.wardCodes ?? [])].sort(),
      kinds,
      isDemonstration,
      version: 0,
    };
  }
}

function requirePounds(pounds: number | null): number | null {
  if (pounds === null || (Number.isSafeInteger(pounds) && pounds >= 0 && pounds <= MOST_POUNDS)) return pounds;
  throw new InvalidInput("Give the money in whole pounds, or leave it empty.", "pounds");
}

function requireTargets(targets: SaveYouthContractInput["targets"]): YouthTarget[] {
  if (new Set(targets.map(({ measure }) => measure)).size < targets.length) {
    throw new InvalidInput("Give one target for each measure.", "targets");
  }
  return targets.map(requireTarget);
}

function requireTarget({ measure, value }: { readonly measure: string; readonly value: number }): YouthTarget {
  if (!isReachMeasure(measure)) throw new InvalidInput(`There is no measure "${measure}".`, "targets");
  if (Number.isFinite(value) && value > 0 && value <= 1_000_000) return { measure, value };
  throw new InvalidInput("A target is a number above 0.", "targets");
}

function upTo({ period }: YouthContract, endMonth: Month): Period {
  return { firstMonth: period.firstMonth, endMonth: endMonth < period.endMonth ? endMonth : period.endMonth };
}

/** What was delivered under the contract, for whoever may see it whole. */
function countOf(contract: YouthContract, ofProvider: readonly KnownSession[], endMonth: Month): ReachCounts {
  const { period } = contract;
  const months = monthsOf(period).filter((month) => month < endMonth);
  const stream = { ...contract, sessions: ofProvider, told: null };
  return countReach([stream], { months, wardCodes: null, provider: null, theme: null, contractId: contract.id });
}

function moneyOf({ pounds }: YouthContract): Figure | null {
  if (pounds === null) return null;
  return counted(pounds, { unit: "pounds", method: "Over the whole contract.", source: "Contract" });
}

function targetAnswer(
  contract: YouthContract,
  target: YouthTarget,
  counts: ReachCounts,
  endMonth: Month,
  source: string,
): YouthTargetType {
  const { name, unit } = reachMeasure(target.measure);
  const delivered = deliveredOf(target, counts, source);
  const range: Interval | null =
    delivered.least.value === null || delivered.most.value === null
      ? null
      : { lower: delivered.least.value, upper: delivered.most.value };
  return {
    measure: target.measure,
    name,
    target: counted(target.value, { unit, method: "Over the whole contract.", source: "Contract" }),
    delivered,
    ...paceOf(contract, target, range, endMonth),
  };
}

function deliveredOf({ measure }: YouthTarget, counts: ReachCounts, source: string): PeopleFigure {
  const nobody = counted(0, { unit: "young people", method: "", source: "" });
  const figures = reachFigures(counts, nobody, source);
  if (measure === "INDIVIDUALS") return figures.individuals;
  const figure = {
    SESSIONS: figures.sessions,
    CONTACT_HOURS: figures.contactHours,
    CONTACTS: figures.contacts,
    ATTENDANCES: figures.attendances,
  }[measure];
  return { least: figure, most: figure, isExact: true, words: Math.round(figure.value ?? 0).toLocaleString("en-GB") };
}
