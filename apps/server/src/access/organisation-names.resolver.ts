import { FieldResolver, Resolver, Root } from "type-graphql";
import type { OrganisationDirectory } from "../organisations/index.js";
import { PersonType, ViewerType } from "./access.types.js";

const NAME = { nullable: true, description: "What the organisation is called." } as const;

/** Calls the viewer's organisation by the name that people know it by. */
@Resolver(() => ViewerType)
export class ViewerOrganisationResolver {
  constructor(private readonly organisations: OrganisationDirectory) {}

  @FieldResolver(() => String, NAME)
  organisationName(@Root() { organisation }: ViewerType): string | null {
    return nameOf(organisation, this.organisations);
  }
}

/** The same for everybody who may sign in. */
@Resolver(() => PersonType)
export class PersonOrganisationResolver {
  constructor(private readonly organisations: OrganisationDirectory) {}

  @FieldResolver(() => String, NAME)
  organisationName(@Root() { organisation }: PersonType): string | null {
    return nameOf(organisation, this.organisations);
  }
}

function nameOf(slug: string | null, organisations: OrganisationDirectory): string | null {
  return slug === null ? null : (organisations.find(slug)?.name ?? slug);
}
