import { type Kind, kinds } from "../kinds/index.ts";

/** The address of an entry of each kind, from its id. */
const ofKinds = Object.fromEntries(
  kinds.map((kind) => [kind.id, (id: string) => kind.address(id)]),
) as Record<Kind, (id: string) => string>;

/** The part of an address by which a page made to stand in a page of another site is known: its first, or its last. */
export const embedPart = "embed";

/** The public addresses of the product, in one place; all are site-absolute and end in `/` or a fragment. */
export const address = {
  ...ofKinds,
  /** A provision, from its reference `<treaty-id>/art-4#assistance`. */
  provision: (ref: string) => {
    const [article = "", provision = ""] = ref.split("#");
    return `${ofKinds.article(article)}#duty-${provision}`;
  },
  pair: (older: string, newer: string) => `/compare/${older}-and-${newer}/`,
  /** A chart that stands alone, by its name. */
  embed: (name: string) => `/${embedPart}/${name}/`,
  topic: (id: string) => `/topics/${id}/`,
} as const;
