import { type ChildProcess, fork } from "node:child_process";

import { type Ask, isTell, type Tell } from "./messages.ts";

/** How a change turned out. */
export type Read = Extract<Tell, { kind: "read" }>;

type Waiting = { resolve: (body: string | Buffer | undefined) => void; reject: (fault: Error) => void };

/** A process that renders, and what is still to come from it. */
type Renderer = { child: ChildProcess; waiting: Map<number, Waiting> };

/** The pages of the record, rendered in a process of their own. */
export type Renderers = {
  /** What stands at a path, pages with marks unless `isPlain`; waits for a process that is still starting. Rejects with what the terminal would say. */
  read: (path: string, isPlain?: boolean) => Promise<string | Buffer | undefined>;
  /** The record, or the styles, changed. */
  changed: (change: { styles: boolean }) => void;
  /** The program changed: another process takes the place of this one as soon as it can answer. */
  restart: () => void;
  close: () => void;
};

export type RendererOptions = {
  /** The script of the process, and what Node is given before it. */
  script: string;
  nodeArguments: readonly string[];
  env?: NodeJS.ProcessEnv;
  /** Told how every reading of the record turned out. */
  onRead: (read: Read) => void;
  /** Told when a process ends that nobody ended, after what it had to say stands in the terminal. */
  onEnd: () => void;
};

function settle({ waiting }: Renderer, tell: Extract<Tell, { kind: "file" }>): void {
  const asked = waiting.get(tell.n);
  waiting.delete(tell.n);
  if (tell.fault !== undefined) asked?.reject(new Error(tell.fault));
  else asked?.resolve(tell.body instanceof Uint8Array ? Buffer.from(tell.body) : tell.body);
}

/** Starts a process of the script. What it says goes to `onTell`; its end to `onExit`, unless it was ended from here. */
function startOne(
  { script, nodeArguments, env }: RendererOptions,
  onTell: (renderer: Renderer, tell: Extract<Tell, { kind: "read" }>) => void,
  onExit: (renderer: Renderer) => void,
): Renderer {
  const execArgv = [...nodeArguments];
  const child = fork(script, [], { execArgv, serialization: "advanced", ...(env ? { env } : {}) });
  const renderer: Renderer = { child, waiting: new Map() };
  child.on("message", (tell: unknown) => {
    if (!isTell(tell)) return;
    if (tell.kind === "file") settle(renderer, tell);
    else onTell(renderer, tell);
  });
  child.once("exit", () => onExit(renderer));
  return renderer;
}

function end(renderer: Renderer | undefined): void {
  renderer?.child.removeAllListeners();
  renderer?.child.kill();
  for (const { reject } of renderer?.waiting.values() ?? [])
    reject(new Error("The program changed meanwhile; load the page again."));
}

const send = ({ child }: Renderer, message: Ask) => child.connected && child.send(message);

/** Starts a process that renders, and keeps it in its place until another one can answer. */
export function startRenderers(options: RendererOptions): Renderers {
  let current: Renderer | undefined;
  let next: Renderer | undefined;
  let asked = 0;
  let held: ((renderer: Renderer) => void)[] = [];
  const onTell = (renderer: Renderer, read: Read) => {
    if (renderer === next) {
      end(current);
      [current, next] = [renderer, undefined];
      for (const ask of held) ask(renderer);
      held = [];
    }
    options.onRead(read);
  };
  const onExit = (renderer: Renderer) => {
    if (renderer === next) next = undefined;
    if (renderer === current) current = undefined;
    options.onEnd();
  };
  const restart = () => {
    end(next);
    next = startOne(options, onTell, onExit);
  };
  restart();
  return {
    read: (path, isPlain = false) =>
      new Promise((resolve, reject) => {
        const n = ++asked;
        const ask = (renderer: Renderer) => {
          renderer.waiting.set(n, { resolve, reject });
          send(renderer, { kind: "file", n, path, isPlain });
        };
        if (current) ask(current);
        else held.push(ask);
      }),
    changed: (change) => {
      for (const renderer of [current, next]) if (renderer) send(renderer, { kind: "changed", ...change });
    },
    restart,
    close: () => [current, next].forEach(end),
  };
}
