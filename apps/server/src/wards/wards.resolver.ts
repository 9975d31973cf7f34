import { counted, type Figure, missing, slugOf } from "@safer-wards/domain";
import { boundsOf } from "@safer-wards/geo";
import { Arg, FieldResolver, Float, ID, Query, Resolver, Root } from "type-graphql";
import { FigureType } from "../graphql/figure.types.js";
import type { AddedPlaces } from "./added-places.js";
import { AddedOutlineType, outlineAnswer } from "./added-outline.types.js";
import { AddedPlaceType, placeAnswer } from "./added-place.types.js";
import type { Area, Place, Ward, WardGroup } from "./area.js";
import type { AreaDirectory } from "./wards.service.js";
import { AreaType, PlaceType, PositionType, WardGroupType, WardType } from "./wards.types.js";

const RESIDENTS = {
  unit: "residents",
  method: "Residents of the 2021 Census, shared out to today's wards: an estimate.",
  source: "Office for National Statistics",
} as const;

function residentsFigure(wards: readonly Ward[]): Figure {
  const known = wards.every((ward) => ward.residents !== null);
  if (!known) return missing("NO_POPULATION", "The number of residents of a ward here is not known.", RESIDENTS);
  return counted(
    wards.reduce((sum, ward) => sum + (ward.residents ?? 0), 0),
    RESIDENTS,
  );
}

@Resolver(() => AreaType)
export class AreaResolver {
  constructor(
    private readonly directory: AreaDirectory,
    private readonly added: AddedPlaces,
  ) {}

  @Query(() => [AreaType], { description: "Every installed area." })
  areas(): readonly Area[] {
    return this.directory.areas;
  }

  @Query(() => AreaType, { nullable: true, description: "One area; null when there is none with that code." })
  area(@Arg("code", () => ID, { description: "Code of the area." }) code: string): Area | null {
    return this.directory.find(code);
  }

  @FieldResolver(() => ID)
  id(@Root() area: Area): string {
    return `area:${area.code}`;
  }

  @FieldResolver(() => [String])
  forces(@Root() area: Area): string[] {
    return area.forces.map((force) => force.name);
  }

  @FieldResolver(() => [Float])
  bounds(@Root() area: Area): number[] {
    return boundsOf(area.wards.map((ward) => ward.outline));
  }

  @FieldResolver(() => FigureType)
  residents(@Root() area: Area): Figure {
    return residentsFigure(area.wards);
  }

  @FieldResolver(() => [String])
  attribution(@Root() area: Area): string[] {
    return [...new Set([...area.attributions.outlines, ...area.attributions.residents])];
  }

  @FieldResolver(() => [WardType], { description: "Its wards, by name." })
  wards(@Root() area: Area): readonly Ward[] {
    return area.wards;
  }

  @FieldResolver(() => [WardGroupType], { description: "Towns of several wards." })
  groups(@Root() area: Area): readonly WardGroup[] {
    return area.groups;
  }

  @FieldResolver(() => [PlaceType], { description: "Towns and villages, and places that officers added." })
  async places(@Root() area: Area): Promise<readonly Place[]> {
    return [...area.places, ...(await this.added.places(area.code))];
  }

  @FieldResolver(() => [AddedOutlineType], { description: "Parishes and areas of the partnership's own, as added." })
  async outlines(@Root() area: Area) {
    return (await this.added.outlines(area.code)).map(outlineAnswer);
  }

  @FieldResolver(() => AddedOutlineType, { nullable: true, description: "One of these; null when there is none." })
  async outline(
    @Root() area: Area,
    @Arg("placeId", () => ID, { description: "How questions name it, for example parish-hadlow." }) placeId: string,
  ) {
    const outline = await this.added.outline(area.code, placeId);
    return outline && outlineAnswer(outline);
  }

  @FieldResolver(() => [AddedPlaceType], { description: "Names for search, as added." })
  async addedPlaces(@Root() area: Area) {
    return (await this.added.places(area.code)).map(placeAnswer);
  }
}

@Resolver(() => WardType)
export class WardResolver {
  constructor(private readonly directory: AreaDirectory) {}

  @FieldResolver(() => ID)
  id(@Root() ward: Ward): string {
    return `ward:${ward.code}`;
  }

  @FieldResolver(() => String)
  slug(@Root() ward: Ward): string {
    return slugOf(ward.name);
  }

  @FieldResolver(() => FigureType)
  hectares(@Root() ward: Ward): Figure {
    const origin = {
      unit: "hectares",
      method: "Computed from the outline, without the tidal river.",
      source: "Office for National Statistics",
    } as const;
    return counted(ward.hectares, origin);
  }

  @FieldResolver(() => FigureType)
  residents(@Root() ward: Ward): Figure {
    return residentsFigure([ward]);
  }

  @FieldResolver(() => [WardGroupType], { description: "Towns it is part of." })
  groups(@Root() ward: Ward): WardGroup[] {
    return this.directory.require(ward.areaCode).groups.filter((group) => group.wardCodes.includes(ward.code));
  }

  @FieldResolver(() => [PlaceType], { description: "Towns and villages in it." })
  places(@Root() ward: Ward): Place[] {
    return this.directory.require(ward.areaCode).places.filter((place) => place.wardCode === ward.code);
  }
}

@Resolver(() => WardGroupType)
export class WardGroupResolver {
  constructor(private readonly directory: AreaDirectory) {}

  @FieldResolver(() => ID)
  id(@Root() group: WardGroup): string {
    return `group:${group.areaCode}:${group.slug}`;
  }

  @FieldResolver(() => [WardType], { description: "Its wards." })
  wards(@Root() group: WardGroup): Ward[] {
    return this.directory.require(group.areaCode).wards.filter((ward) => group.wardCodes.includes(ward.code));
  }
}

@Resolver(() => PlaceType)
export class PlaceResolver {
  constructor(private readonly directory: AreaDirectory) {}

  @FieldResolver(() => ID)
  id(@Root() place: Place): string {
    return `place:${place.areaCode}:${slugOf(place.name)}`;
  }

  @FieldResolver(() => PositionType)
  position(@Root() place: Place): Place {
    return place;
  }

  @FieldResolver(() => WardType, { description: "The ward its point lies in." })
  ward(@Root() place: Place): Ward | null {
    return this.directory.require(place.areaCode).wards.find((ward) => ward.code === place.wardCode) ?? null;
  }

  @FieldResolver(() => WardGroupType, { nullable: true, description: "The wards that bear its name, if several do." })
  group(@Root() place: Place): WardGroup | null {
    return this.directory.require(place.areaCode).groups.find((group) => group.slug === place.groupSlug) ?? null;
  }
}
