import { createHash } from "node:crypto";

/** What a cell of a row may hold on its way to another place. */
export type Cell = string | number | null;

const MODULUS = 1n << 256n;

/**
 * One number for a heap of rows, whatever their order: the sum of each row's SHA-256. Equal rows count as often as they
 * are there. It finds what changed by accident; it is no proof against somebody who means to deceive.
 */
export class RowChecksum {
  rows = 0;
  private sum = 0n;

  /** `name` tells rows of different tables apart. */
  add(name: string, cells: readonly Cell[]): void {
    const hash = createHash("sha256").update(JSON.stringify([name, ...cells]));
    this.sum = (this.sum + BigInt(`0x${hash.digest("hex")}`)) % MODULUS;
    this.rows += 1;
  }

  hex(): string {
    return this.sum.toString(16).padStart(64, "0");
  }
}
