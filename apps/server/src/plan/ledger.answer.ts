import { figureValueWords, isContradiction, numberOf, periodName, SECTION_WORDS } from "@safer-wards/domain";
import type { OrganisationDirectory } from "../organisations/index.js";
import type { KnownFinding, Ledger } from "./ledger.service.js";
import type { FiguresLedgerType, LedgerFigureType, LedgerFindingType } from "./ledger.types.js";
import { isPublished } from "./own-actions.js";
import type { LedgerRecord } from "./plan-record.js";

/** The ledger in the shape of the schema. */
export function ledgerAnswer(
  { areaCode, figures, findings }: Ledger,
  organisations: OrganisationDirectory,
  mayResolve: boolean,
): FiguresLedgerType {
  const ofPlan = figures.filter(({ updateId }) => updateId === null);
  return {
    id: `ledger:${areaCode}`,
    recordsOfPlan: ofPlan.length,
    numbersOfPlan: ofPlan.filter(({ value }) => ["NUMBER", "CHANGE"].includes(value.kind)).length,
    figures: figures.map((figure) => figureAnswer(figure, findings, organisations)),
    findings: findings.map(findingAnswer),
    mayResolve,
  };
}

export function figureAnswer(
  figure: LedgerRecord,
  findings: readonly KnownFinding[],
  organisations: OrganisationDirectory,
): LedgerFigureType {
  const { value, period, organisation, section, updateId } = figure;
  const naming = findings.filter(({ figures }) => figures.some(({ id }) => id === figure.id));
  return {
    id: figure.id,
    statement: figure.statement,
    words: figureValueWords(figure),
    value: value.kind === "CHANGE" ? value.by : numberOf(figure),
    unit: figure.unit,
    bound: value.kind === "NUMBER" ? value.bound : null,
    period: { ...period, name: periodName(period) },
    geography: figure.geography === "BOROUGH" ? "the borough" : "all whom the programme serves",
    organisation,
    organisationName: organisations.find(organisation)?.name ?? organisation,
    section,
    sectionWords: SECTION_WORDS[section],
    document: figure.document,
    assertedBy:
      updateId === null ? figure.assertedBy : (organisations.find(figure.assertedBy)?.name ?? figure.assertedBy),
    assertedOn: figure.assertedOn,
    priority: figure.priority,
    action: figure.action,
    series: figure.series,
    findings: naming.map(({ id }) => id),
    inConflict: naming.some((finding) => contradicts(finding, figure.id)),
    isPublished: isPublished(figure),
  };
}

/** Whether an open finding says of this very figure that it cannot be true beside another. */
function contradicts({ state, reasons }: KnownFinding, figureId: string): boolean {
  const against = reasons.filter(isContradiction);
  return state !== "SETTLED" && against.some(({ figures }) => figures.some(({ id }) => id === figureId));
}

function findingAnswer({ id, severity, state, reasons, figures, history }: KnownFinding): LedgerFindingType {
  return {
    id,
    title: figures[0]?.statement ?? id,
    severity,
    state,
    reasons: reasons.map(({ rule, words, settledBy }) => ({ rule, words, settledBy })),
    figureIds: figures.map((figure) => figure.id),
    history: history.map(({ id: decision, outcome, figureId, note, by, decidedAt }) => ({
      id: decision,
      outcome,
      figureId,
      note,
      by,
      at: new Date(decidedAt),
    })),
  };
}
