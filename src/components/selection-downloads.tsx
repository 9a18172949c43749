import { useHref } from "./context.tsx";

/** The place where a script offers what the filters leave as CSV and JSON; empty without script. */
export function SelectionDownloads({ of }: { of: string }) {
  const href = useHref();
  return <p class="selection-downloads no-print" data-downloads={of} data-base={href("")} />;
}
