import { CRIME_TYPES, PRIORITY_IDS } from "@safer-wards/domain";
import { registerEnumType } from "type-graphql";

function enumOf(values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value, value]));
}

export const CrimeTypeEnum = enumOf(CRIME_TYPES.map((type) => type.id));
registerEnumType(CrimeTypeEnum, {
  name: "CrimeType",
  description: "The fourteen categories of police.uk.",
  valuesConfig: Object.fromEntries(CRIME_TYPES.map((type) => [type.id, { description: type.name }])),
});

export const PriorityIdEnum = enumOf(PRIORITY_IDS);
registerEnumType(PriorityIdEnum, { name: "PriorityId", description: "A priority of one of the partnership's plans." });

export const MissingReasonEnum = enumOf(["NOT_SUPPLIED", "NO_POPULATION", "UNDEFINED", "WITHHELD", "NOT_COLLECTED"]);
registerEnumType(MissingReasonEnum, {
  name: "MissingReason",
  description: "Why a figure has no value. Missing is never zero.",
  valuesConfig: {
    NOT_SUPPLIED: { description: "No file was supplied for the months asked about." },
    NO_POPULATION: { description: "The number of residents is not known." },
    UNDEFINED: { description: "It cannot be computed, such as a ratio to nothing." },
    WITHHELD: { description: "The count is small and is withheld to protect people." },
    NOT_COLLECTED: { description: "Nobody collects it." },
  },
});

export const CoverageStateEnum = enumOf(["SUPPLIED", "PARTLY_SUPPLIED", "NOT_SUPPLIED"]);
registerEnumType(CoverageStateEnum, {
  name: "CoverageState",
  description: "Whether a month's records are there.",
  valuesConfig: {
    SUPPLIED: { description: "Every force of the area supplied the month." },
    PARTLY_SUPPLIED: { description: "The required forces supplied it; an additional one did not." },
    NOT_SUPPLIED: { description: "A required force did not supply it: a gap, never a zero." },
  },
});

export const ChangeDirectionEnum = enumOf(["FEWER", "MORE", "NO_CLEAR_CHANGE", "NOT_KNOWN"]);
registerEnumType(ChangeDirectionEnum, {
  name: "ChangeDirection",
  description: "What the interval of a change carries.",
  valuesConfig: {
    FEWER: { description: "The whole 95 % interval lies below the year before." },
    MORE: { description: "The whole 95 % interval lies above the year before." },
    NO_CLEAR_CHANGE: { description: "The interval holds both fewer and more: chance alone could give this." },
    NOT_KNOWN: { description: "There is nothing to compare with." },
  },
});
