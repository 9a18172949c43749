import type { z } from "zod";

import { actor } from "./actor.ts";
import { article } from "./article.ts";
import { claim } from "./claim.ts";
import { coding } from "./coding.ts";
import { comparison } from "./comparison.ts";
import type { AnyKind } from "./define-kind.ts";
import { dispute } from "./dispute.ts";
import { event } from "./event.ts";
import { figure } from "./figure.ts";
import { indicator } from "./indicator.ts";
import { place } from "./place.ts";
import { policyOption } from "./policy-option.ts";
import { reaction } from "./reaction.ts";
import { source } from "./source.ts";
import { treaty } from "./treaty.ts";
import { update } from "./update.ts";

/** Every kind of record, in the order in which the record is read. Whatever is said of all kinds is made from it. */
const declared = [
  event,
  source,
  actor,
  treaty,
  article,
  comparison,
  coding,
  claim,
  reaction,
  dispute,
  figure,
  indicator,
  policyOption,
  place,
  update,
] as const;

type Declared = (typeof declared)[number];

/** The name of a kind of record. */
export type Kind = Declared["id"];

/** What each kind of record holds as written. */
export type RecordTypes = { [D in Declared as D["id"]]: z.infer<ReturnType<D["written"]>> };

/** What each kind of record is published as. */
export type EntryTypes = { [D in Declared as D["id"]]: z.infer<ReturnType<D["published"]>> };

/** A kind of record, its types erased but for its name. */
export type KindRule = AnyKind & { id: Kind };

/** Every kind of record, in the order in which the record is read. */
export const kinds: readonly KindRule[] = declared;

/** What is said of a kind, by its name. */
export const kindById = Object.fromEntries(kinds.map((kind) => [kind.id, kind])) as Readonly<
  Record<Kind, KindRule>
>;

/** Whether a text is the name of a kind. */
export const isKind = (name: string): name is Kind => Object.hasOwn(kindById, name);

/** A field that names a record of another kind, or a provision of an article. */
export type Reference = { kind: Kind; field: string; to: Kind | "provision" };

/** Every field that names another record, by the kind it stands in. */
export const references: readonly Reference[] = declared.flatMap((kind) =>
  Object.entries(kind.references).map(([field, to]) => ({ kind: kind.id, field, to })),
);
