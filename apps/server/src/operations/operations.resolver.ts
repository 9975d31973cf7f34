import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Asker } from "../access/index.js";
import type { OperationAnswers } from "./operation-answer.js";
import {
  CancelOperationInput,
  ChangeOperationInput,
  CreateOperationInput,
  FinishOperationInput,
} from "./operations.inputs.js";
import type { Operations } from "./operations.service.js";
import { OperationChangeType, OperationType } from "./operations.types.js";

const AT_PLACE = "Those at a ward, a town or an outline that was added; all of the area when left out.";

@Resolver()
export class OperationsResolver {
  constructor(
    private readonly register: Operations,
    private readonly answers: OperationAnswers,
  ) {}

  @Query(() => [OperationType], { description: "Operations that the viewer may see, the latest first." })
  async operations(
    @Ctx() asker: Asker,
    @Arg("areaCode", () => ID) areaCode: string,
    @Arg("placeId", () => ID, { nullable: true, description: AT_PLACE }) placeId?: string | null,
  ) {
    return this.answers.ofEach(await this.register.list(asker, areaCode, placeId));
  }

  @Query(() => OperationType, { description: "One operation." })
  async operation(@Ctx() asker: Asker, @Arg("id", () => ID) id: string) {
    return this.answers.of(await this.register.find(asker, id));
  }

  @Query(() => [OperationType], { description: "What the published plans tell of operations, the latest first." })
  async publishedOperations(
    @Arg("areaCode", () => ID) areaCode: string,
    @Arg("placeId", () => ID, { nullable: true, description: AT_PLACE }) placeId?: string | null,
  ) {
    return this.answers.ofEach(await this.register.published(areaCode, placeId));
  }

  @Query(() => [OperationChangeType], { description: "What became of an operation, the latest change first." })
  async operationHistory(@Ctx() asker: Asker, @Arg("id", () => ID) id: string) {
    return this.register.history(asker, id);
  }

  @Mutation(() => OperationType, { description: "Writes a new operation into the register." })
  async createOperation(
    @Ctx() asker: Asker,
    @Arg("input", () => CreateOperationInput) { areaCode, operation }: CreateOperationInput,
  ) {
    return this.answers.of(await this.register.create(asker, areaCode, operation));
  }

  @Mutation(() => OperationType, { description: "Changes an operation. CONFLICT where somebody was faster." })
  async changeOperation(
    @Ctx() asker: Asker,
    @Arg("input", () => ChangeOperationInput) { id, version, operation }: ChangeOperationInput,
  ) {
    return this.answers.of(await this.register.change(asker, id, version, operation));
  }

  @Mutation(() => OperationType, { description: "Says that an operation is over, and what it came to." })
  async finishOperation(@Ctx() asker: Asker, @Arg("input", () => FinishOperationInput) input: FinishOperationInput) {
    return this.answers.of(await this.register.finish(asker, input));
  }

  @Mutation(() => OperationType, { description: "Says that an operation does not take place." })
  async cancelOperation(
    @Ctx() asker: Asker,
    @Arg("input", () => CancelOperationInput) { id, version, because }: CancelOperationInput,
  ) {
    return this.answers.of(await this.register.cancel(asker, id, version, because));
  }
}
