import { useMutation } from "@apollo/client/react";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { failureOf } from "../ui/failure.js";
import "./import-desk.scss";
import { DropZone } from "./drop-zone.js";
import { ImportInHand } from "./import-in-hand.js";
import { ProgressLine } from "./progress-line.js";
import { BeginImport } from "./import-questions.js";
import { RecentImports } from "./recent-imports.js";
import { SourceTemplates } from "./source-templates.js";
import { uploadFiles, UploadRefused } from "./upload-files.js";
import type { UploadProgress } from "./upload-files.js";
import { DESK_WORDS } from "./desk-words.js";

interface ImportDeskProps {
  /** The import that the address names; null when none is in hand. */
  readonly importId: string | null;
}

/** Where officers take files in: bring them, look at them, check them, take them, take them back. */
export function ImportDesk({ importId }: ImportDeskProps) {
  const open = useOpenImport();
  const { bring, progress, objection, cancel } = useBringFiles(open);
  return (
    <section className="page-section import-desk" aria-labelledby="take-in">
      <h2 id="take-in" className="govuk-heading-m">
        {DESK_WORDS.desk.heading}
      </h2>
      {objection !== null && (
        <p className="state state--failed" role="alert">
          {objection}
        </p>
      )}
      {progress !== null ? (
        <ProgressLine
          words={DESK_WORDS.desk.bringing(progress.file, progress.filesDone + 1, progress.filesTotal)}
          percent={progress.bytesTotal === 0 ? 0 : Math.floor((progress.bytesDone / progress.bytesTotal) * 100)}
          onCancel={cancel}
        />
      ) : importId === null ? (
        <DropZone onFiles={(files) => void bring(files)} />
      ) : (
        <ImportInHand key={importId} id={importId} onClose={() => open(null)} />
      )}
      <RecentImports chosen={importId} onOpen={open} />
      <SourceTemplates />
    </section>
  );
}

/** Puts an import into the address, so that it is found again after the page was closed. */
function useOpenImport(): (id: string | null) => void {
  const navigate = useNavigate();
  return (id) =>
    void navigate({
      to: "/data",
      search: ({ import: _, ...before }) => (id === null ? before : { ...before, import: id }),
      resetScroll: false,
    });
}

function useBringFiles(open: (id: string | null) => void) {
  const [begin] = useMutation(BeginImport);
  const [progress, setProgress] = useState<UploadProgress | null>(null);
  const [objection, setObjection] = useState<string | null>(null);
  const underWay = useRef<AbortController | null>(null);
  const bring = async (files: readonly File[]) => {
    const abort = new AbortController();
    underWay.current = abort;
    setObjection(null);
    try {
      const { data } = await begin();
      const id = data?.beginImport.id;
      if (id === undefined) return;
      await uploadFiles(id, files, setProgress, abort.signal);
      open(id);
    } catch (error) {
      setObjection(error instanceof UploadRefused ? error.message : failureOf(error).sentence);
    } finally {
      setProgress(null);
    }
  };
  return { bring, progress, objection, cancel: () => underWay.current?.abort() };
}
