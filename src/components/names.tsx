import type { ActorEntry } from "../assemble/actors.ts";

const others = [
  ["ru", "Russian"],
  ["ko", "Korean"],
  ["zh", "Chinese"],
] as const;

const scripts = [
  ["ru", "Cyrillic"],
  ["ko", "Hangul"],
  ["zh", "Chinese characters"],
] as const;

/** The scripts in which the record gives names, Latin first. */
export function scriptsOf(actors: readonly Pick<ActorEntry, "name">[]): string[] {
  const used = scripts.filter(([tag]) => actors.some(({ name }) => name[tag]));
  return ["Latin", ...used.map(([, script]) => script)];
}

/** The languages in which the record gives names, English first. */
export function nameLanguagesOf(actors: readonly Pick<ActorEntry, "name">[]): string[] {
  const used = others.filter(([tag]) => actors.some(({ name }) => name[tag]));
  return ["English", ...used.map(([, language]) => language)];
}

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
