import { wrapText } from "./wrap-text.js";

/** Pixels of paper round everything in a picture that is downloaded. */
export const MARGIN = 24;

const FONT = "Arial, Helvetica, sans-serif";
const INK = "#0b0c0c";

export interface Writing {
  readonly font: string;
  readonly line: number;
  readonly colour: string;
}

export const TITLE: Writing = { font: `bold 20px ${FONT}`, line: 26, colour: INK };
export const PLAIN: Writing = { font: `14px ${FONT}`, line: 20, colour: INK };
export const STRONG: Writing = { ...PLAIN, font: `bold 14px ${FONT}` };
export const SMALL: Writing = { font: `12px ${FONT}`, line: 17, colour: "#484949" };

/** Writes a paragraph from `top` into a picture and returns where it ends, in pixels of the layout. */
export function writeParagraph(
  context: CanvasRenderingContext2D,
  text: string,
  style: Writing,
  top: number,
  width: number,
): number {
  context.font = style.font;
  context.fillStyle = style.colour;
  context.textBaseline = "top";
  const lines = wrapText(text, width, (words) => context.measureText(words).width);
  for (const [index, line] of lines.entries()) context.fillText(line, MARGIN, top + index * style.line);
  return top + lines.length * style.line;
}
