/** What a person is to the partnership. Whoever is not signed in is a visitor. */
export const ROLES = ["VISITOR", "COUNCILLOR", "YOUTH_COMMISSIONER", "PARTNER", "OFFICER", "ADMINISTRATOR"] as const;
export type Role = (typeof ROLES)[number];

/** Roles that are given to people; nobody is made a visitor. */
export type GivenRole = Exclude<Role, "VISITOR">;
export const GIVEN_ROLES: readonly GivenRole[] = [
  "COUNCILLOR",
  "YOUTH_COMMISSIONER",
  "PARTNER",
  "OFFICER",
  "ADMINISTRATOR",
];

export const ROLE_WORDS: Readonly<Record<Role, { readonly name: string; readonly sees: string }>> = {
  VISITOR: { name: "Visitor", sees: "Every view of open data, and the published plan." },
  COUNCILLOR: {
    name: "Councillor",
    sees: "Also operations, visits and youth work, with small numbers withheld.",
  },
  YOUTH_COMMISSIONER: {
    name: "Youth commissioner",
    sees: "Also contracts and money; the contracts of the own organisation whole.",
  },
  PARTNER: { name: "Partner organisation", sees: "The organisation's own sessions and actions, whole." },
  OFFICER: { name: "Officer", sees: "All partner records, planning and imports." },
  ADMINISTRATOR: { name: "Administrator", sees: "People, configuration and the audit; no data by that alone." },
};

export function isRole(text: string): text is Role {
  return ROLES.some((role) => role === text);
}

export function isGivenRole(text: string): text is GivenRole {
  return GIVEN_ROLES.some((role) => role === text);
}

/** Who asks. */
export interface Viewer {
  /** Null for a visitor. */
  readonly id: string | null;
  readonly name: string | null;
  readonly roles: readonly Role[];
  /** The organisation whose objects are the viewer's own. */
  readonly organisation: string | null;
}

export const VISITOR: Viewer = { id: null, name: null, roles: ["VISITOR"], organisation: null };

/** How much of an object is shown. `PROTECTED` is with small numbers withheld. */
export type Reach = "NOTHING" | "PROTECTED" | "WHOLE";

const REACHES: readonly Reach[] = ["NOTHING", "PROTECTED", "WHOLE"];

/** How much of the viewer's own objects is shown, and of everybody's. */
export interface Scope {
  readonly own: Reach;
  readonly others: Reach;
}

export const NOTHING: Scope = { own: "NOTHING", others: "NOTHING" };
const WHOLE: Scope = { own: "WHOLE", others: "WHOLE" };
/** What everybody may be told of others' objects, with small numbers withheld. */
const PROTECTED: Scope = { own: "PROTECTED", others: "PROTECTED" };
const OWN: Scope = { own: "WHOLE", others: "NOTHING" };

/** Who may do one thing; a role that is not named may not. */
type Row = Readonly<Partial<Record<Role, Scope>>>;

function forRoles(roles: readonly Role[], scope: Scope): Row {
  return Object.fromEntries(roles.map((role) => [role, scope]));
}

/** Open data and doors that everyone goes through. The answers are the same for everyone, and made as for a visitor. */
const EVERYONE = forRoles(ROLES, WHOLE);
/** Open data for everyone, and partner records for whom `Query.partnerRecords` names, where they are asked for. */
const OPEN_OR_PARTNER_RECORDS = forRoles(ROLES, WHOLE);
/** Everyone, each as far as the doors behind it let them: the answer depends on who asks. */
const EACH_AS_THEY_MAY = forRoles(ROLES, WHOLE);
/** Everyone, about themselves. */
const THEMSELVES = forRoles(ROLES, OWN);
/** What the partnership does: officers all of it, whoever takes part their own, councillors and commissioners protected. */
const OF_OPERATIONS: Row = {
  COUNCILLOR: PROTECTED,
  YOUTH_COMMISSIONER: PROTECTED,
  PARTNER: OWN,
  OFFICER: WHOLE,
};
const OFFICERS: Row = { OFFICER: WHOLE };
const ADMINISTRATORS: Row = { ADMINISTRATOR: WHOLE };
/** Who is signed in, about themselves; administrators about everybody. */
const OWN_OR_ADMINISTRATORS: Row = { ...forRoles(GIVEN_ROLES, OWN), ADMINISTRATOR: WHOLE };

/** Counts of partner records: small numbers withheld, but for officers and for the organisation that supplied them. */
const PARTNER_COUNTS: Row = {
  ...forRoles(["COUNCILLOR", "YOUTH_COMMISSIONER"], PROTECTED),
  PARTNER: { own: "WHOLE", others: "PROTECTED" },
  OFFICER: WHOLE,
};
/** The published plan is everyone's. What is reported and not yet published is shown to whoever owns it, and to officers. */
const PLAN_READERS: Row = {
  ...forRoles(ROLES, { own: "PROTECTED", others: "PROTECTED" }),
  PARTNER: { own: "WHOLE", others: "PROTECTED" },
  OFFICER: WHOLE,
};
/** Drafts are for those who work with the plan. */
const REVIEW_READERS = forRoles(["COUNCILLOR", "YOUTH_COMMISSIONER", "PARTNER", "OFFICER"], WHOLE);

