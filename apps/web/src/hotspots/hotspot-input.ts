import type { AnalysisInput, HotspotInput } from "../gql/graphql.js";
import { analysisInput, type WholeHotspotView } from "../view/index.js";

/** What is counted: the police's records, or those of the partner that the view names. */
export function recordsInput(view: WholeHotspotView, areaCode: string): AnalysisInput {
  return { ...analysisInput(view, areaCode), ...(view.records !== null && { sources: [view.records] }) };
}

/** The question that a view asks about the hotspots of one area. */
export function hotspotInput(view: WholeHotspotView, areaCode: string): HotspotInput {
  return { ...recordsInput(view, areaCode), resolution: view.resolution };
}

/** The same question about the period that is compared with; null where none is. */
export function secondView(view: WholeHotspotView): WholeHotspotView | null {
  return view.secondPeriod && { ...view, period: view.secondPeriod };
}
