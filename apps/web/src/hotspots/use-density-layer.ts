import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { graphql } from "../gql/index.js";
import type { AnalysisInput, DensitySurfaceQuery } from "../gql/graphql.js";
import { densityLayer, type DensityGrid, type MapLayer } from "../map/index.js";
import { numberWords } from "../ui/index.js";
import { MAP_WORDS } from "./map-words.js";
import type { AskedLayer } from "./use-filled-layer.js";

const DensitySurface = graphql(`
  query DensitySurface($input: AnalysisInput!, $bandwidthMetres: Int!) {
    densitySurface(input: $input, bandwidthMetres: $bandwidthMetres) {
      id
      columns
      rows
      values
      greatest
      bandwidthMetres
      corners {
        longitude
        latitude
      }
    }
  }
`);

type Surface = DensitySurfaceQuery["densitySurface"];

function gridOf({ columns, rows, values, greatest, corners }: Surface): DensityGrid {
  const [northWest, northEast, southEast, southWest] = corners.map(
    ({ longitude, latitude }) => [longitude, latitude] as const,
  );
  if (!northWest || !northEast || !southEast || !southWest) {
    throw new Error(`gridOf: a surface has four corners, this one has ${corners.length}`);
  }
  return { columns, rows, values, greatest, corners: [northWest, northEast, southEast, southWest] };
}

function layerOf(surface: Surface, subject: string): MapLayer {
  return densityLayer({
    id: "density",
    title: MAP_WORDS.byDensity(numberWords(surface.bandwidthMetres, "metres"), subject),
    grid: gridOf(surface),
    write: (value) => numberWords(value, value < 10 ? "incidents per km²" : "incidents"),
  });
}

/** The density surface as a layer, asked for only where it is shown. */
export function useDensityLayer(
  input: AnalysisInput,
  bandwidthMetres: number,
  subject: string,
  isShown: boolean,
): AskedLayer {
  const { data, loading, error, refetch } = useQuery(DensitySurface, {
    variables: { input, bandwidthMetres },
    skip: !isShown,
  });
  const surface = data?.densitySurface;
  const layer = useMemo(() => (surface ? layerOf(surface, subject) : null), [surface, subject]);
  return { layer, loading, error, refetch };
}
