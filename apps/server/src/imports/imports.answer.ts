import type { ImportJob } from "./import-job.js";
import type { FileReport } from "./report.js";
import { TABLE_SOURCES } from "./sources/index.js";
import { POLICE_UK_STREET } from "./sources/police-uk-street.js";
import { templateName } from "./templates.js";

const PROBLEMS_SHOWN = 100;

/** Every kind of file, the police's first. */
export function sourcesAnswer() {
  return [
    {
      id: POLICE_UK_STREET.id,
      name: POLICE_UK_STREET.name,
      publisher: POLICE_UK_STREET.publisher,
      columns: POLICE_UK_STREET.columns.map((name) => ({
        name,
        isRequired: true,
        meaning: "As published.",
        example: "",
      })),
      notes: ["Take the files as data.police.uk publishes them. A force's month is replaced as a whole."],
      needsOrganisation: false,
      templateAddress: null,
    },
    ...TABLE_SOURCES.map((source) => ({
      id: source.id,
      name: source.name,
      publisher: source.publisher,
      columns: [...source.columns],
      notes: [...source.notes],
      needsOrganisation: source.needsOrganisation,
      templateAddress: `/api/templates/${templateName(source)}`,
    })),
  ];
}

/** A job in the shape of the schema. */
export function jobAnswer(job: ImportJob) {
  const { report } = job;
  const problems = report ? [...report.problems, ...report.files.flatMap((file) => file.problems)] : [];
  return {
    id: job.id,
    state: job.state,
    createdAt: job.createdAt,
    fileNames: job.files.map((file) => file.name),
    organisation: job.organisation,
    takeGoodRows: job.takeGoodRows,
    rowsDone: job.rowsDone,
    percentDone: job.bytesTotal === 0 ? 0 : Math.min(100, Math.floor((job.bytesDone / job.bytesTotal) * 100)),
    results: report?.files.map(resultAnswer) ?? [],
    problems: problems.slice(0, PROBLEMS_SHOWN),
    problemCount: report?.totals.problemCount ?? 0,
    demonstrationRemoved: report?.demonstrationRemoved ?? 0,
    fault: job.fault,
    version: job.version,
  };
}

function resultAnswer({ change, problems: _, ...file }: FileReport) {
  return {
    ...file,
    added: change?.added ?? null,
    removed: change?.removed ?? null,
    changed: change?.changed ?? null,
  };
}
