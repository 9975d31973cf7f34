import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { PatrolPlanById, PatrolPlans } from "./patrol-questions.js";
import { keepThing, type KeptPlaces, keptPlaces } from "./visit-store.js";

/** The places of the plan that is running today, or else of the latest; without network those that were kept. */
export function useVisitPlaces(areaCode: string): KeptPlaces | null {
  const client = useApolloClient();
  const [places, setPlaces] = useState<KeptPlaces | null>(null);
  useEffect(
    function readPlaces() {
      let isAwaited = true;
      const take = (found: KeptPlaces | null) => void (isAwaited && found && setPlaces(found));
      async function ask(): Promise<KeptPlaces | null> {
        const { data } = await client.query({
          query: PatrolPlans,
          variables: { areaCode },
          fetchPolicy: "network-only",
        });
        const planId = planOfToday(data?.patrolPlans ?? []);
        if (planId === null) return null;
        const answer = await client.query({ query: PatrolPlanById, variables: { id: planId } });
        const plan = answer.data?.patrolPlan;
        if (!plan) return null;
        const found: KeptPlaces = {
          planId,
          title: plan.title,
          shifts: plan.shifts.map(({ shiftId, day, start, end, mode, officers, crews }) => ({
            shiftId,
            day,
            start,
            end,
            mode,
            crewSize: Math.max(1, Math.floor(officers / crews)),
          })),
          places: plan.places.map(({ cell, name }) => ({ cell, name })),
        };
        await keepThing("places", found);
        return found;
      }
      void keptPlaces().then(take);
      // Without network there is no use in asking; what was kept is taken.
      if (navigator.onLine) ask().then(take, () => undefined);
      return () => {
        isAwaited = false;
      };
    },
    [client, areaCode],
  );
  return places;
}

interface PlanDays {
  readonly planId: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

function planOfToday(plans: readonly PlanDays[]): string | null {
  const today = todayInLondon();
  const running = plans.find(({ firstDay, lastDay }) => firstDay <= today && today <= lastDay);
  return (running ?? plans[0])?.planId ?? null;
}

export function todayInLondon(now = new Date()): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(now);
}

/** The shift of the plan that is running now, by the clock on the wall. */
export function shiftNow({ shifts }: KeptPlaces, now = new Date()) {
  const today = todayInLondon(now);
  const time = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London",
    hour: "2-digit",
    minute: "2-digit",
  }).format(now);
  return shifts.find(({ day, start, end }) => day === today && time >= start && (time < end || end < start)) ?? null;
}
