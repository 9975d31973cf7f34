import type { ReactElement } from "react";
import { PlaceChoice, type PlaceChoiceProps } from "../wards/index.js";
import { GraphqlProvider } from "./graphql-provider.js";

/** The choice of a place also where nothing above it asks with Apollo Client, as on the first page. */
export function PlaceChoiceAnywhere(props: PlaceChoiceProps): ReactElement {
  return (
    <GraphqlProvider>
      <PlaceChoice {...props} />
    </GraphqlProvider>
  );
}
