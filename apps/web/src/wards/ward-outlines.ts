import { useQuery } from "@apollo/client/react";
import type { MultiPolygon } from "geojson";
import { useMemo } from "react";
import { graphql } from "../gql/index.js";
import type { WardOutlinesQuery } from "../gql/graphql.js";
import type { Bounds, MapPlace, MapShape } from "../map/index.js";
import type { Asked } from "../ui/index.js";

export const WardOutlines = graphql(`
  query WardOutlines($areaCode: ID!) {
    area(code: $areaCode) {
      id
      bounds
      places {
        id
        name
        kind
        position {
          longitude
          latitude
        }
      }
      wards {
        id
        code
        name
        outline
        label {
          longitude
          latitude
        }
      }
    }
  }
`);

export interface WardGround {
  readonly shapes: readonly MapShape[];
  readonly places: readonly MapPlace[];
  readonly bounds: Bounds;
}

function groundOf({ area }: WardOutlinesQuery): WardGround | undefined {
  if (!area) return undefined;
  const [west = 0, south = 0, east = 0, north = 0] = area.bounds;
  return {
    bounds: [west, south, east, north],
    places: area.places.map(({ name, kind, position }) => ({ name, kind, ...position })),
    // The schema promises a GeoJSON MultiPolygon in this field, which GraphQL cannot say.
    shapes: area.wards.map(({ code, name, outline, label }) => ({
      code,
      name,
      outline: outline as MultiPolygon,
      label,
    })),
  };
}

/** The outlines of an area's wards and its towns and villages, asked once: they do not change with the view. */
export function useWardGround(areaCode: string): Asked<WardGround> {
  const { data, loading, error, refetch } = useQuery(WardOutlines, { variables: { areaCode } });
  const ground = useMemo(() => data && groundOf(data), [data]);
  return { data: ground, loading, error, refetch };
}
