import { counted, type Figure, missing } from "@safer-wards/domain";
import { InvalidInput } from "../errors.js";
import type { Ward } from "./area.js";
import type { ReleaseRow } from "./residents.queries.js";

/** Residents from one age to another. */
export interface AgeBand {
  readonly firstAge: number;
  /** The first age no longer in it; null for `and over`. */
  readonly endAge: number | null;
  readonly residents: number;
}

/** The residents of a ward by age. */
export interface ResidentsByAge {
  readonly wardCode: string;
  /** Youngest first, without a gap; empty where nothing is known. */
  readonly bands: readonly AgeBand[];
  /** Whether it stands in for single years of age until those are imported. */
  readonly isEstimate: boolean;
  /** The day it is of. */
  readonly referenceDate: string;
  readonly method: string;
  readonly source: string;
}

const CENSUS_DAY = "2021-03-21";
const STATISTICIANS = "Office for National Statistics";

/** By single year of age, as a release counts them. */
export function residentsOfRelease(
  ward: Ward,
  release: ReleaseRow,
  residents: readonly { readonly age: number; readonly residents: number }[],
): ResidentsByAge {
  return {
    wardCode: ward.code,
    bands: residents.map(({ age, residents: number }, index) => ({
      firstAge: age,
      endAge: index === residents.length - 1 ? null : age + 1,
      residents: number,
    })),
    isEstimate: false,
    referenceDate: release.reference_date,
    method: `${release.name}, by single year of age.`,
    source: release.publisher,
  };
}

/** By the bands of the 2021 Census that come with the area. */
export function estimatedResidents(ward: Ward): ResidentsByAge {
  const { residents, residentsUnder16: children, residents16To24: young } = ward;
  const isKnown = residents !== null && children !== null && young !== null;
  return {
    wardCode: ward.code,
    bands: isKnown
      ? [
          { firstAge: 0, endAge: 16, residents: children },
          { firstAge: 16, endAge: 25, residents: young },
          { firstAge: 25, endAge: null, residents: residents - children - young },
        ]
      : [],
    isEstimate: true,
    referenceDate: CENSUS_DAY,
    method:
      "An estimate: residents of the 2021 Census under 16 and from 16 to 24, shared out to today's wards, as if each " +
      "age within a band had as many. It gives way when the mid-year population by single year of age is imported.",
    source: STATISTICIANS,
  };
}

/**
 * Residents of the wards together from `firstAge` to before `endAge`, a whole number. There is none where a ward's
 * residents are not known, or where the ages end within `and over`.
 */
export function residentsAged(wards: readonly ResidentsByAge[], firstAge: number, endAge: number): Figure {
  const method = [...new Set(wards.map((ward) => ward.method))].join(" ");
  const source = [...new Set(wards.map((ward) => ward.source))].join("; ");
  const origin = { unit: "residents", method, source } as const;
  let sum = 0;
  for (const ward of wards) {
    const share = shareOfAges(ward.bands, firstAge, endAge);
    if (share === null) return missing("NO_POPULATION", "Residents of these ages are not known here.", origin);
    sum += share;
  }
  return counted(Math.round(sum), origin);
}

/** Throws {@link InvalidInput} where that is no run of ages. */
export function requireAges(firstAge: number, endAge: number): void {
  if (firstAge >= 0 && firstAge < endAge) return;
  throw new InvalidInput(
    `firstAge must be 0 or more and below endAge; they are ${firstAge} and ${endAge}.`,
    "firstAge",
  );
}

function shareOfAges(bands: readonly AgeBand[], firstAge: number, endAge: number): number | null {
  if (bands.length === 0) return null;
  let sum = 0;
  for (const band of bands) {
    if (band.endAge === null) {
      if (endAge > band.firstAge) return null;
      continue;
    }
    const ages = Math.min(endAge, band.endAge) - Math.max(firstAge, band.firstAge);
    if (ages > 0) sum += (band.residents * ages) / (band.endAge - band.firstAge);
  }
  return sum;
}
