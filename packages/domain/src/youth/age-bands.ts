/** Ages at a session, in whole years. `NOT_KNOWN` is for those whom nobody asked. */
export const AGE_BANDS = [
  { id: "UNDER_10", name: "Under 10" },
  { id: "AGED_10_TO_12", name: "10 to 12" },
  { id: "AGED_13_TO_15", name: "13 to 15" },
  { id: "AGED_16_TO_17", name: "16 and 17" },
  { id: "AGED_18_TO_24", name: "18 to 24" },
  { id: "NOT_KNOWN", name: "Age not known" },
] as const;

export type AgeBand = (typeof AGE_BANDS)[number]["id"];

export const AGE_BAND_IDS: readonly AgeBand[] = AGE_BANDS.map(({ id }) => id);

/** How many of each band; a band that is left out is none. */
export type AgeBandCounts = Readonly<Partial<Record<AgeBand, number>>>;

export function isAgeBand(text: string): text is AgeBand {
  return AGE_BANDS.some(({ id }) => id === text);
}

/** The young people whom rates per 1,000 divide by; every such rate names it. */
export const YOUNG_PEOPLE = { firstAge: 10, lastAge: 17, name: "young people aged 10 to 17" } as const;
