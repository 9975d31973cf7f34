import { provisionKindName, type Scope, type Viewer, writtenSessionTime } from "@safer-wards/domain";
import { actorOf, appendAudit, type Asker, authorise, isDemonstrationPerson, NotAllowed } from "../access/index.js";
import { advanceDataVersion } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import type { Area } from "../wards/index.js";
import { readSession } from "./session-facts.js";
import { sessionGround } from "./session-ground.js";
import { recordSession } from "./session-record.js";
import { deleteSession, selectSession } from "./sessions.queries.js";
import type {
  SaveYouthSessionInput,
  YouthSessionPageType,
  YouthSessionSavedType,
  YouthSessionType,
} from "./sessions.types.js";
import { reachInto } from "./streams.js";
import { placeOf, type YouthPlace } from "./youth-place.js";
import type { KnownSession, YouthProvider, YouthSession } from "./youth.js";
import type { YouthGround } from "./youth-ground.js";

const SESSIONS_A_PAGE = 100;

/** Sessions as providers record them; each sees and corrects its own. */
export class YouthSessions {
  constructor(private readonly ground: YouthGround) {}

  async page(
    asker: Asker,
    areaCode: string,
    provider: string | null,
    after: string | null,
  ): Promise<YouthSessionPageType> {
    const scope = authorise(asker.viewer, "Query.youthSessions");
    const area = this.ground.directory.require(areaCode);
    if (provider !== null) await this.ground.requireProvider(area, provider);
    const { sessions, places } = await this.ground.records.of(area.code);
    const seen = sessions
      .filter((session) => reachInto(asker.viewer, scope, session) === "WHOLE")
      .filter((session) => provider === null || session.provider === provider)
      .toReversed();
    const start = after === null ? 0 : seen.findIndex(({ id }) => id === after) + 1;
    const shown = seen.slice(start, start + SESSIONS_A_PAGE);
    return {
      sessions: shown.map((session) => this.answerOf(area, session)),
      count: seen.length,
      nextAfter: start + shown.length < seen.length ? (shown.at(-1)?.id ?? null) : null,
      places: placesOf(places, seen, scope.others === "WHOLE"),
    };
  }

  /** Records a session, or corrects one. */
  async save(asker: Asker, input: SaveYouthSessionInput, now = new Date()): Promise<YouthSessionSavedType> {
    const scope = authorise(asker.viewer, "Mutation.saveYouthSession");
    const area = this.ground.directory.require(input.areaCode);
    const provider = await this.providerOf(asker, scope, area, input.provider ?? null);
    const { contracts, providers } = await this.ground.records.of(area.code);
    const names = providers.map(({ slug }) => this.ground.nameOf(slug));
    const facts = readSession(input, sessionGround(area, names), now);
    const recorded = await this.ground.database.write(async (transaction) => {
      const id = input.id ?? null;
      const held = id === null ? null : await selectSession(transaction, id);
      if (id !== null) requireCorrectable(held, provider, area, input.version ?? null);
      const origin = {
        areaCode: area.code,
        provider,
        contracts,
        origin: "ENTERED" as const,
        isDemonstration: held?.isDemonstration ?? isDemonstrationPerson(asker.viewer),
        now,
      };
      const result = await recordSession(transaction, facts, origin, id);
      if (result.status === "unchanged") return result;
      await advanceDataVersion(transaction, now.toISOString());
      const deed = {
        action: result.before ? "YOUTH_SESSION_CORRECTED" : "YOUTH_SESSION_RECORDED",
        object: `youth-session:${result.session.id}`,
        before: result.before && forAudit(result.before),
        after: forAudit(result.session),
      };
      await appendAudit(transaction, actorOf(asker), deed, now);
      return result;
    });
    const known = (await this.ground.records.of(area.code)).sessions.find(({ id }) => id === recorded.session.id);
    if (!known) throw new Error("YouthSessions.save: the session just written is not there");
    return { status: recorded.status, session: this.answerOf(area, known) };
  }

