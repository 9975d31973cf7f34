import { useRef, useState } from "react";
import type { DragEvent } from "react";
import { DESK_WORDS } from "./desk-words.js";

const words = DESK_WORDS.desk;

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are dropped, or chosen by a button that does the same. */
export function DropZone({ onFiles }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(files);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={`drop-zone${isOver ? " drop-zone--over" : ""}`}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <p className="drop-zone__words">{words.drop}</p>
      <button type="button" className="govuk-button" onClick={() => input.current?.click()}>
        {words.choose}
      </button>
      <p className="drop-zone__hint">{words.dropHint}</p>
      <input
        ref={input}
        type="file"
        multiple
        accept=".csv,.zip,.geojson,.json,text/csv,application/zip,application/geo+json"
        className="govuk-visually-hidden"
        aria-label={words.chooser}
        tabIndex={-1}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = "";
        }}
      />
    </div>
  );
}
