import { Link } from "@tanstack/react-router";
import "./patrol-ways.scss";

const WAYS = [
  { to: "/operations", name: "Register" },
  { to: "/operations/patrols", name: "Patrol plans" },
  { to: "/operations/visit", name: "Log a visit" },
  { to: "/operations/delivered", name: "Delivered" },
] as const;

/** From the register of operations to the pages of patrols, and between them. */
export function PatrolWays() {
  return (
    <nav aria-label="Operations" className="patrol-ways">
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
