import type { Measure } from "./measure.js";

export const recordedIncidents: Measure = {
  id: "recordedIncidents",
  name: "Recorded incidents",
  choice: "Count",
  address: "count",
  figure: "count",
  unit: "incidents",
  question: "How many incidents were recorded here?",
  definition: "Incidents that police recorded in the period and published with a point inside the ward or area.",
  method:
    "Each row of a police file counts once, in the ward whose outline contains its point. Rows that look alike are " +
    "separate incidents. Months that were not supplied are left out and said.",
  caution:
    "A count follows reporting and patrols as well as crime, grows with the number of people who live in or visit a " +
    "place, and leaves out records without a place.",
  example:
    "9,144 incidents in the borough in a year: 9,144 rows of the forces' files whose point lies in one of its wards.",
  numerator: { counts: "recorded incidents with a place", crimeTypes: null },
};
