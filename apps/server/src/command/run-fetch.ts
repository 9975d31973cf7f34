import { join } from "node:path";
import { monthName } from "@safer-wards/domain";
import { COMMAND_LINE } from "../access/index.js";
import type { Config } from "../config.js";
import { importInWorker, isComplete } from "../imports/index.js";
import {
  fetchPolice,
  fetchPopulation,
  fetchWards,
  type OutlineDifference,
  type PoliceFetch,
  ServiceFailure,
} from "../refresh/index.js";
import { readAreas, takeResidents } from "../wards/index.js";
import type { FetchCommand } from "./fetch-command-line.js";
import { importText } from "./import-text.js";
import { counted } from "./phrases.js";
import type { Output } from "./run-command.js";
import { withDatabase } from "./with-database.js";

/** Fetches from an official service, takes in what is to be taken in, and says what came of it. */
export async function runFetch(command: FetchCommand, config: Config, output: Output): Promise<number> {
  try {
    if (command.name === "fetch police") return await runPolice(command, config, output);
    return await (command.name === "fetch wards" ? runWards : runPopulation)(command.json, config, output);
  } catch (error) {
    if (!(error instanceof ServiceFailure)) throw error;
    output.write(command.json ? `${JSON.stringify({ failure: error.message }, null, 2)}\n` : `${error.message}\n`);
    return 1;
  }
}

const folderOf = (config: Config) => join(config.dataDir, "fetched");

async function runPolice(
  { firstMonth, lastMonth, json }: Extract<FetchCommand, { name: "fetch police" }>,
  config: Config,
  output: Output,
): Promise<number> {
  const areas = await withDatabase(config, readAreas);
  const order = { address: config.refresh.policeAddress, folder: folderOf(config), firstMonth, lastMonth };
  const fetched = await fetchPolice(areas, order, ({ month, status }) => {
    output.terminal?.write(`${monthName(month)}: ${status === "held" ? "fetched before" : "fetched"}\n`);
  });
  const paths = fetched.months.flatMap((month) => month.files);
  const { databaseUrl, seedDir } = config;
  const request = { paths, takeGoodRows: false };
  const report = paths.length > 0 ? await importInWorker({ databaseUrl, seedDir, request }, () => undefined) : null;
  output.write(json ? `${JSON.stringify({ fetched, report }, null, 2)}\n` : fetchedText(fetched));
  if (!json && report) output.write(importText(report));
  return fetched.failure === null && report !== null && isComplete(report) ? 0 : 1;
}

function fetchedText({ months, notOffered, requests, lastUpdated, failure }: PoliceFetch): string {
  const fetched = months.filter((month) => month.status === "fetched").length;
  const lines = [
    `data.police.uk, as published on ${lastUpdated}: ${counted(fetched, "month")} fetched with ${counted(requests, "request")}, ` +
      `${counted(months.length - fetched, "month")} fetched before.`,
    notOffered.length > 0 &&
      `Not offered there: ${notOffered.map(monthName).join(", ")}. Older months are in its archives.`,
    failure !== null && `${failure} What came before is kept; the same command goes on from there.`,
  ];
  return lines.map((line) => (line === false ? "" : `${line}\n`)).join("");
}

async function runPopulation(json: boolean, config: Config, output: Output): Promise<number> {
  const taken = await withDatabase(config, async (database) => {
    const outcomes: { area: string; release: string; wards: number; status: string }[] = [];
    for (const area of await readAreas(database)) {
      const { release, residents } = await fetchPopulation(config.refresh.populationAddress, area, new Date());
      const status = await takeResidents(database, area, release, residents, COMMAND_LINE, new Date());
      outcomes.push({ area: area.name, release: release.name, wards: area.wards.length, status });
    }
    return outcomes;
  });
  const lines = taken.map(
    ({ area, release, wards, status }) => `${area}: ${release}, ${counted(wards, "ward")}, ${status}.\n`,
  );
  output.write(json ? `${JSON.stringify({ taken }, null, 2)}\n` : lines.join(""));
  return 0;
}

async function runWards(json: boolean, config: Config, output: Output): Promise<number> {
  const areas = await withDatabase(config, readAreas);
  const differences: OutlineDifference[] = [];
  for (const area of areas) {
    differences.push(await fetchWards(config.refresh.outlinesAddress, area, folderOf(config)));
  }
  output.write(json ? `${JSON.stringify({ differences }, null, 2)}\n` : differences.map(differenceText).join(""));
  return 0;
}

function differenceText({ service, wards, added, gone, changed, file }: OutlineDifference): string {
  const part = (words: string, names: readonly string[]) =>
    names.length > 0 ? `  ${words}: ${names.join(", ")}\n` : "";
  const same = added.length + gone.length + changed.length === 0 ? "  They are the installed ones.\n" : "";
  return (
    `${service}: ${counted(wards, "ward")}, written to ${file}\n${same}` +
    part("Published and not installed", added) +
    part("Installed and not published", gone) +
    part("Another area by more than half a per cent", changed)
  );
}
