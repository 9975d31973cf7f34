import { Parser } from "csv-parse";

/**
 * csv-parse, handing over each row at the moment it is parsed. Read as a stream, a fault would arrive before the
 * rows in front of it, and a line could not be given.
 */
export class RowParser extends Parser {
  private failure: Error | null = null;

  constructor(
    private readonly onRow: (cells: readonly string[]) => void,
    mostBytesARow: number,
  ) {
    super({
      bom: true,
      columns: false,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      max_record_size: mostBytesARow,
    });
    this.on("error", (error) => (this.failure ??= error));
  }

  /** Called by csv-parse with each row, and with null at the end. */
  override push(row: readonly string[] | null): boolean {
    if (row === null) return super.push(null);
    if (this.failure) return true;
    try {
      this.onRow(row);
    } catch (error) {
      this.failure = error as Error;
    }
    return true;
  }

  async parse(chunk: Buffer): Promise<void> {
    await this.settled((done) => this.write(chunk, done));
  }

  async finish(): Promise<void> {
    await this.settled((done) => this.end(done));
  }

  private async settled(act: (done: (error?: Error | null) => void) => void): Promise<void> {
    await new Promise<void>((resolve) =>
      act((error) => {
        this.failure ??= error ?? null;
        resolve();
      }),
    );
    if (this.failure) throw this.failure;
  }
}
