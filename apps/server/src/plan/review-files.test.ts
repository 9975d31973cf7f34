import { fromBuffer } from "yauzl";
import { describe, expect, it } from "vitest";
import type { ReviewDocument } from "./review-document.js";
import { reviewDocx } from "./review-docx.js";
import { createHash } from "node:crypto";
import { REVIEW_PAGE_POLICY, reviewHtml } from "./review-html.js";

const words = (text: string) => ({ words: text, note: null, isConflict: false });
const BLANK = [words("–")];

const DOCUMENT: ReviewDocument = {
  title: "Review of actions 2024/25",
  partnership: "Partnership",
  standing: "Draft",
  lead: [words("Reports: "), { words: "429 reports", note: 1, isConflict: true }],
  sections: [
    {
      heading: "Anti-social behaviour",
      rows: [{ action: "Run <Op> Assist", owners: "A & B", update: BLANK, status: "– Not reported" }],
      text: BLANK,
    },
  ],
  notes: ["Table of the review. Contradiction: 429 or 492."],
};

describe("as a web page", () => {
  const page = reviewHtml(DOCUMENT);

  it("every figure leads to the note of its source, and a contradiction says so", () => {
    expect(page).toContain('429 reports<sup><a href="#note-1">1</a></sup> <strong class="conflict">contradiction');
    expect(page).toContain('<li id="note-1">Table of the review. Contradiction: 429 or 492.</li>');
  });

  it("its policy allows its one style sheet by what stands in it, and nothing else, saved or not", () => {
    const sheets = [...page.matchAll(/<style>(.*?)<\/style>/gs)].map(([, sheet = ""]) => sheet);
    const hashes = sheets.map((sheet) => `'sha256-${createHash("sha256").update(sheet).digest("base64")}'`);
    expect(hashes).toHaveLength(1);
    expect(REVIEW_PAGE_POLICY).toBe(`default-src 'none'; style-src ${hashes[0]}`);
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="${REVIEW_PAGE_POLICY}">`);
    expect(page).not.toMatch(/style=|<script|<link/);
  });

  it("what people wrote stays text", () => {
    expect(page).toContain("Run &lt;Op&gt; Assist");
    expect(page).toContain("A &amp; B");
    expect(page).not.toContain("<Op>");
  });
});

describe("for a word processor", () => {
  it("the table's first row repeats, sources are footnotes, and the language is British English", async () => {
    const parts = await partsOf(await reviewDocx(DOCUMENT));
    const body = parts.get("word/document.xml") ?? "";
    expect(body).toContain("w:tblHeader");
    expect(body).toContain("w:footnoteReference");
    expect(body).toContain("Run &lt;Op&gt; Assist");
    expect(parts.get("word/footnotes.xml")).toContain("Table of the review. Contradiction: 429 or 492.");
    expect(parts.get("word/styles.xml")).toContain("en-GB");
  });
});

/** The files of a ZIP archive, by name. */
async function partsOf(archive: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    const parts = new Map<string, string>();
    fromBuffer(archive, { lazyEntries: true }, (fault, zip) => {
      if (fault) return reject(fault);
      zip.on("entry", (entry: { fileName: string }) => {
        zip.openReadStream(entry as never, (broken, stream) => {
          if (broken) return reject(broken);
          const chunks: Buffer[] = [];
          stream.on("data", (chunk: Buffer) => chunks.push(chunk));
          stream.on("end", () => {
            parts.set(entry.fileName, Buffer.concat(chunks).toString("utf8"));
            zip.readEntry();
          });
        });
      });
      zip.on("end", () => resolve(parts));
      zip.readEntry();
    });
  });
}
