import { graphql } from "../gql/index.js";
import type { HotspotGridQuery, HotspotsQuery } from "../gql/graphql.js";

export const HotspotGrid = graphql(`
  query HotspotGrid($input: HotspotInput!) {
    hotspotGrid(input: $input) {
      id
      title
      resolution
      cells
      counts
      z
      q
      total
      monthsUsed
      missingMonths
      countBreaks
      attribution
      period {
        firstMonth
        endMonth
        name
      }
      concentration {
        words
        cellShares
        incidentShares
        generalisedGini {
          ...FigureParts
        }
      }
    }
  }
`);

// A hotspot is asked without its id: the id names its cells, and the same cells have other numbers in another period,
// which Apollo's cache would mix up.
export const Hotspots = graphql(`
  query Hotspots($input: HotspotInput!) {
    hotspots(input: $input) {
      id
      headline
      cautions
      when {
        hours
        refusedBecause
      }
      hotspots {
        rank
        name
        cells
        trend
        trendWords
        months
        counts
        strongestZ
        smallestQ
        sureness
        centre {
          longitude
          latitude
        }
        count {
          ...FigureParts
        }
        share {
          ...FigureParts
        }
        areaKm2 {
          ...FigureParts
        }
        densityRatio {
          ...FigureParts
        }
        crimeTypes {
          crimeType
          name
          count
        }
        wards {
          id
          code
          name
        }
        artefacts {
          kind
          location
          reason
          share
        }
      }
    }
  }
`);

export type Grid = HotspotGridQuery["hotspotGrid"];
export type HotspotAnswer = HotspotsQuery["hotspots"];
export type Hotspot = HotspotAnswer["hotspots"][number];

/** The cell that stands for a hotspot in the address and on the map: the first of its cells. */
export function cellOf(hotspot: Hotspot): string {
  return hotspot.cells[0] ?? "";
}

/** The hotspot that holds a cell. */
export function hotspotWith(hotspots: readonly Hotspot[], cell: string | null): Hotspot | undefined {
  return cell === null ? undefined : hotspots.find((hotspot) => hotspot.cells.includes(cell));
}
