import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, isIPv6 } from "node:net";
import type { Duplex } from "node:stream";

import { findFile, pathOf, typeOf } from "./site-file.ts";

/** Something to answer with. */
export type Answer = { status?: number; type: string; body: string | Buffer };

/** Gives what stands at a path such as `/events/index.html`; undefined where nothing does. */
type Asked = (path: string) => Promise<string | Buffer | undefined>;

export type ServerOptions = {
  /** The folder that holds the site, which may be missing, and may be replaced while it is served; or who gives its files. */
  files: string | Asked;
  /** The path below which the site stands, such as `/record`, or the empty string. */
  base?: string;
  /** The address to listen on; this machine only, unless another is named. */
  host?: string;
  /** 0 is any free port. */
  port?: number;
  /** How many of the following ports are tried where one is taken. */
  tries?: number;
  /** Looked at before the files, by the path of the request; true means that it has taken the response over. */
  before?: (path: string, response: ServerResponse) => Answer | true | undefined;
  /** Looked at where the site has no file. */
  missing?: () => Answer | undefined;
  /** Says what went wrong where a file was asked for and could not be given. */
  failed?: (error: unknown) => Answer;
  /** Changes a page on its way out. */
  page?: (html: string) => string;
};

export type SiteServer = { url: string; close: () => Promise<void> };

const plain = (status: number, body: string): Answer => ({ status, type: "text/plain; charset=utf-8", body });

function send(
  response: ServerResponse,
  { status = 200, type, body }: Answer,
  more: Record<string, string> = {},
) {
  response.writeHead(status, {
    "content-type": type,
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...more,
  });
  response.end(body);
}

type File = { body: string | Buffer; path: string };

/** What a path leads to: the bytes of a file, the address of a folder with its slash, or nothing. */
type Content = File | { address: string } | undefined;

/** What a folder holds at a path; nothing also if it went away since it was found. */
function fromFolder(folder: string, target: string, base: string): Content {
  const found = findFile(folder, target, base);
  if (found.kind === "none") return undefined;
  if (found.kind === "folder") return { address: found.address };
  try {
    return { body: readFileSync(found.path), path: found.path };
  } catch {
    return undefined;
  }
}

async function fromAsked(ask: Asked, target: string, base: string): Promise<Content> {
  const path = pathOf(target, base);
  if (path === undefined) return undefined;
  const isFolder = !path.endsWith("/") && !/\.[^/]*$/.test(path) && (await ask(`${path}/index.html`));
  if (isFolder) return { address: `${base}${path.split("/").map(encodeURIComponent).join("/")}/` };
  const file = path.endsWith("/") ? `${path}index.html` : path;
  const body = await ask(file);
  return body === undefined ? undefined : { body, path: file };
}

async function contentAt(target: string, { files, base = "" }: ServerOptions): Promise<Content> {
  return typeof files === "string" ? fromFolder(files, target, base) : fromAsked(files, target, base);
}

/** A file as an answer. */
function answerWith({ body, path }: File, status: number, { page }: ServerOptions): Answer {
  const isPage = page && path.endsWith(".html");
  return { status, type: typeOf(path), body: isPage ? page(body.toString("utf8")) : body };
}

/** Says that there is nothing: the site's own page for it where there is one. */
async function notFound(options: ServerOptions): Promise<Answer> {
  const own = await contentAt(`${options.base ?? ""}/404.html`, options);
  if (own && "path" in own) return answerWith(own, 404, options);
  return options.missing?.() ?? plain(404, "Not found.\n");
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServerOptions,
): Promise<void> {
  const target = request.url ?? "/";
  if (request.method !== "GET" && request.method !== "HEAD") {
    send(response, plain(405, "Only GET and HEAD.\n"), { allow: "GET, HEAD", connection: "close" });
    return;
  }
  const taken = options.before?.(target.split(/[?#]/, 1)[0] ?? "", response);
  if (taken === true) return;
  if (taken) {
    send(response, taken);
    return;
  }
  const content = await contentAt(target, options);
  if (content && "address" in content)
    send(response, plain(301, "It is a folder.\n"), { location: content.address });
  else if (options.base && target === "/")
    send(response, plain(302, "The site stands below.\n"), { location: `${options.base}/` });
  else send(response, content ? answerWith(content, 200, options) : await notFound(options));
}

/** Answers a request; whatever goes wrong with it, the next is served. */
async function respondSafely(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServerOptions,
): Promise<void> {
  response.on("error", () => response.destroy());
  try {
    await respond(request, response, options);
  } catch (error) {
    if (response.headersSent) response.destroy();
    else send(response, options.failed?.(error) ?? plain(500, "The file could not be read.\n"));
  }
}

/** What is not HTTP at all is told so, if its sender still listens. */
function refuse(error: Error, socket: Duplex): void {
  const status =
    "code" in error && error.code === "HPE_HEADER_OVERFLOW" ? "431 Too Large" : "400 Bad Request";
  if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  else socket.destroy();
}

function listen(server: Server, host: string, port: number, tries: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off("listening", onListening);
      if (error.code === "EADDRINUSE" && tries > 0)
        listen(server, host, port + 1, tries - 1).then(resolve, reject);
      else reject(error);
    };
    const onListening = () => {
      server.off("error", onError);
      resolve();
    };
    server.once("error", onError).once("listening", onListening).listen(port, host);
  });
}

/**
 * Serves a site to this machine. No request ends it or reads a file outside the site's folder. Resolves once it
 * listens; rejects with the system's error if it cannot.
 */
export async function serveSite(options: ServerOptions): Promise<SiteServer> {
  const { host = "127.0.0.1", port = 0, tries = 0, base = "" } = options;
  const server = createServer((request, response) => void respondSafely(request, response, options));
  server.on("clientError", refuse);
  server.on("connect", (_request, socket) => socket.destroy());
  await listen(server, host, port, tries);
  server.on("error", () => undefined);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${isIPv6(host) ? `[${host}]` : host}:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
