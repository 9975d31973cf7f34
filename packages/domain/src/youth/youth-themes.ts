/** What a session was about. A session can be about several. */
export const YOUTH_THEMES = [
  { id: "CANNABIS", name: "Cannabis" },
  { id: "ALCOHOL", name: "Alcohol" },
  { id: "VAPING", name: "Vaping and smoking" },
  { id: "OTHER_DRUGS", name: "Other drugs" },
  { id: "COUNTY_LINES", name: "County lines" },
  { id: "KNIVES", name: "Knives" },
  { id: "ANTI_SOCIAL_BEHAVIOUR", name: "Anti-social behaviour" },
  { id: "SAFETY_OF_GIRLS", name: "Safety of women and girls" },
  { id: "RELATIONSHIPS", name: "Healthy relationships" },
  { id: "ONLINE", name: "Safety online" },
  { id: "WELLBEING", name: "Mental health and wellbeing" },
  { id: "SCHOOL_AND_WORK", name: "School and work" },
  { id: "SPORT", name: "Sport and activity" },
] as const;

export type YouthTheme = (typeof YOUTH_THEMES)[number]["id"];

export const YOUTH_THEME_IDS: readonly YouthTheme[] = YOUTH_THEMES.map(({ id }) => id);

export function youthThemeName(id: YouthTheme): string {
  return YOUTH_THEMES.find((theme) => theme.id === id)?.name ?? id;
}

export function isYouthTheme(text: string): text is YouthTheme {
  return YOUTH_THEMES.some(({ id }) => id === text);
}
