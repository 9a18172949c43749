import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";

import type { Publication } from "../publication/publication.ts";

/** What a template is given: the publication, and one item of its list under the name it chose. */
type Input = { publication: Publication } & Record<string, unknown>;

/** A file of `src/pages` as Eleventy reads it: where its output stands, and for which list it is repeated. */
type TemplateModule = {
  data: {
    permalink: string | ((input: Input) => string | false);
    pagination?: {
      data: string;
      alias: string;
      before?: (list: unknown[], input: object) => unknown[];
    };
  };
  render: (input: Input) => string;
};

/** A template, with the folder that it stands in: the first part of the addresses of its pages. */
export type Template = TemplateModule & { folder: string; isPage: boolean };

/** Reads all templates below a folder, in the order of their names. */
export async function loadTemplates(folder: string): Promise<Template[]> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.11ty\.tsx?$/.test(name))
    .sort();
  return Promise.all(
    files.map(async (name) => {
      const read = (await import(pathToFileURL(join(folder, name)).href)) as TemplateModule;
      const { data, render } = read;
      return {
        data,
        render,
        folder: relative(folder, join(folder, name)).split(sep)[0] ?? "",
        isPage: name.endsWith(".tsx"),
      };
    }),
  );
}

/** Follows a path of names, such as `publication.datasets.sources`, from what a template is given. */
function follow(input: object, path: string): unknown {
  let value: unknown = input;
  for (const name of path.split(".")) value = (value as Record<string, unknown> | undefined)?.[name];
  return value;
}

/** What a template is given, page by page: its own data, the publication, and its item of the list it goes through. */
function inputsOf({ data }: Template, publication: Publication): Input[] {
  const { pagination } = data;
  const input = { ...data, publication };
  if (!pagination) return [input];
  const list = Object.values(follow(input, pagination.data) as object) as unknown[];
  return (pagination.before?.(list, input) ?? list).map((item) => ({ ...input, [pagination.alias]: item }));
}

/** The files of one template: what writes each, by its path. Nothing is rendered yet. */
function filesOf(template: Template, publication: Publication): Map<string, () => string> {
  const { permalink } = template.data;
  const files = new Map<string, () => string>();
  for (const input of inputsOf(template, publication)) {
    const path = typeof permalink === "string" ? permalink : permalink(input);
    if (path !== false) files.set(path, () => template.render(input));
  }
  return files;
}

/** The pages of a publication, each rendered when it is asked for. */
export type Pages = {
  /** The text at a path such as `/events/index.html`, or undefined where no template writes it. */
  render: (path: string) => string | undefined;
  /** The paths of all pages and files that the templates write. */
  paths: () => string[];
};

/**
 * The pages of a publication. The list behind a template is looked at when a path may be its own: templates of pages
 * for pages, those in the folder of the path's first part first, since some lists are long work.
 */
export function pagesOf(templates: readonly Template[], publication: Publication): Pages {
  const known = new Map<Template, Map<string, () => string>>();
  const filesIn = (template: Template) => {
    const files = known.get(template) ?? filesOf(template, publication);
    known.set(template, files);
    return files;
  };
  return {
    render: (path) => {
      const room = path.split("/")[1] ?? "";
      const isPage = path.endsWith(".html");
      const rank = (template: Template) =>
        (template.isPage === isPage ? 0 : 2) + (template.folder === room ? 0 : 1);
      const inOrder = [...templates].sort((a, b) => rank(a) - rank(b));
      for (const template of inOrder) {
        if (isPage && !template.isPage) return undefined;
        const write = filesIn(template).get(path);
        if (write) return write();
      }
      return undefined;
    },
    paths: () => templates.flatMap((template) => [...filesIn(template).keys()]),
  };
}
