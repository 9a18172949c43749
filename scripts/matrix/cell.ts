/** One row of the matrix: where and with what the tests and a build are run. */
export type Cell = {
  name: string;
  /** What stands in the table of it, such as a version. */
  says: string;
  /** The program of Node; undefined where it could not be had. */
  node: string | undefined;
  /** The checkout that is run. */
  from: string;
  env: Record<string, string>;
  /** The user it runs as; undefined for the one who asks. */
  user?: number;
};

/** Settings of zone and language in which a program is easily wrong. */
export const elsewhere = {
  TZ: "Pacific/Apia",
  LANG: "tr_TR.UTF-8",
  LC_ALL: "tr_TR.UTF-8",
} as const;

/** The versions of Node that are tried, as npm names them. */
export const versions = ["20", "22", "24", "26"] as const;

/** A user that owns nothing. */
export const nobody = 65_534;
