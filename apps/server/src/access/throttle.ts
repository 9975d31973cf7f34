import { isIPv6 } from "node:net";
import type { RequestHandler } from "express";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { TooManyTries } from "./authorise.js";

const QUARTER_HOUR_SECONDS = 15 * 60;
const TRIES_AN_ACCOUNT = 10;
const TRIES_AN_ADDRESS = 50;

/** Whom an address counts as. Who has an IPv6 address has the other 2⁶⁴ of its network as well. */
export function addressKey(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (!isIPv6(bare)) return bare;
  const [head = "", tail] = bare.toLowerCase().split("::");
  const groups = head.split(":").filter(Boolean);
  const after = tail === undefined ? [] : tail.split(":").filter(Boolean);
  const whole = [
    ...groups,
    ...Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => "0"),
    ...after,
  ];
  return whole
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}

/**
 * Counts tries to sign in, by account and by address, in the memory of this process. A name that nobody has is counted
 * like any other, so that the count does not tell whether there is one.
 */
export class SignInThrottle {
  private readonly byAccount = new RateLimiterMemory({ points: TRIES_AN_ACCOUNT, duration: QUARTER_HOUR_SECONDS });
  private readonly byAddress = new RateLimiterMemory({ points: TRIES_AN_ADDRESS, duration: QUARTER_HOUR_SECONDS });

  /** Counts a try; throws {@link TooManyTries} where there were too many. */
  async count(account: string, address: string): Promise<void> {
    try {
      await this.byAddress.consume(addressKey(address));
      await this.byAccount.consume(account);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new TooManyTries(secondsOf(refusal));
    }
  }

  /** A right password clears the account's count, and not the address's. */
  async forget(account: string): Promise<void> {
    await this.byAccount.delete(account);
  }
}

/** Refuses more than so many requests a minute from one address; nothing is refused when it is 0. */
export function limitRequests(requestsPerMinute: number): RequestHandler {
  if (requestsPerMinute === 0) return (_request, _response, next) => next();
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: 60 });
  return (request, response, next) => {
    limiter.consume(addressKey(request.ip ?? "")).then(
      () => next(),
      (refusal: unknown) => {
        if (!(refusal instanceof RateLimiterRes)) return next(refusal);
        const seconds = secondsOf(refusal);
        response.status(429).set("Retry-After", String(seconds));
        response.json({ error: `Too many requests from this address. Wait ${seconds} seconds.` });
      },
    );
  };
}

function secondsOf(refusal: RateLimiterRes): number {
  return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
}
