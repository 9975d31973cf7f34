import { expect, it } from "vitest";
import { LinkedMaps } from "./linked-maps.js";
import type { MapSight, MapView } from "./map-view.js";

const SIGHT: MapSight = { bounds: [0, 51, 1, 52], longitude: 0.5, latitude: 51.5, zoom: 11 };

/** What a map does for its links, with its moves told by hand. */
function mapOf() {
  const followed: MapSight[] = [];
  const listeners = new Set<(sight: MapSight) => void>();
  const view: Pick<MapView, "follow" | "onMove"> = {
    follow: (sight) => void followed.push(sight),
    onMove: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return { view: view as MapView, followed, move: () => listeners.forEach((listener) => listener(SIGHT)) };
}

it("lets every other map follow one that moves, and the one itself be", () => {
  const maps = new LinkedMaps();
  const [one, other] = [mapOf(), mapOf()];
  maps.join(one.view);
  maps.join(other.view);
  one.move();
  expect(other.followed).toEqual([SIGHT]);
  expect(one.followed).toEqual([]);
});

it("lets a map go that is closed", () => {
  const maps = new LinkedMaps();
  const [one, other] = [mapOf(), mapOf()];
  maps.join(one.view);
  const leave = maps.join(other.view);
  leave();
  one.move();
  other.move();
  expect([one.followed, other.followed]).toEqual([[], []]);
});
