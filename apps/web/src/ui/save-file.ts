import { tellLeaving } from "./leaving-the-page.js";

/** Offers a text as a file to save. The mark of byte order lets spreadsheets read UTF-8. */
export function saveFile(name: string, text: string, mediaType: string): void {
  const marked = mediaType === "text/csv" ? `\uFEFF${text}` : text;
  const address = URL.createObjectURL(new Blob([marked], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  tellLeaving({ kind: "FILE", name });
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
