import type { ReactElement } from "react";

interface PlaceButtonProps {
  readonly name: string;
  readonly onChoose: () => void;
  /** Left out where nothing says which place is chosen. */
  readonly isChosen?: boolean;
}

/** The name of a ward or town that chooses it. On paper the name stays, other than a button that only acts. */
export function PlaceButton({ name, onChoose, isChosen }: PlaceButtonProps): ReactElement {
  return (
    <button type="button" className="place-button" aria-pressed={isChosen} onClick={onChoose}>
      {name}
    </button>
  );
}
