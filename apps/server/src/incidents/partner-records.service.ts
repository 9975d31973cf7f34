import {
  type Answer,
  monthOfNumber,
  monthsUpTo,
  type PartnerCounts,
  type PartnerFilter,
  partnerSourceOf,
  type Period,
  type Viewer,
} from "@safer-wards/domain";
import { createLocator } from "@safer-wards/geo";
import { authorise, type Disclosure } from "../access/index.js";
import type { Database } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import {
  type AddedOutline,
  type AddedPlaces,
  type Area,
  type AreaDirectory,
  nameOfPlaces,
  wardsChosen,
} from "../wards/index.js";
import type { IncidentColumns, Supply } from "./columns.js";
import { type Selection, selectionOf } from "./counting.js";
import { type Checksums, readChecksums } from "./coverage.service.js";
import { byKind, byWeekPart, type HourProfile, hourProfile, partnerCounts } from "./partner-counting.js";
import { outlineAsked } from "./outline-asked.js";
import type { PartnerColumns } from "./partner-columns.js";
import { countsAnswer } from "./partner-records.answer.js";
import { type DeliveryRow, selectDeliveries } from "./incidents.queries.js";
import { supplyIdOf } from "./column-store.js";
import { type PartnerRow, selectPartnerRecordsAfter, selectPlacedRecords } from "./partner-records.queries.js";

/** A few hundred reports a year in a score of wards: only whole years tell most wards, see docs/methods/disclosure.md. */
const BLOCK_MONTHS = 12;

/** What is asked of partner records; everything left out means all. */
export interface PartnerRequest {
  readonly areaCode: string;
  /** Ids of supplies, such as `council-asb:tmbc`. */
  readonly supplies: readonly string[];
  readonly period: Period;
  readonly placeIds?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
}

/** What is asked of one supply; everything left out means all. */
export interface SupplyAsked extends Omit<PartnerRequest, "supplies" | "period"> {
  readonly supply: string;
  readonly period?: Period | null;
}

/** Sums of one supply's records as far as a viewer may know them. */
export interface PartnerTable {
  readonly supply: Supply;
  /** Whether nothing is withheld from this viewer. */
  readonly isWhole: boolean;
  sum(filter: PartnerFilter): Answer;
}

/** A supply, and which files its months came with as far as a viewer may know. */
export interface SupplyLedger {
  readonly supply: Supply;
  /** Newest first, without demonstration data; null for whom small numbers are withheld from. */
  readonly deliveries: readonly DeliveryRow[] | null;
  readonly checksums: Checksums;
}

/** How counts are told beside ward and month: by kind, or by part of the week. */
export type PartnerDivision = "KINDS" | "WEEK_PARTS";

/** The door to what partners supplied. Whoever is no officer comes through it to protected sums alone. */
export class PartnerRecords {
  constructor(
    private readonly database: Database,
    private readonly directory: AreaDirectory,
    private readonly columns: PartnerColumns,
    private readonly disclosure: Disclosure,
    private readonly added: Pick<AddedPlaces, "outline" | "outlines">,
  ) {}

  /** Who supplied which partner records of an area, for which months. */
  async supplies(areaCode: string): Promise<readonly Supply[]> {
    return (await this.columnsOf(areaCode)).supplies;
  }

  /** The same with the ledger of each: how many rows a month gained or lost is a small number too. */
  async ledgers(viewer: Viewer, areaCode: string): Promise<SupplyLedger[]> {
    const scope = authorise(viewer, "Query.partnerSources");
    const ledger = (await selectDeliveries(this.database)).filter(({ demonstration }) => demonstration === 0).reverse();
    const checksums = await readChecksums(this.database);
    return (await this.supplies(areaCode)).map((supply) => ({
      supply,
      checksums,
      deliveries: isToldWhole(viewer, supply, scope)
        ? ledger.filter((delivery) => delivery.organisation !== null && supplyIdOf(delivery) === supply.id)
        : null,
    }));
  }

  /** A supply's counts by ward, month and kind, whole: for what decides for itself who sees them. */
  async countsByWardMonthKind(areaCode: string, supplyId: string): Promise<PartnerCounts> {
    const { area, columns, supply } = await this.find(areaCode, supplyId);
    return partnerCounts(area, columns, supply, byKind);
  }

