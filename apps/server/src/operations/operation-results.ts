import {
  counted,
  disclosedFigure,
  OPERATION_RESULT_KIND_IDS,
  type OperationResultKind,
  operationResultKind,
} from "@safer-wards/domain";
import type { Disclosure } from "../access/index.js";
import type { Operation } from "./operation.js";
import type { OperationResultType } from "./operations.types.js";

/** What an operation came to, line by line. */
export function wholeResults(operation: Operation): OperationResultType[] {
  return operation.results.map(({ kind, count, atLeast, detail, figureIds = [] }) => ({
    kind,
    name: operationResultKind(kind).name,
    detail,
    atLeast,
    figureIds,
    figure: counted(count, originOf(operation, kind)),
  }));
}

/**
 * What a finished operation came to, for those who may not see small numbers; nothing before, because what is told once
 * stays. One operation is one table, told by kind: its only period is the month in which it was written down, which never
 * changes. Lines of one kind are added up, because what exactly was given out or seized could tell a small number apart.
 */
export async function protectedResults(disclosure: Disclosure, operation: Operation): Promise<OperationResultType[]> {
  if (operation.state !== "FINISHED" || operation.results.length === 0) return [];
  const place = operation.id;
  const month = operation.createdAt.slice(0, 7);
  const table = await disclosure.protect(
    { name: `operation-results:${operation.id}`, isDemonstration: operation.origin === "DEMONSTRATION" },
    {
      places: [place],
      months: [month],
      kinds: OPERATION_RESULT_KIND_IDS,
      cells: operation.results.map(({ kind, count }) => ({ place, month, kind, count })),
    },
    { blockMonths: 1 },
  );
  const lines = OPERATION_RESULT_KIND_IDS.map((kind): OperationResultType & { readonly isNone: boolean } => {
    const answer = table.sum({ kinds: [kind] });
    const isNone = "value" in answer && answer.value === 0;
    const figure = disclosedFigure(answer, originOf(operation, kind));
    return { kind, name: operationResultKind(kind).name, detail: "", atLeast: false, figureIds: [], figure, isNone };
  });
  return lines.filter(({ isNone }) => !isNone);
}

function originOf({ source }: Operation, kind: OperationResultKind) {
  return { unit: operationResultKind(kind).unit, method: "Counted by those who carried it out.", source };
}
