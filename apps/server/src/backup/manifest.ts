import { z } from "zod";
import { BadBackup } from "./backup-file.js";

export const FORMAT = "safer-wards backup";
export const VERSION = 1;

/** The first line of a backup. */
const Header = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  at: z.string(),
  /** What made the tables, in order. */
  migrations: z.array(z.string()),
});
export type Header = z.infer<typeof Header>;

/** Before a table's rows, each of which is a list of cells. */
const TableLine = z.object({ table: z.string(), columns: z.array(z.string()) });
export type TableLine = z.infer<typeof TableLine>;

const Sum = z.object({ rows: z.number().int(), checksum: z.string() });
export type Sum = z.infer<typeof Sum>;

/** The last line: what each table and each import came to. */
const Sums = z.object({ tables: z.record(z.string(), Sum), imports: z.record(z.string(), Sum) });
export type Sums = z.infer<typeof Sums>;

const Row = z.array(z.union([z.string(), z.number(), z.null()]));

export const readHeader = readerOf(Header, "It is not a backup of Safer Wards, or of a later version.");
export const readSums = readerOf(Sums, "Its last line is not the sums of its tables.");

/** What a line between the first and the last is. */
export const readLine = readerOf(z.union([Row, TableLine, Sums]), "It holds a line that no backup has.");

function readerOf<T>(shape: z.ZodType<T>, sentence: string): (line: unknown) => T {
  return (line) => {
    const parsed = shape.safeParse(line);
    if (parsed.success) return parsed.data;
    throw new BadBackup(sentence);
  };
}
