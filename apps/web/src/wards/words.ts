/** Words about places that are no wards. Sentences that depend on numbers come from the server. */
export const WORDS = {
  outline: {
    kind: "What it is",
    kinds: { PARISH: "A parish", CUSTOM: "An area of the partnership’s own" },
    residents: "Residents",
    residentsNote: ", as whoever added the outline said",
    hectares: "Hectares",
    file: "From the file",
  },
} as const;
