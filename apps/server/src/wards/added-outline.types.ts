import { counted, type Figure, missing, slugOf } from "@safer-wards/domain";
import type { MultiPolygon } from "geojson";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { FigureType } from "../graphql/figure.types.js";
import { DateTime, Json } from "../graphql/scalars.js";
import type { AddedOutline } from "./added-places.js";

const AddedOutlineKindEnum = { PARISH: "PARISH", CUSTOM: "CUSTOM" } as const;
registerEnumType(AddedOutlineKindEnum, {
  name: "AddedOutlineKind",
  description: "What an added outline is.",
  valuesConfig: { PARISH: { description: "A parish." }, CUSTOM: { description: "An area of the partnership's own." } },
});

@ObjectType("AddedOutline", { description: "An outline that an officer added, and where it came from." })
export class AddedOutlineType {
  @Field(() => ID, { description: "Stable identity." })
  id: string;

  @Field(() => ID, { description: "How questions name it, for example parish-hadlow." })
  placeId: string;

  @Field(() => String, { description: "Its name as an address writes it." })
  slug: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => AddedOutlineKindEnum, { description: "What it is." })
  kind: AddedOutline["kind"];

  @Field(() => Int, { description: "Corners of its outline." })
  vertices: number;

  @Field(() => FigureType, { description: "Area of its outline." })
  hectares: FigureType;

  @Field(() => FigureType, { description: "People who live in it, as the file said." })
  residents: FigureType;

  @Field(() => Json, { description: "Its outline as a GeoJSON MultiPolygon." })
  outline: MultiPolygon;

  @Field(() => String, { description: "The file that it came from." })
  file: string;

  @Field(() => DateTime, { description: "When it was added." })
  addedAt: string;
}

export function outlineAnswer(added: AddedOutline) {
  const { areaCode, slug, name, kind, vertices, hectares, outline, file, addedAt } = added;
  const origin = { unit: "hectares", method: "Computed from the outline.", source: file } as const;
  return {
    id: `outline:${areaCode}:${slug}`,
    placeId: slug,
    slug: slugOf(name),
    name,
    kind,
    vertices,
    hectares: counted(hectares, origin),
    residents: residentsFigure(added),
    outline,
    file,
    addedAt,
  };
}

function residentsFigure({ residents, source }: AddedOutline): Figure {
  const origin = { unit: "residents", method: "As whoever added the outline said.", source } as const;
  return residents === null
    ? missing("NO_POPULATION", "Whoever added the outline did not say how many people live there.", origin)
    : counted(residents, origin);
}
