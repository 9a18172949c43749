/** The public addresses of the product, in one place; all are site-absolute and end in `/` or a fragment. */
export const address = {
  event: (id: string) => `/events/${id}/`,
  source: (id: string) => `/sources/${id}/`,
  treaty: (id: string) => `/treaties/${id}/`,
  /** An article, from its reference `<treaty-id>/art-4`. */
  article: (ref: string) => {
    const [treaty = "", article = ""] = ref.split("/");
    return `/treaties/${treaty}/#${article}`;
  },
  /** A provision, from its reference `<treaty-id>/art-4#assistance`. */
  provision: (ref: string) => {
    const [article = "", provision = ""] = ref.split("#");
    return `${address.article(article)}__${provision}`;
  },
  pair: (older: string, newer: string) => `/compare/${older}-and-${newer}/`,
  claim: (id: string) => `/claims/${id}/`,
  actor: (id: string) => `/actors/${id}/`,
  topic: (id: string) => `/topics/${id}/`,
  dispute: (id: string) => `/disputes/#${id}`,
  indicator: (id: string) => `/indicators/#${id}`,
  policyOption: (id: string) => `/indicators/#option-${id}`,
  reaction: (id: string) => `/reactions/#${id}`,
  update: (id: string) => `/updates/#${id}`,
} as const;
