export const ORGANISATION_KINDS = ["MEMBER", "OWNER", "PROVIDER", "FUNDER", "GROUP", "NO_BODY"] as const;

/** What an organisation is to a partnership. `NO_BODY` is a name that stands for nobody in particular. */
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** An organisation under its one slug, however documents spell it. */
export interface Organisation {
  readonly slug: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly kinds: readonly OrganisationKind[];
  /** On the partnership's list of members. */
  readonly isMember: boolean;
  /** The slug of the organisation that it is a service of. */
  readonly partOf: string | null;
}
