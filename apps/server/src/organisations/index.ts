export type { Organisation, OrganisationKind } from "./organisation.js";
export { openOrganisations, OrganisationDirectory } from "./organisation-directory.js";
export { organisationAnswer, OrganisationsResolver } from "./organisations.resolver.js";
export { OrganisationKindEnum, OrganisationType } from "./organisations.types.js";
