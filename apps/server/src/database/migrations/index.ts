import { FirstTables1767225600000 } from "./1767225600000-first-tables.js";
import { People1769904000000 } from "./1769904000000-people.js";
import { ReleasedCounts1772323200000 } from "./1772323200000-released-counts.js";
import { PartnerRecords1772409600000 } from "./1772409600000-partner-records.js";
import { ImportChecksums1775174400000 } from "./1775174400000-import-checksums.js";
import { KnownArtefacts1775088000000 } from "./1775088000000-known-artefacts.js";
import { ResidentsByAge1775001600000 } from "./1775001600000-residents-by-age.js";
import { Operations1777593600000 } from "./1777593600000-operations.js";
import { Plan1777680000000 } from "./1777680000000-plan.js";
import { Patrols1778198400000 } from "./1778198400000-patrols.js";
import { YouthWork1777597200000 } from "./1777597200000-youth-work.js";
import { Evaluations1778371200000 } from "./1778371200000-evaluations.js";
import { WardOutlines1779408000000 } from "./1779408000000-ward-outlines.js";
import { AddedPlaces1779152400000 } from "./1779152400000-added-places.js";
import { ImportReversals1779062400000 } from "./1779062400000-import-reversals.js";
import { Imports1776211200000 } from "./1776211200000-imports.js";
import { YouthPlaces1779321600000 } from "./1779321600000-youth-places.js";
import { PlanYears1779148800000 } from "./1779148800000-plan-years.js";
import { OperationPlanRecords1779235200000 } from "./1779235200000-operation-plan-records.js";
import { PlanPriorities1779238800000 } from "./1779238800000-plan-priorities.js";

/** In the order in which they run, on SQLite and PostgreSQL alike. A migration that has been released is never edited. */
export const MIGRATIONS = [
  FirstTables1767225600000,
  People1769904000000,
  ReleasedCounts1772323200000,
  PartnerRecords1772409600000,
  ResidentsByAge1775001600000,
  KnownArtefacts1775088000000,
  ImportChecksums1775174400000,
  Operations1777593600000,
  Plan1777680000000,
  Patrols1778198400000,
  YouthWork1777597200000,
  Evaluations1778371200000,
  Imports1776211200000,
  ImportReversals1779062400000,
  PlanYears1779148800000,
  AddedPlaces1779152400000,
  OperationPlanRecords1779235200000,
  YouthPlaces1779321600000,
  PlanPriorities1779238800000,
  WardOutlines1779408000000,
];
