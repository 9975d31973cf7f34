import {
  estimated,
  type Figure,
  gapsAround,
  isYouthTheme,
  missing,
  type Month,
  monthName,
  monthsOf,
  type Period,
  periodLength,
  periodName,
  type Scope,
  YOUNG_PEOPLE,
  YOUTH_THEMES,
  type YouthTheme,
} from "@safer-wards/domain";
import { wilsonInterval } from "@safer-wards/stats";
import { type Asker, authorise } from "../access/index.js";
import { InvalidInput } from "../errors.js";
import { outlineAsked } from "../incidents/index.js";
import { type Area, nameOfPlaces, type Ward, wardsChosen } from "../wards/index.js";
import { costPerContactHour } from "./contract-cost.js";
import { publishedOf } from "./published.js";
import { ageRows } from "./reach-ages.js";
import { countReach, type ReachCounts, type ReachSelection, type VisibleStream } from "./reach-counts.js";
import { figuresNotSupplied, LEVEL, reachFigures, sessionsNotSupplied } from "./reach-figures.js";
import { reachHeadline } from "./reach-headline.js";
import { placeRows } from "./reach-places.js";
import { UNRATED } from "./reach-unrated.js";
import { countableWithin, NOBODY_COUNTED, sessionsWithin, WITHIN_CAUTION } from "./reach-within.js";
import type { YouthReachRowType, YouthReachType } from "./reach.types.js";
import { isOwn, reachInto, streamsOf } from "./streams.js";
import type { YouthContract } from "./youth.js";
import type { YouthGround } from "./youth-ground.js";

export interface ReachRequest {
  readonly areaCode: string;
  readonly period?: Period | null | undefined;
  readonly placeIds?: readonly string[] | null | undefined;
  readonly provider?: string | null | undefined;
  readonly theme?: string | null | undefined;
}

/** A question that can be answered. */
interface ReachQuestion {
  readonly area: Area;
  readonly period: Period;
  readonly wards: readonly Ward[];
  readonly streams: readonly VisibleStream[];
  readonly selection: ReachSelection;
  readonly contracts: readonly YouthContract[];
  readonly source: string;
  readonly placeName: string;
  /** Whether an outline of its own is asked about, in place of wards. */
  readonly isOutline: boolean;
  /** Why nothing can be told to whoever asks; null where something can. */
  readonly untold: string | null;
}

const OWN_ALONE = "You are told of your own sessions alone.";

const CAUTIONS = [
  "Contacts, attendances and individuals are three different numbers. They are never added to each other, and individuals are never added across providers, places or months.",
  "What a provider does not record is not here: a quiet evening may be one that nobody wrote down.",
];

/** Whom youth work reached, as far as the viewer may see. */
export class YouthReach {
  constructor(private readonly ground: YouthGround) {}

  async answer(asker: Asker, request: ReachRequest): Promise<YouthReachType> {
    const scope = authorise(asker.viewer, "Query.youthReach");
    return this.reachOf(asker, scope, request);
  }

