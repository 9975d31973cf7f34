export { fetchPolice, type PoliceFetch, type PoliceMonth } from "./fetch-police.js";
export { fetchPopulation } from "./fetch-population.js";
export { fetchWards, type OutlineDifference } from "./fetch-wards.js";
export { refreshOnce, startMonthlyRefresh } from "./monthly-refresh.js";
export { PoliteClient, POLITE } from "./polite-client.js";
export { type RefreshSettings } from "./settings.js";
export { ServiceFailure } from "./service-failure.js";
