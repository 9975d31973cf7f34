import { expect, it } from "vitest";
import { TABLE_SOURCES } from "../../apps/server/src/imports/sources/index.js";
import { EVERY_DOCUMENT } from "./every-document.js";
import { EVERY_TABLE } from "./every-table.js";
import {
  FAULT_CLASSES,
  type FaultClass,
  OF_EVERY_DOCUMENT,
  OF_EVERY_POSITION,
  OF_EVERY_TABLE,
  OF_EVERY_TEMPLATE,
} from "./fault-classes.js";
import { HOSTILE_ARCHIVES } from "./malformed-archives.js";
import { BAD_CELLS } from "./malformed-cells.js";
import { BROKEN_ROWS } from "./malformed-rows.js";
import { malformedTables } from "./malformed-tables.js";
import { FOREIGN_HEADERS } from "./malformed-headers.js";
import { FOREIGN_FILES } from "./malformed-wholes.js";

const STREET = "police-uk-street";
const STREET_FILES = [...FOREIGN_FILES, ...FOREIGN_HEADERS, ...BROKEN_ROWS, ...BAD_CELLS, ...HOSTILE_ARCHIVES];

interface Case {
  readonly source: string;
  readonly fault: FaultClass;
  readonly title: string;
}

const CASES: readonly Case[] = [
  ...STREET_FILES.map((file) => ({ ...file, source: STREET })),
  ...EVERY_TABLE.flatMap((table) => malformedTables(table).map((file) => ({ ...file, source: table.source.id }))),
  ...EVERY_DOCUMENT,
];

/** Sources of which a file is no table. */
const DOCUMENTS = TABLE_SOURCES.map(({ id }) => id).filter((id) => !EVERY_TABLE.some(({ source }) => source.id === id));

const faultsOf = (source: string) => new Set(CASES.filter((one) => one.source === source).map(({ fault }) => fault));
const lacking = (source: string, wanted: readonly FaultClass[]) =>
  wanted.filter((fault) => !faultsOf(source).has(fault)).map((fault) => `${source}: ${fault}`);

it("there are at least three hundred malformed files in twenty-four classes, and no class without a file", () => {
  expect(new Set(CASES.map(({ source, title }) => `${source} ${title}`)).size).toBe(CASES.length);
  expect(CASES.length).toBeGreaterThanOrEqual(300);
  expect(FAULT_CLASSES.length).toBeGreaterThanOrEqual(24);
  const used = new Set(CASES.map(({ fault }) => fault));
  expect(FAULT_CLASSES.filter((fault) => !used.has(fault))).toEqual([]);
});

it("every source that can be imported has files of many classes", () => {
  const sources = [STREET, ...TABLE_SOURCES.map(({ id }) => id)];
  expect(sources.filter((source) => faultsOf(source).size < 10)).toEqual([]);
  expect([...new Set(CASES.map(({ source }) => source))].toSorted()).toEqual(sources.toSorted());
});

it("each class has files of every source that can have the fault", () => {
  const published = EVERY_TABLE.filter(({ isTemplate }) => !isTemplate);
  const templates = EVERY_TABLE.filter(({ isTemplate }) => isTemplate);
  const placed = EVERY_TABLE.filter((table) => table.has("Longitude") && !published.includes(table));
  expect([
    ...[STREET, ...EVERY_TABLE.map(({ source }) => source.id)].flatMap((source) => lacking(source, OF_EVERY_TABLE)),
    ...[STREET, ...placed.map(({ source }) => source.id)].flatMap((source) => lacking(source, OF_EVERY_POSITION)),
    ...templates.flatMap(({ source }) => lacking(source.id, OF_EVERY_TEMPLATE)),
    ...DOCUMENTS.flatMap((source) => lacking(source, OF_EVERY_DOCUMENT)),
  ]).toEqual([]);
});

it("the table of classes by sources is printed on demand", () => {
  const sources = [STREET, ...TABLE_SOURCES.map(({ id }) => id)];
  const rows = FAULT_CLASSES.map((fault) => {
    const counts = sources.map((source) => CASES.filter((one) => one.source === source && one.fault === fault).length);
    return [fault, ...counts, counts.reduce((sum, count) => sum + count, 0)].join(",");
  });
  expect(rows).toHaveLength(FAULT_CLASSES.length);
  if (process.env["SOAK"] === "1")
    process.stdout.write(`${["class", ...sources, "all"].join(",")}\n${rows.join("\n")}\n`);
});
