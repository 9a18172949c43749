import { afterAll } from "vitest";

import { removeTemporaryFolders } from "./temporary.ts";

afterAll(removeTemporaryFolders);
