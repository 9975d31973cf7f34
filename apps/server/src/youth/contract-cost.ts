import { counted, type Figure, missing, type Month, monthsOf, type Period } from "@safer-wards/domain";
import { contactHours, type YouthContract, type YouthSession } from "./youth.js";

/** Months in which a contract is to be delivered. */
export function deliveryMonths(contract: YouthContract): readonly Month[] {
  return contract.deliveryMonths.length > 0 ? contract.deliveryMonths : monthsOf(contract.period);
}

/** The share of a contract's delivery that falls into a period, from 0 to 1. */
export function shareIn(contract: YouthContract, { firstMonth, endMonth }: Period): number {
  const months = deliveryMonths(contract);
  return months.filter((month) => month >= firstMonth && month < endMonth).length / months.length;
}

/** Money for an hour of provision: the contracts' money for the period over the contact hours held under them in it. */
export function costPerContactHour(
  sessions: readonly YouthSession[],
  contracts: readonly YouthContract[],
  period: Period,
): Figure | null {
  const ids = new Set(sessions.map(({ contractId }) => contractId));
  const paying = contracts.filter(({ id }) => ids.has(id));
  if (paying.length === 0) return null;
  const origin = {
    unit: "pounds per contact hour",
    method:
      "Money of the contract, shared evenly over the months in which delivery is due, divided by the contact hours held " +
      "under it in those months of the period.",
    source: "Contracts and sessions",
  } as const;
  const unknown = paying.find(({ pounds }) => pounds === null);
  if (unknown) return missing("NOT_COLLECTED", `The money of "${unknown.title}" is not recorded.`, origin);
  const money = paying.reduce((sum, contract) => sum + (contract.pounds ?? 0) * shareIn(contract, period), 0);
  const paid = new Set(paying.map(({ id }) => id));
  const hours = contactHours(
    sessions.filter(
      ({ contractId, month }) =>
        contractId !== null && paid.has(contractId) && month >= period.firstMonth && month < period.endMonth,
    ),
  );
  if (hours === 0) return missing("UNDEFINED", "No session was held under the contract in the period.", origin);
  return counted(money / hours, origin);
}
