import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";

import { afterEach, describe, expect, it } from "vitest";

import { type LiveServer, serveLive } from "../../src/serve/live-server.ts";
import { serveSite } from "../../src/serve/site-server.ts";
import { temporaryFolder } from "../support/record.ts";

const secret = "not for the public";
let server: LiveServer | undefined;

afterEach(() => server?.close());

/** Serves a small site with a secret beside it, and one behind a link that leads out. */
async function stage(base = ""): Promise<LiveServer> {
  const parent = temporaryFolder();
  const folder = join(parent, "_site");
  mkdirSync(join(folder, "events"), { recursive: true });
  mkdirSync(join(parent, "outside"));
  writeFileSync(join(folder, "index.html"), "<body>front page</body>");
  writeFileSync(join(folder, "404.html"), "<body>no such page</body>");
  writeFileSync(join(folder, "events/index.html"), "<body>events</body>");
  writeFileSync(join(folder, "caf\u00e9 1.txt"), "coffee");
  writeFileSync(join(folder, ".article-four-build"), secret);
  for (const path of ["_site-secret.txt", "secret.txt", "outside/secret.txt"])
    writeFileSync(join(parent, path), secret);
  symlinkSync(join(parent, "outside"), join(folder, "out"));
  symlinkSync(join(parent, "secret.txt"), join(folder, "secret.txt"));
  return (server = await serveLive({ files: folder, base }));
}

/** Sends bytes as they are and returns all that comes back until the server ends the connection. */
function raw(url: string, bytes: string | Buffer): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(bytes));
    let answer = "";
    socket.setEncoding("latin1");
    socket.on("data", (text: string) => (answer += text));
    socket.on("error", () => resolve(answer));
    socket.on("close", () => resolve(answer));
  });
}

const get = (target: string, method = "GET") =>
  `${method} ${target} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`;

const status = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);

describe("a request that is none of a site", () => {
  it.each([
    "/%",
    "/%zz",
    "/%c0%ae",
    "//",
    "///",
    "//:x",
    "//evil.example/",
    "/..%2fx",
    "/..%2f_site-secret.txt",
    "/../_site-secret.txt",
    "/../secret.txt",
    "/events/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/..%5csecret.txt",
    "/..\\secret.txt",
    "/%252e%252e/secret.txt",
    "/secret.txt",
    "/secret.txt%00.html",
    "/%00",
    "/out/secret.txt",
    "/out/",
    "/out",
    "/.article-four-build",
    "/events/index.html/",
    "/events/%0a",
    "/C:/windows",
    "/events%2findex.html",
    "*",
    "http://",
    "http://localhost/../secret.txt",
    "?",
    "/?%",
    "/#/../secret.txt",
    `/${"a".repeat(5000)}`,
    `/${"a/".repeat(3000)}`,
    "/[",
    "/events//index.html",
    "/./secret.txt",
  ])("%s ends nothing and reads nothing outside", async (target) => {
    const { url } = await stage();
    const answer = await raw(url, get(target));
    expect(answer).not.toContain(secret);
    expect([200, 301, 400, 404]).toContain(status(answer));
    expect(status(await raw(url, get("/")))).toBe(200);
  });

  it.each([
    ["bytes that are no HTTP", Buffer.from([0, 255, 1, 2, 13, 10, 13, 10])],
    ["a header of 100 KB", `GET / HTTP/1.1\r\nhost: x\r\nx: ${"a".repeat(100_000)}\r\n\r\n`],
    ["a header without a name", "GET / HTTP/1.1\r\n: x\r\n\r\n"],
    ["no host", "GET / HTTP/1.1\r\nconnection: close\r\n\r\n"],
    ["a wrong length", "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: x\r\n\r\n"],
    ["two lengths", "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n"],
    ["a made-up method", get("/", "EVIL")],
    ["a deletion", get("/", "DELETE")],
    ["a tunnel", get("localhost:22", "CONNECT")],
    ["an upgrade", "GET / HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n"],
    ["another version", "GET / HTTP/9.9\r\nhost: x\r\n\r\n"],
  ])("%s ends nothing", async (_name, bytes) => {
    const { url } = await stage();
    const connection = connect(Number(new URL(url).port), "127.0.0.1", () => connection.end(bytes));
    connection.on("error", () => undefined).resume();
    await new Promise((resolve) => connection.once("close", resolve));
    expect(status(await raw(url, get("/")))).toBe(200);
  });

  it("a caller who hangs up in the middle ends nothing", async () => {
    const { url } = await stage();
    for (const part of ["G", "GET / HT", "GET / HTTP/1.1\r\nhost: "]) {
      const socket = connect(Number(new URL(url).port), "127.0.0.1", () =>
        socket.write(part, () => socket.destroy()),
      );
      await new Promise((resolve) => socket.once("close", resolve));
    }
    expect(status(await raw(url, get("/")))).toBe(200);
  });
});

