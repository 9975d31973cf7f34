import { DISCLOSURE_POLICY, type DisclosurePolicy } from "@safer-wards/domain";
import { z } from "zod";
import { OPENID_ENVIRONMENT, OPENID_MENDS, type OpenIdSettings, openIdSettings } from "./openid-settings.js";

/** What access is told from outside. */
export interface AccessSettings {
  /** As Express takes it: how many proxies stand before the server, or false for none. */
  readonly trustProxy: number | false;
  /** Signs cookies; null for one of its own, made once and kept in the database. */
  readonly sessionSecret: string | null;
  readonly sessionIdleMinutes: number;
  readonly sessionHours: number;
  /** Requests an address may make a minute; 0 for any number. */
  readonly requestsPerMinute: number;
  /** Whether people may look round as a demonstration person while demonstration data are held. */
  readonly demonstrationDoor: boolean;
  /** The organisation's own sign-in; null for passwords alone. */
  readonly openId: OpenIdSettings | null;
  /** How small partner counts are kept from being told. */
  readonly disclosure: DisclosurePolicy;
  /** How many whole months the audit is kept for beside the current one; null for ever. */
  readonly auditMonths: number | null;
}

export const DEFAULT_ACCESS: AccessSettings = {
  trustProxy: false,
  sessionSecret: null,
  sessionIdleMinutes: 30,
  sessionHours: 12,
  requestsPerMinute: 6_000,
  demonstrationDoor: true,
  openId: null,
  disclosure: DISCLOSURE_POLICY,
  auditMonths: null,
};

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number)
    .refine((number) => number >= from && number <= to)
    .optional();

export const ACCESS_ENVIRONMENT = {
  TRUST_PROXY: wholeNumber(0, 10),
  SESSION_SECRET: z.string().min(32).optional(),
  SESSION_IDLE_MINUTES: wholeNumber(1, 24 * 60),
  SESSION_HOURS: wholeNumber(1, 7 * 24),
  REQUESTS_PER_MINUTE: wholeNumber(0, 9_999_999),
  AUDIT_MONTHS: wholeNumber(1, 1_200),
  DISCLOSURE_SMALLEST_SHOWN: wholeNumber(3, 1_000),
  DISCLOSURE_SENSITIVE_SMALLEST_SHOWN: wholeNumber(3, 1_000),
  ...OPENID_ENVIRONMENT,
};

export const ACCESS_MENDS: Readonly<Record<keyof typeof ACCESS_ENVIRONMENT, string>> = {
  TRUST_PROXY: "TRUST_PROXY must be the number of proxies before the server, from 0 to 10",
  SESSION_SECRET: "SESSION_SECRET must be a random text of at least 32 characters",
  SESSION_IDLE_MINUTES: "SESSION_IDLE_MINUTES must be a whole number from 1 to 1440",
  SESSION_HOURS: "SESSION_HOURS must be a whole number from 1 to 168",
  REQUESTS_PER_MINUTE: "REQUESTS_PER_MINUTE must be a whole number, 0 for no limit",
  AUDIT_MONTHS: "AUDIT_MONTHS must be a whole number of months from 1 to 1200",
  DISCLOSURE_SMALLEST_SHOWN: "DISCLOSURE_SMALLEST_SHOWN must be a whole number from 3 to 1000",
  DISCLOSURE_SENSITIVE_SMALLEST_SHOWN: "DISCLOSURE_SENSITIVE_SMALLEST_SHOWN must be a whole number from 3 to 1000",
  ...OPENID_MENDS,
};

type Told = z.output<z.ZodObject<typeof ACCESS_ENVIRONMENT>>;

export function accessSettings(told: Told, demonstrationDoor: boolean): AccessSettings {
  return {
    trustProxy: told.TRUST_PROXY || DEFAULT_ACCESS.trustProxy,
    sessionSecret: told.SESSION_SECRET ?? DEFAULT_ACCESS.sessionSecret,
    sessionIdleMinutes: told.SESSION_IDLE_MINUTES ?? DEFAULT_ACCESS.sessionIdleMinutes,
    sessionHours: told.SESSION_HOURS ?? DEFAULT_ACCESS.sessionHours,
    requestsPerMinute: told.REQUESTS_PER_MINUTE ?? DEFAULT_ACCESS.requestsPerMinute,
    demonstrationDoor,
    openId: openIdSettings(told),
    disclosure: disclosurePolicy(told),
    auditMonths: told.AUDIT_MONTHS ?? DEFAULT_ACCESS.auditMonths,
  };
}

function disclosurePolicy(told: Told): DisclosurePolicy {
  const { smallestShown, smallestShownOf, ...others } = DISCLOSURE_POLICY;
  return {
    ...others,
    smallestShown: told.DISCLOSURE_SMALLEST_SHOWN ?? smallestShown,
    smallestShownOf: Object.fromEntries(
      Object.entries(smallestShownOf).map(([kind, count]) => [kind, told.DISCLOSURE_SENSITIVE_SMALLEST_SHOWN ?? count]),
    ),
  };
}
