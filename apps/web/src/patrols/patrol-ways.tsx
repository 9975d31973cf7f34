import { Link } from "@tanstack/react-router";
import "./patrol-ways.scss";
import { WORDS } from "./words.js";

const words = WORDS.ways;

const WAYS = [
  { to: "/operations", name: words.register },
  { to: "/operations/patrols", name: words.plans },
  { to: "/operations/visit", name: words.visit },
  { to: "/operations/delivered", name: words.delivered },
] as const;

/** From the register of operations to the pages of patrols, and between them. */
export function PatrolWays() {
  return (
    <nav aria-label={words.label} className="patrol-ways">
      {WAYS.map(({ to, name }) => (
        <Link
          key={to}
          to={to}
          className="patrol-ways__way"
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ "aria-current": "page" }}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
