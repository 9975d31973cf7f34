import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GraphQLSchema } from "graphql";
import { type Access, DEFAULT_ACCESS, openAccess } from "./access/index.js";
import type { Config } from "./config.js";
import { type Database, openDatabase } from "./database/index.js";
import { Dictionary, DictionaryResolver } from "./dictionary/index.js";
import { EvaluationResolver, Evaluations } from "./evaluation/index.js";
import { makeSchema } from "./graphql/schema.js";
import {
  ImportJobResolver,
  ImportJobs,
  ImportsResolver,
  JobFiles,
  JobRunner,
  POLICE_UK_STREET,
  STREET_COLUMN_MEANINGS,
  tableDescriptions,
} from "./imports/index.js";
import { HotspotAnalysis, HotspotsResolver, readArtefacts, readHarmTable } from "./hotspots/index.js";
import {
  AreaMonthsResolver,
  ColumnStore,
  IncidentAnalysis,
  IncidentsResolver,
  isDemonstrationHeld,
  KnownArtefacts,
  KnownArtefactsResolver,
  PartnerColumns,
  PartnerRecords,
  PartnerRecordsResolver,
  PeriodResolver,
} from "./incidents/index.js";
import { openOrganisations, type OrganisationDirectory, OrganisationsResolver } from "./organisations/index.js";
import { loadPlanOperations, OperationAnswers, Operations, OperationsResolver } from "./operations/index.js";
import { OverviewResolver, OverviewService } from "./overview/index.js";
import { patrolResolvers } from "./patrols/index.js";
import { Find, FindResolver, PlaceMeasureResolver, Places, PlacesResolver } from "./places/index.js";
import { openPlan, type Plan, PublishedFigures } from "./plan/index.js";
import { RetentionOutlook, RetentionResolver } from "./retention/index.js";
import {
  AddedPlaces,
  AreaDirectory,
  AreaResolver,
  loadAreas,
  PlaceResolver,
  readAreas,
  WardGroupResolver,
  WardResidentsResolver,
  WardResolver,
} from "./wards/index.js";
import { openYouth, type YouthWork } from "./youth/index.js";

/** The parts of a running server. */
export interface Application {
  readonly database: Database;
  readonly directory: AreaDirectory;
  readonly organisations: OrganisationDirectory;
  readonly plan: Plan;
  readonly analysis: IncidentAnalysis;
  readonly partners: PartnerRecords;
  readonly hotspots: HotspotAnalysis;
  readonly operations: Operations;
  readonly youth: YouthWork;
  readonly imports: ImportJobs;
  readonly access: Access;
  readonly schema: GraphQLSchema;
}

/** Opens the database, loads the areas and puts every feature together. One line a feature. */
export async function compose(
  config: Pick<Config, "databaseUrl" | "seedDir"> &
    Partial<Pick<Config, "access" | "dataDir" | "partnerRecordsKeptMonths">>,
): Promise<Application> {
  const database = await openDatabase(config.databaseUrl);
  await loadAreas(database, config.seedDir);
  const directory = new AreaDirectory(await readAreas(database), database);
  const organisations = await openOrganisations(config.seedDir);
  const access = await openAccess(database, config.access ?? DEFAULT_ACCESS, organisations, () =>
    isDemonstrationHeld(database),
  );
  const partnerColumns = new PartnerColumns(database, directory);
  const added = new AddedPlaces(database);
  const analysis = new IncidentAnalysis(
    database,
    directory,
    new ColumnStore(database, directory),
    partnerColumns,
    added,
  );
  const partners = new PartnerRecords(database, directory, partnerColumns, access.disclosure, added);
  const artefactKinds = await readArtefacts(config.seedDir);
  const plan = await openPlan(database, config.seedDir, directory, organisations, analysis, access.disclosure);
  const published = new PublishedFigures(config.seedDir, analysis);
  const overview = new OverviewService(analysis, published);
  const hotspots = new HotspotAnalysis(analysis, artefactKinds, await readHarmTable(config.seedDir));
  await loadPlanOperations(database, config.seedDir, directory.areas, organisations);
  const operations = new Operations(database, directory, organisations, plan.actions, added);
  const finding = new Find({
    directory,
    added,
    analysis,
    hotspots,
    operations,
    plan,
    organisations,
    seedDir: config.seedDir,
  });
  const places = new Places(directory, analysis, hotspots, added, config.seedDir);
  const { disclosure } = access;
  const youth = await openYouth(config.seedDir, {
    database,
    directory,
    organisations,
    analysis,
    partners,
    added,
    disclosure,
  });
  const dictionary = new Dictionary([
    { ...POLICE_UK_STREET, columns: Object.entries(STREET_COLUMN_MEANINGS) },
    ...tableDescriptions(),
  ]);
  const jobFiles = new JobFiles(join(config.dataDir ?? tmpdir(), "uploads"));
  const imports = new ImportJobs(database, organisations, jobFiles, new JobRunner(database, config.seedDir, jobFiles));
  const resolvers = [
    new AreaResolver(directory, added),
    new WardResolver(directory),
    new WardResidentsResolver(database),
    new WardGroupResolver(directory),
    new PlaceResolver(directory),
    new OrganisationsResolver(organisations),
    new IncidentsResolver(analysis, directory, database),
    new KnownArtefactsResolver(new KnownArtefacts(database, directory, analysis, artefactKinds)),
    new AreaMonthsResolver(analysis),
    ...plan.resolvers,
    new PeriodResolver(),
    new PartnerRecordsResolver(partners),
    new OverviewResolver(overview),
    new HotspotsResolver(hotspots),
    new OperationsResolver(operations, new OperationAnswers(directory, organisations, access.disclosure)),
    ...patrolResolvers({
      database,
      directory,
      analysis,
      hotspots,
      operations,
      access,
      dataDir: config.dataDir ?? null,
    }),
    new EvaluationResolver(new Evaluations(database, analysis, operations)),
    new PlacesResolver(places),
    new PlaceMeasureResolver(),
    ...youth.resolvers,
    new FindResolver(finding),
    new DictionaryResolver(dictionary),
    new ImportsResolver(imports),
    new ImportJobResolver(database),
    new RetentionResolver(new RetentionOutlook(database, organisations, config.partnerRecordsKeptMonths ?? null)),
    ...access.resolvers,
  ];
  const schema = makeSchema(resolvers, access.guardOf);
  dictionary.read(schema);
  return {
    database,
    directory,
    organisations,
    plan,
    analysis,
    partners,
    hotspots,
    operations,
    youth,
    imports,
    access,
    schema,
  };
}
