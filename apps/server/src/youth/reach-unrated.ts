import { type Figure, missing } from "@safer-wards/domain";

/** In the stead of young people who live there: a month or a single place has no rate. */
export const UNRATED: Figure = missing("NO_POPULATION", "A month or a single place has no rate.", {
  unit: "young people",
  method: "",
  source: "",
});
