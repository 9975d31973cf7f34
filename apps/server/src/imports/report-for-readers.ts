import type { Problem } from "./problem.js";
import type { ImportReport } from "./report.js";

/** A report that names files as they were brought, and not the folder they lie in on the server. */
export function withoutFolder(report: ImportReport, folder: string): ImportReport {
  const plain = (text: string) => text.replace(placeIn(folder), "");
  const problem = (one: Problem): Problem => ({ ...one, file: plain(one.file) });
  return {
    ...report,
    files: report.files.map((file) => ({ ...file, file: plain(file.file), problems: file.problems.map(problem) })),
    problems: report.problems.map(problem),
  };
}

/** The same for one problem. */
export function problemWithoutFolder(problem: Problem, folder: string): Problem {
  return { ...problem, file: problem.file.replace(placeIn(folder), "") };
}

/** A job's folder and the number of a file in it. */
function placeIn(folder: string): RegExp {
  return new RegExp(`${folder.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}[/\\\\]\\d+[/\\\\]`);
}
