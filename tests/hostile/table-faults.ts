import type { TableSource } from "../../apps/server/src/imports/sources/source.js";
import type { FaultClass } from "./fault-classes.js";

/** A table that cannot be taken, and what its first problem has to say. */
export interface MalformedTable {
  readonly fault: FaultClass;
  readonly title: string;
  readonly bytes: Buffer | string;
  readonly line: number | null;
  readonly column: string | RegExp;
  readonly reason: RegExp;
}

export type Cells = Readonly<Record<string, string>>;

/** The columns of a source that one kind of fault is about; a source without them has no such fault. */
export interface Kind {
  readonly fault: FaultClass;
  readonly make: (table: Table) => readonly MalformedTable[];
}

/** Writes tables of one source, whole or with a fault in line 3. */
export class Table {
  readonly names: readonly string[];

  constructor(
    readonly source: TableSource,
    /** A good row. */
    private readonly ordinary: Cells,
    /** The column whose cells must differ from row to row; empty where there is none. */
    readonly unique: string,
    /** Whether it is the partnership's own, and not as somebody else publishes it. */
    readonly isTemplate: boolean = unique !== "",
    /** Cells by the number of the row, where rows differ in more than one column. */
    private readonly cellsOf: (number: number) => Cells = () => ({}),
  ) {
    this.names = source.columns.map((column) => column.name);
  }

  has(name: string): boolean {
    return this.names.includes(name);
  }

  row(cells: Cells = {}, number = 1): string {
    const own = { ...(this.unique !== "" && { [this.unique]: `ROW-${number}` }), ...this.cellsOf(number) };
    const row: Cells = { ...this.ordinary, ...own, ...cells };
    return this.names.map((name) => row[name] ?? "").join(",");
  }

  text(rows: readonly string[], names: readonly string[] = this.names): string {
    return [names.join(","), ...rows, ""].join("\n");
  }

  good(): string {
    return this.text([this.row({}, 1), this.row({}, 2), this.row({}, 3)]);
  }

  /** A good row, one with these cells, a good row. */
  withCells(cells: Cells): string {
    return this.text([this.row({}, 1), this.row(cells, 2), this.row({}, 3)]);
  }
}

export function whole(
  fault: FaultClass,
  title: string,
  bytes: (table: Table) => Buffer | string,
  reason: RegExp,
): Kind {
  return { fault, make: (table) => [{ fault, title, bytes: bytes(table), line: 1, column: "whole file", reason }] };
}

export function header(
  fault: FaultClass,
  title: string,
  change: (names: string[]) => string[],
  column: RegExp,
  reason: RegExp,
): Kind {
  return {
    fault,
    make: (table) => [
      { fault, title, bytes: table.text([table.row()], change([...table.names])), line: 1, column, reason },
    ],
  };
}

/** A cell in line 3 that says what cannot be; only for sources with the column. */
export function cell(fault: FaultClass, column: string, value: string, reason: RegExp, more: Cells = {}): Kind {
  return {
    fault,
    make: (table) =>
      [column, ...Object.keys(more)].every((name) => table.has(name))
        ? [
            {
              fault,
              title: `${column} ${JSON.stringify(value.slice(0, 30))}`,
              bytes: table.withCells({ ...more, [column]: value.includes(",") ? `"${value}"` : value }),
              line: 3,
              column: /./,
              reason,
            },
          ]
        : [],
  };
}

export function line(
  fault: FaultClass,
  title: string,
  change: (row: string) => string,
  reason: RegExp,
  column: RegExp = /./,
): Kind {
  return {
    fault,
    make: (table) => [
      {
        fault,
        title,
        bytes: table.text([table.row({}, 1), change(table.row({}, 2)), table.row({}, 3)]),
        line: 3,
        column,
        reason,
      },
    ],
  };
}