  /** The same within another answer, on that answer's terms. */
  async reachOf(asker: Asker, scope: Scope, request: ReachRequest): Promise<YouthReachType> {
    const question = await this.understand(asker, scope, request);
    const { area, period, wards, streams, selection, source, isOutline, untold } = question;
    const youngPeople = isOutline ? NOBODY_COUNTED : await this.ground.youngPeople(wards);
    const total = countReach(streams, selection);
    const gaps = gapsOf(streams, period);
    const gap = untold ?? wholeGap(streams, period);
    const row = (
      key: string,
      name: string,
      counts: ReachCounts,
      people: Figure,
      because = gap,
      cost: Figure | null = null,
    ): YouthReachRowType => ({
      key,
      name,
      ...(because === null ? reachFigures(counts, people, source) : figuresNotSupplied(because, source)),
      costPerContactHour: cost,
    });
    const slugs = [...new Set(streams.map(({ provider }) => provider))];
    const providers = slugs.map((provider) => {
      const counts = countReach(streams, { ...selection, provider });
      const cost = this.costOf(asker, scope, question, provider);
      const own = streams.filter((stream) => stream.provider === provider);
      return row(provider, this.ground.nameOf(provider), counts, youngPeople, wholeGap(own, period), cost);
    });
    const wardRows = await Promise.all(
      wards.map(async (ward) => {
        const counts = countReach(streams, { ...selection, wardCodes: [ward.code] });
        return row(ward.code, ward.name, counts, isOutline ? NOBODY_COUNTED : await this.ground.youngPeople([ward]));
      }),
    );
    const title = `Young people reached in ${question.placeName}`;
    const isDemonstration = streams.some((stream) => stream.isDemonstration);
    const asked = providers.toSorted((left, right) => (right.contactHours.value ?? 0) - (left.contactHours.value ?? 0));
    return {
      id: ["youth-reach", asker.viewer.id ?? "", JSON.stringify(request)].join(":"),
      title,
      headline: untold ?? reachHeadline(gap === null ? total : null, asked, periodName(period)),
      period: { ...period, name: periodName(period) },
      youngPeople,
      ageBand: YOUNG_PEOPLE.name,
      total: row("ALL", providers.length === 1 ? (providers[0]?.name ?? "") : "All providers", total, youngPeople),
      providers: asked,
      wards: isOutline ? wardRows.filter(({ sessions }) => (sessions.value ?? 0) > 0) : wardRows,
      places: placeRows({
        ...question,
        points: await this.ground.sessionPoints(area),
        nameOf: (slug) => this.ground.nameOf(slug),
        withPositions: scope.others === "WHOLE",
      }),
      months: monthRows(question),
      // Shares are of all sessions, whichever theme is asked about.
      themes: themeRows(question, countReach(streams, { ...selection, theme: null })),
      ageBands: ageRows(streams, selection, source, gap),
      published: publishedOf(this.ground, area, selection.provider),
      isDemonstration,
      cautions: [
        ...(untold !== null || gaps.length === 0 ? [] : [sessionsNotSupplied(gaps)]),
        ...(isOutline ? [WITHIN_CAUTION] : []),
        ...CAUTIONS,
      ],
      attribution: [
        ...(isDemonstration ? ["Demonstration sessions: generated, not records of real ones"] : []),
        ...area.attributions.residents,
        ...area.attributions.outlines,
      ],
    };
  }

  private async understand(asker: Asker, scope: Scope, request: ReachRequest): Promise<ReachQuestion> {
    const area = this.ground.directory.require(request.areaCode);
    const period = await this.ground.periodOf(area, request.period);
    const outline = await outlineAsked(this.ground.added, area, request.placeIds);
    const wards = outline ? area.wards : wardsChosen(area, request.placeIds);
    const theme = themeOf(request.theme);
    const provider = request.provider ? (await this.ground.requireProvider(area, request.provider)).slug : null;
    const visible = await this.visibleStreams(asker, scope, area);
    const all = outline ? countableWithin(visible) : visible;
    const streams = provider === null ? all : all.filter((stream) => stream.provider === provider);
    const wardCodes = wards.length === area.wards.length ? null : wards.map(({ code }) => code);
    const names = [...new Set(streams.map((stream) => this.ground.nameOf(stream.provider)))];
    const isDemonstration = streams.some((stream) => stream.isDemonstration);
    return {
      area,
      period,
      wards,
      streams,
      selection: {
        months: monthsOf(period),
        wardCodes,
        provider,
        theme,
        ...(outline && { isWithin: sessionsWithin(outline, await this.ground.sessionPoints(area)) }),
      },
      placeName: outline?.name ?? nameOfPlaces(area, request.placeIds),
      isOutline: outline !== null,
      untold: scope.others === "NOTHING" && streams.length === 0 ? OWN_ALONE : null,
      contracts: (await this.ground.records.of(area.code)).contracts,
      source: isDemonstration
        ? "Demonstration sessions, generated"
        : `Sessions recorded by ${names.join(", ") || "nobody"}`,
    };
  }

