import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { useArea } from "../app/area.js";
import { graphql } from "../gql/index.js";

const ActionName = graphql(`
  query ActionName($input: ActionIdInput!) {
    planAction(input: $input) {
      id
      summary
    }
  }
`);

/** The action of the plan that an operation serves, in the plan's words and as the way to it. */
export function PlanActionLink({ id }: { readonly id: string }) {
  const area = useArea();
  const [planYear = "", key = ""] = id.split(":", 2);
  const { data } = useQuery(ActionName, { variables: { input: { areaCode: area.code, planYear, key } } });
  return (
    <Link to="/plan/$planYear/actions/$key" params={{ planYear, key }} className="way-back__link">
      {data?.planAction.summary ?? key.replaceAll("-", " ")}
    </Link>
  );
}
