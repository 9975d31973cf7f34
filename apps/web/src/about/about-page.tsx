import { GlossaryText } from "./glossary-term.js";
import { Link } from "@tanstack/react-router";
import { useArea, useDataVersion } from "../app/area.js";
import { SourceLine } from "../ui/index.js";
import { TextPage } from "./text-page.js";

/** What this is, for whom, and what it cannot say. */
export function AboutPage() {
  const area = useArea();
  const version = useDataVersion();
  return (
    <TextPage title="About" heading="What Safer Wards is for">
      <p>
        Safer Wards shows the {area.partnership} what the police record in {area.name}, ward by ward and month by month,
        beside the partnership's own priorities. It is for councillors, analysts, patrol sergeants and those who plan
        youth work.
      </p>
      <h2>What is counted</h2>
      <p>
        Recorded incidents that police forces publish every month on data.police.uk. An incident belongs to the ward its
        published point lies in. Which crime types speak for which priority is a judgement; every panel of the{" "}
        <Link to="/">overview</Link> lists its types and gives the reasons.
      </p>
      <h2>What it cannot say</h2>
      <ul>
        <li>Where exactly something happened: points are moved to a street or building nearby.</li>
        <li>On which day or at what hour: records carry the month alone.</li>
        <li>How much crime there is: much is never reported, and more records can mean more trust.</li>
        <li>
          How safe a person is in a town centre: rates divide by the people who live there, and many more come to visit.
        </li>
        <li>Anything about one person. No names, addresses or ages are held.</li>
      </ul>
      <h2>How numbers are written</h2>
      <p>
        An estimate stands with its 95 % interval in brackets. A change is called a change only when chance alone would
        rarely give it; otherwise it reads "no clear change". A month that was not supplied is a gap, never a zero.{" "}
        <Link to="/methods">How numbers are made</Link> has the details.
      </p>
      <h2>
        <GlossaryText>Sources and licences</GlossaryText>
      </h2>
      <p>
        Recorded incidents: data.police.uk, Open Government Licence v3.0. Wards and residents: Office for National
        Statistics. The <Link to="/data">data page</Link> names every file.
      </p>
      <SourceLine sources={area.attribution} />
      <p>
        Safer Wards is free software under the MIT licence. These pages show data version {version.number}; every import
        makes a new one.
      </p>
    </TextPage>
  );
}