  /** Every stream of an area that the viewer may see, whole or told. */
  async visibleStreams({ viewer }: Asker, scope: Scope, area: Area, now = new Date()): Promise<VisibleStream[]> {
    const { sessions, stamp } = await this.ground.records.of(area.code);
    const streams = streamsOf(sessions).filter((stream) => reachInto(viewer, scope, stream) !== "NOTHING");
    return Promise.all(
      streams.map(async (stream) => ({
        ...stream,
        told:
          reachInto(viewer, scope, stream) === "WHOLE" ? null : await this.ground.tables.of(area, stream, stamp, now),
      })),
    );
  }

  /** Money is for officers and for those who have the contract. */
  private costOf({ viewer }: Asker, scope: Scope, question: ReachQuestion, provider: string): Figure | null {
    const own = question.streams.filter(
      (stream) => stream.provider === provider && (scope.others === "WHOLE" || isOwn(viewer, stream)),
    );
    if (own.length === 0 || question.selection.wardCodes !== null || question.isOutline) return null;
    return costPerContactHour(
      own.flatMap(({ sessions }) => sessions),
      question.contracts,
      question.period,
    );
  }
}

function themeOf(theme: string | null | undefined): YouthTheme | null {
  if (!theme) return null;
  if (isYouthTheme(theme)) return theme;
  throw new InvalidInput(
    `There is no theme "${theme}". Ask for one of: ${YOUTH_THEMES.map(({ id }) => id).join(", ")}.`,
    "theme",
  );
}

/** Before the first session that anybody recorded and after the last, nobody knows: a gap and no zero. */
function gapsOf(streams: readonly VisibleStream[], period: Period): Month[] {
  return gapsAround(
    streams.flatMap(({ sessions }) => sessions.map(({ month }) => month)),
    period,
  );
}

/** The gap in a sentence where it is the whole period; null otherwise. */
function wholeGap(streams: readonly VisibleStream[], period: Period): string | null {
  const gaps = gapsOf(streams, period);
  return gaps.length === periodLength(period) ? sessionsNotSupplied(gaps) : null;
}

function monthRows({ streams, selection, source, period, untold }: ReachQuestion): YouthReachType["months"] {
  const gaps = gapsOf(streams, period);
  return selection.months.map((month) => {
    const name = monthName(month);
    if (gaps.includes(month))
      return { month, name, ...figuresNotSupplied(untold ?? sessionsNotSupplied([month]), source) };
    const counts = countReach(streams, { ...selection, months: [month] });
    const { sessions, contactHours, contacts, attendances, individuals } = reachFigures(counts, UNRATED, source);
    return { month, name, sessions, contactHours, contacts, attendances, individuals };
  });
}

function themeRows({ streams, selection, source }: ReachQuestion, total: ReachCounts): YouthReachType["themes"] {
  return YOUTH_THEMES.flatMap(({ id, name }) => {
    const counts = countReach(streams, { ...selection, theme: id });
    if (counts.sessions === 0) return [];
    const { sessions, contacts } = reachFigures(counts, UNRATED, source);
    const [held, all] = [counts.sessions, total.sessions];
    const interval = wilsonInterval(held, all, LEVEL);
    const origin = { unit: "per cent", method: "Sessions in which it came up, of all sessions.", source } as const;
    const share = interval
      ? estimated((held * 100) / all, { lower: interval.lower * 100, upper: interval.upper * 100 }, LEVEL, origin)
      : missing("UNDEFINED", "There was no session.", origin);
    return [{ key: id, name, sessions, share, contacts }];
  }).toSorted((left, right) => (right.sessions.value ?? 0) - (left.sessions.value ?? 0));
}
