/** Every word about taking records along as files. */
export const WORDS = {
  heading: "Take the incidents along",
  lead:
    "Every incident that is counted here, one a row, in a ZIP with a file that tells source, licence, period, choices and " +
    "what each column means:",
  ofIncidents: " of the incidents",
  formats: { csv: "CSV", geojson: "GeoJSON", json: "JSON" },
  partners:
    "As an officer, you can also take partner records along. They are single events: keep them within the partnership. " +
    "Each download is in the audit.",
  supply: (source: string, supplier: string) => `${source}, ${supplier}:`,
  ofSupply: (source: string, supplier: string) => ` of ${source}, ${supplier}`,
} as const;
