import { randomUUID } from "node:crypto";
import type { GivenRole } from "@safer-wards/domain";
import type { IDToken } from "openid-client";
import type { Database } from "../database/index.js";
import { type Actor, appendAudit } from "./audit.service.js";
import { RefusedByOpenId } from "./openid.js";
import type { OpenIdSettings } from "./openid-settings.js";
import { insertPerson, type KnownPerson, selectBySignInName, selectBySubject, updatePerson } from "./people.queries.js";
import { canonicalSignInName } from "./people.service.js";
import { deleteSessionsOf } from "./sessions.queries.js";

/** Who the claims speak of, with the roles they give today; throws {@link RefusedByOpenId} where they give none. */
export async function personOfClaims(
  database: Database,
  claims: IDToken,
  settings: OpenIdSettings,
  actor: Actor,
): Promise<KnownPerson> {
  const email = requireEmail(claims, settings);
  const roles = requireRoles(claims, settings);
  const claimed = organisationOf(claims, settings);
  const subject = `${claims.iss}|${claims.sub}`;
  const name = textOf(claims["name"]) ?? email;
  return database.write(async (transaction) => {
    const known = await selectBySubject(transaction, subject);
    if (known?.state === "STOPPED") throw new RefusedByOpenId("stopped");
    const taken = !known && (await selectBySignInName(transaction, "OPENID", email));
    // Where no claim says it, it stays as an administrator said it.
    const organisation = settings.organisationClaim === null ? (known?.organisation ?? null) : claimed;
    if (roles.includes("PARTNER") && organisation === null) throw new RefusedByOpenId("organisation");
    const person: KnownPerson = known
      ? { ...known, name, roles, organisation }
      : {
          id: randomUUID(),
          signInName: taken ? `${email} (${claims.sub})` : email,
          name,
          passwordHash: null,
          roles,
          organisation,
          origin: "OPENID",
          subject,
          state: "ACTIVE",
          createdAt: new Date().toISOString(),
        };
    const changed = known !== null && (known.roles.join() !== roles.join() || known.organisation !== organisation);
    if (!known) await insertPerson(transaction, person);
    else await updatePerson(transaction, person);
    if (changed) await deleteSessionsOf(transaction, person.id, null);
    if (changed || !known) {
      const action = known ? "PERSON_CHANGED" : "PERSON_ADDED";
      const before = known && { before: { roles: known.roles, organisation: known.organisation } };
      const after = { roles, organisation, origin: "OPENID" };
      const deed = { action, object: `person:${person.id}`, ...before, after };
      await appendAudit(transaction, actor, deed, new Date());
    }
    return person;
  });
}

function requireEmail(claims: IDToken, { trustsEmail }: OpenIdSettings): string {
  const email = textOf(claims["email"]) ?? (trustsEmail ? textOf(claims["preferred_username"]) : null);
  if (email === null || (!trustsEmail && claims["email_verified"] !== true)) throw new RefusedByOpenId("email");
  return canonicalSignInName(email);
}

function requireRoles(claims: IDToken, { roleClaim, roleOf }: OpenIdSettings): GivenRole[] {
  const roles = mapped(claims[roleClaim], roleOf);
  if (roles.length === 0) throw new RefusedByOpenId("role");
  return roles.sort();
}

/** Null where the claim names no organisation of ours. Who is named in two could see what one of them must not. */
function organisationOf(claims: IDToken, { organisationClaim, organisationOf: map }: OpenIdSettings): string | null {
  if (organisationClaim === null) return null;
  const [organisation = null, ...others] = mapped(claims[organisationClaim], map);
  if (others.length > 0) throw new RefusedByOpenId("organisation");
  return organisation;
}

/** What the values of a claim stand for, each once. */
function mapped<Value extends string>(claim: unknown, map: Readonly<Record<string, Value>>): Value[] {
  const values = (Array.isArray(claim) ? claim : [claim]).filter((value) => typeof value === "string");
  return [...new Set(values.flatMap((value) => (Object.hasOwn(map, value) ? [map[value] as Value] : [])))];
}

function textOf(claim: unknown): string | null {
  return typeof claim === "string" && claim.trim() !== "" ? claim.trim().slice(0, 120) : null;
}
