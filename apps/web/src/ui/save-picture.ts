import { tellLeaving } from "./leaving-the-page.js";

/** Offers a file to save. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  tellLeaving({ kind: "FILE", name });
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Offers a canvas as a PNG file to save. */
export function savePicture(name: string, canvas: HTMLCanvasElement): void {
  canvas.toBlob((blob) => blob && saveBlob(name, blob), "image/png");
}
