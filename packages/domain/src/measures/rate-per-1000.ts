import type { Measure } from "./measure.js";

export const ratePer1000: Measure = {
  id: "ratePer1000",
  name: "Incidents per 1,000 residents",
  choice: "Rate per 1,000 residents",
  address: "rate",
  figure: "rate",
  unit: "incidents per 1,000 residents",
  question: "How many incidents were recorded here for the people who live here?",
  definition: "Recorded incidents of the period for every 1,000 residents of the ward or area.",
  method:
    "Recorded incidents times 1,000, divided by the residents of the 2021 Census shared out to today's wards, which is " +
    "an estimate. The 95 % interval is that of the count: exact Poisson below 10, Byar's from 10.",
  caution:
    "Residents are the wrong base where most people present live elsewhere, as in a town centre. A period other than " +
    "twelve months is not made annual, so compare periods of the same length. The interval leaves out the error of the " +
    "estimated residents.",
  example: "612 incidents in a ward of 8,761 residents are 612 × 1,000 / 8,761 = 69.9 for every 1,000 (64.4 to 75.6).",
  numerator: { counts: "recorded incidents with a place", crimeTypes: null },
};
