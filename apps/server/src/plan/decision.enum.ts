import { registerEnumType } from "type-graphql";
import { DECISIONS } from "./plan-record.js";

export const DecisionEnum = Object.fromEntries(DECISIONS.map((decision) => [decision, decision]));
registerEnumType(DecisionEnum, {
  name: "RollOverDecision",
  description: "What becomes of an action.",
  valuesConfig: {
    CARRIED: { description: "It goes on." },
    MERGED: { description: "It goes on as part of another." },
    DROPPED: { description: "It ends; the reason is to be said." },
  },
});
