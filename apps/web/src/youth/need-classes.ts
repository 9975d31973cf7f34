import type { AreaReading, MapLayer } from "../map/index.js";
import { twoWayLayer } from "../map/index.js";
import { figureWords } from "../ui/index.js";
import type { Need, NeedWard } from "./need-questions.js";
import { NEED_WORDS } from "./need-words.js";

const LEVELS = { LOW: 0, MIDDLE: 1, HIGH: 2 } as const;

/** `High need, little provision`. */
export function classWords({ needLevel, provisionLevel }: Pick<NeedWard, "needLevel" | "provisionLevel">): string {
  return NEED_WORDS.classOf(NEED_WORDS.need[needLevel], NEED_WORDS.provision[provisionLevel]);
}

function readingOf(ward: NeedWard): AreaReading {
  return {
    id: ward.code,
    name: ward.name,
    value: ward.need.value,
    words: NEED_WORDS.reading(classWords(ward), Math.round(ward.need.value ?? 0), figureWords(ward.provision)),
  };
}

/** Nine classes: need from light to dark in one hue, provision in the other. */
export function needLayer({ wards }: Need): MapLayer {
  return twoWayLayer({
    id: "need-provision",
    title: NEED_WORDS.page.title,
    values: wards.map((ward) => ({
      ...readingOf(ward),
      first: LEVELS[ward.needLevel],
      second: LEVELS[ward.provisionLevel],
    })),
    words: (first, second) =>
      classWords({
        needLevel: (["LOW", "MIDDLE", "HIGH"] as const)[first],
        provisionLevel: (["LOW", "MIDDLE", "HIGH"] as const)[second],
      }),
  });
}
