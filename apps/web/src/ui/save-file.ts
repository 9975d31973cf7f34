import { tellLeaving } from "./leaving-the-page.js";
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

/** Offers a canvas as a PNG file to save. */
export function savePicture(name: string, canvas: HTMLCanvasElement): void {
  canvas.toBlob((blob) => blob && offer(name, blob), "image/png");
}

/** Offers a file, and tells whoever listens that something leaves the page. */
function offer(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  tellLeaving({ kind: "FILE", name });
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
