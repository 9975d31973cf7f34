import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { graphql } from "../gql/index.js";
import "./incidents.scss";
import { WORDS } from "./words.js";

const MarkedLocations = graphql(`
  query MarkedLocations($areaCode: ID!) {
    knownArtefacts(areaCode: $areaCode) {
      id
    }
  }
`);

interface LeaveOutSwitchProps {
  readonly areaCode: string;
  readonly isOut: boolean;
  readonly onChoose: (isOut: boolean) => void;
}

/** Whether default locations are counted. Not there while none is marked, as it would change nothing. */
export function LeaveOutSwitch({ areaCode, isOut, onChoose }: LeaveOutSwitchProps) {
  const { data } = useQuery(MarkedLocations, { variables: { areaCode } });
  const marked = data?.knownArtefacts.length ?? 0;
  if (marked === 0 && !isOut) return null;
  return (
    <p className="leave-out">
      <label className="leave-out__choice">
        <input type="checkbox" checked={isOut} onChange={(event) => onChoose(event.target.checked)} />
        {WORDS.locations.leaveOut(marked)}
      </label>{" "}
      <Link to="/default-locations">{WORDS.locations.whichThese}</Link>
    </p>
  );
}
