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

export const Hotspots = graphql(`
  query Hotspots($input: HotspotInput!) {
    hotspots(input: $input) {
      id
      headline
      cautions
      hotspots {
        id
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
        when {
          hours
          words
          refusedBecause
        }
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

export const HotspotDifference = graphql(`
  query HotspotDifference($input: HotspotInput!, $against: PeriodInput!) {
    hotspotDifference(input: $input, against: $against) {
      id
      words
      direction
      ratio {
        ...FigureParts
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
