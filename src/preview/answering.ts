import { printedFailure } from "../failures/explain.ts";
import { type Ask, isAsk, type Tell } from "./messages.ts";
import type { Preview } from "./preview.ts";

/** The way to whoever asks: `process`, where a server started this one. */
export type Channel = {
  send: (message: Tell) => void;
  onMessage: (listener: (message: unknown) => void) => void;
};

async function fileOf(preview: Preview, { n, path, isPlain }: Ask & { kind: "file" }): Promise<Tell> {
  try {
    return { kind: "file", n, body: await preview.read(path, isPlain) };
  } catch (error) {
    return { kind: "file", n, fault: printedFailure(error) };
  }
}

/**
 * Answers a server: reads the record at once and after each change, and gives the files that are asked for. What is
 * asked while the record is read waits, so that no page shows what was before a change.
 */
export async function answer(preview: Preview, { send, onMessage }: Channel): Promise<void> {
  const refresh = async (change?: { styles: boolean }) => {
    const started = performance.now();
    const outcome = await preview.refresh(change);
    send({ kind: "read", ...outcome, seconds: (performance.now() - started) / 1000 });
  };
  let work = refresh();
  onMessage((message) => {
    if (!isAsk(message)) return;
    if (message.kind === "changed") work = work.then(() => refresh(message));
    else void work.then(async () => send(await fileOf(preview, message)));
  });
  await work;
}