describe("the server", () => {
  it("gives pages, files with odd names, and the site's own page for what is not there", async () => {
    const { url } = await stage();
    const texts = async (path: string) => {
      const answer = await fetch(url + path);
      return [answer.status, (await answer.text()).replace(/<link.*<\/script>/, "")];
    };
    expect(await texts("/?q=%")).toEqual([200, "<body>front page</body>"]);
    expect(await texts("/events")).toEqual([200, "<body>events</body>"]);
    expect(await texts("/caf%C3%A9%201.txt")).toEqual([200, "coffee"]);
    expect(await texts("/none/")).toEqual([404, "<body>no such page</body>"]);
  });

  it("answers HEAD without a body", async () => {
    const { url } = await stage();
    expect((await raw(url, get("/events/", "HEAD"))).split("\r\n\r\n")[1]).toBe("");
  });

  it("listens on this machine only", async () => {
    const { url } = await stage();
    expect(new URL(url).hostname).toBe("127.0.0.1");
  });

  it("serves below the path of the site's address, and leads there", async () => {
    const { url } = await stage("/record");
    expect((await fetch(`${url}/events/`)).status).toBe(200);
    expect((await fetch(new URL("/", url))).url).toBe(`${url}/`);
    expect((await fetch(new URL("/events/", url))).status).toBe(404);
  });

  it("takes the next port where one is taken, if it may", async () => {
    const { url } = await stage();
    const port = Number(new URL(url).port);
    const next = await serveSite({ files: temporaryFolder(), port, tries: 20 });
    expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
    await next.close();
    await expect(serveSite({ files: temporaryFolder(), port })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
  });

  it("says so while there is no site, and tells open pages when there is one", async () => {
    const folder = join(temporaryFolder(), "_site");
    server = await serveLive({ files: folder });
    const first = await fetch(server.url);
    expect([first.status, await first.text()]).toEqual([503, expect.stringContaining("/.live/client.js")]);
    const events = await fetch(`${server.url}/.live/events`);
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    mkdirSync(folder);
    writeFileSync(join(folder, "index.html"), "<body>front page</body>");
    server.reload();
    expect((await reader?.read())?.value).toContain("event: reload");
    expect(await (await fetch(server.url)).text()).toContain("front page");
    rmSync(folder, { recursive: true });
    expect((await fetch(server.url)).status).toBe(503);
    await reader?.cancel();
  });

  it("shows a fault to the pages that are open, and to those opened later, until it is mended", async () => {
    server = await serveLive({ files: () => Promise.resolve("<body>last good page</body>") });
    const listen = async () => {
      const events = await fetch(`${server?.url ?? ""}/.live/events`);
      const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
      const first = (await reader?.read())?.value ?? "";
      return { first, next: async () => (await reader?.read())?.value ?? "" };
    };
    const open = await listen();
    server.fault("data/events/x.yml: no title");
    expect(await open.next()).toContain('event: fault\ndata: "data/events/x.yml: no title"');
    expect((await listen()).first).toContain("no title");
    expect(await (await fetch(server.url)).text()).toContain("last good page");
    server.fault("");
    expect(await open.next()).toContain('event: fault\ndata: ""');
    expect((await listen()).first).not.toContain("fault");
  });

  it("gives what it asks for: pages, folders with their slash, a page for what is not there, and what went wrong", async () => {
    const files: Record<string, string> = {
      "/events/index.html": "<body>events</body>",
      "/404.html": "<body>none</body>",
    };
    server = await serveLive({
      files: (path) =>
        path === "/broken.txt" ? Promise.reject(new Error("It broke.")) : Promise.resolve(files[path]),
      base: "/record",
    });
    const answer = await fetch(`${server.url}/events`);
    expect([answer.url, await answer.text()]).toEqual([
      `${server.url}/events/`,
      expect.stringContaining("events"),
    ]);
    const none = await fetch(`${server.url}/none/`);
    expect([none.status, await none.text()]).toEqual([404, expect.stringContaining("none")]);
    const broken = await fetch(`${server.url}/broken.txt`);
    expect([broken.status, await broken.text()]).toEqual([500, expect.stringContaining("It broke.")]);
    expect((await fetch(`${server.url}/..%2fsecret`)).status).toBe(404);
  });
});
