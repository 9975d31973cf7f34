import type { ReactElement } from "react";
import { FigureText } from "../ui/index.js";
import { PeopleText } from "./people-text.js";
import type { ReachRow } from "./youth-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.counts;

/** The three numbers that are never added, each with what it counts. */
export function ThreeNumbers({ total }: { readonly total: ReachRow }): ReactElement {
  return (
    <dl className="three-numbers">
      <div className="three-numbers__one">
        <dt>
          <span className="three-numbers__name">{words.contacts}</span>{" "}
          <span className="three-numbers__what">{words.contactsMeaning}</span>
        </dt>
        <dd>
          <FigureText figure={total.contacts} />
        </dd>
      </div>
      <div className="three-numbers__one">
        <dt>
          <span className="three-numbers__name">{words.attendances}</span>{" "}
          <span className="three-numbers__what">{words.attendancesMeaning}</span>
        </dt>
        <dd>
          <FigureText figure={total.attendances} />
        </dd>
      </div>
      <div className="three-numbers__one">
        <dt>
          <span className="three-numbers__name">{words.individuals}</span>{" "}
          <span className="three-numbers__what">{words.individualsNote}</span>
        </dt>
        <dd>
          <PeopleText people={total.individuals} />
        </dd>
      </div>
    </dl>
  );
}