  /** The sums that a viewer may be told: all of them, or what the disclosure engine lets through. */
  async tableFor(
    viewer: Viewer,
    areaCode: string,
    supplyId: string,
    division: PartnerDivision = "KINDS",
  ): Promise<PartnerTable> {
    const scope = authorise(viewer, "Query.partnerCounts");
    const { area, columns, supply } = await this.find(areaCode, supplyId);
    const counts = partnerCounts(area, columns, supply, division === "KINDS" ? byKind : byWeekPart);
    if (isToldWhole(viewer, supply, scope)) {
      return { supply, isWhole: true, sum: (filter) => ({ value: sumOf(counts, filter) }) };
    }
    const name = division === "KINDS" ? supplyId : `${supplyId}/week-parts`;
    const source = { name: `${area.code}/${name}`, isDemonstration: supply.demonstration };
    const kindsOfSource = (partnerSourceOf(supply.source)?.kinds ?? []).map((kind) => kind.id);
    const table = await this.disclosure.protect(source, counts, { blockMonths: BLOCK_MONTHS, kindsOfSource });
    return { supply, isWhole: false, sum: (filter) => table.sum(filter) };
  }

  /** When in the week: 168 hours, whole. Null where no record asked for has a time. */
  async hourProfile(request: PartnerRequest): Promise<HourProfile | null> {
    const columns = await this.columnsOf(request.areaCode);
    const selection = this.selection(request, columns);
    return hourProfile(columns, request.period, selection, request.kinds);
  }

  /** Records with their exact places, oldest first, for officers alone. */
  async recordsWithPlace(viewer: Viewer, request: PartnerRequest, limit = MOST_RECORDS): Promise<PartnerRow[]> {
    authorise(viewer, "Query.partnerRecords");
    const area = this.directory.require(request.areaCode);
    const { isIn } = await this.placesOf(area, request.placeIds);
    const deliveries = (await selectDeliveries(this.database)).filter(
      (delivery) => delivery.state === "current" && request.supplies.includes(supplyIdOf(delivery)),
    );
    const ids = deliveries.map((delivery) => delivery.id);
    const rows = await selectPlacedRecords(this.database, area.code, request.period, ids, limit);
    return rows.filter((row) => isIn(row) && (request.kinds?.includes(row.kind) ?? true));
  }

  /** What a page shows of a supply. */
  async counts(viewer: Viewer, asked: SupplyAsked) {
    const byKinds = await this.tableFor(viewer, asked.areaCode, asked.supply);
    const byWeekParts = await this.tableFor(viewer, asked.areaCode, asked.supply, "WEEK_PARTS");
    const area = this.directory.require(asked.areaCode);
    requireKinds(byKinds.supply, asked.kinds);
    const period = asked.period ?? latestYear(byKinds.supply);
    return countsAnswer({ ...asked, area, period }, byKinds, byWeekParts);
  }

  async recordsAsked(viewer: Viewer, asked: SupplyAsked): Promise<PartnerRow[]> {
    authorise(viewer, "Query.partnerRecords");
    const { supply } = await this.find(asked.areaCode, asked.supply);
    requireKinds(supply, asked.kinds);
    const period = asked.period ?? latestYear(supply);
    return this.recordsWithPlace(viewer, { ...asked, supplies: [supply.id], period });
  }

  /** Every record of a supply, with a place or without, some at a time and however many there are; for officers alone. */
  async everyRecord(viewer: Viewer, asked: SupplyAsked) {
    authorise(viewer, "Query.partnerRecords");
    const { area, supply } = await this.find(asked.areaCode, asked.supply);
    requireKinds(supply, asked.kinds);
    const period = asked.period ?? latestYear(supply);
    const { isIn, name: placeName } = await this.placesOf(area, asked.placeIds);
    const held = (await selectDeliveries(this.database)).filter(
      (delivery) => delivery.state === "current" && supplyIdOf(delivery) === supply.id,
    );
    const deliveries = new Set(held.map((delivery) => delivery.id));
    const isAsked = (row: PartnerRow) =>
      deliveries.has(row.delivery_id) &&
      row.month >= period.firstMonth &&
      row.month < period.endMonth &&
      isIn(row) &&
      (asked.kinds?.includes(row.kind) ?? true);
    return { supply, period, placeName, batches: everyRow(this.database, area.code, isAsked) };
  }

