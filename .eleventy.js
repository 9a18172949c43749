import { absoluteUrl, dateToRfc3339 } from "@11ty/eleventy-plugin-rss";

import { currentPublication } from "./src/build/current-publication.ts";

/** Registers directories, templates, data and filters; everything else is in src/. */
export default async function (config) {
  config.addExtension(["11ty.ts", "11ty.tsx"], { key: "11ty.js" });
  config.addGlobalData("publication", await currentPublication());
  config.addFilter("dateToRfc3339", dateToRfc3339);
  config.addFilter("absoluteUrl", absoluteUrl);
  config.setQuietMode(true);
}

export const config = {
  dir: { input: "src/pages", includes: "../layouts", data: "../data" },
  templateFormats: ["11ty.ts", "11ty.tsx"],
};
