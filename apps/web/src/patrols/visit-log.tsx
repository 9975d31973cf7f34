import { useEffect, useState } from "react";
import { useArea } from "../app/area.js";
import { KeptVisits } from "./kept-visits.js";
import { useKeptVisits } from "./use-kept-visits.js";
import { shiftNow, useVisitPlaces } from "./use-visit-places.js";
import { VisitArrive } from "./visit-arrive.js";
import { VisitDone, type VisitOutcome } from "./visit-done.js";
import { keepThing, keptUnderWay, type VisitUnderWay } from "./visit-store.js";
import { VISIT_WORDS } from "./visit-words.js";

const words = VISIT_WORDS.at;

/** Three touches: arrive, leave, save. */
export function VisitLog({ isKept }: { readonly isKept: boolean | null }) {
  const area = useArea();
  const places = useVisitPlaces(area.code);
  const visits = useKeptVisits();
  const [underWay, setUnderWay] = useState<VisitUnderWay | null>(null);
  useEffect(function takeUpAgain() {
    void keptUnderWay().then(setUnderWay);
  }, []);
  const go = (next: VisitUnderWay | null) => {
    setUnderWay(next);
    void keepThing("under-way", next);
  };
  const save = async (outcome: VisitOutcome) => {
    if (!underWay?.leftAt) return;
    const { placeName, leftAt, ...visit } = underWay;
    await visits.add({ placeName, refusedBecause: null, visit: { ...visit, leftAt, ...outcome } });
    go(null);
  };
  return (
    <div className="visit-log">
      {underWay === null ? (
        <VisitArrive places={places} shift={places ? shiftNow(places) : null} onArrive={go} />
      ) : underWay.leftAt === null ? (
        <AtPlace
          visit={underWay}
          onLeave={() => go({ ...underWay, leftAt: new Date().toISOString() })}
          onCancel={() => go(null)}
        />
      ) : (
        <VisitDone visit={underWay} onSave={(outcome) => void save(outcome)} onDrop={() => go(null)} />
      )}
      <KeptVisits {...visits} isKept={isKept} />
    </div>
  );
}

interface AtPlaceProps {
  readonly visit: VisitUnderWay;
  readonly onLeave: () => void;
  readonly onCancel: () => void;
}

function AtPlace({ visit, onLeave, onCancel }: AtPlaceProps) {
  const minutes = useMinutesSince(visit.arrivedAt);
  return (
    <section aria-labelledby="visit-at">
      <h2 id="visit-at" className="govuk-heading-m">
        {words.heading(visit.placeName)}
      </h2>
      <p className="visit-log__clock" role="timer">
        {words.minutes(minutes)}
      </p>
      <p className="planner__words">{minutes < 10 ? words.short : minutes <= 16 ? words.enough : ""}</p>
      <button type="button" className="govuk-button visit-log__touch" onClick={onLeave}>
        {words.leave}
      </button>
      <button type="button" className="link-button" onClick={onCancel}>
        {VISIT_WORDS.forget}
      </button>
    </section>
  );
}

function useMinutesSince(instant: string): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(function tick() {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.floor((now - Date.parse(instant)) / 60_000));
}
