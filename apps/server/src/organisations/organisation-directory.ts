import { CannotStart, InvalidInput } from "../errors.js";
import type { Organisation } from "./organisation.js";
import { readOrganisations } from "./organisations.seed.js";

/** Whoever has a part in the partnerships, by slug or by any name that documents give. Changes only when a server starts. */
export class OrganisationDirectory {
  private readonly byName = new Map<string, Organisation>();

  constructor(private readonly byArea: ReadonlyMap<string, readonly Organisation[]>) {
    for (const organisation of [...byArea.values()].flat()) {
      for (const name of [organisation.slug, organisation.name, ...organisation.otherNames])
        this.add(name, organisation);
    }
  }

  /** Those of an area, in the order of its list. */
  ofArea(areaCode: string): readonly Organisation[] {
    return this.byArea.get(areaCode) ?? [];
  }

  /** By slug or any of its names, whatever their case and punctuation; null where nobody bears it. */
  find(name: string): Organisation | null {
    return this.byName.get(keyOf(name)) ?? null;
  }

  /** The same; throws {@link InvalidInput} where nobody bears the name. */
  require(name: string, argument = "organisation"): Organisation {
    const organisation = this.find(name);
    if (organisation) return organisation;
    throw new InvalidInput(
      `No organisation is called "${name}". Choose one of the partnership's list, or write its short name such as tmbc.`,
      argument,
    );
  }

  private add(name: string, organisation: Organisation): void {
    const known = this.byName.get(keyOf(name));
    // Two areas may share a police force or a charity.
    if (known && known.slug !== organisation.slug) {
      throw new CannotStart(`organisations.json calls both ${known.slug} and ${organisation.slug} "${name}".`);
    }
    this.byName.set(keyOf(name), known ?? organisation);
  }
}

/** Reads the directory of every installed area. */
export async function openOrganisations(seedDir: string): Promise<OrganisationDirectory> {
  return new OrganisationDirectory(await readOrganisations(seedDir));
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("&", "and")
    .replaceAll(/[^a-z0-9]/g, "");
}
