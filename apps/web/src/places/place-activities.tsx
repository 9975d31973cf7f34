import { scopeFor } from "@safer-wards/domain";
import type { ReactElement } from "react";
import { SignInLink, useMay, useViewer } from "../access/index.js";
import { PlaceActions } from "./place-actions.js";
import { OwnOperations, PlanOperations } from "./place-operations.js";
import { PlacePatrols } from "./place-patrols.js";
import type { PlaceReport } from "./place-query.js";
import { PlaceYouth } from "./place-youth.js";
import { WORDS } from "./words.js";

const { activities: words } = WORDS;

/** What is done here, and by whom, as far as the viewer may see it: of a ward, a town, a parish or any outline. */
export function PlaceActivities({ place }: { readonly place: PlaceReport }): ReactElement {
  const mayOperations = useMay("Query.operations") === true;
  const mayPatrols = useMay("Query.patrolDelivered") === true;
  const mayYouth = useMay("Query.youthReach") === true;
  const { viewer } = useViewer();
  return (
    <section className="page-section" aria-labelledby="activities">
      <h2 id="activities" className="govuk-heading-m">
        {words.heading(place.name)}
      </h2>
      <div className="place-inside">
        <PlaceActions place={place} />
        {mayOperations ? <OwnOperations place={place} /> : <PlanOperations place={place} />}
        {mayPatrols && <PlacePatrols place={place} />}
        {mayYouth && viewer && <PlaceYouth place={place} scope={scopeFor(viewer, "Query.youthReach")} />}
      </div>
      {!mayOperations && (
        <p className="place-note">
          {words.more} <SignInLink />
        </p>
      )}
    </section>
  );
}
