import type { Action, Reach } from "@safer-wards/domain";

export const AREA = "E07000115";

/** What probes ask about by its id. */
export interface Objects {
  readonly operation: string;
  readonly newSession: () => Promise<string>;
}

/** What a viewer is answered. */
export interface Answered {
  readonly data: Record<string, unknown> | null;
  readonly codes: readonly string[];
}

/** How it is found out how much a viewer sees. */
export interface Probe {
  readonly document: (objects: Objects) => Promise<string> | string;
  /** How much of the object an answer shows; `SOME` where its parts are the same for everybody who gets any. */
  readonly reach: (answer: Answered) => Reach | "SOME";
}

type Row = Record<string, unknown>;
const rowsOf = (answer: Answered, field: string) => (answer.data?.[field] ?? []) as Row[];
const refusedOrWhole = ({ codes }: Answered): Reach => (codes.length > 0 ? "NOTHING" : "WHOLE");

const refusedOrSome = ({ codes }: Answered): Reach | "SOME" => (codes.length > 0 ? "NOTHING" : "SOME");

export const ACTION = `areaCode: "${AREA}", planYear: "2024-25", key: "diversionary-activities"`;
export const REPORTED = "Eleven evenings on the recreation ground";
/** An action's updates, and figures, stand wherever the plan does: what is not published is for its owner and officers. */
function showsReport(answer: Answered): Reach {
  if (answer.codes.length > 0) return "NOTHING";
  return JSON.stringify(answer.data).includes(REPORTED) ? "WHOLE" : "PROTECTED";
}

export const SESSION = `areaCode: "${AREA}", provider: "salus", kind: "DETACHED", date: "2026-05-12", startTime: "18:00",
  endTime: "20:00", place: "Skate park", wardCode: "E05015045", attendances: 9, contacts: 9, individuals: 9,
  newIndividuals: 2, staffHours: 4, ageBands: [{band: "AGED_13_TO_15", count: 7}, {band: "AGED_16_TO_17", count: 2}]`;

