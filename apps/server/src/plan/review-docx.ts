import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  type IBorderOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { ReviewDocument, ReviewRow, ReviewSection, Run } from "./review-document.js";

const INK = "16202A";
const MUTED = "4A5764";
const CONFLICT = "7A4A00";
/** Twentieths of a point: A4 across, 2 cm of margin. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_134 };
/** Widths of Action, Owner, Update and Status on the 14,570 twentieths between the margins. */
const WIDTHS = [3_900, 2_800, 5_870, 2_000] as const;

/** The review as a file for a word processor: headings, tables whose first row repeats, and footnotes with the sources. */
export async function reviewDocx(document: ReviewDocument): Promise<Buffer> {
  const { title, partnership, standing, lead, sections, notes } = document;
  return Packer.toBuffer(
    new Document({
      title,
      creator: partnership,
      description: standing,
      styles: STYLES,
      footnotes: Object.fromEntries(
        notes.map((note, index) => [
          index + 1,
          {
            children: [
              new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text: ` ${note}`, size: 15 })] }),
            ],
          },
        ]),
      ),
      sections: [
        {
          properties: {
            page: {
              size: { width: PAGE.width, height: PAGE.height, orientation: PageOrientation.LANDSCAPE },
              margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
            },
          },
          footers: { default: footer(title) },
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
            new Paragraph({ children: [new TextRun({ text: `${partnership}. ${standing}.`, color: MUTED })] }),
            paragraph(lead),
            ...sections.flatMap(sectionBlocks),
          ],
        },
      ],
    }),
  );
}

const STYLES = {
  default: {
    document: {
      run: { font: "Arial", size: 20, color: INK, language: { value: "en-GB" } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: { run: { font: "Arial", size: 40, bold: true, color: INK }, paragraph: { spacing: { after: 80 } } },
    heading1: {
      run: { font: "Arial", size: 28, bold: true, color: INK },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
  },
};

function footer(title: string): Footer {
  const children = [new TextRun({ children: [`${title}, page `, PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] })];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children })] });
}

function sectionBlocks({ heading, rows, text }: ReviewSection): (Paragraph | Table)[] {
  const title = new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(heading)] });
  if (rows.length === 0) return [title, paragraph(text)];
  return [title, tableOf(rows), new Paragraph({ children: [] }), paragraph(text)];
}

function tableOf(rows: readonly ReviewRow[]): Table {
  const head = ["Action", "Owner", "Update", "Status"].map((words) => [new TextRun({ text: words, bold: true })]);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...WIDTHS],
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((runs, column) => cell(runs, column)) }),
      ...rows.map(
        ({ action, owners, update, status }) =>
          new TableRow({
            cantSplit: true,
            children: [[new TextRun(action)], [new TextRun(owners)], runsOf(update), [new TextRun(status)]].map(cell),
          }),
      ),
    ],
  });
}

const NO_BORDER: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };
const RULE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: "D3DAE1" };

function cell(runs: readonly (TextRun | FootnoteReferenceRun)[], column: number): TableCell {
  return new TableCell({
    width: { size: WIDTHS[column] ?? 2_000, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 0, right: 160 },
    borders: { top: NO_BORDER, left: NO_BORDER, right: NO_BORDER, bottom: RULE },
    children: [new Paragraph({ spacing: { after: 0 }, children: runs })],
  });
}

function paragraph(runs: readonly Run[]): Paragraph {
  return new Paragraph({ children: runsOf(runs) });
}

function runsOf(runs: readonly Run[]): (TextRun | FootnoteReferenceRun)[] {
  return runs.flatMap(({ words, note, isConflict }) => [
    ...words.split("\n").map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) })),
    ...(note === null ? [] : [new FootnoteReferenceRun(note)]),
    ...(isConflict ? [new TextRun({ text: " contradiction", bold: true, size: 16, color: CONFLICT })] : []),
  ]);
}
