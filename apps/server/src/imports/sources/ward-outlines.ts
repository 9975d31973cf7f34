import { slugOf } from "@safer-wards/domain";
import type { MultiPolygon } from "geojson";
import { areaOfShares, sharesOfWards, type Ward, type WardOutlineBrought } from "../../wards/index.js";
import { Refusal } from "../problem.js";
import { SYSTEM_NAMES } from "./geojson/coordinate-system.js";
import { readWardWords } from "./geojson/feature-words.js";
import { type RawCollection, readFeatures } from "./geojson/features.js";
import { readPolygon } from "./geojson/polygon.js";
import { refuseMissing } from "./missing-wards.js";
import { numberCell, readCell } from "./record-words.js";
import type { DocumentRow, ReadingPlace, RowRead, TableSource } from "./source.js";
import { giveWardOutlinesBack, takeWardOutlines } from "./take-ward-outlines.js";

/** Outlines of the wards that are installed: they take the place of those that are held. */
export const WARD_OUTLINES: TableSource<WardOutlineBrought> = {
  id: "ward-outlines",
  name: "Outlines of wards (GeoJSON)",
  publisher: "Office for National Statistics, or whoever drew them",
  licence: "Open Government Licence v3.0 where they are the ONS's",
  licenceAddress: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  columns: [
    { name: "code", isRequired: true, meaning: "The ward's code; WD24CD and the like do as well.", example: "" },
    { name: "name", isRequired: true, meaning: "The ward's name, as it is held; WD24NM does as well.", example: "" },
  ],
  notes: [
    "A GeoJSON file with a polygon for every ward of the area, in WGS84 or on the British National Grid: which one is told by the file and its numbers.",
    "Codes and names must be those of the wards that are held: a file that lacks one of them, or brings one more, is refused and names it. Wards of other areas are left out.",
    "The outlines take the place of those that are held, all at once, and every record with a point is counted in the ward in which it lies now; the import can be undone.",
    "Records that lay outside the wards when they were imported were never stored. Where the area's border moves outwards, undo and import their months again.",
    "The template is the outlines that are held.",
  ],
  needsOrganisation: false,
  template: (areas) => collectionOf(areas.flatMap(({ wards }) => wards)),
  recognises: () => false,
  readerFor: () => new Refusal("whole file", "", "This is not GeoJSON", "Export the layer as GeoJSON"),
  readDocument,
  describe: (ward, { wards }) => [
    readCell("Ward", ward.name),
    readCell("Code", ward.wardCode),
    readCell("Coordinate system", SYSTEM_NAMES[ward.coordinateSystem]),
    numberCell("Corners", ward.vertices),
    readCell("Area in km²", (ward.hectares / 100).toFixed(2)),
    readCell("In km² until now", ((heldWard(wards, ward.wardCode)?.hectares ?? 0) / 100).toFixed(2)),
  ],
  take: takeWardOutlines,
  giveBack: giveWardOutlinesBack,
};

function collectionOf(wards: readonly Ward[]): string {
  const features = wards.map(({ code, name, outline }) => ({
    type: "Feature",
    properties: { code, name },
    geometry: outline,
  }));
  return `${JSON.stringify({ type: "FeatureCollection", features })}\n`;
}

function heldWard(wards: readonly Ward[], code: string): Ward | undefined {
  return wards.find((ward) => ward.code === code);
}

function readDocument(text: string, setting: ReadingPlace): DocumentRow<WardOutlineBrought>[] {
  const reader = new WardFeatures(readFeatures(text), setting);
  const rows = reader.rows();
  reader.refuseGaps();
  return rows;
}

const WARD_CODE = /^[EW]05\d{6}$/;
/** An outline that shares less with the one that is held is another ward's, or has its code by mistake. */
const LEAST_IN_COMMON = 0.5;

class WardFeatures {
  private readonly seen = new Set<string>();
  private readonly sharesOf: (outline: MultiPolygon) => ReadonlyMap<Ward, number>;

  constructor(
    private readonly collection: RawCollection,
    private readonly setting: ReadingPlace,
  ) {
    this.sharesOf = sharesOfWards(setting.wards);
  }

  rows(): DocumentRow<WardOutlineBrought>[] {
    return this.collection.features.map(({ properties, geometry }, index) => ({
      where: `feature ${index + 1}`,
      read: this.read(properties, geometry),
    }));
  }

  private read(properties: Readonly<Record<string, unknown>>, geometry: unknown): RowRead<WardOutlineBrought> {
    const { code, name, personal } = readWardWords(properties);
    if (personal) {
      // The ward is in the file: to say that it is missing would lead away from what is wrong.
      this.seen.add(code);
      return personal;
    }
    if (!WARD_CODE.test(code)) {
      const mend =
        "Give each feature its ward's code, such as E05015045; parishes and own areas come in a file of their own";
      return new Refusal("code", code, "This is not the code of a ward", mend);
    }
    const isTwice = this.seen.has(code);
    this.seen.add(code);
    if (isTwice) {
      return new Refusal("code", code, "An earlier feature has this code", "Join the two in one MultiPolygon");
    }
    const polygon = readPolygon(geometry, this.collection.declared);
    if (polygon instanceof Refusal) return polygon;
    const shares = this.sharesOf(polygon.outline);
    const held = heldWard(this.setting.wards, code);
    if (!held) return this.stranger(code, name, shares);
    if (slugOf(name) !== slugOf(held.name)) {
      const mend = `Call it ${held.name}; where wards were renamed or drawn anew, the area's folder is changed instead`;
      return new Refusal("name", name, `${code} is ${held.name} here`, mend);
    }
    const inCommon = shares.get(held) ?? 0;
    if (inCommon < LEAST_IN_COMMON) {
      const reason = `Only ${Math.round(inCommon * 100)} % of it lies in ${held.name} as it is held`;
      const mend = "See whether codes and outlines of the layer belong to each other";
      return new Refusal("geometry", `${code} ${name}`, reason, mend);
    }
    const { outline, system: coordinateSystem, vertices, hectares } = polygon;
    const { areaCode } = held;
    return { record: { areaCode, wardCode: code, name, outline, coordinateSystem, vertices, hectares }, date: null };
  }

  /** A neighbour's ward is left out; one within an area that does not have it means that its wards have changed. */
  private stranger(code: string, name: string, shares: ReadonlyMap<Ward, number>): RowRead<WardOutlineBrought> {
    const areaCode = areaOfShares(shares);
    if (areaCode === null) return { left: "outsideArea", date: null };
    const area = this.setting.areas.find((known) => known.code === areaCode);
    const mend = "Wards that come or go are a change of the area's folder: see Operating, Outlines of wards";
    return new Refusal("code", `${code} ${name}`, `${area?.name ?? areaCode} has no such ward`, mend);
  }

  /** Outlines of some wards among others of before would overlap them, or leave gaps. */
  refuseGaps(): void {
    for (const area of this.setting.areas) refuseMissing(area, this.seen);
  }
}
