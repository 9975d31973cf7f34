import { distanceMetres } from "@safer-wards/geo";
import { type Asker, authorise } from "../access/index.js";
import type { Database } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import { asksForPartners, attributionOf, type IncidentAnalysis } from "../incidents/index.js";
import { toDoAt, TO_RECORD, whyHere } from "./briefing-words.js";
import { clockWords, weekdayName } from "./clock.js";
import { factsOfPlaces } from "./place-facts.js";
import { requirePlan } from "./patrol-plans.service.js";
import { selectPlan } from "./patrols.queries.js";
import { crewsOf, type PatrolPlace, type PatrolPlan, type PatrolShift, type PatrolStop } from "./plan.js";
import type { Streets, StreetsNear } from "./streets.js";

export interface BriefingStop {
  /** On the map, from 1 in the order of first arrivals. */
  readonly number: number;
  readonly place: PatrolPlace;
  /** `18:05`, one for each visit. */
  readonly times: readonly string[];
  readonly visitMinutes: number;
  readonly whyHere: readonly string[];
  readonly toDo: string;
}

export interface CrewBriefing extends StreetsNear {
  /** From 1. */
  readonly crew: number;
  readonly stops: readonly BriefingStop[];
  /** Numbers of the stops in the order of the visits. */
  readonly way: readonly number[];
  readonly patrolMinutes: number;
  readonly travelKilometres: number;
}

export interface Briefing {
  readonly id: string;
  readonly plan: PatrolPlan;
  readonly shift: PatrolShift;
  readonly dayWords: string;
  readonly hoursWords: string;
  readonly whenWords: string;
  readonly crews: readonly CrewBriefing[];
  readonly toRecord: readonly string[];
  readonly attribution: readonly string[];
}

/** Streets farther from every stop would crowd the map. */
const STREETS_WITHIN_METRES = 700;

/** What a crew takes along: where, why there, when, and what to do. */
export class PatrolBriefings {
  constructor(
    private readonly database: Database,
    private readonly analysis: IncidentAnalysis,
    private readonly streets: Streets,
  ) {}

  async find(asker: Asker, planId: string, shiftId: string): Promise<Briefing> {
    authorise(asker.viewer, "Query.patrolBriefing");
    const plan = requirePlan(await selectPlan(this.database, planId));
    const { content } = plan;
    const shift = content.shifts.find(({ id }) => id === shiftId);
    if (!shift) throw new InvalidInput("The plan has no such shift.", "shiftId");
    const question = await this.analysis.ask({ ...content.request, asker }, "PLACED");
    // A partner's records bear no names of streets; the police's map points do.
    const named = asksForPartners(content.request) ? await this.analysis.ask({ areaCode: plan.areaCode }) : question;
    const facts = factsOfPlaces(question, content.reach);
    const seen = content.places.filter((place) => content.stops.some((stop) => stop.placeId === place.id));
    const ranked = seen.toSorted((one, other) => facts.get(other.id)!.count - facts.get(one.id)!.count);
    const describe = (place: PatrolPlace) => ({
      whyHere: whyHere(facts.get(place.id)!, ranked.indexOf(place) + 1, ranked.length, content.settings.coverMetres),
      toDo: toDoAt(facts.get(place.id)!),
    });
    const crews = Array.from({ length: crewsOf(shift) }, (_, crew) => crewOf(plan, shift, crew, describe));
    const briefed = await Promise.all(
      crews
        .filter(({ stops }) => stops.length > 0)
        .map(async (crew): Promise<CrewBriefing> => {
          const near = await this.streets.near(named, pointsOf(crew, shift), STREETS_WITHIN_METRES);
          return { ...crew, ...near };
        }),
    );
    return {
      id: `patrol-briefing:${plan.id}:${shift.id}:${plan.version}`,
      plan,
      shift,
      dayWords: weekdayName(shift.day),
      hoursWords: `${clockWords(shift.startMinute)} to ${clockWords(shift.endMinute)}`,
      whenWords: content.need.hours
        ? "These records give hours: the plan says what share of a week falls into them."
        : "The hours were chosen by the planner: these records give no hour.",
      crews: briefed,
      toRecord: TO_RECORD,
      attribution: [
        ...new Set([
          ...attributionOf(question),
          ...attributionOf(named),
          ...briefed.flatMap((crew) => crew.streetSources),
        ]),
      ],
    };
  }
}

function pointsOf({ stops }: Pick<CrewBriefing, "stops">, { base }: PatrolShift) {
  const places = stops.map(({ place }) => place);
  // A base across the borough would make the stops a dot: the map is of the stops.
  const isNear = base !== null && places.some((place) => distanceMetres(place, base) < STREETS_WITHIN_METRES * 2);
  return isNear ? [...places, base] : places;
}

function crewOf(
  { content }: PatrolPlan,
  shift: PatrolShift,
  crew: number,
  describe: (place: PatrolPlace) => Pick<BriefingStop, "whyHere" | "toDo">,
) {
  const way: PatrolStop[] = content.stops
    .filter((stop) => stop.shiftId === shift.id && stop.crew === crew)
    .sort((one, other) => one.arriveMinute - other.arriveMinute);
  const order = [...new Set(way.map((stop) => stop.placeId))];
  const stops = order.map((id, index): BriefingStop => {
    const place = content.places.find((known) => known.id === id)!;
    const times = way.filter((stop) => stop.placeId === id).map((stop) => clockWords(stop.arriveMinute));
    return { number: index + 1, place, times, visitMinutes: content.settings.visitMinutes, ...describe(place) };
  });
  return {
    crew: crew + 1,
    stops,
    way: way.map((stop) => order.indexOf(stop.placeId) + 1),
    patrolMinutes: way.reduce((sum, stop) => sum + stop.leaveMinute - stop.arriveMinute, 0),
    travelKilometres: Math.round(way.reduce((sum, stop) => sum + stop.travelMetres, 0) / 100) / 10,
  };
}
