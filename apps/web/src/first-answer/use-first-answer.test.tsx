import { createServer } from "node:http";
import type { Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { failureOf } from "../ui/failure.js";
import { askAhead, useFirstAnswer } from "./use-first-answer.js";

type Answerer = (variables: { ward: string }, response: ServerResponse) => void;

const QUESTION = "query Wards($ward: String) { ward(name: $ward) { count } }";

// The window of the tests can be told where its page comes from, so that the page's own addresses lead to the server.
const browser = window as unknown as { readonly happyDOM: { setURL(address: string): void } };

let answerer: Answerer;
let asked: string[];
let server: Server;
let root: Root;
let page: HTMLElement;

function send(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "", "http://localhost");
    asked.push(searchParams.get("query") ?? "");
    answerer(JSON.parse(searchParams.get("variables") ?? "{}"), response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser.happyDOM.setURL(`${origin}/`);
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  page = document.createElement("div");
  root = createRoot(page);
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
  await new Promise((resolve) => server.close(resolve));
});

interface WardCount {
  readonly ward: { readonly count: number };
}

/** Each test asks its own question, because answers are kept for the life of a page. */
function Shown({ test, ward }: { readonly test: string; readonly ward: string }) {
  const answer = useFirstAnswer<WardCount, { ward: string }>(`${QUESTION} # ${test}`, { ward });
  return (
    <button type="button" onClick={() => void answer.refetch()}>
      {answer.error === undefined
        ? `${answer.data?.ward.count ?? "–"} after ${answer.previousData?.ward.count ?? "–"}`
        : failureOf(answer.error).sentence}
    </button>
  );
}

async function show(test: string, ward = "Judd"): Promise<void> {
  await act(async () => root.render(<Shown test={test} ward={ward} />));
}

async function expectText(text: string): Promise<void> {
  for (let turn = 0; turn < 200 && page.textContent !== text; turn++) {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 10)));
  }
  expect(page.textContent).toBe(text);
}

it("asks once for the same question, also when it was asked ahead", async () => {
  answerer = (_, response) => send(response, { data: { ward: { count: 149 } } });
  askAhead(`${QUESTION} # ahead`, { ward: "Judd" });
  await show("ahead");
  await expectText("149 after 149");
  expect(asked).toHaveLength(1);
});

it("keeps the last answer beside the one that is awaited", async () => {
  const held: ServerResponse[] = [];
  answerer = ({ ward }, response) => {
    if (ward === "Judd") send(response, { data: { ward: { count: 149 } } });
    else held.push(response);
  };
  await show("awaited");
  await expectText("149 after 149");
  await show("awaited", "Vauxhall");
  await expectText("– after 149");
  await vi.waitUntil(() => held.length === 1);
  held.forEach((response) => send(response, { data: { ward: { count: 20 } } }));
  await expectText("20 after 20");
});

it("shows the server's sentence, and asks anew when told to", async () => {
  answerer = (_, response) => send(response, { errors: [{ message: "There is no ward Jude." }] }, 400);
  await show("refused");
  await expectText("There is no ward Jude.");
  answerer = (_, response) => send(response, { data: { ward: { count: 149 } } });
  await act(async () => page.querySelector("button")?.click());
  await expectText("149 after 149");
  expect(asked).toHaveLength(2);
});

it("tells a page of a proxy from an answer", async () => {
  answerer = (_, response) => response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>");
  await show("proxy");
  await expectText("The server could not answer.");
});

it("says that the server cannot be reached when nothing comes back", async () => {
  answerer = (_, response) => response.destroy();
  await show("silence");
  await expectText("The server cannot be reached. Is this device online?");
});
