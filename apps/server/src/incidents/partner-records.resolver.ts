import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Asker } from "../access/index.js";
import { recordsAnswer, supplyAnswer } from "./partner-records.answer.js";
import type { PartnerRecords } from "./partner-records.service.js";
import {
  PartnerCountsInput,
  PartnerCountsType,
  PartnerRecordListType,
  PartnerSupplyType,
} from "./partner-records.types.js";

@Resolver()
export class PartnerRecordsResolver {
  constructor(private readonly partners: PartnerRecords) {}

  @Query(() => [PartnerSupplyType], { description: "Who supplied which partner records, for which months." })
  async partnerSources(@Arg("areaCode", () => ID) areaCode: string, @Ctx() { viewer }: Asker) {
    return (await this.partners.ledgers(viewer, areaCode)).map(supplyAnswer);
  }

  @Query(() => PartnerCountsType, { description: "Partner records by month, ward, kind and part of the week." })
  async partnerCounts(@Arg("input", () => PartnerCountsInput) input: PartnerCountsInput, @Ctx() { viewer }: Asker) {
    return this.partners.counts(viewer, input);
  }

  @Query(() => PartnerRecordListType, { description: "Partner records with their exact places." })
  async partnerRecords(@Arg("input", () => PartnerCountsInput) input: PartnerCountsInput, @Ctx() { viewer }: Asker) {
    return recordsAnswer(await this.partners.recordsAsked(viewer, input));
  }
}
