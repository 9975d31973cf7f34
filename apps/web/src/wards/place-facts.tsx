import type { ReactElement, ReactNode } from "react";
import { graphql } from "../gql/index.js";
import type { PlaceFactsPartsFragment } from "../gql/graphql.js";
import { FigureText, numberWords } from "../ui/index.js";
import { PlaceButton } from "./place-button.js";
import { WORDS } from "./words.js";

const words = WORDS.facts;

export const PlaceFactsParts = graphql(`
  fragment PlaceFactsParts on Area {
    groups {
      id
      slug
      name
      wards {
        id
        code
      }
    }
    wards {
      id
      code
      name
      councillors
      parishes
      hectares {
        ...FigureParts
      }
      residents {
        ...FigureParts
      }
      places {
        id
        name
      }
      groups {
        id
        slug
        name
      }
    }
  }
`);

interface PlaceFactsProps {
  readonly facts: PlaceFactsPartsFragment;
  readonly placeId: string;
  readonly onChoose: (placeId: string) => void;
}

/** What is known of a ward, or which wards a town is made of. Null for an id that is neither. */
export function PlaceFacts({ facts, placeId, onChoose }: PlaceFactsProps): ReactElement | null {
  const ward = facts.wards.find(({ code }) => code === placeId);
  if (ward) return <WardFacts ward={ward} onChoose={onChoose} />;
  const group = facts.groups.find(({ slug }) => slug === placeId);
  if (!group) return null;
  const codes = new Set(group.wards.map(({ code }) => code));
  const wards = facts.wards.filter(({ code }) => codes.has(code));
  return <GroupFacts wards={wards} onChoose={onChoose} />;
}

type Ward = PlaceFactsPartsFragment["wards"][number];

interface WardFactsProps {
  readonly ward: Ward;
  readonly onChoose: (placeId: string) => void;
}

function WardFacts({ ward, onChoose }: WardFactsProps): ReactElement {
  return (
    <dl className="place-facts">
      <Fact name={words.residents}>
        <FigureText figure={ward.residents} withInterval={false} explained />
        {words.residentsNote}
      </Fact>
      <Fact name={words.councillors}>{ward.councillors}</Fact>
      <Fact name={words.hectares}>
        <FigureText figure={ward.hectares} withInterval={false} explained />
      </Fact>
      {ward.parishes.length > 0 && <Fact name={words.parishes}>{ward.parishes.join(", ")}</Fact>}
      {ward.places.length > 0 && <Fact name={words.places}>{ward.places.map((place) => place.name).join(", ")}</Fact>}
      {ward.groups.map((group) => (
        <Fact key={group.id} name={words.partOf}>
          <PlaceButton name={group.name} onChoose={() => onChoose(group.slug)} />
        </Fact>
      ))}
    </dl>
  );
}

interface GroupFactsProps {
  readonly wards: readonly Ward[];
  readonly onChoose: (placeId: string) => void;
}

function GroupFacts({ wards, onChoose }: GroupFactsProps): ReactElement {
  const councillors = wards.reduce((sum, ward) => sum + ward.councillors, 0);
  return (
    <dl className="place-facts">
      <Fact name={words.wards(wards.length)}>
        <ul className="place-facts__wards">
          {wards.map((ward) => (
            <li key={ward.id}>
              <PlaceButton name={ward.name} onChoose={() => onChoose(ward.code)} />
            </li>
          ))}
        </ul>
      </Fact>
      <Fact name={words.councillors}>{numberWords(councillors, "councillors")}</Fact>
    </dl>
  );
}

export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="place-facts__fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
