import { type Period, periodName } from "@safer-wards/domain";
import { InvalidInput } from "../errors.js";
import {
  answerId,
  type AnalysisRequest,
  hourProfile,
  type IncidentAnalysis,
  type Question,
} from "../incidents/index.js";
import { AnswerMemory } from "./answer-memory.js";
import type { ArtefactKind } from "./artefacts.js";
import { backTestOf, MOST_TEST_MONTHS } from "./back-test.js";
import { CellCounts } from "./cell-counts.js";
import { DEFAULT_BANDWIDTH_METRES, DEFAULT_GRID_METRES, DensityGrids } from "./density.js";
import { GridAnswer, rounded } from "./grid-answer.js";
import { differenceOf, type PeriodDifference } from "./difference.js";
import { gridOf, type HotspotGrid } from "./grid.js";
import type { HarmTable } from "./harm.js";
import type { Hotspot } from "./hotspot.js";
import { hotspotsOf } from "./hotspots.js";
import type { HotspotWeighting } from "./hotspots.types.js";
import { Lattices, type Resolution } from "./lattice.js";
import { type When, whenOf } from "./when.js";

export interface HotspotRequest extends AnalysisRequest {
  readonly resolution?: number | null;
  readonly weighting?: HotspotWeighting | null;
}

const CAUTIONS = [
  "Points are snapped to shared map points, so a hotspot is a street or a few, never a house.",
  "Police stations, car parks and supermarkets collect the records of their neighbourhood.",
  "Most of the area is field and lane; against it, any town centre stands out. Compare towns with towns.",
  "Records follow where police look and who reports. A hotspot of records is not yet a hotspot of harm.",
];

/** With fewer than this over a whole area, two or three records in one place stand out already. */
const FEW_INCIDENTS = 100;

/** With fewer than this, a share of all incidents says nothing about a place. */
const TOO_FEW_TO_RANK = 20;

function tooFewWords({ total }: HotspotGrid): string {
  const counted = total === 1 ? "Only one incident was counted" : `Only ${total} incidents were counted`;
  return `${counted} over the whole area. With so few, two or three together stand out already.`;
}

const PARTNER_CAUTIONS = [
  "Records with a ward and no place are not on the map; counts by ward have them.",
  ...CAUTIONS.slice(2, 3),
  "Reports come from people who report. A quiet place may be one where nobody does.",
];

function weekOf({ columns, period, selection }: Question): When {
  const profile = hourProfile(columns, period, selection);
  return whenOf(columns, profile?.hours ?? [], profile ? profile.timed + profile.untimed : 0);
}

function cautionsOf({ columns }: Question, grid: HotspotGrid): readonly string[] {
  const usual = columns.supplies.some((supply) => supply.organisation) ? PARTNER_CAUTIONS : CAUTIONS;
  return grid.total > 0 && grid.total < FEW_INCIDENTS ? [tooFewWords(grid), ...usual] : usual;
}

/** Answers questions about hotspots; equal questions on one data version are computed once. */
export class HotspotAnalysis {
  private readonly lattices = new Lattices();
  private readonly counts = new CellCounts(this.lattices);
  private readonly densities = new DensityGrids(this.lattices);
  private readonly memory = new AnswerMemory();

  constructor(
    private readonly analysis: IncidentAnalysis,
    private readonly artefacts: ReadonlyMap<string, ArtefactKind>,
    private readonly harm: HarmTable | null,
  ) {}

  async grid(request: HotspotRequest): Promise<GridAnswer> {
    const { question, resolution, id } = await this.understand("grid", request);
    return this.memory.answer(
      id,
      async () => new GridAnswer(id, question, await this.cells(question, resolution, request)),
    );
  }

  async hotspots(request: HotspotRequest) {
    const { question, resolution, id } = await this.understand("hotspots", request);
    return this.memory.answer(id, async () => {
      const grid = await this.cells(question, resolution, request);
      const listId = id.slice(id.indexOf(":") + 1);
      const hotspots = await hotspotsOf(question, listId, grid, this.lattices, this.counts, this.artefacts);
      return {
        id,
        headline: headlineOf(question, grid, hotspots),
        hotspots,
        when: weekOf(question),
        canWeighByHarm: this.harm !== null,
        cautions: cautionsOf(question, grid),
      };
    });
  }

