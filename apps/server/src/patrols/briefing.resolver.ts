import { cellBoundary } from "@safer-wards/geo";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Asker } from "../access/index.js";
import type { Briefing, BriefingStop, PatrolBriefings } from "./briefing.service.js";
import { PatrolBriefingType } from "./briefing.types.js";

@Resolver()
export class PatrolBriefingResolver {
  constructor(private readonly briefings: PatrolBriefings) {}

  @Query(() => PatrolBriefingType, { complexity: 200, description: "What the crews of a shift take along." })
  async patrolBriefing(
    @Ctx() asker: Asker,
    @Arg("planId", () => ID) planId: string,
    @Arg("shiftId", () => ID) shiftId: string,
  ) {
    return briefingAnswer(await this.briefings.find(asker, planId, shiftId));
  }
}

function briefingAnswer({ plan, shift, crews, ...rest }: Briefing) {
  const { title, content, isDemonstration } = plan;
  return {
    ...rest,
    title,
    officers: shift.officers,
    crewSize: shift.crew,
    mode: shift.mode,
    base: shift.base,
    crews: crews.map((crew) => ({ ...crew, stops: crew.stops.map(stopAnswer) })),
    powers: content.powers,
    contacts: content.contacts,
    isDemonstration: isDemonstration || content.need.isDemonstration,
  };
}

function stopAnswer({ place, ...stop }: BriefingStop) {
  return {
    ...stop,
    cell: place.id,
    name: place.name,
    position: { longitude: place.longitude, latitude: place.latitude },
    outline: { type: "Polygon" as const, coordinates: [cellBoundary(place.id)] },
  };
}
