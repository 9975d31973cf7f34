import { expect, it } from "vitest";
import { fromBritishNational, toBritishNational } from "./british-national-grid.js";

// The worked example of Ordnance Survey's guide: Caister water tower, 52° 39′ 28.8282″ N 1° 42′ 57.8663″ E on WGS84 (ETRS89)
// lies at 651409.903 E 313177.270 N; the seven-parameter shift is good to about five metres.
it("meets Ordnance Survey's worked example to within five metres", () => {
  const { easting, northing } = toBritishNational(1 + 42 / 60 + 57.8663 / 3600, 52 + 39 / 60 + 28.8282 / 3600);
  expect(Math.hypot(easting - 651_409.903, northing - 313_177.27)).toBeLessThan(5);
});

it("comes back to where it started, everywhere in the borough", () => {
  for (let step = 0; step <= 100; step++) {
    const longitude = 0.2 + step * 0.0033;
    const latitude = 51.17 + ((step * 37) % 100) * 0.002;
    const { easting, northing } = toBritishNational(longitude, latitude);
    const back = fromBritishNational(easting, northing);
    expect(Math.abs(back.longitude - longitude)).toBeLessThan(1e-7);
    expect(Math.abs(back.latitude - latitude)).toBeLessThan(1e-7);
  }
});
