/** What was seen at an address: the status of the answer, or why there was none. */
export type Seen = {
  /** The status of the last answer; null where none came. */
  status: number | null;
  /** Where the address now leads, where that is elsewhere. */
  movedTo?: string;
  /** Why no answer came: a code of the system, or `timeout`. */
  error?: string;
};

/** How an address is asked for: Node's `fetch`, or one that a test gives. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export type LookOptions = { fetch: Fetch; timeoutMs: number };

const agent = "article-four-link-check (looks at each address once; see README)";

/** Answers to HEAD after which GET is worth a try, since servers refuse the one and give the other. */
const headIsRefused = new Set([400, 403, 404, 405, 406, 500, 501, 503]);

/** The code of an error of the network, found in what caused it. */
function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  if (error.name === "TimeoutError" || error.name === "AbortError") return "timeout";
  if ("code" in error && typeof error.code === "string") return error.code;
  return error.cause === undefined ? error.name : errorCode(error.cause);
}

async function ask(url: string, method: "HEAD" | "GET", { fetch, timeoutMs }: LookOptions): Promise<Seen> {
  const headers = { "user-agent": agent, accept: "*/*" };
  const answer = await fetch(url, { method, headers, signal: AbortSignal.timeout(timeoutMs) });
  await answer.body?.cancel();
  const end = new URL(answer.url || url).href;
  return { status: answer.status, ...(end === new URL(url).href ? {} : { movedTo: end }) };
}

/** Looks at one address: a HEAD request, and a GET where that is refused. Never throws. */
export async function lookAt(url: string, options: LookOptions): Promise<Seen> {
  try {
    const head = await ask(url, "HEAD", options);
    return head.status !== null && headIsRefused.has(head.status) ? await ask(url, "GET", options) : head;
  } catch (error) {
    return { status: null, error: errorCode(error) };
  }
}

/** Whether what was seen says that the page is gone, not only that it did not answer this time. */
export function isGone({ status, error }: Seen): boolean {
  return status === 404 || status === 410 || error === "ENOTFOUND";
}
