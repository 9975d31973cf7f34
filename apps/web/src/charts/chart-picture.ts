import { cautionsOf, licenceOf, type TableAbout } from "@safer-wards/domain";
import { MARGIN, PLAIN, SMALL, TITLE, writeParagraph } from "../ui/picture-writing.js";
import { WORDS } from "./words.js";

const words = WORDS.picture;

/** Pixels of the file for each pixel of the layout: sharp on paper. */
const SHARPNESS = 2;

/** Narrower than this the sentences under a small chart would take more room than the chart. */
const LEAST_WIDTH = 480;

/** What must stand under a chart that has left its page: cautions, source, licence, and where it came from. */
function footOf(about: TableAbout, address: string): string[] {
  return [...cautionsOf(about), ...about.sources, words.licence(licenceOf(about)), words.from(address)];
}

/** Writes and draws everything and returns the height: called once to measure and once to draw. */
function draw(context: CanvasRenderingContext2D, chart: HTMLCanvasElement, about: TableAbout, address: string): number {
  const width = Math.max(LEAST_WIDTH, chart.width / SHARPNESS);
  const subtitle = [about.period, ...about.filters].filter((part) => part !== null).join(" · ");
  let y = writeParagraph(context, about.title, TITLE, MARGIN, width);
  y = writeParagraph(context, subtitle, PLAIN, y, width) + 12;
  context.drawImage(chart, MARGIN, y, chart.width / SHARPNESS, chart.height / SHARPNESS);
  y += chart.height / SHARPNESS + 14;
  for (const sentence of footOf(about, address)) y = writeParagraph(context, sentence, SMALL, y, width);
  return y + MARGIN;
}

/**
 * A chart as it stands on the page, with title, period, cautions, source and licence burned in, as it is downloaded.
 *
 * @param frame the chart with its key
 * @param address where it came from: the page with everything that was chosen
 */
export async function chartPicture(frame: HTMLElement, about: TableAbout, address: string): Promise<HTMLCanvasElement> {
  const { domToCanvas } = await import("modern-screenshot");
  const chart = await domToCanvas(frame, { scale: SHARPNESS, backgroundColor: "#fff", font: false });
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) throw new Error("chartPicture: this browser gives no 2D canvas");
  const height = draw(context, chart, about, address);
  canvas.width = Math.max(chart.width, LEAST_WIDTH * SHARPNESS) + MARGIN * 2 * SHARPNESS;
  canvas.height = Math.ceil(height * SHARPNESS);
  context.scale(SHARPNESS, SHARPNESS);
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  draw(context, chart, about, address);
  return canvas;
}
