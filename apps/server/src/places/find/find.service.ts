import { isAllowed, scopeFor } from "@safer-wards/domain";
import { createLocator } from "@safer-wards/geo";
import { type Asker, authorise } from "../../access/index.js";
import { InvalidInput } from "../../errors.js";
import type { HotspotAnalysis } from "../../hotspots/index.js";
import type { IncidentAnalysis } from "../../incidents/index.js";
import type { Operations } from "../../operations/index.js";
import type { OrganisationDirectory } from "../../organisations/index.js";
import type { Plan } from "../../plan/index.js";
import type { AddedPlaces, Area, AreaDirectory } from "../../wards/index.js";
import { readFormerWards } from "../former-wards.js";
import { FindIndex } from "./find-index.js";
import { FINDABLE_PAGES } from "./find-pages.js";
import { findableActions, findableFigures } from "./find-plan.js";
import { findableHotspots, findablePlaces, findableStreets, placeAddress } from "./find-places.js";
import type { Findable } from "./findable.js";
import { type Postcode, postcodeKey, readPostcodes } from "./postcodes.js";

/** What finding rests on. */
export interface FindGround {
  readonly directory: AreaDirectory;
  readonly added: AddedPlaces;
  readonly analysis: IncidentAnalysis;
  readonly hotspots: HotspotAnalysis;
  readonly operations: Operations;
  readonly plan: Pick<Plan, "actions" | "ledger">;
  readonly organisations: OrganisationDirectory;
  readonly seedDir: string;
}

interface OpenIndex {
  readonly version: number;
  readonly index: Promise<FindIndex>;
}

const LONGEST_TEXT = 100;
const MOST_RESULTS = 50;

/** Finds whatever the asker may see by a few typed letters. */
export class Find {
  private readonly open = new Map<string, OpenIndex>();
  private readonly postcodes = new Map<string, Promise<Map<string, Postcode>>>();

  constructor(private readonly ground: FindGround) {}

  async find(asker: Asker, areaCode: string | null, text: string, first: number): Promise<Findable[]> {
    authorise(asker.viewer, "Query.find");
    const { directory } = this.ground;
    const area = areaCode === null ? directory.areas[0] : directory.require(areaCode);
    if (!area) return [];
    if (text.length > LONGEST_TEXT) {
      throw new InvalidInput(`Type up to ${LONGEST_TEXT} letters; these are ${text.length}.`, "text");
    }
    if (first < 1 || first > MOST_RESULTS) throw new InvalidInput(`Ask for 1 to ${MOST_RESULTS} results.`, "first");
    const postcode = await this.byPostcode(area, text);
    const found = [
      ...(await this.openIndex(area)).find(text),
      ...new FindIndex(await this.forThisAsker(asker, area)).find(text),
    ].sort((left, right) => right.score - left.score);
    return [...postcode, ...found.map(({ thing }) => thing)].slice(0, first);
  }

  /** What is the same for everyone, made anew when the data are. */
  private async openIndex(area: Area): Promise<FindIndex> {
    const columns = await this.ground.analysis.columnsOf(area);
    const known = this.open.get(area.code);
    if (known?.version === columns.version) return known.index;
    const index = this.makeOpenIndex(area);
    this.open.set(area.code, { version: columns.version, index });
    return index;
  }

  private async makeOpenIndex(area: Area): Promise<FindIndex> {
    const { added, analysis, hotspots, organisations, seedDir } = this.ground;
    const places = [...area.places, ...(await added.places(area.code))];
    const former = await readFormerWards(seedDir, area.code);
    const found = await hotspots.hotspots({ areaCode: area.code });
    return new FindIndex([
      ...findablePlaces({ ...area, places }, await added.outlines(area.code), former),
      ...findableStreets(area, await analysis.columnsOf(area)),
      ...findableHotspots(found.hotspots),
      ...organisations
        .ofArea(area.code)
        .filter(({ kinds }) => !kinds.includes("NO_BODY"))
        .map((organisation): Findable => ({
          id: `organisation:${organisation.slug}`,
          kind: organisation.kinds.includes("PROVIDER") ? "PROVIDER" : "ORGANISATION",
          title: organisation.name,
          detail: organisation.isMember ? "member of the partnership" : "partner",
          address: "/plan",
          otherNames: [organisation.slug, ...organisation.otherNames],
        })),
      ...FINDABLE_PAGES,
    ]);
  }

  /** What each door lets this asker see. */
  private async forThisAsker(asker: Asker, area: Area): Promise<Findable[]> {
    return [...(await this.operationsFor(asker, area)), ...(await this.planFor(asker, area))];
  }

  private async operationsFor(asker: Asker, area: Area): Promise<Findable[]> {
    const mayAsk = isAllowed(scopeFor(asker.viewer, "Query.operations"));
    const { operations } = this.ground;
    const seen = mayAsk ? await operations.list(asker, area.code) : await operations.published(area.code);
    return seen.map(({ operation }): Findable => ({
      id: `operation:${operation.id}`,
      kind: "OPERATION",
      title: operation.title,
      detail: mayAsk ? "operation" : "operation told of in the plan",
      address: mayAsk ? `/operations/${operation.id}` : "/operations",
    }));
  }

  /** The actions of every year's plan, the latest first, and the figures of the ledger. */
  private async planFor(asker: Asker, area: Area): Promise<Findable[]> {
    const { plan } = this.ground;
    const found: Findable[] = [];
    for (const { id } of area.planYears.toReversed()) {
      found.push(...findableActions(await plan.actions.list(asker.viewer, area.code, id)));
    }
    const { figures } = await plan.ledger.read(asker.viewer, area.code);
    return [...found, ...findableFigures(figures)];
  }

  private async byPostcode(area: Area, text: string): Promise<Findable[]> {
    const key = postcodeKey(text);
    if (key === null) return [];
    let table = this.postcodes.get(area.code);
    if (!table) this.postcodes.set(area.code, (table = readPostcodes(this.ground.seedDir, area.code)));
    const known = (await table).get(key);
    if (!known) return [];
    const locate = createLocator(area.wards.map(({ code, outline }) => ({ code, outline })));
    const ward = area.wards[locate(known.longitude, known.latitude)];
    if (!ward) return [];
    const address = placeAddress(ward.code, ward.name);
    return [{ id: `postcode:${key}`, kind: "POSTCODE", title: known.postcode, detail: `in ${ward.name}`, address }];
  }
}
