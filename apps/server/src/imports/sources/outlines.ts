import { slugOf } from "@safer-wards/domain";
import { areaOfShares, OUTLINE_TABLE, type OutlineBrought, outlineRow, sharesOfWards } from "../../wards/index.js";
import { Refusal } from "../problem.js";
import { OUTLINE_TEMPLATE } from "../templates.js";
import { type FeatureWords, readWords } from "./geojson/feature-words.js";
import { SYSTEM_NAMES } from "./geojson/coordinate-system.js";
import { readFeatures } from "./geojson/features.js";
import { type ReadPolygon, readPolygon } from "./geojson/polygon.js";
import { numberCell, readCell } from "./record-words.js";
import type { DocumentRow, ReadingPlace, RowRead, TableSource } from "./source.js";
import { giveAddedBack, takeAdded } from "./take-added.js";

/** Outlines of parishes and of the partnership's own areas. */
export const OUTLINES: TableSource<OutlineBrought> = {
  id: "outlines",
  name: "Outlines of parishes and areas of your own (GeoJSON)",
  publisher: "The partnership",
  licence: "As whoever drew them says; outlines are shown to everyone",
  licenceAddress: null,
  columns: [
    {
      name: "name",
      isRequired: true,
      meaning: "What the outline is called; PAR23NM and the like do as well.",
      example: "",
    },
    { name: "kind", isRequired: false, meaning: "parish, or anything else for an area of your own.", example: "" },
    { name: "code", isRequired: false, meaning: "E04 and six digits tell a parish.", example: "" },
    { name: "residents", isRequired: false, meaning: "How many people live there, for rates.", example: "" },
  ],
  notes: [
    "A GeoJSON file with polygons, in WGS84 or on the British National Grid: which one is told by the file and its numbers.",
    "An outline of the same kind and name takes the place of the one before; the same file again changes nothing.",
    "Lines that cross themselves and rings that are not closed are refused, and so are properties that look like personal data; what is not listed here is not kept.",
    "A page of its own is made for each outline, under Wards and by searching.",
  ],
  needsOrganisation: false,
  template: () => OUTLINE_TEMPLATE,
  recognises: () => false,
  readerFor: () => new Refusal("whole file", "", "This is not GeoJSON", "Export the layer as GeoJSON"),
  readDocument,
  describe: (outline) => [
    readCell("Name", outline.name),
    readCell("Kind", outline.kind === "PARISH" ? "parish" : "area of your own"),
    readCell("Coordinate system", SYSTEM_NAMES[outline.coordinateSystem]),
    numberCell("Corners", outline.vertices),
    readCell("Area in km²", (outline.hectares / 100).toFixed(2)),
    numberCell("Residents", outline.residents),
  ],
  take: (database, outlines, provenance) =>
    takeAdded("outlines", OUTLINE_TABLE, database, provenance, (from) =>
      outlines.map((outline) => outlineRow(outline, from)),
    ),
  giveBack: (transaction, content) => giveAddedBack(transaction, OUTLINE_TABLE, content, "outlines"),
};

function readDocument(text: string, setting: ReadingPlace): DocumentRow<OutlineBrought>[] {
  const { features, declared } = readFeatures(text);
  const sharesOf = sharesOfWards(setting.wards);
  const areaOf = ({ outline }: ReadPolygon) => areaOfShares(sharesOf(outline));
  const names = new Set<string>();
  return features.map((feature, index) => {
    const words = readWords(feature.properties);
    const polygon = readPolygon(feature.geometry, declared);
    return {
      where: `feature ${index + 1}`,
      read: rowOf(words, polygon, areaOf, names),
    };
  });
}

function rowOf(
  words: FeatureWords | Refusal,
  polygon: ReadPolygon | Refusal,
  areaOf: (polygon: ReadPolygon) => string | null,
  names: Set<string>,
): RowRead<OutlineBrought> {
  if (words instanceof Refusal) return words;
  if (polygon instanceof Refusal) return polygon;
  const key = `${words.kind} ${slugOf(words.name)}`;
  if (names.has(key)) {
    const mend = "Give each its own name, or join the two in one MultiPolygon";
    return new Refusal("name", words.name, "An earlier feature of the file has this name", mend);
  }
  names.add(key);
  const areaCode = areaOf(polygon);
  if (areaCode === null) return { left: "outsideArea", date: null };
  const { outline, system: coordinateSystem, vertices, hectares } = polygon;
  return { record: { ...words, areaCode, outline, coordinateSystem, vertices, hectares }, date: null };
}
