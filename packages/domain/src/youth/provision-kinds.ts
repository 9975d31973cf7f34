/** Ways in which something is offered to young people. */
export const PROVISION_KINDS = [
  { id: "DETACHED", name: "Detached youth work", what: "workers who go to where young people are" },
  { id: "HOLIDAY", name: "Holiday activities", what: "days and trips in school holidays" },
  { id: "SPORTS", name: "Sports", what: "coached sessions open to all" },
  { id: "SCHOOLS", name: "Work in schools", what: "lessons and assemblies by a partner" },
  { id: "ONE_TO_ONE", name: "One-to-one support", what: "meetings of one worker with one young person" },
  { id: "TRAINING", name: "Training and classes", what: "courses such as self-defence" },
] as const;

export type ProvisionKind = (typeof PROVISION_KINDS)[number]["id"];

export const PROVISION_KIND_IDS: readonly ProvisionKind[] = PROVISION_KINDS.map(({ id }) => id);

export function provisionKindName(id: ProvisionKind): string {
  return PROVISION_KINDS.find((kind) => kind.id === id)?.name ?? id;
}

export function isProvisionKind(text: string): text is ProvisionKind {
  return PROVISION_KINDS.some(({ id }) => id === text);
}
