import { isProvisionKind } from "@safer-wards/domain";
import { actorOf, appendAudit, type Asker, authorise } from "../access/index.js";
import { advanceDataVersion } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import { selectProviders, upsertProvider } from "./contracts.queries.js";
import { publishedOf } from "./published.js";
import type { YouthProvider } from "./youth.js";
import { kindWords, type YouthGround } from "./youth-ground.js";
import type { SaveYouthProviderInput, YouthProviderType, YouthPublishedType } from "./youth-people.types.js";

/** Who offers something to young people, which the plan publishes too. */
export class YouthProviders {
  constructor(private readonly ground: YouthGround) {}

  async list(areaCode: string): Promise<YouthProviderType[]> {
    const area = this.ground.directory.require(areaCode);
    const providers = await this.ground.providersOf(area.code);
    return providers
      .map((provider) => providerAnswer(this.ground, provider))
      .toSorted((left, right) => left.name.localeCompare(right.name, "en-GB"));
  }

  published(areaCode: string): YouthPublishedType[] {
    return publishedOf(this.ground, this.ground.directory.require(areaCode));
  }

  /** Adds a provider, or changes what it offers. A scheme of keys stays once keys were hashed with it. */
  async save(asker: Asker, input: SaveYouthProviderInput): Promise<YouthProviderType> {
    authorise(asker.viewer, "Mutation.saveYouthProvider");
    const area = this.ground.directory.require(input.areaCode);
    const kinds = input.kinds.filter(isProvisionKind);
    if (kinds.length === 0 || kinds.length < input.kinds.length) {
      throw new InvalidInput("Choose at least one kind of provision.", "kinds");
    }
    const what = input.what.trim();
    if (what.length < 3 || what.length > 160)
      throw new InvalidInput("Say what it offers, in 3 to 160 characters.", "what");
    const { slug } = this.ground.organisations.require(input.slug, "slug");
    const keyScheme = requireScheme(input.keyScheme ?? slug);
    const { sessions } = await this.ground.records.of(area.code);
    const provider = await this.ground.database.write(async (transaction): Promise<YouthProvider> => {
      const before = (await selectProviders(transaction, area.code)).find((known) => known.slug === slug) ?? null;
      if ((before?.version ?? null) !== (input.version ?? null)) {
        throw new InvalidInput(
          "Somebody else has changed this provider. Load it again and repeat your change.",
          "version",
        );
      }
      if (before && before.keyScheme !== keyScheme && sessions.some(({ provider: of, keys }) => of === slug && keys)) {
        throw new InvalidInput(
          "Keys were sent under the old scheme; under another nobody would be known again.",
          "keyScheme",
        );
      }
      const after = { areaCode: area.code, slug, what, kinds, keyScheme, version: (before?.version ?? 0) + 1 };
      await upsertProvider(transaction, after);
      await advanceDataVersion(transaction, new Date().toISOString());
      const deed = { action: "YOUTH_PROVIDER_SAVED", object: `youth-provider:${slug}`, before, after };
      await appendAudit(transaction, actorOf(asker), deed, new Date());
      return after;
    });
    return providerAnswer(this.ground, provider);
  }
}

function requireScheme(scheme: string): string {
  if (/^[a-z][a-z0-9-]{1,60}$/.test(scheme)) return scheme;
  throw new InvalidInput("A scheme of keys is named with small letters, digits and hyphens.", "keyScheme");
}

export function providerAnswer(
  ground: YouthGround,
  { areaCode, slug, what, kinds, keyScheme, version }: YouthProvider,
): YouthProviderType {
  return {
    id: `youth-provider:${areaCode}:${slug}`,
    slug,
    name: ground.nameOf(slug),
    what,
    kinds,
    kindNames: kindWords(kinds),
    keyScheme,
    version,
  };
}
