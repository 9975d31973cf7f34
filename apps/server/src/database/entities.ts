import { DataVersion } from "./data-version.entity.js";
import { Setting } from "./setting.entity.js";
import { AuditEntry } from "../access/audit-entry.entity.js";
import { Person } from "../access/person.entity.js";
import { ReleasedTable } from "../access/released-table.entity.js";
import { SessionRow } from "../access/session.entity.js";
import { EvaluationRow } from "../evaluation/evaluation.entity.js";
import { Delivery } from "../incidents/delivery.entity.js";
import { ImportJobRow } from "../imports/import-job.entity.js";
import { ImportReversalRow } from "../imports/import-reversal.entity.js";
import { Incident } from "../incidents/incident.entity.js";
import { PartnerRecordRow } from "../incidents/partner-record.entity.js";
import { ReplacedRecords } from "../incidents/replaced-records.entity.js";
import { OperationRow } from "../operations/operation.entity.js";
import { OperationVersionRow } from "../operations/operation-version.entity.js";
import { PatrolPlanRow } from "../patrols/patrol-plan.entity.js";
import { PatrolVisitRow } from "../patrols/patrol-visit.entity.js";
import { ImportChecksumRow } from "./import-checksum.entity.js";
import { KnownArtefactRow } from "../incidents/known-artefact.entity.js";
import { FindingResolutionRow } from "../plan/finding-resolution.entity.js";
import { PlanActionRow } from "../plan/plan-action.entity.js";
import { PlanFigureRow } from "../plan/plan-figure.entity.js";
import { PlanPriorityRow } from "../plan/plan-priority.entity.js";
import { PlanSeedRow } from "../plan/plan-seed.entity.js";
import { PlanUpdateRow } from "../plan/plan-update.entity.js";
import { PlanYearRow } from "../plan/plan-year.entity.js";
import { ReviewVersionRow } from "../plan/review-version.entity.js";
import { RollOverStepRow } from "../plan/roll-over-step.entity.js";
import { AreaRow } from "../wards/area.entity.js";
import { PlaceRow } from "../wards/place.entity.js";
import { AddedOutlineRow } from "../wards/added-outline.entity.js";
import { WardOutlineRow } from "../wards/ward-outline.entity.js";
import { AddedPlaceRow } from "../wards/added-place.entity.js";
import { ResidentsOfAgeRow } from "../wards/residents-of-age.entity.js";
import { ResidentsReleaseRow } from "../wards/residents-release.entity.js";
import { WardGroupRow } from "../wards/ward-group.entity.js";
import { WardRow } from "../wards/ward.entity.js";
import { YouthContractRow } from "../youth/youth-contract.entity.js";
import { YouthKeySaltRow } from "../youth/youth-key-salt.entity.js";
import { YouthNeedWeightsRow } from "../youth/youth-need-weights.entity.js";
import { YouthPlaceRow } from "../youth/youth-place.entity.js";
import { YouthProviderRow } from "../youth/youth-provider.entity.js";
import { YouthSessionRow } from "../youth/youth-session.entity.js";
import { YouthSessionKeyRow } from "../youth/youth-session-key.entity.js";

/** Every table, so that a test can compare them with what the migrations make. */
export const ENTITIES = [
  DataVersion,
  Setting,
  AreaRow,
  WardRow,
  WardGroupRow,
  PlaceRow,
  AddedOutlineRow,
  WardOutlineRow,
  AddedPlaceRow,
  ResidentsOfAgeRow,
  ResidentsReleaseRow,
  Delivery,
  Incident,
  KnownArtefactRow,
  ImportChecksumRow,
  PartnerRecordRow,
  ReplacedRecords,
  ImportJobRow,
  ImportReversalRow,
  Person,
  SessionRow,
  AuditEntry,
  ReleasedTable,
  OperationRow,
  OperationVersionRow,
  EvaluationRow,
  PatrolPlanRow,
  PatrolVisitRow,
  YouthProviderRow,
  YouthPlaceRow,
  YouthContractRow,
  YouthSessionRow,
  YouthSessionKeyRow,
  YouthKeySaltRow,
  YouthNeedWeightsRow,
  PlanPriorityRow,
  PlanSeedRow,
  PlanYearRow,
  PlanActionRow,
  PlanUpdateRow,
  PlanFigureRow,
  FindingResolutionRow,
  RollOverStepRow,
  ReviewVersionRow,
];
