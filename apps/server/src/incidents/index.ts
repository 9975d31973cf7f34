export { attributionOf, type Change, type CountFigures, LEVEL, monthNumbers, sourceOf, titleOf } from "./answers.js";
export { ColumnStore } from "./column-store.js";
export type { IncidentColumns, MapPoint, Supply } from "./columns.js";
export { countByCell, rowsOf, selectionOf, weighByCell } from "./counting.js";
export { type CoverageState, coverageOf, isDemonstration } from "./coverage.js";
export { type CoverageReport, readCoverage } from "./coverage.service.js";
export {
  clearDemonstration,
  DEMONSTRATION,
  type Delivered,
  deliverMonth,
  isAlreadyTaken,
  finishDemonstration,
  isDemonstrationDue,
  isDemonstrationHeld,
  type MonthDelivery,
  type PlacedIncident,
  type Removed,
  type SourceId,
} from "./delivery.service.js";
export {
  answerId,
  classBreaks,
  IncidentAnalysis,
  type IncidentSeries,
  seriesOf,
  type WardComparison,
} from "./incidents.service.js";
export { AnalysisInput, ChangeType, IncidentSeriesType, PeriodInput } from "./incidents.types.js";
export { AreaMonthsResolver, IncidentsResolver, PeriodResolver } from "./incidents.resolver.js";
export { type AnalysisRequest, planYearOf, type Question, suppliedRange, trendPeriod, understand } from "./question.js";
