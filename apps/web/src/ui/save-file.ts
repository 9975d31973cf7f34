import { type ZippedFile, zipFile } from "./zip-file.js";

/** Offers a text as a file to save. The mark of byte order lets spreadsheets read UTF-8. */
export function saveFile(name: string, text: string, mediaType: string): void {
  const marked = mediaType === "text/csv" ? `\uFEFF${text}` : text;
  offer(name, new Blob([marked], { type: `${mediaType};charset=utf-8` }));
}

/** Offers several files as one. */
export function saveZip(name: string, files: readonly ZippedFile[], at: Date): void {
  offer(name, zipFile(files, at));
}

function offer(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
