import { lazy, Suspense } from "react";
import { useArea } from "../app/area.js";
import { isWebGlAvailable, WITHOUT_WEB_GL } from "../map/index.js";
import { Answer, Waiting } from "../ui/index.js";
import { useWardGround } from "../wards/index.js";
import type { PlannerMapProps } from "./planner-map.js";
import { WORDS as words } from "./words.js";

const PlannerMap = lazy(() => import("./planner-map.js").then((module) => ({ default: module.PlannerMap })));

/** The map, loaded when it is shown; without WebGL a sentence in its place. */
export function LazyPlannerMap(props: Omit<PlannerMapProps, "ground">) {
  const area = useArea();
  const ground = useWardGround(area.code);
  if (!isWebGlAvailable()) return <p className="area-map__failed">{WITHOUT_WEB_GL}</p>;
  return (
    <Answer asked={ground} what={words.map} height={560}>
      {(drawn) => (
        <Suspense fallback={<Waiting what={words.map} height={560} />}>
          <PlannerMap {...props} ground={drawn} />
        </Suspense>
      )}
    </Answer>
  );
}
