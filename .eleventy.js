import { currentPublication } from "./src/build/current-publication.ts";

/** Registers templates and data; everything else is in src/. */
export default function (config) {
  config.addExtension(["11ty.ts", "11ty.tsx"], { key: "11ty.js" });
  config.addGlobalData("publication", currentPublication());
  config.setQuietMode(true);
}

export const config = {
  dir: { input: "src/pages" },
  templateFormats: ["11ty.ts", "11ty.tsx"],
};
