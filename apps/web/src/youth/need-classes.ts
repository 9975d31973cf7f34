import type { AreaReading, MapLayer } from "../map/index.js";
import { twoWayLayer } from "../map/index.js";
import { figureWords } from "../ui/index.js";
import type { Need, NeedWard } from "./need-questions.js";

const LEVELS = { LOW: 0, MIDDLE: 1, HIGH: 2 } as const;
const NEED_WORDS = { LOW: "low need", MIDDLE: "middling need", HIGH: "high need" } as const;
const PROVISION_WORDS = { LOW: "little provision", MIDDLE: "middling provision", HIGH: "much provision" } as const;

/** `High need, little provision`. */
export function classWords({ needLevel, provisionLevel }: Pick<NeedWard, "needLevel" | "provisionLevel">): string {
  const words = `${NEED_WORDS[needLevel]}, ${PROVISION_WORDS[provisionLevel]}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function readingOf(ward: NeedWard): AreaReading {
  return {
    id: ward.code,
    name: ward.name,
    value: ward.need.value,
    words: `${classWords(ward)}: need ${Math.round(ward.need.value ?? 0)} of 100, ${figureWords(ward.provision)}`,
  };
}

/** Nine classes: need from light to dark in one hue, provision in the other. */
export function needLayer({ wards }: Need): MapLayer {
  return twoWayLayer({
    id: "need-provision",
    title: "Need beside provision",
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
