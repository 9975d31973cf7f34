import type { MapAbout } from "./map-about.js";
import { MAP_COLOURS } from "./map-colours.js";
import type { Legend, LegendEntry } from "./map-layer.js";
import { patternImage } from "./pattern-image.js";
import type { ScaleBar } from "./scale-bar.js";
import { MARGIN, PLAIN, SMALL, STRONG, TITLE, writeParagraph } from "../ui/picture-writing.js";

export interface MapPicture {
  /** The map as it is drawn, `sharpness` pixels for each pixel of the layout. */
  readonly map: HTMLCanvasElement;
  readonly sharpness: number;
  readonly legends: readonly Legend[];
  readonly scale: ScaleBar;
  readonly about: MapAbout;
}

type Context = CanvasRenderingContext2D;

function patternFill(context: Context, pattern: "hatch" | "dots"): CanvasPattern | string {
  const { width, height, data } = patternImage(pattern);
  const tile = document.createElement("canvas");
  [tile.width, tile.height] = [width, height];
  tile.getContext("2d")?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  return context.createPattern(tile, "repeat") ?? MAP_COLOURS.pattern;
}

function markFill(context: Context, { mark, colour }: LegendEntry): CanvasPattern | string {
  if (mark === "hatch" || mark === "dots") return patternFill(context, mark);
  return mark === "outline" ? MAP_COLOURS.paper : (colour ?? MAP_COLOURS.ground);
}

/** Draws the mark of a legend entry in the middle of a line and returns its width. */
function drawMark(context: Context, entry: LegendEntry, left: number, middle: number): number {
  if (entry.mark === "circle") {
    const radius = entry.radius ?? 0;
    context.fillStyle = entry.colour ?? MAP_COLOURS.symbol;
    context.beginPath();
    context.arc(left + radius, middle, radius, 0, Math.PI * 2);
    context.fill();
    return radius * 2;
  }
  context.fillStyle = markFill(context, entry);
  context.fillRect(left, middle - 8, 28, 16);
  context.strokeStyle = MAP_COLOURS.edge;
  context.lineWidth = 1;
  context.strokeRect(left + 0.5, middle - 7.5, 27, 15);
  if (entry.mark === "outline") {
    context.strokeStyle = MAP_COLOURS.ink;
    context.lineWidth = 2;
    context.strokeRect(left + 4, middle - 5, 20, 10);
  }
  return 28;
}

function writeLegend(context: Context, legend: Legend, top: number, width: number): number {
  const start = writeParagraph(context, legend.title, STRONG, top, width) + 6;
  const tallest = Math.max(20, ...legend.entries.map((entry) => (entry.radius ?? 0) * 2 + 4));
  let [left, y] = [MARGIN, start];
  for (const entry of legend.entries) {
    context.font = PLAIN.font;
    const entryWidth = (entry.mark === "circle" ? (entry.radius ?? 0) * 2 : 28) + 8;
    const needed = entryWidth + context.measureText(entry.words).width;
    if (left > MARGIN && left + needed > MARGIN + width) [left, y] = [MARGIN, y + tallest + 4];
    const middle = y + tallest / 2;
    drawMark(context, entry, left, middle);
    context.fillStyle = PLAIN.colour;
    context.textBaseline = "middle";
    context.fillText(entry.words, left + entryWidth, middle);
    left += needed + 20;
  }
  return legend.entries.length === 0 ? start : y + tallest;
}

function drawScale(context: Context, scale: ScaleBar, bottom: number): void {
  const [left, line] = [MARGIN + 12, bottom - 14];
  context.fillStyle = MAP_COLOURS.paper;
  context.fillRect(left - 6, line - 22, scale.widthPixels + 12, 30);
  context.strokeStyle = MAP_COLOURS.ink;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(left, line - 5);
  context.lineTo(left, line);
  context.lineTo(left + scale.widthPixels, line);
  context.lineTo(left + scale.widthPixels, line - 5);
  context.stroke();
  context.font = SMALL.font;
  context.fillStyle = MAP_COLOURS.ink;
  context.textBaseline = "bottom";
  context.fillText(scale.words, left + 4, line - 2);
}

/** Draws the whole picture and returns its height: called once to measure and once to draw. */
function draw(context: Context, { map, sharpness, legends, scale, about }: MapPicture): number {
  const [width, height] = [map.width / sharpness, map.height / sharpness];
  let y = writeParagraph(context, about.title, TITLE, MARGIN, width);
  y = writeParagraph(context, about.subtitle, PLAIN, y, width) + 12;
  context.drawImage(map, MARGIN, y, width, height);
  y += height;
  drawScale(context, scale, y);
  y += 14;
  for (const legend of legends) y = writeLegend(context, legend, y, width) + 12;
  for (const sentence of [...about.notes, ...about.attribution]) y = writeParagraph(context, sentence, SMALL, y, width);
  return y + MARGIN;
}

/** The map with title, legend, scale, cautions and attribution burned in, as it is downloaded. */
export function composePicture(picture: MapPicture): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) throw new Error("composePicture: this browser gives no 2D canvas");
  const height = draw(context, picture);
  canvas.width = picture.map.width + MARGIN * 2 * picture.sharpness;
  canvas.height = Math.ceil(height * picture.sharpness);
  context.scale(picture.sharpness, picture.sharpness);
  context.fillStyle = MAP_COLOURS.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  draw(context, picture);
  return canvas;
}
