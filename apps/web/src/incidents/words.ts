/** Words about records and those of partners. Sentences that depend on numbers come from the server. */
export const WORDS = {
  partnersByWard:
    "What partners record is told by ward alone. Told by parish as well, the two could be subtracted from each other, and small numbers would come out: look at the wards in which this place lies. Officers may choose partners’ records on the hotspots page.",
} as const;
