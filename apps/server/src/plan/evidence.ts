import { MEASURES } from "@safer-wards/domain";
import { InvalidInput } from "../errors.js";
import type { Evidence, EvidenceKind, LedgerRecord } from "./plan-record.js";
import { optionalText, requireText } from "./plan-texts.js";

export interface EvidenceInput {
  readonly kind: EvidenceKind;
  readonly reference: string;
  readonly words?: string | null;
}

const MOST_EVIDENCE = 20;

/** Evidence that can be followed: a figure of the ledger, an id, or an address of the web. */
export function checkedEvidence(given: readonly EvidenceInput[], figures: readonly LedgerRecord[]): Evidence[] {
  if (given.length > MOST_EVIDENCE) {
    throw new InvalidInput(`An update has up to ${MOST_EVIDENCE} pieces of evidence.`, "evidence");
  }
  return given.map(({ kind, reference, words }) => ({
    kind,
    reference: checkedReference(kind, requireText(reference, "evidence", 500), figures),
    words: optionalText(words, "evidence", 200),
  }));
}

function checkedReference(kind: EvidenceKind, reference: string, figures: readonly LedgerRecord[]): string {
  if (kind === "LINK" && !isWebAddress(reference)) {
    throw new InvalidInput("Evidence by link needs a whole address that begins with https:// or http://.", "evidence");
  }
  if (kind === "FIGURE" && !figures.some(({ id }) => id === reference)) {
    throw new InvalidInput(`The ledger has no figure "${reference}".`, "evidence");
  }
  if (kind === "MEASURE" && !MEASURES.some(({ id }) => id === reference)) {
    const known = MEASURES.map(({ id }) => id).join(", ");
    throw new InvalidInput(`There is no measure "${reference}". Name one of: ${known}.`, "evidence");
  }
  return reference;
}

function isWebAddress(text: string): boolean {
  try {
    return ["https:", "http:"].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}
