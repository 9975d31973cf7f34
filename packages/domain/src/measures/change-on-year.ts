import type { Measure } from "./measure.js";

export const changeOnYear: Measure = {
  id: "changeOnYear",
  name: "Change on the year before",
  choice: "Change",
  address: "change",
  figure: "change",
  unit: "ratio",
  question: "Were there more or fewer incidents than in the same months a year before?",
  definition: "Recorded incidents of the period as a multiple of those in the same months one year earlier.",
  method:
    "A ratio of two counts over the same calendar months. A month enters only where both years were supplied, and with " +
    "only the suppliers that delivered both. The 95 % interval is the exact conditional one (Clopper and Pearson).",
  caution:
    'The interval speaks of chance alone: a new way of recording changes the ratio too. "No clear change" means that ' +
    "chance could explain it, not that nothing changed. A year ending high or low by chance makes the next look like a " +
    "fall or a rise.",
  example:
    "7,621 incidents in one year and 6,932 in the next are a ratio of 0.91 (0.88 to 0.94): 9 % fewer, and more of a change than chance would give.",
  numerator: { counts: "recorded incidents with a place", crimeTypes: null },
};
