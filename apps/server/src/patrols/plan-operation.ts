import type { Asker } from "../access/index.js";
import { InvalidInput } from "../errors.js";
import type { Operations } from "../operations/index.js";

/** The operations that patrol plans are parts of, asked for as whoever asks may see them. */
export class OperationsOfPlans {
  constructor(private readonly operations: Pick<Operations, "find">) {}

  /** Refuses what no plan can be a part of; null is a plan that stands alone. */
  async require(asker: Pick<Asker, "viewer">, id: string | null, areaCode: string): Promise<void> {
    if (id === null) return;
    const operation = await this.seen(asker, id);
    if (!operation || operation.areaCode !== areaCode) {
      throw new InvalidInput("There is no such operation in this area. Choose one of the register.", "operationId");
    }
    if (operation.state !== "PLANNED") {
      throw new InvalidInput("That operation is finished or cancelled. Choose one that is not.", "operationId");
    }
  }

  async titleOf(asker: Pick<Asker, "viewer">, id: string | null): Promise<string | null> {
    return id === null ? null : ((await this.seen(asker, id))?.title ?? null);
  }

  private async seen(asker: Pick<Asker, "viewer">, id: string) {
    try {
      return (await this.operations.find(asker, id)).operation;
    } catch (error) {
      if (error instanceof InvalidInput) return null;
      throw error;
    }
  }
}
