import type { Area } from "../wards/index.js";
import type { YouthGround } from "./youth-ground.js";
import type { YouthPublishedType } from "./youth-people.types.js";

/** What the plan says was reached. It is published, so it is never withheld. */
export function publishedOf(ground: YouthGround, area: Area, provider: string | null = null): YouthPublishedType[] {
  const { source, published } = ground.seedOf(area);
  return published
    .filter((figure) => provider === null || figure.provider === provider)
    .map((figure) => ({
      id: `youth-published:${area.code}:${figure.id}`,
      provider: figure.provider,
      providerName: ground.nameOf(figure.provider),
      statement: figure.statement,
      values: figure.values,
      reading: figure.reading,
      conflict: figure.conflict,
      source,
      firstMonth: figure.period.firstMonth,
    }));
}
