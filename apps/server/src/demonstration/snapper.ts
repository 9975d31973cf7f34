import { type CrimeType, type Month, monthNumber } from "@safer-wards/domain";
import { distanceMetres } from "@safer-wards/geo";
import { attraction, type DemonstrationPoint } from "./map-points.js";
import { type Random, WeightedChoice } from "./random.js";
import type { DemonstrationSettings, ShiftingPlace } from "./settings.js";

/** A repeat lies at the same point or at one of so many nearest others. */
const POINTS_BESIDE = 3;

/** Where an incident is recorded. */
export interface Snapped {
  readonly longitude: number;
  readonly latitude: number;
  readonly location: string;
}

/** Gives each incident of one ward a point. Months must be asked for in order, since one draws the next. */
export class Snapper {
  private readonly choices = new Map<CrimeType, WeightedChoice>();
  private readonly beside = new Map<DemonstrationPoint, readonly DemonstrationPoint[]>();
  private readonly recent = new Map<CrimeType, RecentPoints>();

  constructor(
    private readonly points: readonly DemonstrationPoint[],
    private readonly shiftingPlaces: readonly ShiftingPlace[],
    private readonly nearRepeats: DemonstrationSettings["nearRepeats"],
    private readonly random: Random,
  ) {}

  draw(month: Month, crimeType: CrimeType): Snapped {
    const shifting = this.drawShifting(month, crimeType);
    if (shifting) return { ...shifting, location: shifting.name };
    if (!this.nearRepeats.crimeTypes.includes(crimeType)) return this.drawPoint(crimeType);
    const recent = this.recentOf(crimeType, month);
    const origin = this.random() < this.nearRepeats.share ? recent.draw(this.random) : null;
    const point = origin ? this.drawBeside(origin) : this.drawPoint(crimeType);
    recent.add(point);
    return point;
  }

  /** One of the places that draw a share of the type, by their shares; null for the rest, which lies at the ward's points. */
  private drawShifting(month: Month, crimeType: CrimeType): ShiftingPlace | null {
    const places = this.shiftingPlaces.filter((place) => place.crimeTypes.includes(crimeType));
    if (places.length === 0) return null;
    let left = this.random();
    for (const place of places) {
      left -= shareIn(place, month);
      if (left < 0) return place;
    }
    return null;
  }

  private drawPoint(crimeType: CrimeType): DemonstrationPoint {
    let choice = this.choices.get(crimeType);
    if (!choice) {
      choice = new WeightedChoice(this.points.map((point) => attraction(point, crimeType)));
      this.choices.set(crimeType, choice);
    }
    return this.points[choice.draw(this.random)]!;
  }

  private drawBeside(origin: DemonstrationPoint): DemonstrationPoint {
    let beside = this.beside.get(origin);
    if (!beside) this.beside.set(origin, (beside = nearestTo(origin, this.points)));
    return beside[Math.floor(this.random() * beside.length)]!;
  }

  private recentOf(crimeType: CrimeType, month: Month): RecentPoints {
    let recent = this.recent.get(crimeType);
    if (!recent) this.recent.set(crimeType, (recent = new RecentPoints()));
    recent.moveTo(month);
    return recent;
  }
}

/** Points of this month and the one before. */
class RecentPoints {
  private month = 0;
  private before: DemonstrationPoint[] = [];
  private now: DemonstrationPoint[] = [];

  /** One of them, or null where there is none. */
  draw(random: Random): DemonstrationPoint | null {
    const index = Math.floor(random() * (this.before.length + this.now.length));
    return this.before[index] ?? this.now[index - this.before.length] ?? null;
  }

  add(point: DemonstrationPoint): void {
    this.now.push(point);
  }

  moveTo(month: Month): void {
    const number = monthNumber(month);
    if (number === this.month) return;
    this.before = number === this.month + 1 ? this.now : [];
    this.now = [];
    this.month = number;
  }
}

/** The share of a place in a month: that of the last step begun. */
function shareIn({ course }: ShiftingPlace, month: Month): number {
  return course.findLast((step) => step.fromMonth <= month)?.share ?? 0;
}

/** The point itself and those nearest to it. */
function nearestTo(origin: DemonstrationPoint, points: readonly DemonstrationPoint[]): DemonstrationPoint[] {
  return [...points]
    .sort((left, right) => distanceMetres(origin, left) - distanceMetres(origin, right))
    .slice(0, POINTS_BESIDE + 1);
}