export const PROBES: Partial<Record<Action, Probe>> = {
  "Query.operation": {
    document: ({ operation }) => `{ operation(id: "${operation}") { isWhole notes } }`,
    reach: ({ data, codes }) => {
      if (codes.length > 0) return "NOTHING";
      return (data!["operation"] as { isWhole: boolean }).isWhole ? "WHOLE" : "PROTECTED";
    },
  },
  "Query.operations": {
    document: () => `{ operations(areaCode: "${AREA}") { title isWhole } }`,
    reach: (answer) => {
      const found = rowsOf(answer, "operations").find(({ title }) => title === "Evening on the river");
      return found ? (found["isWhole"] ? "WHOLE" : "PROTECTED") : "NOTHING";
    },
  },
  "Query.operationHistory": {
    document: ({ operation }) => `{ operationHistory(id: "${operation}") { id } }`,
    reach: refusedOrWhole,
  },
  "Query.youthSessions": {
    document: () => `{ youthSessions(areaCode: "${AREA}", provider: "salus") { count } }`,
    reach: ({ data }) => ((data?.["youthSessions"] as { count: number } | undefined)?.count ? "WHOLE" : "NOTHING"),
  },
  "Query.youthReach": {
    document: () => `{ youthReach(input: {areaCode: "${AREA}", provider: "salus",
      period: {firstMonth: "2026-05", endMonth: "2026-06"}}) { providers { key } ageBands { present { value } } } }`,
    reach: ({ data }) => {
      const reach = data?.["youthReach"] as
        { providers: unknown[]; ageBands: { present: { value: number | null } }[] } | undefined;
      if (!reach || reach.providers.length === 0) return "NOTHING";
      return reach.ageBands.some(({ present }) => present.value === null) ? "PROTECTED" : "WHOLE";
    },
  },
  "Query.youthContracts": {
    document: () =>
      `{ youthContracts(areaCode: "${AREA}", provider: "salus") { pounds { value } targets { measure } } }`,
    reach: (answer) => {
      const [contract] = rowsOf(answer, "youthContracts");
      if (!contract) return "NOTHING";
      const isWhole = contract["pounds"] !== null && (contract["targets"] as unknown[]).length > 0;
      return isWhole ? "WHOLE" : "PROTECTED";
    },
  },
  "Query.youthReview": {
    document: () => `{ youthReview(areaCode: "${AREA}", provider: "salus",
      period: {firstMonth: "2026-05", endMonth: "2026-06"}) { contracts { id pounds { value } }
        reach { providers { key } ageBands { present { value } } } } }`,
    reach: ({ data }) => {
      const review = data?.["youthReview"] as
        | {
            contracts: { pounds: unknown }[];
            reach: { providers: unknown[]; ageBands: { present: { value: number | null } }[] };
          }
        | undefined;
      if (!review || (review.contracts.length === 0 && review.reach.providers.length === 0)) return "NOTHING";
      const isWhole = [
        ...review.contracts.map(({ pounds }) => pounds),
        ...review.reach.ageBands.map(({ present }) => present.value),
      ].every((part) => part !== null);
      return isWhole ? "WHOLE" : "PROTECTED";
    },
  },
  "Query.plan": {
    document: () => `{ plan(areaCode: "${AREA}", planYear: "2024-25") { actions { updates { words } } } }`,
    reach: showsReport,
  },
  "Query.planAction": {
    document: () => `{ planAction(input: {${ACTION}}) { updates { words } figures { statement } } }`,
    reach: showsReport,
  },
  "Query.planPriority": {
    document: () => `{ planPriority(input: {areaCode: "${AREA}", planYear: "2024-25",
      priority: SAFEGUARDING_VULNERABLE_PEOPLE}) { actions { updates { words } } } }`,
    reach: showsReport,
  },
  "Query.planFigures": {
    document: () => `{ planFigures(areaCode: "${AREA}") { figures { statement } } }`,
    reach: showsReport,
  },
  "Query.planRollOver": {
    document: () => `{ planRollOver(areaCode: "${AREA}", fromYear: "2025-26") { rows { action { key } decision } } }`,
    reach: ({ data, codes }) => {
      if (codes.length > 0) return "NOTHING";
      const { rows } = data!["planRollOver"] as { rows: { decision: string | null }[] };
      return rows.some(({ decision }) => decision !== null) ? "WHOLE" : "PROTECTED";
    },
  },
  "Mutation.reportActionUpdate": {
    document: () => `mutation { reportActionUpdate(input: {${ACTION}, words: "By the viewer"}) { key } }`,
    reach: refusedOrWhole,
  },
  "Query.evaluation": {
    document: ({ operation }) => `{ evaluation(operationId: "${operation}") { verdict cautions } }`,
    reach: refusedOrSome,
  },
  "Query.partnerSources": {
    document: () => `{ partnerSources(areaCode: "${AREA}") { id } }`,
    reach: refusedOrSome,
  },
  "Query.partnerCounts": {
    document: () => `{ partnerCounts(input: {areaCode: "${AREA}", supply: "council-asb:salus"}) { withheld } }`,
    reach: ({ data, codes }) => {
      if (codes.length > 0) return "NOTHING";
      return (data!["partnerCounts"] as { withheld: boolean }).withheld ? "PROTECTED" : "WHOLE";
    },
  },
  "Mutation.saveYouthContract": {
    document: () => `mutation { saveYouthContract(input: {areaCode: "${AREA}", provider: "salus", commissioner: "kcc",
      title: "By the viewer", kinds: ["DETACHED"], period: {firstMonth: "2026-04", endMonth: "2027-04"}, pounds: 100,
      targets: [{measure: "CONTACTS", value: 9}] }) { id } }`,
    reach: refusedOrWhole,
  },
  "Mutation.saveYouthSession": {
    document: () => `mutation { saveYouthSession(input: {${SESSION}, reference: "by-the-viewer"}) { status } }`,
    reach: refusedOrWhole,
  },
  "Mutation.removeYouthSession": {
    document: async ({ newSession }) => `mutation { removeYouthSession(id: "${await newSession()}", version: 1) }`,
    reach: refusedOrWhole,
  },
};
