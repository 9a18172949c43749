import { type Kind, kinds } from "../kinds/index.ts";

/** The address of an entry of each kind, from its id. */
const ofKinds = Object.fromEntries(
  kinds.map((kind) => [kind.id, (id: string) => kind.address(id)]),
) as Record<Kind, (id: string) => string>;

/** The public addresses of the product, in one place; all are site-absolute and end in `/` or a fragment. */
export const address = {
  ...ofKinds,
  /** A provision, from its reference `<treaty-id>/art-4#assistance`. */
  provision: (ref: string) => {
    const [article = "", provision = ""] = ref.split("#");
    return `${ofKinds.article(article)}#duty-${provision}`;
  },
  pair: (older: string, newer: string) => `/compare/${older}-and-${newer}/`,
  topic: (id: string) => `/topics/${id}/`,
} as const;
