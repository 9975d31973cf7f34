import type { Scope, Viewer } from "@safer-wards/domain";
import type { OrganisationDirectory } from "../organisations/index.js";
import type { LedgerRecord, PlanAction } from "./plan-record.js";

/** The slug of whom a viewer belongs to; null where they belong to nobody that the directory knows. */
export function organisationOf(viewer: Viewer, organisations: OrganisationDirectory): string | null {
  return viewer.organisation === null ? null : (organisations.find(viewer.organisation)?.slug ?? null);
}

/** Whether an action is a viewer's own: the organisation owns it. */
export function isOwn({ owners }: Pick<PlanAction, "owners">, organisation: string | null): boolean {
  return organisation !== null && owners.includes(organisation);
}

/** Whether what is not published yet is shown: one's own, or everybody's. */
export function seesUnpublished(scope: Scope, own: boolean): boolean {
  return scope.others === "WHOLE" || (own && scope.own === "WHOLE");
}

/** What the plan prints, and what an officer has published since. */
export function isPublished({ updateState }: Pick<LedgerRecord, "updateState">): boolean {
  return updateState === null || updateState === "PUBLISHED";
}
