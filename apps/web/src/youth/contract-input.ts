import { addMonths, isMonth, isProvisionKind, REACH_MEASURES } from "@safer-wards/domain";
import type { SaveYouthContractInput } from "../gql/graphql.js";
import { textIn } from "../ui/form-text.js";
import type { WritableContract } from "./contract-questions.js";
import { CONTRACT_WORDS } from "./contract-words.js";

const words = CONTRACT_WORDS.objections;

/** A month that nobody wrote, which the server objects to. */
const NO_MONTH = "1900-01";

/** What is no month, with its field: the server's months have one form alone, and could not say which field it was. */
export function monthObjection(form: FormData): { readonly field: string; readonly sentence: string } | null {
  if (!isMonth(textIn(form, "firstMonth")) || !isMonth(textIn(form, "lastMonth"))) {
    return { field: "period", sentence: words.period };
  }
  const stray = monthsIn(form).find((month) => !isMonth(month));
  if (stray === undefined) return null;
  return { field: "deliveryMonths", sentence: words.stray(stray) };
}

function monthsIn(form: FormData): string[] {
  return textIn(form, "deliveryMonths")
    .split(/[\s,;]+/)
    .filter((month) => month !== "");
}

/** What the form holds as the server takes it; months are written with the last one included. */
export function contractInput(
  form: FormData,
  ground: { readonly areaCode: string; readonly provider: string },
  changed: WritableContract | null,
): SaveYouthContractInput {
  const text = (name: string) => textIn(form, name).trim();
  const all = (name: string) => form.getAll(name).filter((value) => typeof value === "string");
  const first = isMonth(text("firstMonth")) ? text("firstMonth") : NO_MONTH;
  const last = isMonth(text("lastMonth")) ? text("lastMonth") : NO_MONTH;
  const number = (name: string) => Number(text(name).replaceAll(",", ""));
  return {
    ...ground,
    ...(changed && { id: changed.id, version: changed.version }),
    commissioner: text("organisation"),
    title: text("title"),
    period: { firstMonth: first, endMonth: addMonths(last, 1) },
    deliveryMonths: monthsIn(form).filter(isMonth),
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
