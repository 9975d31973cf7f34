import type { Feature } from "geojson";
import type { MapAbout } from "./map-about.js";
import type { MapShape } from "./map-shape.js";

/**
 * The shapes with their values as GeoJSON. What the file is stands in members of its own beside `features`, which
 * RFC 7946 allows and readers of GeoJSON skip.
 */
export function areasGeoJson(shapes: readonly MapShape[], about: MapAbout): string {
  const features = shapes.map(({ code, name, outline }): Feature => {
    return { type: "Feature", id: code, geometry: outline, properties: { code, name, ...about.propertiesOf(code) } };
  });
  const { title, subtitle: description, notes, attribution } = about;
  return `${JSON.stringify({ type: "FeatureCollection", title, description, notes, attribution, features })}\n`;
}
