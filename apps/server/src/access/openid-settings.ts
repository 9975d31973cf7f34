import { GIVEN_ROLES, type GivenRole } from "@safer-wards/domain";
import { z } from "zod";

/** An organisation's own sign-in, such as Microsoft Entra ID. */
export interface OpenIdSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim of the ID token that says what somebody is. */
  readonly roleClaim: string;
  readonly roleOf: Readonly<Record<string, GivenRole>>;
  /** The claim that says to which organisation somebody belongs; null where administrators say it. */
  readonly organisationClaim: string | null;
  /** Organisations' short names by the claim's values. */
  readonly organisationOf: Readonly<Record<string, string>>;
  /** Whether the issuer's word for an e-mail address is enough, without `email_verified`. */
  readonly trustsEmail: boolean;
}

const RoleMap = z.record(z.string(), z.enum(GIVEN_ROLES));
const OrganisationMap = z.record(z.string(), z.string().min(1));

function jsonOf<Value extends object>(shape: z.ZodType<Value>) {
  return z
    .string()
    .transform((text, context) => {
      const parsed = shape.safeParse(parseJson(text));
      if (parsed.success && Object.keys(parsed.data).length > 0) return parsed.data;
      context.addIssue({ code: "custom" });
      return z.NEVER;
    })
    .optional();
}

export const OPENID_ENVIRONMENT = {
  OIDC_ISSUER: z
    .string()
    .refine((text) => URL.canParse(text) && isSafeIssuer(new URL(text)))
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_ROLE_CLAIM: z.string().default("roles"),
  OIDC_ROLE_MAP: jsonOf(RoleMap),
  OIDC_ORGANISATION_CLAIM: z.string().optional(),
  OIDC_ORGANISATION_MAP: jsonOf(OrganisationMap),
  OIDC_EMAIL: z.enum(["verified", "trusted"]).default("verified"),
};

export const OPENID_MENDS: Readonly<Record<keyof typeof OPENID_ENVIRONMENT, string>> = {
  OIDC_ISSUER: "OIDC_ISSUER must be the https address of the issuer",
  OIDC_CLIENT_ID: "OIDC_CLIENT_ID must be there beside OIDC_ISSUER",
  OIDC_CLIENT_SECRET: "OIDC_CLIENT_SECRET must be there beside OIDC_ISSUER",
  OIDC_ROLE_CLAIM: "OIDC_ROLE_CLAIM must name the claim that says what somebody is",
  OIDC_ROLE_MAP:
    "OIDC_ROLE_MAP must be there beside OIDC_ISSUER and be JSON from the claim's values to roles, " +
    'for example {"Safer Wards officers":"OFFICER"}',
  OIDC_ORGANISATION_CLAIM:
    "OIDC_ORGANISATION_CLAIM must name the claim that says to which organisation somebody belongs, and be there beside " +
    "OIDC_ORGANISATION_MAP and a role map that gives PARTNER",
  OIDC_ORGANISATION_MAP:
    "OIDC_ORGANISATION_MAP must be there beside OIDC_ORGANISATION_CLAIM and be JSON from the claim's values to " +
    'organisations, for example {"4f1c…":"salus"}',
  OIDC_EMAIL: "OIDC_EMAIL must be verified or trusted",
};

type Told = z.output<z.ZodObject<typeof OPENID_ENVIRONMENT>>;

/** The settings that OpenID Connect lacks; none where it is not asked for. */
export function missingForOpenId(told: Told): (keyof typeof OPENID_MENDS)[] {
  if (told.OIDC_ISSUER === undefined) return [];
  const { OIDC_ORGANISATION_CLAIM: claim, OIDC_ORGANISATION_MAP: map, OIDC_ROLE_MAP: roles = {} } = told;
  // Partners see what is their organisation's; without one they would see nothing, or what somebody forgot to take away.
  const wantsOrganisation = claim !== undefined || map !== undefined || Object.values(roles).includes("PARTNER");
  const needed = [
    "OIDC_CLIENT_ID",
    "OIDC_CLIENT_SECRET",
    "OIDC_ROLE_MAP",
    ...(wantsOrganisation ? (["OIDC_ORGANISATION_CLAIM", "OIDC_ORGANISATION_MAP"] as const) : []),
  ] as const;
  return needed.filter((name) => told[name] === undefined);
}

export function openIdSettings(told: Told): OpenIdSettings | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ROLE_MAP } = told;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET || !OIDC_ROLE_MAP) return null;
  return {
    issuer: new URL(OIDC_ISSUER),
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    roleClaim: told.OIDC_ROLE_CLAIM,
    roleOf: OIDC_ROLE_MAP,
    organisationClaim: told.OIDC_ORGANISATION_CLAIM ?? null,
    organisationOf: told.OIDC_ORGANISATION_MAP ?? {},
    trustsEmail: told.OIDC_EMAIL === "trusted",
  };
}

/** Over HTTPS; or on this very machine, where nobody stands between. */
export function isSafeIssuer(issuer: URL): boolean {
  return issuer.protocol === "https:" || isThisMachine(issuer);
}

export function isThisMachine({ protocol, hostname }: URL): boolean {
  return protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
