import { monthName } from "@safer-wards/domain";
import { type FileReport, type ImportReport, type Problem, sentenceOf, type SkippedFiles } from "../imports/index.js";
import { counted, withCommas } from "./phrases.js";

const SHOWN_PROBLEMS_A_FILE = 20;

/** An import's report for a person to read. */
export function importText(report: ImportReport): string {
  const blocks = [
    ...report.files.map(fileText),
    ...report.problems.map((problem) => `Not read: ${sentenceOf(problem)}`),
    skippedText(report.skipped),
    goodRowsText(report),
    totalsText(report),
    demonstrationText(report.demonstrationRemoved),
    undoText(report),
  ];
  return `${blocks.filter((block) => block !== "").join("\n")}\n`;
}

const STATUS_WORDS: Record<FileReport["status"], string> = {
  taken: "Taken",
  revised: "Revised",
  unchanged: "Unchanged",
  refused: "Refused",
  checked: "Good, and not stored",
};

function fileText(file: FileReport): string {
  const month = file.month && monthName(file.month);
  const months = file.lastMonth && file.lastMonth !== file.month ? `${month} to ${monthName(file.lastMonth)}` : month;
  const kind = file.source === "police-uk-street" ? null : file.sourceName;
  const what = [kind, file.supplier, months].filter((word) => word !== null).join(", ");
  const version = file.status === "revised" ? ` (now revision ${file.revision})` : "";
  const counts =
    `${counted(file.rowsRead, "row")}: ${withCommas(file.insideArea)} in the area, ` +
    `${withCommas(file.outsideArea)} outside it, ${withCommas(file.withoutPlace)} without a place, ` +
    `${withCommas(file.refused)} refused; ${file.seconds.toFixed(2)} s`;
  const title = `${STATUS_WORDS[file.status]}: ${what === "" ? file.file : `${what}, from ${file.file}`}${version}`;
  const lines = [
    ...(file.rowsRead > 0 ? [`  ${counts}`] : []),
    ...(file.firstDate && file.lastDate ? [`  from ${file.firstDate} to ${file.lastDate}`] : []),
    ...(file.change ? [`  ${changeText(file.change)}`] : []),
  ];
  return [title, ...lines, ...problemLines(file)].join("\n");
}

function changeText({ added, removed, changed }: NonNullable<FileReport["change"]>): string {
  return `against the version before: ${withCommas(added)} added, ${withCommas(removed)} removed, ${withCommas(changed)} changed`;
}

function problemLines({ problems, problemCount }: FileReport): string[] {
  const lines = problems.slice(0, SHOWN_PROBLEMS_A_FILE).map((problem: Problem) => `  ${sentenceOf(problem)}`);
  const more = problemCount - lines.length;
  return more === 0 ? lines : [...lines, `  … and ${withCommas(more)} more; --json gives the first 200 of a file.`];
}

function skippedText({ otherForces, otherFiles }: SkippedFiles): string {
  const forces = Object.entries(otherForces);
  const number = forces.reduce((sum, [, files]) => sum + files, 0);
  const parts = [
    number > 0 &&
      `${counted(number, "police file")} of other forces (${forces.map(([slug, files]) => `${slug} ${files}`).join(", ")})`,
    otherFiles > 0 &&
      `${counted(otherFiles, "other file")} that ${otherFiles === 1 ? "is no table of a known source" : "are no tables of a known source"}`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? "" : `Not looked into: ${parts.join(", ")}.`;
}

/** What to do about files of which only some rows are bad. */
function goodRowsText({ files }: ImportReport): string {
  const partly = files.filter((file) => file.status === "refused" && file.refused > 0 && file.refused < file.rowsRead);
  if (partly.length === 0) return "";
  return "Nothing was taken from a refused file. Mend its rows and import it again, or take the others with --take-good-rows.";
}

function totalsText({ totals, files }: ImportReport): string {
  const { taken, revised, unchanged, refused } = totals.files;
  const states = `${taken} taken, ${revised} revised, ${unchanged} unchanged, ${refused} refused`;
  return (
    `${counted(files.length, "file")} (${states}): ${counted(totals.rowsRead, "row")} read, ` +
    `${counted(totals.taken, "record")} stored, ${totals.seconds.toFixed(2)} s in all.`
  );
}

function undoText({ importId, totals }: ImportReport): string {
  if (totals.files.taken + totals.files.revised === 0) return "";
  return `To take this import back: npm run data -- import undo ${importId}`;
}

function demonstrationText(removed: number): string {
  if (removed === 0) return "";
  return (
    `${counted(removed, "demonstration incident")} ${removed === 1 ? "was" : "were"} removed, because real ones are here now.\n` +
    "To remove all other demonstration data: npm run data -- clear demonstration"
  );
}
