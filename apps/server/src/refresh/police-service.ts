import type { Month } from "@safer-wards/domain";
import { halvesOf, type Position } from "@safer-wards/geo";
import { type ApiCrime, readCrimes, readLastUpdated, readStreetDates } from "./police-answers.js";
import type { PoliteClient } from "./polite-client.js";
import { ServiceFailure, ServiceRefusal } from "./service-failure.js";

/** What a GET may have; beyond it the service answers 400. */
const LONGEST_ADDRESS = 4_094;
/** Half of a half and so on: a town's centre in one street. */
const MOST_CUTS = 12;
/** Degrees; what lies on a cut is asked for twice and counted once. */
const OVERLAP = 1e-4;
/** A 503 may be said of a busy service, or of more than 10,000 crimes, which no waiting mends. */
const TRIES_BEFORE_CUTTING = 2;

/** data.police.uk, asked for the crimes of a polygon. */
export class PoliceService {
  constructor(
    private readonly address: string,
    private readonly client: PoliteClient,
  ) {}

  /** The day of the last publication, as text. */
  async lastUpdated(): Promise<string> {
    return readLastUpdated(await this.client.text(`${this.address}/crime-last-updated`)).date;
  }

  /** The months there are, oldest first. */
  async months(): Promise<Month[]> {
    const dates = readStreetDates(await this.client.text(`${this.address}/crimes-street-dates`));
    return dates.map(({ date }) => date).sort();
  }

  /** Every crime of a month in a convex polygon of [longitude, latitude], each once, in the order of their ids. */
  async crimesIn(polygon: readonly Position[], month: Month): Promise<ApiCrime[]> {
    const byId = new Map((await this.piece(polygon, month, 0)).map((crime) => [crime.id, crime]));
    return [...byId.values()].sort((one, other) => one.id - other.id);
  }

  /** What a force recorded in a month without a place. */
  async crimesWithoutPlace(forceSlug: string, month: Month): Promise<ApiCrime[]> {
    const query = new URLSearchParams({ category: "all-crime", force: forceSlug, date: month });
    return readCrimes(await this.client.text(`${this.address}/crimes-no-location?${query.toString()}`));
  }

  private async piece(polygon: readonly Position[], month: Month, cuts: number): Promise<ApiCrime[]> {
    try {
      return await this.ask(polygon, month);
    } catch (error) {
      if (!(error instanceof ServiceRefusal && error.status === 503)) throw error;
      if (cuts === MOST_CUTS) throw new ServiceFailure(`${error.message} It does so for the smallest area too.`);
      const found: ApiCrime[] = [];
      for (const half of halvesOf(polygon, OVERLAP)) found.push(...(await this.piece(half, month, cuts + 1)));
      return found;
    }
  }

  private async ask(polygon: readonly Position[], month: Month): Promise<ApiCrime[]> {
    const poly = polygon.map(([longitude, latitude]) => `${latitude.toFixed(5)},${longitude.toFixed(5)}`).join(":");
    const form = { date: month, poly };
    const address = `${this.address}/crimes-street/all-crime`;
    const whole = `${address}?${new URLSearchParams(form).toString()}`;
    const asking = { triesWhenUnavailable: TRIES_BEFORE_CUTTING };
    const text =
      whole.length > LONGEST_ADDRESS
        ? await this.client.text(address, { ...asking, form })
        : await this.client.text(whole, asking);
    return readCrimes(text).filter((crime) => crime.month === month);
  }
}
