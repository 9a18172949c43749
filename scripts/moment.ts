/** The moment at which a command runs, in UTC to the second. The one place where a clock is read. */
export function moment(): { today: string; time: string } {
  const [today = "", time = ""] = new Date()
    .toISOString()
    .replace(/\.\d+Z$/, "Z")
    .split("T");
  return { today, time };
}