  /** Takes back a session that never was. */
  async remove(asker: Asker, id: string, version: number): Promise<string> {
    const scope = authorise(asker.viewer, "Mutation.removeYouthSession");
    await this.ground.database.write(async (transaction) => {
      const held = await selectSession(transaction, id);
      if (!held || !mayWrite(asker.viewer, scope, held.provider)) throw notFound();
      if (held.version !== version) throw changedMeanwhile();
      await deleteSession(transaction, id);
      await advanceDataVersion(transaction, new Date().toISOString());
      const deed = { action: "YOUTH_SESSION_REMOVED", object: `youth-session:${id}`, before: forAudit(held) };
      await appendAudit(transaction, actorOf(asker), deed, new Date());
    });
    return id;
  }

  private async providerOf({ viewer }: Asker, scope: Scope, area: Area, named: string | null): Promise<YouthProvider> {
    const slug = named ?? viewer.organisation;
    if (slug === null) throw new InvalidInput("Say which provider held the session.", "provider");
    // Who may not write for it learns nothing about whether it is there.
    if (!mayWrite(viewer, scope, slug)) throw new NotAllowed("You can record sessions of your own organisation.");
    return this.ground.requireProvider(area, slug);
  }

  private answerOf(area: Area, session: KnownSession): YouthSessionType {
    const { id, provider, reference, kind, wardCode, place, staffHours, contacts, attendances, individuals } = session;
    return {
      id,
      provider,
      providerName: this.ground.nameOf(provider),
      reference,
      ...writtenSessionTime(session.start, session.end),
      kind,
      kindName: provisionKindName(kind),
      wardCode,
      wardName: area.wards.find(({ code }) => code === wardCode)?.name ?? wardCode,
      place,
      staffHours,
      contacts,
      attendances,
      individuals,
      newIndividuals: session.newIndividuals,
      hasKeys: session.keys !== null,
      ageBands: Object.entries(session.ageBands).map(([band, count]) => ({ band, count })),
      themes: session.themes,
      note: session.note,
      recordedAt: session.recordedAt,
      isDemonstration: session.isDemonstration,
      version: session.version,
    };
  }
}

function mayWrite(viewer: Viewer, scope: Scope, provider: string): boolean {
  return scope.others === "WHOLE" || (scope.own === "WHOLE" && viewer.organisation === provider);
}

function requireCorrectable(
  held: YouthSession | null,
  provider: YouthProvider,
  area: Area,
  version: number | null,
): asserts held is YouthSession {
  if (!held || held.provider !== provider.slug || held.areaCode !== area.code) throw notFound();
  if (held.version !== version) throw changedMeanwhile();
}

function notFound(): InvalidInput {
  return new InvalidInput("There is no such session of yours.", "id");
}

function changedMeanwhile(): InvalidInput {
  return new InvalidInput("Somebody else has changed this session. Load it again and repeat your change.", "version");
}

/** Which session it is, and of what: the numbers of a session are no business of the audit, the digest proves them. */
function forAudit({ provider, reference, month, version, digest, contractId }: YouthSession) {
  return { provider, reference, month, version, digest, contractId };
}

/** Places at which the sessions were; coordinates of partners' records are for officers. */
function placesOf(
  places: readonly YouthPlace[],
  sessions: readonly YouthSession[],
  withPositions: boolean,
): YouthSessionPageType["places"] {
  const counts = new Map<string, number>();
  for (const session of sessions) counts.set(placeOf(session), (counts.get(placeOf(session)) ?? 0) + 1);
  return places
    .map((place) => ({ place, count: counts.get(placeOf({ ...place, place: place.name })) ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((left, right) => right.count - left.count)
    .map(({ place: { provider, name, wardCode, position } }) => ({
      provider,
      name,
      wardCode,
      hasPoint: position !== null,
      position: withPositions ? position : null,
    }));
}
