import { EdtfError, parseEdtf } from "../dates/date-span.ts";
import { type UpdateRecord, updateSchema } from "../kinds/update.ts";
import { type Problem, show } from "../record/problem.ts";
import type { RecordSet } from "../record/record.ts";
import { idPattern } from "../record/schema/common.ts";
import { needsWasAndNow } from "../record/schema/notice.ts";
import { schemaProblems } from "../record/schema-problems.ts";
import { termsIn } from "../record/terms-in.ts";

/** Says why a notice is not published. */
export const refuse = (file: string, message: string, fix: string, field?: string): Problem[] => [
  { rule: "publish", level: "error", file, ...(field ? { field } : {}), message, fix },
];

function dayProblems(file: string, day: string, today: string): Problem[] {
  const form = 'write a day as "2026-11-22", or leave --date out for today';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day))
    return refuse(file, `found ${show(day)}, expected a single day`, form, "date");
  try {
    parseEdtf(day);
  } catch (error) {
    if (error instanceof EdtfError) return refuse(file, error.message, form, "date");
    throw error;
  }
  const isFuture = day > today;
  return isFuture ? refuse(file, `${show(day)} is after today, ${today}`, form, "date") : [];
}

function wordProblems(file: string, notice: UpdateRecord): Problem[] {
  if (!needsWasAndNow(notice)) return [];
  return (["was", "now"] as const).flatMap((field) =>
    notice[field]?.trim()
      ? []
      : refuse(
          file,
          `what ${field === "was" ? "was" : "is now"} is missing, and a change of what was published says both`,
          `give it with --${field} "<text>"; the published text was not found in git`,
          field,
        ),
  );
}

const idProblems = (id: string) =>
  idPattern.test(id) && id.length <= 120
    ? []
    : refuse(
        "data/updates",
        `${show(id)} is not an id`,
        "give --id as at most 120 small letters, digits and single hyphens, or leave it out",
      );

/**
 * Every reason not to publish a notice: its id, its day (`today` at the latest), a change without what was and is now,
 * its shape, unknown sources.
 */
export function noticeProblems(
  id: string,
  notice: UpdateRecord,
  record: RecordSet,
  today: string,
): Problem[] {
  const wrongDay = dayProblems("data/updates", notice.date, today);
  const wrongName = wrongDay.length ? wrongDay : idProblems(id);
  if (wrongName.length) return wrongName;
  const file = `data/updates/${id}.yml`;
  const place = () => ({ line: 1, column: 1 });
  const unsaid = wordProblems(file, notice);
  if (unsaid.length) return unsaid;
  const schema = updateSchema(termsIn(record));
  const read = schema.safeParse(notice);
  if (!read.success) return schemaProblems(read.error, notice, file, place, Object.keys(schema.shape));
  return (notice.sources ?? [])
    .filter((source) => !record.source.has(source))
    .flatMap((source) => refuse(file, `unknown source "${source}"`, "correct the id or add the source"));
}
