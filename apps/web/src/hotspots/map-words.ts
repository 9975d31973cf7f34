import { countWords } from "../ui/number-words.js";

/** The words of the map of hotspots: its layers, legends and readings, and its files. */
export const MAP_WORDS = {
  label: (hotspots: number, layer: string) => `Map of ${countWords(hotspots, "hotspot")}. ${layer}`.trim(),
  noun: "hotspots",
  title: "Hotspots",
  legend: "Hotspot with its rank",
  hexagon: "Hexagon in no hotspot",
  hexagonIn: (rank: number, name: string) => `Hexagon in ${rank.toLocaleString("en-GB")} ${name}`,
  reading: (count: string, sureness: string) => `${count}. ${sureness}`,
  byCount: (title: string, period: string) => `Incidents in each hexagon: ${title}, ${period}`,
  bySureness: (title: string, period: string) => `Which hexagons stand out: ${title}, ${period}`,
  byDensity: (metres: string, title: string) => `Incidents per km², spread over ${metres} m: ${title}`,
  subject: (title: string, period: string) => `${title}, ${period}`,
  sureness: {
    hotVerySure: "Hot: very sure",
    hotSure: "Hot: sure",
    hotFairlySure: "Hot: fairly sure",
    chance: "Not different from chance",
    coldFairlySure: "Cold: fairly sure",
    coldSure: "Cold: sure",
    coldVerySure: "Cold: very sure",
    below: (least: string) => `below ${least}`,
  },
  difference: {
    title: (title: string, period: string, other: string) => `${title}: ${period} against ${other}`,
    against: (count: number, other: number, difference: string) =>
      `${count.toLocaleString("en-GB")} against ${other.toLocaleString("en-GB")}: ${difference}`,
    none: "The same",
    same: "the same",
    more: (size: string, isByMonth: boolean) => `${size} more${isByMonth ? " a month" : ""}`,
    fewer: (size: string, isByMonth: boolean) => `${size} fewer${isByMonth ? " a month" : ""}`,
    range: (least: string, most: string) => (least === most ? least : `${least} to ${most}`),
  },
  files: {
    hotspots: "Download hotspots as GeoJSON",
    hexagons: "Download hexagons as GeoJSON",
    demonstration: "Demonstration data.",
    comparedWith: (period: string) => `Compared with ${period}.`,
    title: (table: string, subject: string) => `${table}: ${subject}`,
    resolution: (resolution: string) => `Hexagons of H3 resolution ${resolution}`,
  },
} as const;
