import { FigureText } from "../ui/index.js";
import type { Plan } from "./patrol-questions.js";
import { PLAN_WORDS } from "./plan-words.js";

const words = PLAN_WORDS.places;

interface PlaceTableProps {
  readonly plan: Plan;
  readonly chosen: string | null;
  readonly onChoose: (cell: string | null) => void;
  readonly onDrop: (cell: string) => void;
}

/** Each place with what is expected there and what it gets. */
export function PlaceTable({ plan, chosen, onChoose, onDrop }: PlaceTableProps) {
  return (
    <ol className="hotspot-choices">
      {plan.places.map((place) => (
        <li
          key={place.cell}
          className={`hotspot-choices__one${place.cell === chosen ? " hotspot-choices__one--chosen" : ""}`}
        >
          <span className="hotspot-choices__rank">{place.rank}</span>
          <span className="hotspot-choices__name">
            <button
              type="button"
              className="link-button"
              aria-pressed={place.cell === chosen}
              onClick={() => onChoose(place.cell === chosen ? null : place.cell)}
            >
              {place.name}
            </button>
            <span className="hotspot-choices__count">
              <FigureText figure={place.yearly} withUnit /> {words.yearly} {words.visits(place.visits)}{" "}
              {place.doseWords}
            </span>
          </span>
          <span className="hotspot-choices__ways">
            <button type="button" className="toggle-button" onClick={() => onDrop(place.cell)}>
              {words.drop}
              <span className="govuk-visually-hidden"> {place.name}</span>
            </button>
          </span>
        </li>
      ))}
    </ol>
  );
}
