import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

type Message = { id?: number; method?: string; params?: unknown; result?: unknown };

/** What is asked for at a place of a file. */
type At = { line: number; character: number };

/** What the language server says of one file as an editor has it open. */
type OpenFile = {
  completions: (at: At) => Promise<string[]>;
  hover: (at: At) => Promise<string>;
  diagnostics: Promise<string[]>;
};

/** The language server that VS Code, Helix and others run, over a folder. */
export type LanguageServer = { open: (path: string, text: string) => OpenFile; close: () => void };

const bin = createRequire(import.meta.url).resolve("yaml-language-server/bin/yaml-language-server");

/** Cuts the stream of the protocol into messages (Language Server Protocol, base protocol). */
function readMessages(server: ChildProcessWithoutNullStreams, onMessage: (message: Message) => void): void {
  let rest = Buffer.alloc(0);
  server.stdout.on("data", (part: Buffer) => {
    rest = Buffer.concat([rest, part]);
    for (;;) {
      const end = rest.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/.exec(rest.subarray(0, Math.max(end, 0)).toString())?.[1]);
      if (end < 0 || rest.length < end + 4 + length) return;
      onMessage(JSON.parse(rest.subarray(end + 4, end + 4 + length).toString()) as Message);
      rest = rest.subarray(end + 4 + length);
    }
  });
}

/** Starts the language server as an editor does that has read `schemas` in its settings: schema by files. */
export async function startLanguageServer(
  folder: string,
  schemas: Record<string, string>,
): Promise<LanguageServer> {
  const server = spawn(process.execPath, [bin, "--stdio"], { cwd: folder });
  const waiting = new Map<number, (result: unknown) => void>();
  const diagnosed = new Map<string, (found: string[]) => void>();
  let n = 0;
  const send = (message: Message) => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const ask = (method: string, params: unknown) =>
    new Promise<unknown>((resolve) => {
      const id = ++n;
      waiting.set(id, resolve);
      send({ id, method, params });
    });
  const settings = {
    yaml: { schemas, validate: true, hover: true, completion: true, schemaStore: { enable: false } },
  };
  readMessages(server, ({ id, method, params, result }) => {
    if (method === "workspace/configuration") send({ id, result: [settings.yaml, {}, {}, {}, {}] });
    else if (method === "textDocument/publishDiagnostics") {
      const { uri, diagnostics } = params as { uri: string; diagnostics: { message: string }[] };
      diagnosed.get(uri)?.(diagnostics.map(({ message }) => message));
    } else if (method && id !== undefined) send({ id, result: null });
    else if (id !== undefined) waiting.get(id)?.(result);
  });
  const rootUri = pathToFileURL(folder).href;
  await ask("initialize", {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: "record" }],
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
    },
  });
  send({ method: "initialized", params: {} });
  send({ method: "workspace/didChangeConfiguration", params: { settings } });
  return {
    open: (path, text) => {
      const uri = pathToFileURL(`${folder}/${path}`).href;
      const diagnostics = new Promise<string[]>((resolve) => diagnosed.set(uri, resolve));
      const textDocument = { uri, languageId: "yaml", version: 1, text };
      send({ method: "textDocument/didOpen", params: { textDocument } });
      const at = (position: At) => ({ textDocument: { uri }, position });
      return {
        diagnostics,
        completions: async (position) => {
          const found = (await ask("textDocument/completion", at(position))) as {
            items: { label: string }[];
          } | null;
          return (found?.items ?? []).map(({ label }) => label);
        },
        hover: async (position) => {
          const found = (await ask("textDocument/hover", at(position))) as {
            contents: { value: string };
          } | null;
          return found?.contents.value ?? "";
        },
      };
    },
    close: () => void server.kill(),
  };
}
