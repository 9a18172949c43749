import { usePublication } from "./context.tsx";

/** The status of an indicator, or what one piece of evidence shows: in words, with as many of four steps filled. */
export function StatusBadge({ status }: { status: string }) {
  const { terms } = usePublication().datasets;
  const list = terms.list("indicator-statuses");
  const rank = list.findIndex(({ id }) => id === status);
  return (
    <span class={`status rank-${rank}`} title={terms.term("indicator-statuses", status).definition}>
      <svg viewBox="0 0 22 12" width="22" height="12" aria-hidden="true">
        {list.slice(1).map(({ id }, i) => (
          <rect
            key={id}
            class={i < rank ? "on" : "off"}
            x={0.5 + i * 5.5}
            y={8.5 - i * 2.6}
            width="4"
            height={3 + i * 2.6}
          />
        ))}
      </svg>
      {terms.label("indicator-statuses", status)}
    </span>
  );
}
