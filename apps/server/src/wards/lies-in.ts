import { boundsOf, createLocator, type Locate } from "@safer-wards/geo";
import type { MultiPolygon } from "geojson";
import type { Ward } from "./area.js";

/** Steps across an outline's bounds, at whose crossings it is asked where it lies. */
const STEPS = 16;
/** A smaller part of an outline within an area is a neighbour's border drawn otherwise. */
const LEAST_SHARE = 0.05;

/** What part of an outline each of the wards holds, by points inside it; wards that hold none are left out. */
export function sharesOfWards(wards: readonly Ward[]): (outline: MultiPolygon) => ReadonlyMap<Ward, number> {
  const locate: Locate = createLocator(wards.map(({ code, outline }) => ({ code, outline })));
  return (outline) => {
    const contains = createLocator([{ code: "outline", outline }]);
    const [west, south, east, north] = boundsOf([outline]);
    const counts = new Map<Ward, number>();
    let inside = 0;
    for (let step = 0; step < STEPS * STEPS; step += 1) {
      const x = west + ((east - west) * ((step % STEPS) + 0.5)) / STEPS;
      const y = south + ((north - south) * (Math.floor(step / STEPS) + 0.5)) / STEPS;
      if (contains(x, y) !== 0) continue;
      inside += 1;
      const ward = wards[locate(x, y)];
      if (ward) counts.set(ward, (counts.get(ward) ?? 0) + 1);
    }
    return new Map([...counts].map(([ward, count]) => [ward, count / inside]));
  };
}

/** In which area most of an outline lies, by the shares of wards; null where it is no area's. */
export function areaOfShares(shares: ReadonlyMap<Ward, number>): string | null {
  const byArea = new Map<string, number>();
  for (const [{ areaCode }, share] of shares) byArea.set(areaCode, (byArea.get(areaCode) ?? 0) + share);
  const [most] = [...byArea].sort(([, one], [, other]) => other - one);
  return most && most[1] >= LEAST_SHARE ? most[0] : null;
}

/** The wards into which an outline reaches with a twentieth of its ground or more, the most first. */
export function wardsReached(
  wards: readonly Ward[],
  outline: MultiPolygon,
): { readonly ward: Ward; readonly share: number }[] {
  return [...sharesOfWards(wards)(outline)]
    .map(([ward, share]) => ({ ward, share }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((one, other) => other.share - one.share);
}
