import type { AnalysisInput } from "../gql/graphql.js";
import type { View } from "./view.js";

/** The question that a view asks of one area. What the view leaves at its default is left out. */
export function analysisInput(view: View, areaCode: string): AnalysisInput {
  return {
    areaCode,
    ...(view.period && { period: view.period }),
    ...(view.placeId !== null && { placeIds: [view.placeId] }),
    ...(view.crimeTypes.length > 0 && { crimeTypes: [...view.crimeTypes] }),
    ...(view.priority && { priority: view.priority }),
    ...(view.leaveOutArtefacts && { leaveOutArtefacts: true }),
  };
}