  /** For records that are shown whole: an outline laid over the wards would give small numbers away to others. */
  private async placesOf(area: Area, placeIds: readonly string[] | null | undefined) {
    const outline = await outlineAsked(this.added, area, placeIds);
    if (outline) return { name: outline.name, isIn: within(outline) };
    const wards = new Set(wardsChosen(area, placeIds).map((ward) => ward.code));
    return { name: nameOfPlaces(area, placeIds), isIn: (row: PartnerRow) => wards.has(row.ward_code) };
  }

  private selection({ areaCode, placeIds, supplies }: PartnerRequest, columns: IncidentColumns): Selection {
    const area = this.directory.require(areaCode);
    for (const id of supplies) knownSupply(columns, id);
    const wardCodes = wardsChosen(area, placeIds).map((ward) => ward.code);
    return selectionOf(columns, { wardCodes, supplyIds: supplies });
  }

  private async columnsOf(areaCode: string): Promise<IncidentColumns> {
    return this.columns.columnsOf(this.directory.require(areaCode).code, "EVERY");
  }

  private async find(
    areaCode: string,
    supplyId: string,
  ): Promise<{ area: Area; columns: IncidentColumns; supply: Supply }> {
    const columns = await this.columnsOf(areaCode);
    return { area: this.directory.require(areaCode), columns, supply: knownSupply(columns, supplyId) };
  }
}

/** A record with a ward alone lies in no outline, as far as anybody knows. */
function within({ slug, outline }: AddedOutline): (row: PartnerRow) => boolean {
  const contains = createLocator([{ code: slug, outline }]);
  return ({ longitude, latitude }) => longitude !== null && latitude !== null && contains(longitude, latitude) === 0;
}

/** Whether nothing of a supply is withheld from a viewer. */
function isToldWhole(viewer: Viewer, supply: Supply, scope: ReturnType<typeof authorise>): boolean {
  const isOwn = viewer.organisation !== null && viewer.organisation === supply.organisation;
  const isOpen = partnerSourceOf(supply.source)?.isOpen === true;
  return isOpen || (isOwn ? scope.own : scope.others) === "WHOLE";
}

/** More than three years of all that a district's partners report. */
const MOST_RECORDS = 20_000;

function knownSupply({ supplies }: IncidentColumns, id: string): Supply {
  const supply = supplies.find((known) => known.id === id);
  if (supply) return supply;
  const known = supplies.map((one) => one.id).join(", ");
  throw new InvalidInput(
    known === ""
      ? "No partner has supplied records yet. An officer takes them in on the page Data."
      : `There is no partner source "${id}" here. Ask for one of: ${known}.`,
    "supply",
  );
}

const ROWS_A_BATCH = 5_000;

async function* everyRow(database: Database, areaCode: string, isAsked: (row: PartnerRow) => boolean) {
  let afterId = 0;
  for (;;) {
    const rows = await selectPartnerRecordsAfter(database, areaCode, afterId, ROWS_A_BATCH);
    yield rows.filter(isAsked);
    const last = rows.at(-1);
    if (!last || rows.length < ROWS_A_BATCH) return;
    afterId = last.id;
  }
}

/** The name of a kind, in the words of its source. */
export function partnerKindName(supply: Pick<Supply, "source">, kindId: string): string {
  return partnerSourceOf(supply.source)?.kinds.find((kind) => kind.id === kindId)?.name ?? kindId;
}

function sumOf({ cells }: PartnerCounts, { places, months, kinds }: PartnerFilter): number {
  const isIn = (members: readonly string[] | undefined, member: string) => !members || members.includes(member);
  return cells.reduce(
    (sum, { place, month, kind, count }) =>
      sum + (isIn(places, place) && isIn(months, month) && isIn(kinds, kind) ? count : 0),
    0,
  );
}

function requireKinds(supply: Supply, kinds: readonly string[] | null | undefined): void {
  const known = partnerSourceOf(supply.source)?.kinds.map((kind) => kind.id) ?? [];
  const unknown = kinds?.find((kind) => !known.includes(kind));
  if (unknown === undefined) return;
  throw new InvalidInput(`${supply.id} has no kind "${unknown}". Ask for: ${known.join(", ")}.`, "kinds");
}

/** The twelve months that end with the last one supplied. */
function latestYear(supply: Supply): Period {
  return monthsUpTo(monthOfNumber(Math.max(...supply.months)), 12);
}
