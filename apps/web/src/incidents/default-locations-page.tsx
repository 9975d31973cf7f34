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
import { WORDS } from "./words.js";

const words = WORDS.locations;

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
    <Page title={words.title}>
      <h1 className="page-heading">{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      <Answer asked={asked} what={words.what} height={720}>
        {({ busyPoints }) => (
          <>
            <Points
              caption={words.caption(busyPoints.title, busyPoints.period.name)}
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
    <section className="page-section" aria-label={words.region}>
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
  { key: "location", title: words.columns.location, value: ({ location }) => location },
  { key: "ward", title: words.columns.ward, value: ({ ward }) => ward.name },
  {
    key: "count",
    title: words.columns.count,
    numeric: true,
    value: ({ count }) => count.value,
    show: ({ count }) => <FigureText figure={count} />,
  },
  {
    key: "share",
    title: words.columns.share,
    note: words.columns.shareNote,
    numeric: true,
    value: ({ share }) => share.value,
    show: ({ share }) => <FigureText figure={share} />,
  },
  { key: "kind", title: words.columns.kind, value: ({ kind }) => kind ?? words.street },
  {
    key: "mark",
    title: words.columns.mark,
    value: ({ artefact }) => artefact?.reason ?? null,
    show: (point) => <Mark {...point} />,
  },
];

function Mark({ artefact }: BusyPoint) {
  if (!artefact) return words.notMarked;
  return words.since(dayWords(artefact.markedAt), artefact.reason);
}

function changeColumn(onMark: (point: BusyPoint) => void, onUnmark: (id: string) => void): TableColumn<BusyPoint> {
  return {
    key: "change",
    title: words.columns.change,
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
          {artefact ? words.takeBack : words.mark}
          <span className="govuk-visually-hidden">{words.which(location, ward.name)}</span>
        </button>
      );
    },
  };
}
