import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from "typeorm";

const text = (name: string): TableColumnOptions => ({ name, type: "text" });
const key = (name: string): TableColumnOptions => ({ ...text(name), isPrimary: true });
const degrees = (name: string): TableColumnOptions => ({ name, type: "double precision", isNullable: true });

const PLACE = new Table({
  name: "youth_place",
  columns: [
    key("area_code"),
    key("provider"),
    key("ward_code"),
    key("name_key"),
    text("name"),
    degrees("longitude"),
    degrees("latitude"),
    { name: "demonstration", type: "integer" },
  ],
});

/** One point of all sessions at the place; where they have several, none of them is the place's. */
const agreed = (column: string) =>
  `CASE WHEN MIN(longitude) = MAX(longitude) AND MIN(latitude) = MAX(latitude) THEN MIN(${column}) END`;

/** Places of youth work as records; those at which sessions were held are taken from the sessions. */
export class YouthPlaces1779321600000 implements MigrationInterface {
  readonly name = "YouthPlaces1779321600000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(PLACE, false, true, true);
    await runner.query(
      `INSERT INTO youth_place (area_code, provider, ward_code, name_key, name, longitude, latitude, demonstration)
         SELECT area_code, provider, ward_code, LOWER(place), MIN(place), ${agreed("longitude")}, ${agreed("latitude")},
                MIN(demonstration)
           FROM youth_session GROUP BY area_code, provider, ward_code, LOWER(place)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(PLACE);
  }
}
