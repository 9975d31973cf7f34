import { VISITOR } from "@safer-wards/domain";
import type { PersonType, SessionType, ViewerType } from "./access.types.js";
import type { Asker } from "./asker.js";
import type { KnownPerson } from "./people.queries.js";
import type { OpenSession } from "./sessions.service.js";

export function viewerAnswer(person: KnownPerson | null, { session }: Asker): ViewerType {
  return {
    id: person?.id ?? "visitor",
    name: person?.name ?? null,
    signInName: person?.signInName ?? null,
    roles: person?.roles ?? VISITOR.roles,
    organisation: person?.organisation ?? null,
    hasPassword: person?.passwordHash != null,
    demonstration: person?.origin === "DEMONSTRATION",
    session: person && session.times(),
  };
}

export function personAnswer(person: KnownPerson): PersonType {
  const { id, signInName, name, roles, organisation, origin, state, createdAt } = person;
  return { id, signInName, name, roles, organisation, origin, state, createdAt: new Date(createdAt) };
}

export function sessionAnswer(session: OpenSession, asker: Asker): SessionType {
  return {
    id: session.key,
    person: personAnswer(session.person),
    current: session.key === asker.session.key(),
    beganAt: session.beganAt,
    lastSeenAt: session.lastSeenAt,
    endsAt: session.endsAt,
  };
}
