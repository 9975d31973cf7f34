import { Field, ObjectType } from "type-graphql";

@ObjectType("DictionaryMember", { description: "A column, a field or a value, and what it means." })
export class DictionaryMemberType {
  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => String, { nullable: true, description: "What it holds, as the schema writes it; null for a column." })
  type: string | null;

  @Field(() => String, { description: "What it means; empty where its name says it." })
  meaning: string;
}

@ObjectType("DictionaryEntry", { description: "Something that has members: a source, an answer, a choice." })
export class DictionaryEntryType {
  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => String, { description: "What it is." })
  meaning: string;

  @Field(() => [DictionaryMemberType], { description: "Its columns, fields or values." })
  members: DictionaryMemberType[];
}

@ObjectType("DataDictionary", { description: "What everything is called and what it means, from the code itself." })
export class DataDictionaryType {
  @Field(() => [DictionaryEntryType], { description: "Kinds of files that can be imported, with their columns." })
  sources: DictionaryEntryType[];

  @Field(() => [DictionaryEntryType], { description: "Partner records, with their kinds." })
  partnerRecords: DictionaryEntryType[];

  @Field(() => [DictionaryMemberType], { description: "What is measured, and how." })
  measures: DictionaryMemberType[];

  @Field(() => [DictionaryMemberType], { description: "Priorities, and what speaks for them." })
  priorities: DictionaryMemberType[];

  @Field(() => [DictionaryEntryType], { description: "What the API answers, asks and lets choose." })
  answers: DictionaryEntryType[];
}
