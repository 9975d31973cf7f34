import { setTimeout as pause } from "node:timers/promises";
import { hostOf, ServiceFailure, ServiceRefusal } from "./service-failure.js";

export interface Politeness {
  /** Requests a second in the long run, and at once after a rest. */
  readonly perSecond: number;
  readonly burst: number;
  /** How often one request is tried before it is given up. */
  readonly tries: number;
  /** The first wait after a refusal; each further one is twice as long. */
  readonly waitMilliseconds: number;
  readonly timeoutMilliseconds: number;
  readonly mostBytes: number;
}

/** A little under what data.police.uk allows (15 a second, 30 at once), as its clock is not ours. */
export const POLITE: Politeness = {
  perSecond: 14,
  burst: 25,
  tries: 6,
  waitMilliseconds: 500,
  timeoutMilliseconds: 60_000,
  mostBytes: 128 * 1024 * 1024,
};

export interface Asking {
  /** Sent as a form by POST; by GET where there is none. */
  readonly form?: Readonly<Record<string, string>>;
  /** How often a 503 is waited out; the service also says so of an area that holds too much. */
  readonly triesWhenUnavailable?: number;
}

/** Asks a public service no faster than it allows, waits where it asks for that, and tries again. */
export class PoliteClient {
  requests = 0;
  private tokens: number;
  private refilledAt = performance.now();
  private turn: Promise<void> = Promise.resolve();

  constructor(private readonly politeness: Politeness = POLITE) {
    this.tokens = politeness.burst;
  }

  /** The body of the answer. Throws {@link ServiceRefusal} or {@link ServiceFailure}. */
  async text(address: string, { form, triesWhenUnavailable = this.politeness.tries }: Asking = {}): Promise<string> {
    let wait = this.politeness.waitMilliseconds;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.askOnce(address, form);
      if (typeof answer === "string") return answer;
      const tries = answer.status === 503 ? triesWhenUnavailable : this.politeness.tries;
      const mayPass = answer.status === null || answer.status === 429 || answer.status >= 500;
      if (!mayPass || attempt >= tries) throw failureOf(address, answer);
      await pause(Math.max(wait, answer.retryAfterMilliseconds));
      wait *= 2;
    }
  }

  private async askOnce(address: string, form: Asking["form"]): Promise<string | Refused> {
    await this.takeTurn();
    this.requests += 1;
    try {
      const response = await fetch(address, {
        ...(form && { method: "POST", body: new URLSearchParams(form) }),
        headers: { accept: "application/json, text/csv;q=0.9, */*;q=0.1", "user-agent": "safer-wards" },
        signal: AbortSignal.timeout(this.politeness.timeoutMilliseconds),
      });
      if (response.ok) return await this.bodyOf(response, address);
      await response.body?.cancel();
      return { status: response.status, retryAfterMilliseconds: retryAfter(response), cause: null };
    } catch (error) {
      if (error instanceof ServiceFailure) throw error;
      return { status: null, retryAfterMilliseconds: 0, cause: error as Error };
    }
  }

  private async bodyOf(response: Response, address: string): Promise<string> {
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > this.politeness.mostBytes)
        throw new ServiceFailure(`${hostOf(address)} sent more than any answer has.`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
  }

  /** One after another, so that two that wait do not take the same token. */
  private takeTurn(): Promise<void> {
    this.turn = this.turn.then(() => this.takeToken());
    return this.turn;
  }

  private async takeToken(): Promise<void> {
    this.refill();
    while (this.tokens < 1) {
      await pause(((1 - this.tokens) / this.politeness.perSecond) * 1000);
      this.refill();
    }
    this.tokens -= 1;
  }

  private refill(): void {
    const now = performance.now();
    const gained = ((now - this.refilledAt) / 1000) * this.politeness.perSecond;
    this.tokens = Math.min(this.politeness.burst, this.tokens + gained);
    this.refilledAt = now;
  }
}

interface Refused {
  /** Null where there was no answer. */
  readonly status: number | null;
  readonly retryAfterMilliseconds: number;
  readonly cause: Error | null;
}

const LONGEST_WAIT_MILLISECONDS = 120_000;

function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get("retry-after") ?? 0);
  return Number.isFinite(seconds) ? Math.min(seconds * 1000, LONGEST_WAIT_MILLISECONDS) : 0;
}

function failureOf(address: string, { status, cause }: Refused): ServiceFailure {
  if (status !== null) return new ServiceRefusal(status, address);
  const reason = (cause?.cause as { code?: string } | undefined)?.code ?? cause?.name ?? "no answer";
  return new ServiceFailure(`${hostOf(address)} cannot be reached (${reason}). Is this machine online?`, { cause });
}
