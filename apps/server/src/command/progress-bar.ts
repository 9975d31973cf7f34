import { basename } from "node:path";
import { SingleBar } from "cli-progress";
import type { ImportProgress } from "../imports/index.js";

/** A bar on a terminal, which goes away when the work is done. */
export class ProgressBar {
  private readonly bar: SingleBar;
  private started = false;

  constructor(stream: NodeJS.WriteStream) {
    this.bar = new SingleBar({
      stream,
      format: " {bar} {percentage} % · {rows} rows · {file}",
      barCompleteChar: "█",
      barIncompleteChar: "░",
      barsize: 30,
      hideCursor: true,
      clearOnComplete: true,
      etaBuffer: 10,
    });
  }

  show({ file, rowsDone, bytesDone, bytesTotal }: ImportProgress): void {
    const words = { rows: rowsDone.toLocaleString("en-GB"), file: basename(file) };
    if (!this.started) this.bar.start(bytesTotal, bytesDone, words);
    else this.bar.update(bytesDone, words);
    this.started = true;
  }

  stop(): void {
    if (this.started) this.bar.stop();
    this.started = false;
  }
}
