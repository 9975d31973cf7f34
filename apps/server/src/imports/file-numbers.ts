/** Numbers for the files of imports: files that arrive at once get numbers of their own, and none is left out. */
export class FileNumbers {
  private readonly last = new Map<string, number>();

  /** The number of the next file of an import that holds the files `held`. */
  next(importId: string, held: readonly { readonly number: number }[]): number {
    const number = Math.max(0, this.last.get(importId) ?? 0, ...held.map((file) => file.number)) + 1;
    this.last.set(importId, number);
    return number;
  }

  /** When an import takes no more files. */
  forget(importId: string): void {
    this.last.delete(importId);
  }
}
