export interface ScaleBar {
  readonly widthPixels: number;
  readonly words: string;
}

const EQUATOR_METRES = 40_075_016.686;
/** MapLibre's world is this wide at zoom 0. */
const WORLD_PIXELS = 512;

export function metresPerPixel(latitude: number, zoom: number): number {
  return (EQUATOR_METRES * Math.cos((latitude * Math.PI) / 180)) / (WORLD_PIXELS * 2 ** zoom);
}

/** The longest of 1, 2, 5, 10 … metres that is no wider than `widestPixels`, with its length in words. */
export function scaleBar(metresAPixel: number, widestPixels: number): ScaleBar {
  const widest = metresAPixel * widestPixels;
  const power = 10 ** Math.floor(Math.log10(widest));
  const metres = ([5, 2, 1].find((step) => step * power <= widest) ?? 1) * power;
  const words = metres >= 1000 ? `${metres / 1000} km` : `${metres} m`;
  return { widthPixels: metres / metresAPixel, words };
}
