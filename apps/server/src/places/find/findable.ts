export const FIND_KINDS = [
  "WARD",
  "TOWN",
  "PARISH",
  "OUTLINE",
  "VILLAGE",
  "FORMER_WARD",
  "HOTSPOT",
  "STREET",
  "POSTCODE",
  "OPERATION",
  "ORGANISATION",
  "PROVIDER",
  "ACTION",
  "FIGURE",
  "PAGE",
] as const;
export type FindKind = (typeof FIND_KINDS)[number];

/** Something that can be found by typing, and the page that shows it. */
export interface Findable {
  readonly id: string;
  readonly kind: FindKind;
  readonly title: string;
  /** What tells it from others of the same name. */
  readonly detail: string;
  /** The address in the dashboard, from the first slash. */
  readonly address: string;
  /** Other names that mean it. */
  readonly otherNames?: readonly string[];
}
