import { Link } from "./link.tsx";

/** The way from the front page to this one; the last name is the page itself. */
export function Breadcrumb({ way, here }: { way: readonly (readonly [string, string])[]; here: string }) {
  return (
    <nav class="breadcrumb" aria-label="Breadcrumb">
      <ol>
        {way.map(([to, label]) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
