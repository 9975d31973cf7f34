/** Something that leaves the page for good. */
export interface LeavingThePage {
  readonly kind: "FILE" | "PRINT";
  /** The file's name, or the page's title. */
  readonly name: string;
}

type Listener = (leaving: LeavingThePage) => void;

const listeners = new Set<Listener>();

/** Told by everything that saves a file. */
export function tellLeaving(leaving: LeavingThePage): void {
  for (const listener of listeners) listener(leaving);
}

/** Hears of files that are saved and of prints, however they were asked for, until what it gives back is called. */
export function onLeaving(listener: Listener): () => void {
  const onPrint = () => listener({ kind: "PRINT", name: document.title });
  listeners.add(listener);
  window.addEventListener("beforeprint", onPrint);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("beforeprint", onPrint);
  };
}
