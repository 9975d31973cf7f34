import { createHash } from "node:crypto";
import type { RequestHandler, Response } from "express";

/** Bytes of answers kept in memory. */
const MOST_BYTES = 64 * 1024 * 1024;

interface KeptAnswer {
  readonly body: string;
  readonly contentType: string;
}

/**
 * Gives an answer asked for by GET its data version as a tag. Equal questions on one version are answered with the same
 * bytes, and a reader who holds them already with 304. Kept are answers of open data alone, which rest on the data version
 * and are the same for everyone; `isForOneViewer` tells of an answer that depended on who asked.
 */
export function answerCache(
  dataVersion: () => Promise<number>,
  isForOneViewer: (response: Response) => boolean,
  mostBytes: number = MOST_BYTES,
): RequestHandler {
  const kept = new Answers(mostBytes);
  return async (request, response, next) => {
    // Without this header Apollo refuses the request, since any page could send it; the cache must not answer it either.
    if (request.method !== "GET" || !request.get("apollo-require-preflight")) return next();
    const tag = tagOf(await dataVersion(), request.originalUrl, request.get("accept") ?? "");
    const held = request.get("if-none-match");
    const known = kept.get(tag);
    if (known) {
      mark(response, tag);
      if (held === tag) return void response.status(304).end();
      return void response.type(known.contentType).send(known.body);
    }
    keepWhenSent(response, tag, kept, isForOneViewer);
    next();
  };
}

function tagOf(version: number, address: string, accept: string): string {
  const question = createHash("sha256").update(address).update("\0").update(accept).digest("base64url");
  return `"${version}-${question.slice(0, 22)}"`;
}

function mark(response: Response, tag: string): void {
  response.set("ETag", tag).set("Cache-Control", "private, no-cache").vary("Accept");
}

/** Keeps what is sent, when it is a whole answer of open data without an error. */
function keepWhenSent(
  response: Response,
  tag: string,
  kept: Answers,
  isForOneViewer: (response: Response) => boolean,
): void {
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    const isWhole = response.statusCode === 200 && typeof body === "string" && body.startsWith('{"data":');
    if (isWhole && !isForOneViewer(response)) {
      kept.set(tag, { body, contentType: String(response.get("Content-Type")) });
      mark(response, tag);
    }
    return send(body);
  };
}

/** Answers by tag, the least lately asked forgotten first. */
class Answers {
  private readonly answers = new Map<string, KeptAnswer>();
  private bytes = 0;

  constructor(private readonly mostBytes: number) {}

  get(tag: string): KeptAnswer | undefined {
    const answer = this.answers.get(tag);
    if (answer) {
      this.answers.delete(tag);
      this.answers.set(tag, answer);
    }
    return answer;
  }

  set(tag: string, answer: KeptAnswer): void {
    if (answer.body.length > this.mostBytes) return;
    this.answers.set(tag, answer);
    this.bytes += answer.body.length;
    for (const [oldest, { body }] of this.answers) {
      if (this.bytes <= this.mostBytes) break;
      this.answers.delete(oldest);
      this.bytes -= body.length;
    }
  }
}
