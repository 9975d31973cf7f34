import { MEASURES } from "@safer-wards/domain";
import { TextPage } from "./text-page.js";

interface Method {
  readonly name: string;
  readonly says: string;
  readonly caution: string;
}

const METHODS: readonly Method[] = [
  ...MEASURES.map(({ name, definition, method, caution }) => ({ name, says: `${definition} ${method}`, caution })),
  {
    name: "95 % interval of a count or rate",
    says: "The range of long-run averages that would often give the count we see. It is the exact Poisson interval below ten incidents, and Byar's approximation from ten.",
    caution: "It covers chance, not gaps in recording. One evening with eight damaged cars is less sure than it looks.",
  },
  {
    name: "Signals in a trend",
    says: "An individuals chart: the mean of the months, and limits at three standard deviations estimated from the moving range. A month beyond a limit, seven months on one side, seven rising or falling, or two of three months near the same limit are signals.",
    caution: "A signal says that something changed, not what. Below twelve months the limits are uncertain.",
  },
  {
    name: "Colours of the map",
    says: "Four or five classes by natural breaks, which put like wards together. Rates fill the ward; counts are circles whose area grows with the count.",
    caution: "Two wards on either side of a break may hardly differ. The table has the numbers.",
  },
  {
    name: "Missing numbers",
    says: "A number that cannot be shown has its reason: not supplied, no residents known, not collected, or withheld, marked [c], where a small count could point to a person.",
    caution: "Missing is never zero. Zero always means that nothing was recorded in a month that was supplied.",
  },
];

/** How each number is made and how it can mislead, in short. */
export function MethodsPage() {
  return (
    <TextPage title="How numbers are made" heading="How numbers are made">
      <p>Each number is described in the same order: what it says, then how it can mislead.</p>
      <dl className="methods">
        {METHODS.map((method) => (
          <div key={method.name}>
            <dt>{method.name}</dt>
            <dd>{method.says}</dd>
            <dd className="methods__caution">{method.caution}</dd>
          </div>
        ))}
      </dl>
    </TextPage>
  );
}
