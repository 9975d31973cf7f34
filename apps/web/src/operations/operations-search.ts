import { OPERATION_KINDS, type OperationKind } from "@safer-wards/domain";
import { readView, writeView, type ViewSearch } from "../view/index.js";

/** Which operations the address names. */
export interface OperationsSearch extends ViewSearch {
  readonly kind?: string;
}

const KIND_BY_SLUG = new Map<string, OperationKind>(OPERATION_KINDS.map(({ id }) => [kindSlug(id), id]));

export function kindSlug(kind: OperationKind): string {
  return kind.toLowerCase().replaceAll("_", "-");
}

/** What the address says, without what nobody could mean. */
export function readOperationsSearch(search: Record<string, unknown>): OperationsSearch {
  const { kind } = search;
  const known = typeof kind === "string" && KIND_BY_SLUG.has(kind) ? { kind } : {};
  return { ...writeView(readView(search)), ...known };
}

/** The kind that the address names; null for all. */
export function kindAsked({ kind }: OperationsSearch): OperationKind | null {
  return KIND_BY_SLUG.get(kind ?? "") ?? null;
}
