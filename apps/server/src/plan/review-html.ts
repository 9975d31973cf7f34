import { createHash } from "node:crypto";
import type { ReviewDocument, ReviewSection, Run } from "./review-document.js";

/** The review as one web page that needs no other file. */
export function reviewHtml(document: ReviewDocument): string {
  const { title, partnership, standing, lead, sections, notes } = document;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${REVIEW_PAGE_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p class="standing">${escaped(partnership)}. ${escaped(standing)}.</p>
<p>${runsHtml(lead)}</p>
${sections.map(sectionHtml).join("\n")}
<section><h2>Sources</h2>
<ol>${notes.map((note, index) => `<li id="note-${index + 1}">${escaped(note)}</li>`).join("")}</ol>
</section>
</main>
</body>
</html>
`;
}

function sectionHtml({ heading, rows, text }: ReviewSection): string {
  const head = ["Action", "Owner", "Update", "Status"].map((title) => `<th scope="col">${title}</th>`).join("");
  const body = rows.map(
    ({ action, owners, update, status }) =>
      `<tr><th scope="row">${escaped(action)}</th><td>${escaped(owners)}</td><td>${runsHtml(update)}</td><td>${escaped(status)}</td></tr>`,
  );
  const table =
    rows.length === 0
      ? ""
      : `<table><caption>Actions: ${escaped(heading)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
  return `<section><h2>${escaped(heading)}</h2>${table}<p>${runsHtml(text)}</p></section>`;
}

function runsHtml(runs: readonly Run[]): string {
  return runs.map(runHtml).join("");
}

function runHtml({ words, note, isConflict }: Run): string {
  if (note === null) return escaped(words);
  const mark = isConflict ? ' <strong class="conflict">contradiction</strong>' : "";
  return `${escaped(words)}<sup><a href="#note-${note}">${note}</a></sup>${mark}`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "<br>");
}

const STYLE = `
body{margin:0;color:#16202a;font:16px/1.55 Arial,Helvetica,sans-serif}
main{max-width:60rem;margin:0 auto;padding:2rem 1rem 4rem}
h1{font-size:1.9rem;margin:0}h2{margin:2.5rem 0 .75rem;font-size:1.35rem}
.standing{color:#4a5764}
table{width:100%;border-collapse:collapse;table-layout:fixed}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.5rem .75rem .5rem 0;border-bottom:1px solid #d3dae1;text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{border-bottom:2px solid #16202a}tbody th{font-weight:400}
th:nth-child(1){width:28%}th:nth-child(2){width:20%}th:nth-child(4){width:15%}
sup{line-height:0}a{color:#12436d}
.conflict{color:#7a4a00;font-size:.8em}
@media print{main{padding:0}thead{display:table-header-group}tr{break-inside:avoid}}
`;

/** Lets the page have its own style sheet and nothing else; it stands in the page too, for whoever opens a saved one. */
export const REVIEW_PAGE_POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`;
