import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from "typeorm";

const text = (name: string, more: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: "text",
  ...more,
});
const key = { isPrimary: true };
const optional = { isNullable: true };

const TABLES: readonly Table[] = [
  new Table({
    name: "person",
    columns: [
      text("id", key),
      text("sign_in_name"),
      text("name"),
      text("password_hash", optional),
      text("roles"),
      text("organisation", optional),
      text("origin"),
      text("subject", optional),
      text("state"),
      text("created_at"),
    ],
    indices: [
      { name: "person_sign_in_name", columnNames: ["origin", "sign_in_name"], isUnique: true },
      { name: "person_subject", columnNames: ["subject"], isUnique: true },
    ],
  }),
  new Table({
    name: "session",
    columns: [
      text("id", key),
      text("person_id", optional),
      text("content"),
      text("created_at"),
      text("last_seen_at"),
      text("ends_at"),
    ],
    indices: [
      { name: "session_person", columnNames: ["person_id"] },
      { name: "session_end", columnNames: ["ends_at"] },
    ],
  }),
  new Table({
    name: "audit_entry",
    columns: [
      { name: "id", type: "integer", ...key },
      text("at"),
      text("person_id", optional),
      text("roles"),
      text("action"),
      text("object", optional),
      text("before", optional),
      text("after", optional),
      text("origin", optional),
      text("previous_hash"),
      text("hash"),
    ],
  }),
];

/** What makes the audit append-only: the database itself refuses a changed or removed entry. */
const SQLITE_TRIGGERS = ["UPDATE", "DELETE"].map(
  (change) => `CREATE TRIGGER audit_entry_no_${change.toLowerCase()} BEFORE ${change} ON audit_entry
    BEGIN SELECT RAISE(ABORT, 'The audit is append-only.'); END`,
);
const POSTGRES_TRIGGERS = [
  `CREATE FUNCTION audit_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'The audit is append-only.'; END $$`,
  `CREATE TRIGGER audit_entry_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_refuse()`,
];

/** People who sign in, their sessions, and the audit of what they do. */
export class People1769904000000 implements MigrationInterface {
  readonly name = "People1769904000000";

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table, false, true, true);
    const isPostgres = runner.connection.options.type === "postgres";
    for (const trigger of isPostgres ? POSTGRES_TRIGGERS : SQLITE_TRIGGERS) await runner.query(trigger);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table);
    if (runner.connection.options.type === "postgres") await runner.query("DROP FUNCTION audit_entry_refuse()");
  }
}
