/** Where the plan's facts and figures come from. */
export const PLAN_SOURCE = "Tonbridge and Malling Community Safety Partnership, Partnership Plan 2025–2026";