  async density(request: AnalysisRequest, bandwidthMetres?: number | null, gridMetres?: number | null) {
    const bandwidth = within("bandwidthMetres", bandwidthMetres ?? DEFAULT_BANDWIDTH_METRES, 50, 5_000);
    const step = within("gridMetres", gridMetres ?? DEFAULT_GRID_METRES, 50, 1_000);
    const { question, id } = await this.understand(`density/${bandwidth}/${step}`, request);
    return this.memory.answer(id, async () => {
      const { grid, values, corners } = this.densities.surface(question, bandwidth, step);
      return {
        id,
        columns: grid.gridX.length,
        rows: grid.gridY.length,
        gridMetres: step,
        bandwidthMetres: bandwidth,
        values: rounded(values, 1e2),
        greatest: values.reduce((most, value) => Math.max(most, value), 0),
        corners: corners.map(([longitude, latitude]) => ({ longitude, latitude })),
      };
    });
  }

  async backTest(request: HotspotRequest, months?: number | null) {
    const asked = within("months", months ?? 12, 1, MOST_TEST_MONTHS);
    const { question, resolution, id } = await this.understand(`back-test/${asked}`, request);
    return this.memory.answer(id, async () => ({
      id,
      ...(await backTestOf(question, resolution, asked, this.lattices, this.counts, this.densities)),
    }));
  }

  /** How one period compares with another; the periods may have unlike many months but none in common. */
  async difference(request: HotspotRequest, against: Period): Promise<PeriodDifference> {
    const other = { ...request, period: against };
    const first = await this.understand("difference", request);
    const second = await this.understand("difference", other);
    const grid = await this.cells(first.question, first.resolution, request);
    const base = await this.cells(second.question, second.resolution, other);
    return {
      id: `${first.id}:${second.id}`,
      ...differenceOf({ question: first.question, grid }, { question: second.question, grid: base }),
    };
  }

  /** The cells of a request with their counts and Gi*, before they are written for a reader. */
  async standingOut(request: HotspotRequest): Promise<HotspotGrid> {
    const { question, resolution } = await this.understand("cells", request);
    return this.cells(question, resolution, request);
  }

  private async cells(question: Question, resolution: Resolution, request: HotspotRequest): Promise<HotspotGrid> {
    return this.memory.answer(
      answerId(`cells/${resolution}/${request.weighting ?? "COUNT"}`, question, request),
      async () => gridOf(question, resolution, this.harmFor(request), this.lattices, this.counts),
    );
  }

  private harmFor({ weighting }: HotspotRequest): HarmTable | null {
    if (weighting !== "HARM") return null;
    if (this.harm) return this.harm;
    throw new InvalidInput(
      "No weights of harm are installed. Write them, with their source, in data/harm-weights.json and start again.",
      "weighting",
    );
  }

  private async understand(kind: string, request: HotspotRequest) {
    const question = await this.analysis.ask(request, "PLACED");
    const resolution = knownResolution(request.resolution);
    return {
      question,
      resolution,
      id: answerId(`${kind}/${resolution}/${request.weighting ?? "COUNT"}`, question, request),
    };
  }
}

function knownResolution(resolution: number | null | undefined): Resolution {
  if (resolution === null || resolution === undefined || resolution === 9) return 9;
  if (resolution === 10) return 10;
  throw new InvalidInput(`Hexagons come at resolution 9 or 10, not ${resolution}.`, "resolution");
}

function within(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new InvalidInput(`${name} must be a whole number from ${least} to ${most}; it is ${value}.`, name);
}

function headlineOf(question: Question, grid: HotspotGrid, hotspots: readonly Hotspot[]): string {
  if (grid.monthsUsed === 0) return `No records were supplied for ${periodName(question.period)}`;
  if (grid.total === 0) return "Nothing was recorded";
  const [first] = hotspots;
  if (grid.total < TOO_FEW_TO_RANK) {
    return `Only ${grid.total === 1 ? "one incident was" : `${grid.total} incidents were`} counted: too few to rank places`;
  }
  if (!first) return "No place stands out more than chance would give";
  const held = hotspots.reduce((sum, hotspot) => sum + (hotspot.count.value ?? 0), 0);
  const places = hotspots.length === 1 ? "One place holds" : `${hotspots.length} places hold`;
  return `${places} ${Math.round((held / grid.total) * 100)} % of incidents; most at ${first.name}`;
}
