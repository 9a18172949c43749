import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const types: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

export type BenchServer = { url: string; replace: (path: string, text: string) => void; close: () => void };

/** Serves a folder, packed as hosts do, on a free port of this machine; single files can be replaced by other text. */
export async function serve(folder: string): Promise<BenchServer> {
  const replaced = new Map<string, string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    let file = join(folder, decodeURIComponent(pathname));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    const text = replaced.get(pathname);
    const isFound = text !== undefined || existsSync(file);
    const type = types[extname(text === undefined ? file : pathname)] ?? "text/html; charset=utf-8";
    response.writeHead(isFound ? 200 : 404, { "content-type": type, "content-encoding": "gzip" });
    response.end(gzipSync(text ?? (isFound ? readFileSync(file) : "")));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    replace: (path, text) => void replaced.set(path, text),
    close: () => void server.close(),
  };
}