/**
 * Who may do what: one row for every field of Query and Mutation, every restricted field of an object, and every route.
 * The server does not start while a field or route has none.
 */
export const ACCESS = {
  "Query.plan": PLAN_READERS,
  "Query.planAction": PLAN_READERS,
  "Query.planFigures": PLAN_READERS,
  "Query.planPriority": PLAN_READERS,
  "Query.planRollOver": PLAN_READERS,
  "Query.planReview": REVIEW_READERS,
  "Mutation.reportActionUpdate": { PARTNER: OWN, OFFICER: WHOLE },
  "Mutation.decideActionUpdate": OFFICERS,
  "Mutation.changePlanAction": OFFICERS,
  "Mutation.addPlanAction": OFFICERS,
  "Mutation.removePlanAction": OFFICERS,
  "Mutation.resolveFinding": OFFICERS,
  "Mutation.decideRollOver": OFFICERS,
  "Mutation.publishNextPlan": OFFICERS,
  "Mutation.writeNextPriority": OFFICERS,
  "Mutation.dropNextPriority": OFFICERS,
  "Mutation.aimPriority": OFFICERS,
  "Mutation.saveReview": OFFICERS,

  "Query.area": EVERYONE,
  "Query.areas": EVERYONE,
  "Query.backTest": OPEN_OR_PARTNER_RECORDS,
  "Query.comparePlaces": EVERYONE,
  "Query.busyPoints": EVERYONE,
  "Query.coverage": EVERYONE,
  "Query.knownArtefacts": EVERYONE,
  "Mutation.markArtefact": OFFICERS,
  "Mutation.unmarkArtefact": OFFICERS,
  "Query.dataDictionary": EVERYONE,
  "Query.dataVersion": EVERYONE,
  "Query.densitySurface": OPEN_OR_PARTNER_RECORDS,
  "Query.hotspotDifference": OPEN_OR_PARTNER_RECORDS,
  "Query.formerWard": EVERYONE,
  "Query.hotspotGrid": OPEN_OR_PARTNER_RECORDS,
  "Query.hotspots": OPEN_OR_PARTNER_RECORDS,
  "Query.incidentSeries": OPEN_OR_PARTNER_RECORDS,
  "Query.find": EACH_AS_THEY_MAY,
  "Query.organisations": EVERYONE,
  "Query.overview": EVERYONE,
  "Query.place": EVERYONE,
  "Query.planYears": EVERYONE,
  "Query.wardComparison": OPEN_OR_PARTNER_RECORDS,

  "Query.publishedOperations": EVERYONE,
  "Query.operations": OF_OPERATIONS,
  "Query.operation": OF_OPERATIONS,
  "Query.operationHistory": { PARTNER: OWN, OFFICER: WHOLE },
  "Query.evaluation": OF_OPERATIONS,
  "Query.evaluationProposal": OFFICERS,
  "Mutation.chooseEvaluation": OFFICERS,
  "Mutation.createOperation": OFFICERS,
  "Mutation.changeOperation": OFFICERS,
  "Mutation.finishOperation": OFFICERS,
  "Mutation.cancelOperation": OFFICERS,
  "Query.partnerSources": PARTNER_COUNTS,
  "Query.partnerCounts": PARTNER_COUNTS,
  "Query.partnerRecords": OFFICERS,
  "Query.patrolPlans": OFFICERS,
  "Query.patrolPlan": OFFICERS,
  "Query.patrolPlanning": OFFICERS,
  "Query.patrolBriefing": OFFICERS,
  "Query.patrolDelivered": { COUNCILLOR: PROTECTED, YOUTH_COMMISSIONER: PROTECTED, OFFICER: WHOLE },
  "Mutation.planPatrols": OFFICERS,
  "Mutation.changePatrolPlan": OFFICERS,
  "Mutation.removePatrolPlan": OFFICERS,
  "Mutation.recordPatrolVisits": OFFICERS,

  "Query.importSources": EVERYONE,
  "Query.importJobs": OFFICERS,
  "Query.importJob": OFFICERS,
  "Query.importTables": OFFICERS,
  "Query.importRefusals": OFFICERS,
  /** How much partners recorded is for officers alone; what goes and when, for whoever looks after the installation. */
  "Query.retention": { OFFICER: WHOLE, ADMINISTRATOR: PROTECTED },
  "Mutation.beginImport": OFFICERS,
  "Mutation.checkImport": OFFICERS,
  "Mutation.takeImport": OFFICERS,
  "Mutation.cancelImport": OFFICERS,
  "Mutation.undoImport": OFFICERS,

  "Query.viewer": THEMSELVES,
  "Query.signInWays": THEMSELVES,
  "Mutation.signIn": THEMSELVES,
  "Mutation.demonstrationSignIn": THEMSELVES,
  "Mutation.signOut": THEMSELVES,
  "Mutation.changePassword": forRoles(GIVEN_ROLES, OWN),

  "Query.audit": ADMINISTRATORS,
  "Query.people": ADMINISTRATORS,
  "Mutation.addPerson": ADMINISTRATORS,
  "Mutation.changePerson": ADMINISTRATORS,
  "Query.sessions": OWN_OR_ADMINISTRATORS,
  "Mutation.endSession": OWN_OR_ADMINISTRATORS,

  "Query.youthProviders": EVERYONE,
  "Query.youthPublished": EVERYONE,
  "Query.youthReach": {
    COUNCILLOR: PROTECTED,
    YOUTH_COMMISSIONER: { own: "WHOLE", others: "PROTECTED" },
    PARTNER: OWN,
    OFFICER: WHOLE,
  },
  "Query.youthReview": { YOUTH_COMMISSIONER: { own: "WHOLE", others: "PROTECTED" }, PARTNER: OWN, OFFICER: WHOLE },
  "Query.youthContracts": { YOUTH_COMMISSIONER: { own: "WHOLE", others: "PROTECTED" }, PARTNER: OWN, OFFICER: WHOLE },
  "Query.youthSessions": { YOUTH_COMMISSIONER: OWN, PARTNER: OWN, OFFICER: WHOLE },
  "Query.youthNeed": { COUNCILLOR: PROTECTED, YOUTH_COMMISSIONER: PROTECTED, OFFICER: WHOLE },
  "Mutation.saveYouthSession": { PARTNER: OWN, OFFICER: WHOLE },
  "Mutation.removeYouthSession": { PARTNER: OWN, OFFICER: WHOLE },
  "Mutation.saveYouthProvider": { YOUTH_COMMISSIONER: WHOLE, OFFICER: WHOLE },
  "Mutation.saveYouthContract": { YOUTH_COMMISSIONER: OWN, OFFICER: WHOLE },
  "Mutation.saveYouthNeedWeights": { YOUTH_COMMISSIONER: WHOLE, OFFICER: WHOLE },

  "Mutation.noteExport": forRoles(GIVEN_ROLES, OWN),

  "GET /files/audit.csv": ADMINISTRATORS,
  "GET /files/people.csv": ADMINISTRATORS,
  "GET /files/sessions.csv": ADMINISTRATORS,
  "GET /exports/incidents": EVERYONE,
  "GET /exports/partner-records": OFFICERS,
  "PUT /api/uploads/:job/:file": OFFICERS,
  "GET /api/templates/:source": EVERYONE,
  "GET /health/live": EVERYONE,
  "GET /health/ready": EVERYONE,
  "ALL /graphql": EVERYONE,
  "GET /sign-in/openid": THEMSELVES,
  "GET /sign-in/openid/return": THEMSELVES,
  "GET /exports/plan/:areaCode/:planYear/review.html": REVIEW_READERS,
  "GET /exports/plan/:areaCode/:planYear/review.docx": REVIEW_READERS,
  "GET /assets/*file": EVERYONE,
  "GET /{*screen}": EVERYONE,
} as const satisfies Readonly<Record<string, Row>>;

