import { MEASURES, type Viewer } from "@safer-wards/domain";
import type { Database } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import { seesOperation } from "../operations/index.js";
import { selectProviders } from "../youth/index.js";
import type { Evidence, EvidenceKind, LedgerRecord } from "./plan-record.js";
import { optionalText, requireText } from "./plan-texts.js";

export interface EvidenceInput {
  readonly kind: EvidenceKind;
  readonly reference: string;
  readonly words?: string | null;
}

const MOST_EVIDENCE = 20;

/** Where evidence is looked up, and for whom: what somebody may not see cannot be named. */
export interface EvidenceGround {
  readonly database: Pick<Database, "query">;
  readonly viewer: Viewer;
  readonly areaCode: string;
  readonly figures: readonly LedgerRecord[];
}

/** Evidence that can be followed: what is held here and is there, or an address of the web. */
export async function checkedEvidence(given: readonly EvidenceInput[], ground: EvidenceGround): Promise<Evidence[]> {
  if (given.length > MOST_EVIDENCE) {
    throw new InvalidInput(`An update has up to ${MOST_EVIDENCE} pieces of evidence.`, "evidence");
  }
  return Promise.all(
    given.map(async ({ kind, reference: text, words }) => {
      const reference = requireText(text, "evidence", 500);
      const objection = await objectionTo(kind, reference, ground);
      if (objection !== null) throw new InvalidInput(objection, "evidence");
      return { kind, reference, words: optionalText(words, "evidence", 200) };
    }),
  );
}

async function objectionTo(kind: EvidenceKind, reference: string, ground: EvidenceGround): Promise<string | null> {
  const { database, viewer, areaCode, figures } = ground;
  switch (kind) {
    case "LINK":
      return isWebAddress(reference)
        ? null
        : "Evidence by link needs a whole address that begins with https:// or http://.";
    case "FIGURE":
      return figures.some(({ id }) => id === reference) ? null : `The ledger has no figure "${reference}".`;
    case "MEASURE":
      return MEASURES.some(({ id }) => id === reference)
        ? null
        : `There is no measure "${reference}". Name one of: ${MEASURES.map(({ id }) => id).join(", ")}.`;
    case "OPERATION":
      return (await seesOperation(database, viewer, areaCode, reference))
        ? null
        : `The register has no operation "${reference}" that you may see. Choose one of it, or give a link.`;
    case "YOUTH": {
      const slugs = (await selectProviders(database, areaCode)).map(({ slug }) => slug);
      if (slugs.includes(reference)) return null;
      return `Nobody called "${reference}" offers youth provision here. Name one of: ${slugs.join(", ")}.`;
    }
  }
}

function isWebAddress(text: string): boolean {
  try {
    return ["https:", "http:"].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}
