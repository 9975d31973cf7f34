import type { Month, ProvisionKind } from "@safer-wards/domain";
import type { Database, Transaction } from "../database/index.js";
import type { YouthContract, YouthProvider, YouthTarget } from "./youth.js";

type Door = Pick<Database, "query">;

interface ProviderRow {
  readonly area_code: string;
  readonly slug: string;
  readonly what: string;
  readonly kinds: string;
  readonly key_scheme: string;
  readonly version: number;
}

interface ContractRow {
  readonly id: string;
  readonly area_code: string;
  readonly provider: string;
  readonly commissioner: string;
  readonly title: string;
  readonly first_month: Month;
  readonly end_month: Month;
  readonly delivery_months: string;
  readonly pounds: number | null;
  readonly targets: string;
  readonly ward_codes: string;
  readonly kinds: string;
  readonly demonstration: number;
  readonly version: number;
}

export async function selectProviders(door: Door, areaCode: string): Promise<YouthProvider[]> {
  const rows = await door.query<ProviderRow>("SELECT * FROM youth_provider WHERE area_code = ? ORDER BY slug", [
    areaCode,
  ]);
  return rows.map((row) => ({
    areaCode: row.area_code,
    slug: row.slug,
    what: row.what,
    kinds: JSON.parse(row.kinds) as ProvisionKind[],
    keyScheme: row.key_scheme,
    version: row.version,
  }));
}

/** Adds the provider, or puts it in the place of the one with its slug. */
export async function upsertProvider(transaction: Transaction, provider: YouthProvider): Promise<void> {
  await transaction.query("DELETE FROM youth_provider WHERE area_code = ? AND slug = ?", [
    provider.areaCode,
    provider.slug,
  ]);
  await transaction.insertRows(
    "youth_provider",
    ["area_code", "slug", "what", "kinds", "key_scheme", "version"],
    [
      [
        provider.areaCode,
        provider.slug,
        provider.what,
        JSON.stringify(provider.kinds),
        provider.keyScheme,
        provider.version,
      ],
    ],
  );
}

/** In the order of their beginning, so that the first that fits a session is always the same. */
export async function selectContracts(door: Door, areaCode: string): Promise<YouthContract[]> {
  const rows = await door.query<ContractRow>(
    "SELECT * FROM youth_contract WHERE area_code = ? ORDER BY first_month, id",
    [areaCode],
  );
  return rows.map((row) => ({
    id: row.id,
    areaCode: row.area_code,
    provider: row.provider,
    commissioner: row.commissioner,
    title: row.title,
    period: { firstMonth: row.first_month, endMonth: row.end_month },
    deliveryMonths: JSON.parse(row.delivery_months) as Month[],
    pounds: row.pounds,
    targets: JSON.parse(row.targets) as YouthTarget[],
    wardCodes: JSON.parse(row.ward_codes) as string[],
    kinds: JSON.parse(row.kinds) as ProvisionKind[],
    isDemonstration: row.demonstration === 1,
    version: row.version,
  }));
}

/** Adds the contract, or puts it in the place of the one with its id. */
export async function upsertContract(transaction: Transaction, contract: YouthContract): Promise<void> {
  await transaction.query("DELETE FROM youth_contract WHERE id = ?", [contract.id]);
  await transaction.insertRows("youth_contract", CONTRACT_COLUMNS, [
    [
      contract.id,
      contract.areaCode,
      contract.provider,
      contract.commissioner,
      contract.title,
      contract.period.firstMonth,
      contract.period.endMonth,
      JSON.stringify(contract.deliveryMonths),
      contract.pounds,
      JSON.stringify(contract.targets),
      JSON.stringify(contract.wardCodes),
      JSON.stringify(contract.kinds),
      Number(contract.isDemonstration),
      contract.version,
    ],
  ]);
}

const CONTRACT_COLUMNS = [
  "id",
  "area_code",
  "provider",
  "commissioner",
  "title",
  "first_month",
  "end_month",
  "delivery_months",
  "pounds",
  "targets",
  "ward_codes",
  "kinds",
  "demonstration",
  "version",
] as const;

export interface KeptWeights {
  readonly weights: Readonly<Record<string, number>>;
  readonly version: number;
}

export async function selectNeedWeights(door: Door, areaCode: string): Promise<KeptWeights | null> {
  const [row] = await door.query<{ weights: string; version: number }>(
    "SELECT weights, version FROM youth_need_weights WHERE area_code = ?",
    [areaCode],
  );
  return row ? { weights: JSON.parse(row.weights) as Record<string, number>, version: row.version } : null;
}

export async function upsertNeedWeights(transaction: Transaction, areaCode: string, kept: KeptWeights): Promise<void> {
  await transaction.query("DELETE FROM youth_need_weights WHERE area_code = ?", [areaCode]);
  await transaction.insertRows(
    "youth_need_weights",
    ["area_code", "weights", "version"],
    [[areaCode, JSON.stringify(kept.weights), kept.version]],
  );
}

/** Another one whenever records of youth work were added, changed or removed. */
export async function selectStamp(door: Door): Promise<string> {
  const rows = await door.query<{ number: number | string }>(
    `SELECT number FROM data_version WHERE id = 1
      UNION ALL SELECT COUNT(*) FROM youth_session
      UNION ALL SELECT COUNT(*) FROM youth_contract
      UNION ALL SELECT COUNT(*) FROM youth_provider`,
  );
  return rows.map(({ number }) => number).join(" ");
}
