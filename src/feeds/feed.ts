import type { ItemImage } from "./item-image.ts";

/** A word that a notice is filed under. */
type Category = { id: string; label: string };

/** One notice in a feed, ready for any format. */
export type FeedEntry = {
  /** A `tag:` URI (RFC 4151) that depends on nothing but the notice's id. */
  id: string;
  title: string;
  /** Site-absolute address of the notice. */
  path: string;
  /** The moment of publication; never moves. */
  published: Date;
  /** The moment of the last notice about this notice; that of publication where there is none. */
  updated: Date;
  categories: Category[];
  /** The picture of what it is about. */
  image?: ItemImage | undefined;
  /** Full content as HTML with absolute links. */
  html: string;
  /** The same without markup. */
  text: string;
};

/** Where the pages of a feed stand that is longer than one page (RFC 5005, archived feeds). */
type Paging = {
  /** The feed's first page, which subscribers poll. */
  current: string;
  /** The page of older notices. */
  previous?: string;
  /** The page of newer notices, for archive pages. */
  next?: string;
  isArchive: boolean;
};

/** A feed, or one page of it, ready for any format. */
export type Feed = {
  id: string;
  /** Site-absolute address of this page of the feed. */
  path: string;
  title: string;
  description: string;
  /** Site-absolute address of the page that shows the same to people. */
  home: string;
  updated: Date;
  /** Newest first. */
  entries: FeedEntry[];
  paging: Paging;
};
