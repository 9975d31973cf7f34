import { DESK_WORDS } from "./desk-words.js";

/** How far the files are on their way to the server. */
export interface UploadProgress {
  readonly file: string;
  readonly filesDone: number;
  readonly filesTotal: number;
  readonly bytesDone: number;
  readonly bytesTotal: number;
}

/** Why a file did not arrive, in the server's own sentence. */
export class UploadRefused extends Error {}

/** Sends files to an import, one after another. Throws {@link UploadRefused}; what arrived before that has arrived. */
export async function uploadFiles(
  jobId: string,
  files: readonly File[],
  onProgress: (progress: UploadProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  const bytesTotal = files.reduce((sum, file) => sum + file.size, 0);
  let bytesBefore = 0;
  for (const [index, file] of files.entries()) {
    const tell = (bytes: number) =>
      onProgress({
        file: file.name,
        filesDone: index,
        filesTotal: files.length,
        bytesDone: bytesBefore + bytes,
        bytesTotal,
      });
    tell(0);
    // One after another, so that the progress is true and the server's disk is asked for one thing at a time.
    await uploadFile(jobId, file, tell, signal);
    bytesBefore += file.size;
  }
}

/** XMLHttpRequest, because fetch does not tell how much of a body has been sent. */
async function uploadFile(
  jobId: string,
  file: File,
  onSent: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const request = new XMLHttpRequest();
  request.open("PUT", `/api/uploads/${jobId}/${encodeURIComponent(file.name)}`);
  request.upload.addEventListener("progress", (event) => onSent(event.loaded));
  signal.addEventListener("abort", () => request.abort(), { once: true });
  await new Promise<void>((resolve, reject) => {
    request.addEventListener("load", () => {
      if (request.status === 201) resolve();
      else reject(new UploadRefused(sentenceIn(request.responseText)));
    });
    request.addEventListener("error", () => reject(new UploadRefused(DESK_WORDS.desk.unreachable)));
    request.addEventListener("abort", () => reject(new UploadRefused(DESK_WORDS.desk.uploadCancelled)));
    request.send(file);
  });
}

function sentenceIn(text: string): string {
  try {
    const { error }: { error?: unknown } = JSON.parse(text);
    if (typeof error === "string") return error;
  } catch {
    // What is no JSON was not written for a reader.
  }
  return DESK_WORDS.desk.uploadFailed;
}