export type Action = keyof typeof ACCESS;

export function isAction(text: string): text is Action {
  return Object.hasOwn(ACCESS, text);
}

/** Whether everyone gets the whole of it. */
export function isOpen(action: Action): boolean {
  return isTheSameForEveryone(action) || ACCESS[action] === OPEN_OR_PARTNER_RECORDS;
}

/** Whether the answer never depends on who asks. */
export function isTheSameForEveryone(action: Action): boolean {
  return ACCESS[action] === EVERYONE;
}

/** Whether it shows what not everyone may see: who reads it is noted in the audit. */
export function isRestricted(action: Action): boolean {
  return !isOpen(action) && ACCESS[action] !== THEMSELVES;
}

/** How far the viewer's roles together reach: of each part, the most that one of them gives. */
export function scopeFor(viewer: Pick<Viewer, "roles">, action: Action): Scope {
  const row: Row = ACCESS[action];
  return viewer.roles.reduce<Scope>((scope, role) => widerOf(scope, row[role] ?? NOTHING), NOTHING);
}

function widerOf(one: Scope, other: Scope): Scope {
  return { own: furtherOf(one.own, other.own), others: furtherOf(one.others, other.others) };
}

function furtherOf(one: Reach, other: Reach): Reach {
  return REACHES.indexOf(one) >= REACHES.indexOf(other) ? one : other;
}

/** How much of an object of one organisation the viewer sees, by the scope over what is asked. */
export function reachOver(viewer: Pick<Viewer, "organisation">, scope: Scope, organisation: string | null): Reach {
  const isOwn = organisation !== null && viewer.organisation === organisation;
  return isOwn ? furtherOf(scope.own, scope.others) : scope.others;
}

export function isAllowed(scope: Scope): boolean {
  return scope.own !== "NOTHING" || scope.others !== "NOTHING";
}
