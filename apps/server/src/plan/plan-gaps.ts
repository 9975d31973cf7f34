import type { PlanYear } from "@safer-wards/domain";
import type { Organisation, OrganisationDirectory } from "../organisations/index.js";
import type { PlanAction } from "./plan-record.js";

/** What a year's plan leaves open, each a list to decide about. */
export interface PlanGaps {
  /** Words of a priority's scope that no action covers. */
  readonly wordsWithoutAction: readonly { readonly priority: string; readonly word: string }[];
  /** Owners that are organisations and not on the list of members, neither themselves nor the body they belong to. */
  readonly ownersNoMembers: readonly Organisation[];
  /** Owners that are nobody in particular. */
  readonly ownersNoBody: readonly Organisation[];
  readonly membersWithoutAction: readonly Organisation[];
  readonly actionsWithoutMeasure: readonly PlanAction[];
  readonly actionsWithoutTarget: readonly PlanAction[];
  readonly actionsWithoutDueDay: readonly PlanAction[];
}

export function gapsOf(
  areaCode: string,
  year: PlanYear,
  actions: readonly PlanAction[],
  organisations: OrganisationDirectory,
): PlanGaps {
  const all = organisations.ofArea(areaCode);
  const owners = all.filter(({ slug }) => actions.some((action) => action.owners.includes(slug)));
  const covered = new Set(actions.flatMap(({ covers }) => covers));
  return {
    wordsWithoutAction: year.priorities.flatMap(({ name, scope }) =>
      scope.filter((word) => !covered.has(word)).map((word) => ({ priority: name, word })),
    ),
    ownersNoMembers: owners.filter((owner) => !isNobody(owner) && !isRepresented(owner, all)),
    ownersNoBody: owners.filter(isNobody),
    membersWithoutAction: all.filter((member) => member.isMember && !owners.includes(member)),
    actionsWithoutMeasure: actions.filter(({ measure }) => measure === null),
    actionsWithoutTarget: actions.filter(({ target }) => target === null),
    actionsWithoutDueDay: actions.filter(({ dueOn }) => dueOn === null),
  };
}

function isNobody({ kinds }: Organisation): boolean {
  return kinds.includes("NO_BODY");
}

/** A member itself, a service of a member, or an organisation whose services are members. */
function isRepresented({ slug, isMember, partOf }: Organisation, all: readonly Organisation[]): boolean {
  return isMember || all.some((other) => other.isMember && (other.slug === partOf || other.partOf === slug));
}
