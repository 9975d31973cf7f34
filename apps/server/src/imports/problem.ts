/** What is wrong with one cell, row or file, said so that the person who has the file can put it right. */
export interface Problem {
  /** As the person named it; the entry after a colon where it lies in an archive. */
  readonly file: string;
  /** The first line is 1; null where no line can be read, as in an archive that is refused whole. */
  readonly line: number | null;
  /** A column of the header, or `whole row`, `whole file`, `file name`, `archive entry`. */
  readonly column: string;
  /** What stands there, shortened, with control characters made visible. */
  readonly value: string;
  /** A sentence without its full stop. */
  readonly reason: string;
  readonly mend: string;
}

export const WHOLE_ROW = "whole row";
export const WHOLE_FILE = "whole file";

/** Why a row cannot be taken. */
export class Refusal {
  constructor(
    readonly column: string,
    readonly value: string,
    readonly reason: string,
    readonly mend: string,
  ) {}
}

/** A file or archive of which nothing can be taken, because what follows the fault cannot be trusted. */
export class UnreadableFile extends Error {
  constructor(
    readonly line: number | null,
    readonly refusal: Refusal,
  ) {
    super(`${refusal.reason}: ${shown(refusal.value)}`);
  }
}

/** A refusal with its place, ready to be shown. */
export function problemAt(file: string, line: number | null, refusal: Refusal): Problem {
  const { column, value, reason, mend } = refusal;
  return { file, line, column, value: shown(value), reason, mend };
}

/** The problem in one sentence and its mend in another. */
export function sentenceOf({ file, line, column, value, reason, mend }: Problem): string {
  const place = line === null ? file : `${file}, line ${line}`;
  return `${place}, ${column}, ${value === "" ? "nothing there" : `"${value}"`}: ${reason}. ${mend}.`;
}

const SHOWN_CHARACTERS = 160;
// Control characters, and the invisible ones that turn or join what stands beside them.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A value as a person can read it: at most 160 characters, and nothing invisible in it. */
export function shown(value: string): string {
  const start = value.slice(0, SHOWN_CHARACTERS).replace(/[\ud800-\udbff]$/, "");
  const length = value.length.toLocaleString("en-GB");
  return value.length <= SHOWN_CHARACTERS ? visible(start) : `${visible(start)}… (${length} characters)`;
}

/** A text in which control characters can be seen and do nothing. */
export function visible(text: string): string {
  return text.replace(UNSEEN, visibleForm);
}

function visibleForm(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "␡" : `\\u${code.toString(16).padStart(4, "0")}`;
}

const KEPT_PROBLEMS = 200;

/** The first problems of a file, and the number of all. */
export class ProblemList {
  readonly kept: Problem[] = [];
  private number = 0;

  constructor(
    private readonly file: string,
    private readonly onProblem: (problem: Problem) => void = () => undefined,
  ) {}

  get count(): number {
    return this.number;
  }

  add(line: number | null, refusal: Refusal): void {
    this.number += 1;
    const problem = problemAt(this.file, line, refusal);
    if (this.kept.length < KEPT_PROBLEMS) this.kept.push(problem);
    this.onProblem(problem);
  }
}
