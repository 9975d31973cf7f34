import type { PatrolVisitInput } from "../gql/graphql.js";

/** A visit that waits on the phone to be sent. */
export interface KeptVisit {
  readonly visit: PatrolVisitInput;
  readonly placeName: string;
  /** Why the server did not take it; null while it was not asked. */
  readonly refusedBecause: string | null;
}

/** A visit under way, kept so that a phone that goes to sleep loses nothing. */
export interface VisitUnderWay {
  readonly id: string;
  readonly cell: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly placeName: string;
  readonly planId: string | null;
  readonly shiftId: string | null;
  readonly officers: number;
  readonly mode: "FOOT" | "CAR";
  readonly arrivedAt: string;
  readonly leftAt: string | null;
}

/** Where there is to go, as the server last said it. */
export interface KeptPlaces {
  readonly planId: string;
  readonly title: string;
  readonly shifts: readonly {
    readonly shiftId: string;
    readonly day: string;
    readonly start: string;
    readonly end: string;
    readonly mode: "FOOT" | "CAR";
    readonly crewSize: number;
  }[];
  readonly places: readonly { readonly cell: string; readonly name: string }[];
}

const NAME = "safer-wards-visits";
const VISITS = "visits";
const THINGS = "things";

type Store = typeof VISITS | typeof THINGS;

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.addEventListener("upgradeneeded", () => {
      request.result.createObjectStore(VISITS);
      request.result.createObjectStore(THINGS);
    });
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () =>
      reject(request.error ?? new Error("the phone gave no place to keep visits in")),
    );
  });
}

async function within<Result>(
  store: Store,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await opened();
  try {
    return await new Promise<Result>((resolve, reject) => {
      const transaction = database.transaction(store, mode);
      const request = work(transaction.objectStore(store));
      // Only when the transaction is complete is it kept for good.
      transaction.addEventListener("complete", () => resolve(request.result));
      const refuse = () => reject(transaction.error ?? new Error("the phone did not keep the visit"));
      transaction.addEventListener("error", refuse);
      transaction.addEventListener("abort", refuse);
    });
  } finally {
    database.close();
  }
}

export async function keepVisit(kept: KeptVisit): Promise<void> {
  await within(VISITS, "readwrite", (store) => store.put(kept, kept.visit.id));
}

/** In the order in which they began. */
export async function keptVisits(): Promise<KeptVisit[]> {
  const all = await within<KeptVisit[]>(VISITS, "readonly", (store) => store.getAll());
  return all.sort((one, other) => (one.visit.arrivedAt < other.visit.arrivedAt ? -1 : 1));
}

export async function forgetVisit(id: string): Promise<void> {
  await within(VISITS, "readwrite", (store) => store.delete(id));
}

export async function keepThing(name: "under-way" | "places", thing: VisitUnderWay | KeptPlaces | null): Promise<void> {
  await within(THINGS, "readwrite", (store) => store.put(thing, name));
}

export async function keptUnderWay(): Promise<VisitUnderWay | null> {
  const kept = await within<VisitUnderWay | null | undefined>(THINGS, "readonly", (store) => store.get("under-way"));
  return kept ?? null;
}

export async function keptPlaces(): Promise<KeptPlaces | null> {
  const kept = await within<KeptPlaces | null | undefined>(THINGS, "readonly", (store) => store.get("places"));
  return kept ?? null;
}
