import { shortestTour } from "@safer-wards/stats";

/** What the ways of one shift's crews are made from. Places are rows of the table of ways. */
export interface CrewWaysQuestion {
  /** Those to be seen at most first. */
  readonly places: readonly number[];
  readonly weightOf: (place: number) => number;
  readonly minutes: readonly (readonly number[])[];
  /** Row of the base; null where crews begin at their first stop. */
  readonly base: number | null;
  readonly crews: number;
  readonly visitMinutes: number;
  readonly roundMinutes: number;
}

/** For each crew, the places of its round in the order of a short tour; together no more than fit into a round. */
export function crewWays(question: CrewWaysQuestion): number[][] {
  const { places, crews, visitMinutes, roundMinutes } = question;
  const most = crews * Math.floor(roundMinutes / visitMinutes);
  const tour = tourThrough(question, places.slice(0, most));
  const ways = splitTour(question, tour).map((way) => shortened(question, way));
  fillUp(question, ways);
  return ways.map((way) => tourThrough(question, way));
}

/** Minutes of a round: visits, ways between, and there and back from the base, or back to the first stop. */
export function roundMinutesOf(question: CrewWaysQuestion, way: readonly number[]): number {
  const { minutes, base, visitMinutes } = question;
  const points = base === null ? way : [base, ...way];
  const travel = points.reduce((sum, point, at) => sum + minutes[point]![points[(at + 1) % points.length]!]!, 0);
  return travel + way.length * visitMinutes;
}

function tourThrough({ minutes, base }: CrewWaysQuestion, places: readonly number[]): number[] {
  const points = base === null ? [...places] : [base, ...places];
  const table = points.map((from) => points.map((to) => minutes[from]![to]!));
  const order = shortestTour(table, 0)?.order.map((at) => points[at]!) ?? [];
  return base === null ? order : order.slice(1);
}

/** Cuts a tour into as many stretches as there are crews, so that the longest round is as short as it can be. */
function splitTour(question: CrewWaysQuestion, tour: readonly number[]): number[][] {
  const { crews } = question;
  const cost = tour.map((_, first) => tour.map((__, last) => roundMinutesOf(question, tour.slice(first, last + 1))));
  // least[parts][end]: the longest round when the first `end` places are cut into so many parts.
  const least = [[0, ...tour.map(() => Infinity)]];
  const cutAt: number[][] = [[]];
  for (let parts = 1; parts <= crews; parts += 1) {
    least.push([0, ...tour.map(() => Infinity)]);
    cutAt.push([0, ...tour.map(() => 0)]);
    for (let end = 1; end <= tour.length; end += 1) {
      for (let first = 0; first < end; first += 1) {
        const longest = Math.max(least[parts - 1]![first]!, cost[first]![end - 1]!);
        if (longest < least[parts]![end]!) [least[parts]![end], cutAt[parts]![end]] = [longest, first];
      }
    }
  }
  const ways: number[][] = [];
  for (let parts = crews, end = tour.length; parts > 0; parts -= 1) {
    const first = end === 0 ? 0 : cutAt[parts]![end]!;
    ways.unshift(tour.slice(first, end));
    end = first;
  }
  return ways;
}

/** Leaves out what weighs least for the time it takes until the round is short enough. */
function shortened(question: CrewWaysQuestion, begun: readonly number[]): number[] {
  let way = [...begun];
  while (way.length > 0 && roundMinutesOf(question, way) > question.roundMinutes) {
    const now = roundMinutesOf(question, way);
    const worth = way.map((place) => {
      const saved = now - roundMinutesOf(question, without(way, place));
      return { place, worth: question.weightOf(place) / Math.max(saved, 1) };
    });
    const least = worth.reduce((worst, candidate) => (candidate.worth < worst.worth ? candidate : worst));
    way = without(way, least.place);
  }
  return way;
}

function without(way: readonly number[], place: number): number[] {
  return way.filter((other) => other !== place);
}

/** Gives places that were left out, the weightiest first, to the crew that can take them with the shortest detour. */
function fillUp(question: CrewWaysQuestion, ways: number[][]): void {
  const waiting = question.places.filter((place) => !ways.some((way) => way.includes(place)));
  for (const place of waiting) {
    const fits = ways.flatMap((way, crew) =>
      [...way, place].flatMap((_, at) => {
        const longer = [...way.slice(0, at), place, ...way.slice(at)];
        const minutes = roundMinutesOf(question, longer);
        return minutes <= question.roundMinutes
          ? [{ crew, longer, added: minutes - roundMinutesOf(question, way) }]
          : [];
      }),
    );
    if (fits.length === 0) continue;
    const { crew, longer } = fits.reduce((best, fit) => (fit.added < best.added ? fit : best));
    ways[crew] = longer;
  }
}
