import type { ReactElement } from "react";
import { FigureText } from "../ui/index.js";
import { PeopleText } from "./people-text.js";
import type { ReachRow } from "./youth-questions.js";

/** The three numbers that are never added, each with what it counts. */
export function ThreeNumbers({ total }: { readonly total: ReachRow }): ReactElement {
  return (
    <dl className="three-numbers">
      <div className="three-numbers__one">
        <dt>
          <span className="three-numbers__name">Contacts</span>{" "}
          <span className="three-numbers__what">meetings of a worker with a young person</span>
        </dt>
        <dd>
          <FigureText figure={total.contacts} />
        </dd>
      </div>
      <div className="three-numbers__one">
        <dt>
          <span className="three-numbers__name">Attendances</span>{" "}
          <span className="three-numbers__what">young people at sessions, once a session</span>
        </dt>
        <dd>
          <FigureText figure={total.attendances} />
        </dd>
      </div>
      <div className="three-numbers__one">
        <dt>
          <span className="three-numbers__name">Individuals</span>{" "}
          <span className="three-numbers__what">different young people</span>
        </dt>
        <dd>
          <PeopleText people={total.individuals} />
        </dd>
      </div>
    </dl>
  );
}
