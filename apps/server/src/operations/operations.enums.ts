import "reflect-metadata";
import {
  DATE_PRECISIONS,
  OPERATION_KINDS,
  OPERATION_RESULT_KINDS,
  OPERATION_STATUS_WORDS,
  OPERATION_STATUSES,
} from "@safer-wards/domain";
import { registerEnumType } from "type-graphql";
import { OPERATION_DEEDS, OPERATION_ORIGINS } from "./operation.js";
import { PLACE_KINDS } from "./operation-place.js";

function enumOf(values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value, value]));
}

export const OperationKindEnum = enumOf(OPERATION_KINDS.map(({ id }) => id));
registerEnumType(OperationKindEnum, {
  name: "OperationKind",
  description: "What kind of operation it is.",
  valuesConfig: Object.fromEntries(OPERATION_KINDS.map(({ id, isWhat }) => [id, { description: isWhat }])),
});

export const OperationStatusEnum = enumOf(OPERATION_STATUSES);
registerEnumType(OperationStatusEnum, {
  name: "OperationStatus",
  description: "What an operation is today.",
  valuesConfig: Object.fromEntries(
    OPERATION_STATUSES.map((status) => [status, { description: `${OPERATION_STATUS_WORDS[status]}.` }]),
  ),
});

export const OperationResultKindEnum = enumOf(OPERATION_RESULT_KINDS.map(({ id }) => id));
registerEnumType(OperationResultKindEnum, {
  name: "OperationResultKind",
  description: "What an operation can have come to.",
  valuesConfig: Object.fromEntries(
    OPERATION_RESULT_KINDS.map(({ id, name, unit }) => [id, { description: `${name}, in ${unit}.` }]),
  ),
});

export const DatePrecisionEnum = enumOf(DATE_PRECISIONS);
registerEnumType(DatePrecisionEnum, { name: "DatePrecision", description: "How exactly dates are known." });

export const OperationPlaceKindEnum = enumOf(PLACE_KINDS);
registerEnumType(OperationPlaceKindEnum, {
  name: "OperationPlaceKind",
  description: "How a place is told.",
  valuesConfig: {
    NONE: { description: "No place is named." },
    NAMED: { description: "By names alone." },
    WARDS: { description: "By wards." },
    CELLS: { description: "By hexagons of H3 resolution 9 or 10." },
    POLYGON: { description: "By an outline that was drawn." },
    POINT: { description: "By a point and a radius." },
  },
});

export const OperationOriginEnum = enumOf(OPERATION_ORIGINS);
registerEnumType(OperationOriginEnum, {
  name: "OperationOrigin",
  description: "Where what is known of an operation comes from.",
  valuesConfig: {
    PLAN: { description: "The partnership's published plan; it is kept as it stands there." },
    OFFICER: { description: "An officer." },
    IMPORT: { description: "A file." },
    DEMONSTRATION: { description: "Nobody: it is invented." },
  },
});

export const OperationDeedEnum = enumOf(OPERATION_DEEDS);
registerEnumType(OperationDeedEnum, { name: "OperationDeed", description: "What was done to an operation." });
