/** What every resolver is given with a question. */
export interface Context {
  /** Names the request in the log. */
  readonly requestId: string;
}
