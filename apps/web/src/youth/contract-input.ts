import { addMonths, isMonth, isProvisionKind, REACH_MEASURES } from "@safer-wards/domain";
import type { SaveYouthContractInput } from "../gql/graphql.js";
import type { WritableContract } from "./contract-questions.js";

/** A month that nobody wrote, which the server objects to. */
const NO_MONTH = "1900-01";

/** What the form holds as the server takes it; months are written with the last one included. */
export function contractInput(
  form: FormData,
  ground: { readonly areaCode: string; readonly provider: string },
  changed: WritableContract | null,
): SaveYouthContractInput {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const all = (name: string) => form.getAll(name).filter((value) => typeof value === "string");
  const first = isMonth(text("firstMonth")) ? text("firstMonth") : NO_MONTH;
  const last = isMonth(text("lastMonth")) ? text("lastMonth") : NO_MONTH;
  const number = (name: string) => Number(text(name).replaceAll(",", ""));
  return {
    ...ground,
    ...(changed && { id: changed.id, version: changed.version, deliveryMonths: [...changed.deliveryMonths] }),
    commissioner: text("commissioner"),
    title: text("title"),
    period: { firstMonth: first, endMonth: addMonths(last, 1) },
    ...(text("pounds") !== "" && { pounds: Number.isSafeInteger(number("pounds")) ? number("pounds") : -1 }),
    targets: REACH_MEASURES.flatMap(({ id }) => {
      if (text(`target-${id}`) === "") return [];
      const value = number(`target-${id}`);
      return [{ measure: id, value: Number.isFinite(value) ? value : -1 }];
    }),
    wardCodes: all("wards"),
    kinds: all("kinds").filter(isProvisionKind),
  };
}
