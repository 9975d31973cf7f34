import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Answer } from "./answer.js";
import type { Asked } from "./answer.js";

const refetch = () => Promise.resolve();

function drawn(asked: Omit<Asked<{ count: number }>, "refetch">, heading?: string): string {
  return renderToStaticMarkup(
    <Answer
      asked={{ ...asked, refetch }}
      what="the trends"
      {...(heading && { heading })}
      height={300}
      nothing={(data) => (data.count === 0 ? "No incident was recorded." : null)}
      withheld={(data) => (data.count < 0 ? "Fewer than five." : null)}
    >
      {(data) => <p>{data.count} incidents</p>}
    </Answer>,
  );
}

function refused(message: string, extensions: Record<string, unknown>): string {
  const error = new CombinedGraphQLErrors({ errors: [{ message, extensions }] });
  return drawn({ data: undefined, loading: false, error });
}

it("keeps the height free and names what is awaited", () => {
  const markup = drawn({ data: undefined, loading: true });
  expect(markup).toContain("Loading the trends");
  expect(markup).toContain("min-height:300px");
});

it("says nothing recorded, withheld and the answer apart", () => {
  expect(drawn({ data: { count: 0 }, loading: false })).toContain("No incident was recorded.");
  expect(drawn({ data: { count: -1 }, loading: false })).toContain("[c]");
  expect(drawn({ data: { count: 7 }, loading: false })).toContain("7 incidents");
});

it("heads the page as long as no answer is drawn that does", () => {
  const error = new TypeError("Failed to fetch");
  for (const state of [
    { data: undefined, loading: true },
    { data: undefined, loading: false, error },
    { data: { count: 0 }, loading: false },
    { data: { count: -1 }, loading: false },
  ]) {
    expect(drawn(state, "Trends")).toMatch(/<h1[^>]*>Trends<\/h1>/);
  }
  expect(drawn({ data: { count: 7 }, loading: false }, "Trends")).not.toContain("<h1");
});

it("keeps the last answer in view, marked as busy, while the next one is on its way", () => {
  const markup = drawn({ data: undefined, previousData: { count: 7 }, loading: true });
  expect(markup).toContain("7 incidents");
  expect(markup).toContain('aria-busy="true"');
});

it("offers to try again after a fault of the server, with its reference", () => {
  const markup = refused("The server could not answer.", { code: "INTERNAL_SERVER_ERROR", reference: "ab12cd34" });
  expect(markup).toContain("Try again");
  expect(markup).toContain("ab12cd34");
});

it("leads from a question that cannot be answered to one that can", () => {
  const markup = refused("There is no ward E05000000.", { code: "BAD_USER_INPUT" });
  expect(markup).toContain("There is no ward E05000000.");
  expect(markup).not.toContain("Try again");
  expect(markup).toContain("Start from the default view");
});

it("says that the server cannot be reached when no answer came", () => {
  const markup = drawn({ data: undefined, loading: false, error: new TypeError("Failed to fetch") });
  expect(markup).toContain("cannot be reached");
  expect(markup).not.toContain("Failed to fetch");
});
