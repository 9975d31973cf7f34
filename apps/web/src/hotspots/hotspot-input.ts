import type { HotspotInput } from "../gql/graphql.js";
import { analysisInput, type WholeHotspotView } from "../view/index.js";

/** The question that a view asks about the hotspots of one area. */
export function hotspotInput(view: WholeHotspotView, areaCode: string): HotspotInput {
  return { ...analysisInput(view, areaCode), resolution: view.resolution };
}

/** The same question about the period that is compared with; null where none is. */
export function secondView(view: WholeHotspotView): WholeHotspotView | null {
  return view.secondPeriod && { ...view, period: view.secondPeriod };
}
