import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { Asker } from "./asker.js";
import type { AuditReading, ReadEntry } from "./audit-reading.service.js";
import { AuditInput, AuditPageType } from "./audit.types.js";

const ENTRIES_A_PAGE = 100;

@Resolver()
export class AuditResolver {
  constructor(private readonly reading: AuditReading) {}

  @Query(() => AuditPageType, { description: "What was done, for administrators." })
  async audit(@Ctx() asker: Asker, @Arg("input", () => AuditInput, { nullable: true }) input?: AuditInput | null) {
    const limit = input?.limit ?? ENTRIES_A_PAGE;
    const entries = await this.reading.page(asker, {
      personId: input?.personId ?? null,
      action: input?.action ?? null,
      from: input?.from?.toISOString() ?? null,
      to: input?.to?.toISOString() ?? null,
      beforeId: input?.before == null ? null : Number(input.before),
      limit,
    });
    const last = entries.at(-1);
    return {
      entries: entries.map(entryAnswer),
      nextBefore: last && entries.length === limit ? `${last.row.id}` : null,
    };
  }
}

function entryAnswer({ row, personName }: ReadEntry) {
  const { id, at, person_id, roles, action, object, before, after, origin } = row;
  return {
    id: `${id}`,
    at: new Date(at),
    personId: person_id,
    personName,
    roles: JSON.parse(roles) as string[],
    action,
    object,
    before,
    after,
    origin,
  };
}
