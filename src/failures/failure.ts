/** What a command ends with when it cannot do its work: what is wrong and where, and what a person can do about it. */
export class Failure extends Error {
  override name = "Failure";
  readonly fix: string | undefined;
  readonly exitCode: number;

  constructor(message: string, fix?: string, exitCode = 1) {
    super(message);
    this.fix = fix;
    this.exitCode = exitCode;
  }
}
