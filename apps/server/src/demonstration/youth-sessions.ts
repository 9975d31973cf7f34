import type { AgeBand, ProvisionKind, YouthTheme } from "@safer-wards/domain";
import type { WrittenSession } from "../youth/index.js";
import { type Random, randomStream, WeightedChoice } from "./random.js";
import type { YouthProviderSettings, YouthProvisionSettings } from "./youth-settings.js";

type Year = YouthProviderSettings["years"][number];

/** A session that will be, before anybody comes to it. */
interface Slot {
  readonly date: string;
  readonly provision: YouthProvisionSettings;
  readonly place: YouthProvisionSettings["places"][number];
}

const DAY = 86_400_000;

/** A provider's sessions of a plan year. Their individuals and contacts add up to exactly what the settings say. */
export function generateYear(provider: YouthProviderSettings, year: Year, seed: number): WrittenSession[] {
  const random = randomStream(seed, `${provider.slug} ${year.startYear}`);
  const slots = provider.provisions
    .flatMap((provision) => slotsOf(provision, year))
    .sort((left, right) => (left.date < right.date ? -1 : 1));
  const attended = peopleAt(slots.length, year, provider, random);
  const contacts = shareOut(
    year.contacts,
    attended.map(({ length }) => length),
  );
  return slots.map((slot, index) => written(provider, year, slot, index, attended, contacts, random));
}

/** Days spread evenly over those on which the provision can be; places take turns by their weight. */
function slotsOf(provision: YouthProvisionSettings, year: Year): Slot[] {
  const days = daysOf(provision, year.startYear);
  const count = Math.min(days.length, Math.round(year.sessions * provision.share));
  const places = turns(provision.places, count);
  return Array.from({ length: count }, (_, index) => ({
    date: days[Math.floor(((index + 0.5) * days.length) / count)]!,
    provision,
    place: places[index]!,
  }));
}

function daysOf({ weekdays, months }: YouthProvisionSettings, startYear: number): string[] {
  const days: string[] = [];
  const end = Date.UTC(startYear + 1, 3, 1);
  for (let time = Date.UTC(startYear, 3, 1); time < end; time += DAY) {
    const day = new Date(time);
    const isInMonth = months.length === 0 || months.includes(day.getUTCMonth() + 1);
    if (isInMonth && weekdays.includes(day.getUTCDay() || 7)) days.push(day.toISOString().slice(0, 10));
  }
  return days;
}

/** Each place as often as its weight says, and as evenly spread as can be. */
function turns<Place extends { readonly weight: number }>(places: readonly Place[], count: number): Place[] {
  const total = places.reduce((sum, { weight }) => sum + weight, 0);
  const owed = places.map(() => 0);
  return Array.from({ length: count }, () => {
    places.forEach(({ weight }, index) => (owed[index]! += weight / total));
    const next = owed.indexOf(Math.max(...owed));
    owed[next]! -= 1;
    return places[next]!;
  });
}

/** Who is at each session: some new, more of them early in the year, and some who came before. Numbers stand for people. */
function peopleAt(sessions: number, year: Year, provider: YouthProviderSettings, random: Random): number[][] {
  const present = year.contacts / provider.contactsPerIndividual / sessions;
  // Where nobody comes twice, as in lessons, everybody is new.
  const onlyOnce = year.contacts === year.individuals;
  let met = 0;
  return Array.from({ length: sessions }, (_, index) => {
    const passed = (index + 1) / sessions;
    const metAfter = Math.round(year.individuals * (onlyOnce ? passed : Math.sqrt(passed)));
    const fresh = range(met, metAfter);
    const wanted = onlyOnce ? 0 : Math.max(fresh.length, Math.round(present * (0.6 + 0.8 * random())));
    const again = drawSome(met, wanted - fresh.length, random);
    met = metAfter;
    return [...fresh, ...again];
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** Different people out of those met, the ones met first oftener: a few are there nearly always. */
function drawSome(met: number, count: number, random: Random): number[] {
  const drawn = new Set<number>();
  for (let tries = 0; drawn.size < Math.min(count, met) && tries < 40 * count; tries++) {
    drawn.add(Math.floor(met * random() ** 1.3));
  }
  return [...drawn];
}

/** Whole numbers in proportion to `weights`, each at least its weight, which add up to `total` where that is enough. */
function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const spare = Math.max(0, total - sum);
  let given = 0;
  let passed = 0;
  return weights.map((weight) => {
    passed += weight;
    const upTo = Math.round((spare * passed) / sum);
    const share = weight + upTo - given;
    given = upTo;
    return share;
  });
}

function written(
  provider: YouthProviderSettings,
  year: Year,
  { date, provision, place }: Slot,
  index: number,
  attended: readonly (readonly number[])[],
  contacts: readonly number[],
  random: Random,
): WrittenSession {
  const there = attended[index] ?? [];
  const before = index === 0 ? 0 : Math.max(-1, ...attended.slice(0, index).flat()) + 1;
  const isNew = there.filter((person) => person >= before).length;
  return {
    reference: `demonstration-${year.startYear}-${String(index + 1).padStart(3, "0")}`,
    date,
    startTime: provision.startTime,
    endTime: later(provision.startTime, provision.hours),
    kind: provision.kind satisfies ProvisionKind,
    wardCode: place.wardCode,
    place: place.place,
    longitude: place.longitude ?? null,
    latitude: place.latitude ?? null,
    staffHours: provision.hours * provision.workers,
    contacts: contacts[index] ?? 0,
    attendances: there.length,
    ...(provider.sendsKeys
      ? { keys: there.map((person) => `${provider.slug}-${year.startYear}-${person}`) }
      : { individuals: there.length, newIndividuals: isNew }),
    ageBands: agesOf(provider, there.length, random),
    themes: themesOf(provider, random),
  };
}

function later(time: string, hours: number): string {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + Math.round(hours * 60);
  return `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

function themesOf({ themes }: YouthProviderSettings, random: Random): YouthTheme[] {
  const entries = Object.entries(themes) as [YouthTheme, number][];
  return entries.filter(([, chance]) => random() < chance).map(([theme]) => theme);
}

function agesOf({ ages }: YouthProviderSettings, count: number, random: Random) {
  const bands = Object.keys(ages) as AgeBand[];
  const choice = new WeightedChoice(Object.values(ages));
  const counts = new Map<AgeBand, number>();
  for (let person = 0; person < count; person++) {
    const band = bands[choice.draw(random)]!;
    counts.set(band, (counts.get(band) ?? 0) + 1);
  }
  return [...counts].map(([band, number]) => ({ band, count: number }));
}
