import type { ActorEntry } from "../assemble/actors.ts";

const others = [
  ["ru", "Russian"],
  ["ko", "Korean"],
  ["zh", "Chinese"],
] as const;

/** The names of an actor in the other languages of the record, each marked with its language. */
export function OtherNames({ name }: { name: ActorEntry["name"] }) {
  const known = others.filter(([tag]) => name[tag]);
  return (
    <span class="other-names">
      {known.map(([tag, language], i) => (
        <span key={tag}>
          {i > 0 && " · "}
          <bdi lang={tag} title={language}>
            {name[tag]}
          </bdi>
        </span>
      ))}
    </span>
  );
}
