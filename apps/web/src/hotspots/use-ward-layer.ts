import type { Measure } from "@safer-wards/domain";
import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import type { AnalysisInput } from "../gql/graphql.js";
import type { MapShape } from "../map/index.js";
import { WardComparison, wardLayers } from "../wards/index.js";
import type { AskedLayer } from "./use-filled-layer.js";

/** Wards by the measure of the view, asked for only where they are shown. Every ward is compared, whatever the place. */
export function useWardLayer(
  input: AnalysisInput,
  measure: Measure,
  shapes: readonly MapShape[],
  isShown: boolean,
): AskedLayer {
  const { placeIds: _, ...everywhere } = input;
  const { data, loading, error, refetch } = useQuery(WardComparison, {
    variables: { input: everywhere },
    skip: !isShown,
  });
  const comparison = data?.wardComparison;
  const layer = useMemo(
    () => (comparison ? (wardLayers(comparison, shapes, measure)[0] ?? null) : null),
    [comparison, shapes, measure],
  );
  return { layer, loading, error, refetch };
}
