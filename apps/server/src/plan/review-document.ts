import {
  figureValueWords,
  isContradiction,
  periodName,
  reviewPieces,
  SECTION_WORDS,
  STATUS_WORDS,
} from "@safer-wards/domain";
import type { OrganisationDirectory } from "../organisations/index.js";
import type { SeenAction } from "./actions.service.js";
import type { KnownFinding } from "./ledger.service.js";
import type { LedgerRecord } from "./plan-record.js";
import { ACROSS, HEADING_PART, rowPart, textPart } from "./review-draft.js";
import type { Review } from "./review.service.js";

/** Words in a row of text; a figure bears the number of its note. */
export interface Run {
  readonly words: string;
  readonly note: number | null;
  readonly isConflict: boolean;
}

export interface ReviewRow {
  readonly action: string;
  readonly owners: string;
  readonly update: readonly Run[];
  readonly status: string;
}

export interface ReviewSection {
  readonly heading: string;
  readonly rows: readonly ReviewRow[];
  readonly text: readonly Run[];
}

/** The review as every format writes it. */
export interface ReviewDocument {
  readonly title: string;
  readonly partnership: string;
  readonly standing: string;
  readonly lead: readonly Run[];
  readonly sections: readonly ReviewSection[];
  /** The source of each figure, the first with the number 1. */
  readonly notes: readonly string[];
}

const BLANK: readonly Run[] = [{ words: "–", note: null, isConflict: false }];

/** Lays the review out once for all formats: every figure with a note of its source, blanks as a dash. */
export function reviewDocument(
  review: Review,
  partnership: string,
  organisations: OrganisationDirectory,
): ReviewDocument {
  const notes = new Notes(review, organisations);
  const runs = (key: string) => notes.runsOf(review.parts[key] ?? "");
  const name = review.year.id.replace("-", "/");
  const lead = runs(HEADING_PART);
  const rowsOf = (actions: readonly SeenAction[]) =>
    actions.map((action) => ({
      action: action.summary,
      owners: action.owners.map((slug) => organisations.find(slug)?.name ?? slug).join(", "),
      update: runs(rowPart(action.key)),
      status: statusWords(action),
    }));
  const sections = review.year.priorities.map(({ id, name: heading }) => ({
    heading,
    rows: rowsOf(review.actions.filter(({ priority }) => priority === id)),
    text: runs(textPart(id)),
  }));
  const across = review.actions.filter(({ priority }) => priority === null);
  const acrossText = review.parts[textPart(ACROSS)] ?? "";
  if (across.length > 0 || acrossText !== "") {
    sections.push({ heading: "Across the priorities", rows: rowsOf(across), text: runs(textPart(ACROSS)) });
  }
  return {
    title: `Review of actions ${name}`,
    partnership,
    standing: review.version === 0 ? "Draft" : `Version ${review.version}`,
    lead,
    sections,
    notes: notes.list,
  };
}

/** Letter and word; nobody having said is a dash with its word. */
function statusWords({ status }: SeenAction): string {
  const { letter, word } = STATUS_WORDS[status];
  return `${letter} ${word}`;
}

/** The notes of a document, numbered as they are met. */
class Notes {
  readonly list: string[] = [];
  private readonly figures: ReadonlyMap<string, LedgerRecord>;

  constructor(
    private readonly review: Review,
    private readonly organisations: OrganisationDirectory,
  ) {
    this.figures = new Map(review.ledger.figures.map((figure) => [figure.id, figure]));
  }

  runsOf(text: string): readonly Run[] {
    if (text.trim() === "") return BLANK;
    return reviewPieces(text).map((piece) => ("words" in piece ? plain(piece.words) : this.figureRun(piece.figure)));
  }

  private figureRun(id: string): Run {
    const figure = this.figures.get(id);
    if (!figure) return plain(`[no figure “${id}”]`);
    const conflict = this.openConflictOf(id);
    return {
      words: figureValueWords(figure),
      note: this.numberOf(figure, conflict),
      isConflict: conflict !== undefined,
    };
  }

  private openConflictOf(id: string): KnownFinding | undefined {
    return this.review.ledger.findings.find(
      ({ state, reasons }) =>
        state !== "SETTLED" &&
        reasons.some((reason) => isContradiction(reason) && reason.figures.some((figure) => figure.id === id)),
    );
  }

  /** A note for every place where a figure stands: word processors number footnotes by place. */
  private numberOf(figure: LedgerRecord, conflict: KnownFinding | undefined): number {
    const contradiction = conflict ? ` Contradiction: ${conflict.reasons.find(isContradiction)?.words ?? ""}` : "";
    this.list.push(`${sourceOf(figure, this.organisations)}.${contradiction}`);
    return this.list.length;
  }
}

/** `DAVSS, April 2024 to March 2025: table of the review, Partnership Plan 2025–2026`. */
function sourceOf(figure: LedgerRecord, organisations: OrganisationDirectory): string {
  const { organisation, period, section, document, assertedOn, updateId } = figure;
  const who = organisations.find(organisation)?.name ?? organisation;
  const where =
    updateId === null ? `${SECTION_WORDS[section]}, ${document}` : `${SECTION_WORDS[section]} of ${assertedOn}`;
  return `${who}, ${periodName(period)}: ${where}`;
}

function plain(words: string): Run {
  return { words, note: null, isConflict: false };
}
