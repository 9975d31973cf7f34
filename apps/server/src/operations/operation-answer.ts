import {
  counted,
  type Figure,
  missing,
  OPERATION_STATUS_WORDS,
  operationDatesWords,
  operationKindName,
  operationStatus,
  PRIORITIES,
  dayOf,
  type Unit,
} from "@safer-wards/domain";
import type { Disclosure } from "../access/index.js";
import { organisationAnswer, type OrganisationDirectory } from "../organisations/index.js";
import type { AreaDirectory } from "../wards/index.js";
import type { Operation } from "./operation.js";
import { outlineOfPlace, placeWords } from "./operation-place.js";
import { protectedResults, wholeResults } from "./operation-results.js";
import type { SeenOperation } from "./operations.service.js";
import type { OperationPlaceType, OperationType } from "./operations.types.js";

/** Operations in the shape of the schema, each as far as it is seen. */
export class OperationAnswers {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly organisations: OrganisationDirectory,
    private readonly disclosure: Disclosure,
  ) {}

  async of({ operation, whole, editable }: SeenOperation, today: string = dayOf(new Date())): Promise<OperationType> {
    const status = operationStatus(operation.state, operation.dates, today);
    return {
      id: operation.id,
      areaCode: operation.areaCode,
      kind: operation.kind,
      kindName: operationKindName(operation.kind),
      title: operation.title,
      aim: operation.aim,
      priority: operation.priority,
      priorityName: operation.priority && PRIORITIES[operation.priority].name,
      planActionId: operation.planActionId,
      lead: organisationAnswer(this.organisations.require(operation.leadOrganisation)),
      partners: operation.partnerOrganisations.map((slug) => organisationAnswer(this.organisations.require(slug))),
      place: this.placeOf(operation, whole),
      dates: { ...operation.dates, words: operationDatesWords(operation.dates) },
      status,
      statusWords: OPERATION_STATUS_WORDS[status],
      cost: whole ? amountFigure(operation.costPounds, "pounds", operation) : null,
      officerHours: whole ? amountFigure(operation.officerHours, "officer hours", operation) : null,
      results: whole ? wholeResults(operation) : await protectedResults(this.disclosure, operation),
      notes: whole ? operation.notes : null,
      conflicts: operation.conflicts,
      planRecords: operation.planRecords,
      origin: operation.origin,
      source: operation.source,
      version: operation.version,
      editable,
      isWhole: whole,
    };
  }

  /** One after another: what is told for the first time is written down before it is told. */
  async ofEach(seen: readonly SeenOperation[]): Promise<OperationType[]> {
    const answers: OperationType[] = [];
    for (const one of seen) answers.push(await this.of(one));
    return answers;
  }

  private placeOf({ areaCode, place, wardCodes }: Operation, whole: boolean): OperationPlaceType {
    return {
      kind: place.kind,
      words: placeWords(this.areas.require(areaCode), place, wardCodes),
      wardCodes,
      outline: outlineOfPlace(place, whole),
      isCoarse: !whole && outlineOfPlace(place, false) !== null,
      names: place.kind === "NAMED" ? place.names : [],
      cells: whole && place.kind === "CELLS" ? place.cells : null,
      longitude: whole && place.kind === "POINT" ? place.longitude : null,
      latitude: whole && place.kind === "POINT" ? place.latitude : null,
      radiusMetres: whole && place.kind === "POINT" ? place.radiusMetres : null,
    };
  }
}

function amountFigure(value: number | null, unit: Unit, { source }: Operation): Figure {
  const origin = { unit, method: "As those who carried it out say.", source };
  return value === null ? missing("NOT_COLLECTED", "Nobody wrote it down.", origin) : counted(value, origin);
}
