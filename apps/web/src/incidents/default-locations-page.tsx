import { useMutation, useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useViewer } from "../access/index.js";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import { graphql } from "../gql/index.js";
import type { BusyPointsQuery } from "../gql/graphql.js";
import { Answer, DataTable, dayWords, FigureText, SourceLine } from "../ui/index.js";
import type { TableColumn } from "../ui/index.js";
import { analysisInput, useView } from "../view/index.js";
import "./incidents.scss";
import { MarkForm } from "./mark-form.js";

export const BusyPoints = graphql(`
  query BusyPoints($input: AnalysisInput!) {
    busyPoints(input: $input, first: 25) {
      title
      attribution
      period {
        name
      }
      points {
        location
        longitude
        latitude
        kind
        kindReason
        ward {
          id
          name
        }
        count {
          ...FigureParts
        }
        share {
          ...FigureParts
        }
        artefact {
          id
          reason
          markedAt
        }
      }
    }
  }
`);

const TakeMarkBack = graphql(`
  mutation TakeMarkBack($id: ID!) {
    unmarkArtefact(id: $id) {
      id
    }
  }
`);

export type BusyPoint = BusyPointsQuery["busyPoints"]["points"][number];

const keyOf = ({ longitude, latitude }: BusyPoint) => `${longitude} ${latitude}`;

/** The map points with the most records; an officer marks those that stand for a whole neighbourhood. */
export function DefaultLocationsPage() {
  const area = useArea();
  const { view } = useView();
  const isOfficer = useViewer().viewer?.roles.includes("OFFICER") ?? false;
  // What is left out elsewhere must be seen here.
  const input = { ...analysisInput(view, area.code), leaveOutArtefacts: false };
  const asked = useQuery(BusyPoints, { variables: { input }, fetchPolicy: "cache-and-network" });
  return (
    <Page title="Where records pile up">
      <h1 className="page-heading">Where records pile up</h1>
      <p className="page-lead">
        The police put each record on a shared map point nearby. A few points, such as a police station or a car park,
        collect the records of a whole neighbourhood. Officers mark these as default locations; every analysis can then
        leave them out, and says how many records it left out.
      </p>
      <Answer asked={asked} what="the busiest map points" height={720}>
        {({ busyPoints }) => (
          <>
            <Points
              caption={`The busiest map points: ${busyPoints.title}, ${busyPoints.period.name}`}
              points={busyPoints.points}
              isOfficer={isOfficer}
              onChange={() => void asked.refetch()}
            />
            <SourceLine sources={busyPoints.attribution} />
          </>
        )}
      </Answer>
    </Page>
  );
}

interface PointsProps {
  readonly caption: string;
  readonly points: readonly BusyPoint[];
  readonly isOfficer: boolean;
  readonly onChange: () => void;
}

function Points({ caption, points, isOfficer, onChange }: PointsProps) {
  const [marking, setMarking] = useState<BusyPoint | null>(null);
  const [takeBack] = useMutation(TakeMarkBack, { refetchQueries: ["MarkedLocations"] });
  const unmark = (id: string) => void takeBack({ variables: { id } }).then(onChange);
  const done = () => {
    setMarking(null);
    onChange();
  };
  return (
    <section className="page-section" aria-label="The busiest map points">
      {marking && <MarkForm key={keyOf(marking)} point={marking} onDone={done} onCancel={() => setMarking(null)} />}
      <DataTable
        caption={caption}
        columns={isOfficer ? [...COLUMNS, changeColumn(setMarking, unmark)] : COLUMNS}
        rows={points}
        rowKey={keyOf}
        chosenKey={marking && keyOf(marking)}
      />
    </section>
  );
}

const COLUMNS: readonly TableColumn<BusyPoint>[] = [
  { key: "location", title: "Map point", value: ({ location }) => location },
  { key: "ward", title: "Ward", value: ({ ward }) => ward.name },
  {
    key: "count",
    title: "Incidents",
    numeric: true,
    value: ({ count }) => count.value,
    show: ({ count }) => <FigureText figure={count} />,
  },
  {
    key: "share",
    title: "Share",
    note: "per cent of all",
    numeric: true,
    value: ({ share }) => share.value,
    show: ({ share }) => <FigureText figure={share} />,
  },
  { key: "kind", title: "By its name", value: ({ kind }) => kind ?? "street" },
  {
    key: "mark",
    title: "Marked",
    value: ({ artefact }) => artefact?.reason ?? null,
    show: (point) => <Mark {...point} />,
  },
];

function Mark({ artefact }: BusyPoint) {
  if (!artefact) return "no";
  return (
    <>
      since {dayWords(artefact.markedAt)}: {artefact.reason}
    </>
  );
}

function changeColumn(onMark: (point: BusyPoint) => void, onUnmark: (id: string) => void): TableColumn<BusyPoint> {
  return {
    key: "change",
    title: "Change",
    sortable: false,
    value: () => null,
    show: (point) => {
      const { artefact, location, ward } = point;
      return (
        <button
          type="button"
          className="link-button"
          onClick={() => (artefact ? onUnmark(artefact.id) : onMark(point))}
        >
          {artefact ? "Take back" : "Mark"}
          <span className="govuk-visually-hidden">
            : {location} in {ward.name}
          </span>
        </button>
      );
    },
  };
}
