import { Arg, ID, Query, Resolver } from "type-graphql";
import type { Organisation } from "./organisation.js";
import type { OrganisationDirectory } from "./organisation-directory.js";
import { OrganisationType } from "./organisations.types.js";

@Resolver()
export class OrganisationsResolver {
  constructor(private readonly organisations: OrganisationDirectory) {}

  @Query(() => [OrganisationType], { name: "organisations", description: "Who has a part in an area's partnership." })
  ofArea(@Arg("areaCode", () => ID) areaCode: string): OrganisationType[] {
    return this.organisations.ofArea(areaCode).map(organisationAnswer);
  }
}

/** An organisation in the shape of the schema. */
export function organisationAnswer(organisation: Organisation): OrganisationType {
  return { id: `organisation:${organisation.slug}`, ...organisation };
}
