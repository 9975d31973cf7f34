import { expect, type Page } from "@playwright/test";

/** The server closes a connection that was idle for seconds, just as the next question may leave by it. */
const ANOTHER_TIME = { maxRetries: 2 };

/** Signs in by the demonstration's door, as anybody can on a first start. */
export async function enterAs(page: Page, role: string): Promise<void> {
  const query = `mutation { demonstrationSignIn(role: ${role}) { id } }`;
  const response = await page.request.post("/graphql", { data: { query }, ...ANOTHER_TIME });
  const answer = (await response.json()) as { errors?: unknown };
  expect(answer.errors).toBeUndefined();
}

/** What the server answers to whom the page belongs, beside what the page shows. */
export async function ask<Data = Record<string, unknown>>(page: Page, query: string): Promise<Data> {
  const response = await page.request.post("/graphql", { data: { query }, ...ANOTHER_TIME });
  return ((await response.json()) as { data: Data }).data;
}
