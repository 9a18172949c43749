/** What the operating system said, as far as Node passes it on. */
export type SystemError = Error & { code: string; path?: string; dest?: string; port?: number };

type Sentence = { says: (where: string) => string; fix: string };

/** Codes of https://nodejs.org/api/errors.html#common-system-errors, each with what it means here and what helps. */
const sentences: Record<string, Sentence> = {
  EACCES: {
    says: (where) => `no permission to read or write ${where}`,
    fix: "give yourself the right to it (chmod, chown), or name another folder",
  },
  EPERM: {
    says: (where) => `the system does not allow this on ${where}`,
    fix: "see who owns it and whether it is locked or in use, or name another folder",
  },
  ENOSPC: {
    says: (where) => `the disk is full; ${where} could not be written`,
    fix: "free some space (a site needs about 150 MB, twice that while it is replaced) and run it again",
  },
  EDQUOT: {
    says: (where) => `your quota on this disk is used up; ${where} could not be written`,
    fix: "free some space and run it again",
  },
  EROFS: {
    says: (where) => `${where} is on a disk that can only be read`,
    fix: "name a folder on another disk, or mount this one for writing",
  },
  EBUSY: {
    says: (where) => `${where} is in use or is a mount point`,
    fix: "name a folder inside it, or end the program that uses it",
  },
  ENOENT: { says: (where) => `${where} is not there`, fix: "correct the path, or make it" },
  ENOTDIR: {
    says: (where) => `a part of the path ${where} is not a folder`,
    fix: "correct the path",
  },
  EISDIR: { says: (where) => `${where} is a folder where a file is wanted`, fix: "move the folder away" },
  EEXIST: { says: (where) => `${where} is in the way`, fix: "move it away, or name another folder" },
  ENOTEMPTY: {
    says: (where) => `something was put into ${where} meanwhile`,
    fix: "look at what it is, move it away, and run it again",
  },
  ELOOP: { says: (where) => `the symbolic links at ${where} lead in a circle`, fix: "correct the links" },
  ENAMETOOLONG: {
    says: (where) => `the path ${where} is too long`,
    fix: "name a folder with a shorter path",
  },
  EMFILE: { says: () => "too many files are open", fix: "raise the limit (ulimit -n) and run it again" },
  ENFILE: {
    says: () => "too many files are open on this machine",
    fix: "end other programs and run it again",
  },
  EIO: {
    says: (where) => `the disk failed at ${where}`,
    fix: "look after the disk; a copy elsewhere is wise",
  },
  ENOMEM: { says: () => "the memory is used up", fix: "end other programs and run it again" },
  EXDEV: {
    says: (where) => `${where} lies on another disk than its parent folder`,
    fix: "name a folder inside it",
  },
  EADDRINUSE: {
    says: (where) => `${where} is in use by another program`,
    fix: "name another port with --port",
  },
  EADDRNOTAVAIL: {
    says: (where) => `this machine has no address ${where}`,
    fix: "name one of its own with --host, such as 127.0.0.1 or 0.0.0.0",
  },
  ENOTFOUND: {
    says: (where) => `there is no host ${where}`,
    fix: "name an address of this machine with --host, such as 127.0.0.1",
  },
};

/** Whether an error is one that the operating system reported and this table knows. */
export function isSystemError(error: unknown): error is SystemError {
  return (
    error instanceof Error && "code" in error && typeof error.code === "string" && error.code in sentences
  );
}

/** Says what a system error means, where, and what helps. */
export function systemSentence(error: SystemError): { message: string; fix: string } {
  const { code, path, dest, message } = error;
  const place =
    dest ?? path ?? ("address" in error ? `${String(error.address)}:${error.port ?? ""}` : undefined);
  const host = "hostname" in error ? String(error.hostname) : undefined;
  const sentence = sentences[code];
  if (!sentence) return { message, fix: "correct what it says and run it again" };
  return { message: `${sentence.says(place ?? host ?? "a file")} (${code})`, fix: sentence.fix };
}
