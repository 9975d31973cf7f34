import { type MigrationInterface, type QueryRunner, Table } from "typeorm";

const TABLE = new Table({
  name: "known_artefact",
  columns: [
    { name: "id", type: "text", isPrimary: true },
    { name: "area_code", type: "text" },
    { name: "longitude", type: "double precision" },
    { name: "latitude", type: "double precision" },
    { name: "location", type: "text" },
    { name: "reason", type: "text" },
    { name: "marked_at", type: "text" },
    { name: "removed_at", type: "text", isNullable: true },
  ],
  indices: [{ name: "known_artefact_area", columnNames: ["area_code"] }],
});

/** Map points that officers mark as default locations. */
export class KnownArtefacts1775088000000 implements MigrationInterface {
  readonly name = "KnownArtefacts1775088000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(TABLE, false, true, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}
