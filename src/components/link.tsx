import type { ComponentChildren } from "preact";

import { useHref } from "./context.tsx";

type Props = {
  to: string;
  children: ComponentChildren;
  class?: string;
  title?: string;
  lang?: string;
  /** "auto" for a name that may run the other way: it is kept apart from the text around it. */
  dir?: "auto";
  rel?: string;
  target?: "_blank";
  "aria-current"?: "page" | "true";
  "aria-label"?: string;
};

/** A link to a page of this site, given by its public address. */
export function Link({ to, children, ...rest }: Props) {
  const href = useHref();
  return (
    <a href={href(to)} {...rest}>
      {children}
    </a>
  );
}

/** A link to another site. Anything but an http or https address is shown as text, never as a link. */
export function OutsideLink({ to, children }: { to: string; children: ComponentChildren }) {
  if (!/^https?:\/\//.test(to)) return <span>{children}</span>;
  return (
    <a href={to} rel="external noopener">
      {children}
    </a>
  );
}
