/** An official service could not be used; the message is a sentence for whoever started the fetch. */
export class ServiceFailure extends Error {}

/** It answered with a status that asking again does not mend. */
export class ServiceRefusal extends ServiceFailure {
  constructor(
    readonly status: number,
    address: string,
  ) {
    super(`${hostOf(address)} answered ${status} to ${pathOf(address)}.`);
  }
}

export function hostOf(address: string): string {
  return new URL(address).host;
}

function pathOf(address: string): string {
  return new URL(address).pathname;
}
