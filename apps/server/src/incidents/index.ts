export {
  attributionOf,
  type Change,
  type CountFigures,
  countOver,
  LEVEL,
  monthNumbers,
  residentsOf,
  residentsSource,
  sourceOf,
  titleOf,
} from "./answers.js";
export { type Completeness } from "./completeness.js";
export { CompletenessType } from "./completeness.types.js";
export { ColumnStore } from "./column-store.js";
export { type IncidentColumns, type MapPoint, NO_TIME, type Supply } from "./columns.js";
export { countByCell, rowsOf, selectionOf, weighByCell } from "./counting.js";
export { type CoverageState, coverageOf, isDemonstration } from "./coverage.js";
export { type CoverageReport, readCoverage } from "./coverage.service.js";
export {
  clearDemonstration,
  type Delivered,
  deliverMonth,
  deliverPartnerMonths,
  isAlreadyTaken,
  finishDemonstration,
  isDemonstrationCleared,
  isDemonstrationDue,
  isDemonstrationHeld,
  type Removed,
  removeDemonstration,
} from "./delivery.service.js";
export {
  DEMONSTRATION,
  type MonthDelivery,
  type PartnerMonth,
  type PartnerRecord,
  type PlacedIncident,
  type SourceId,
} from "./month-delivery.js";
export { KnownArtefactsResolver } from "./known-artefacts.resolver.js";
export { KnownArtefacts } from "./known-artefacts.service.js";
export { PartnerColumns, type PartnerRows } from "./partner-columns.js";
export {
  HOURS_A_WEEK,
  type HourProfile,
  hourProfile,
  monthsSupplied,
  WEEK_PARTS,
  type WeekPart,
  weekPartOf,
} from "./partner-counting.js";
export { PartnerRecordsResolver } from "./partner-records.resolver.js";
export {
  type PartnerDivision,
  partnerKindName,
  PartnerRecords,
  type PartnerRequest,
  type PartnerTable,
  type SupplyAsked,
} from "./partner-records.service.js";
export type { PartnerRow } from "./partner-records.queries.js";
export {
  answerId,
  chartOf,
  classBreaks,
  IncidentAnalysis,
  type IncidentSeries,
  seriesOf,
  type WardComparison,
} from "./incidents.service.js";
export { type OldPartnerRecords, partnerRecordsBefore, removePartnerRecordsBefore } from "./retention.service.js";
export { AnalysisInput, ChangeType, ControlChartType, IncidentSeriesType, PeriodInput } from "./incidents.types.js";
export { AreaMonthsResolver, IncidentsResolver, PeriodResolver } from "./incidents.resolver.js";
export {
  type AnalysisRequest,
  askedBy,
  asksForPartners,
  planYearOf,
  type Question,
  suppliedRange,
  trendPeriod,
  understand,
} from "./question.js";
export { outlineAsked } from "./outline-asked.js";
export { placeRecordsAnew, recordsBeyond } from "./placed-anew.js";
export { questionCutBy } from "./question-within.js";
export type { RecordRevision } from "./record-revision.js";
export { CannotUndo, type MonthUndone, undoDeliveries } from "./undo-import.js";
