/** Logarithms of factorials, as far as they have been asked for. */
const logFactorials: number[] = [0];

function logFactorial(number: number): number {
  for (let next = logFactorials.length; next <= number; next += 1) {
    logFactorials.push(logFactorials[next - 1]! + Math.log(next));
  }
  return logFactorials[number]!;
}

/**
 * The probability of `successes` or more, and of that many or fewer, among `trials` that each succeed with probability
 * `share`: by adding up the terms, which shares nothing with the continued fractions of packages/stats.
 */
export function binomialTail(successes: number, trials: number, share: number): { atLeast: number; atMost: number } {
  const term = (number: number) =>
    Math.exp(
      logFactorial(trials) -
        logFactorial(number) -
        logFactorial(trials - number) +
        number * Math.log(share) +
        (trials - number) * Math.log1p(-share),
    );
  let atMost = 0;
  for (let number = successes; number >= 0; number -= 1) atMost += term(number);
  let atLeast = 0;
  for (let number = successes; number <= trials; number += 1) atLeast += term(number);
  return { atLeast, atMost };
}
