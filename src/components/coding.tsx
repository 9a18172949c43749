import { hasPage } from "../assemble/site-pages.ts";
import type { TreatyEntry } from "../assemble/treaties.ts";
import { isCertain, isOwnCoder } from "../record/known-terms.ts";
import { usePublication } from "./context.tsx";
import { Link } from "./link.tsx";
import { Prose } from "./prose.tsx";
import { SourceLine } from "./sources.tsx";

/** How scholars, and this record, code a treaty: one table for each coder. */
export function Coding({ treaty }: { treaty: TreatyEntry }) {
  const { datasets } = usePublication();
  const { terms } = datasets;
  if (!treaty.codings.length) return null;
  return (
    <>
      <h2 id="coding">How it is coded</h2>
      <p>{hasPage(datasets, "/compare/") && <Link to="/compare/#coding">All codings side by side</Link>}</p>
      {treaty.codings.map((coding) => (
        <div key={coding.id}>
          <h3 id={`coding-${coding.id}`}>
            {isOwnCoder(coding.coderId) ? "This record’s own coding" : coding.coder}
            {coding.caseId && <span class="quiet"> (case {coding.caseId})</span>}
          </h3>
          {coding.note && (
            <p class="note">
              <Prose text={coding.note} />
            </p>
          )}
          <div class="scroll" tabIndex={0} role="region" aria-labelledby={`coding-${coding.id}`}>
            <table>
              <thead>
                <tr>
                  <th scope="col">Variable</th>
                  <th scope="col">Value</th>
                  <th scope="col">Meaning</th>
                </tr>
              </thead>
              <tbody>
                {coding.values.map((value) => (
                  <tr key={value.variable}>
                    <th scope="row">{terms.label("coding-variables", value.variable)}</th>
                    <td>
                      {value.value}
                      {!isCertain(value) && (
                        <span class="quiet">
                          {", "}
                          {terms.label("coding-certainties", value.certainty).toLowerCase()}
                        </span>
                      )}
                    </td>
                    <td>
                      <Prose text={terms.term("coding-variables", value.variable).definition} />
                      {value.reason && (
                        <p>
                          <span class="label">Reason:</span> <Prose text={value.reason} />
                        </p>
                      )}
                      {value.doubt && (
                        <p>
                          <span class="label">Doubt:</span> <Prose text={value.doubt} />
                        </p>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <SourceLine ids={coding.sources} />
        </div>
      ))}
    </>
  );
}
