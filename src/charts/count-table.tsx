import type { ChronologyEntry } from "../assemble/chronology.ts";
import { usePublication } from "../components/context.tsx";
import type { DensityStripLayout } from "./density-strip-layout.ts";

type Props = { layout: DensityStripLayout; entries: readonly ChronologyEntry[] };

/** How many events of each theme fall into each band of the axis, for those who cannot see the drawing. */
export function CountTable({ layout, entries }: Props) {
  const themes = usePublication().datasets.terms.list("event-themes");
  const inBand = (entry: ChronologyEntry, i: number) => {
    const band = layout.bands[i];
    const time = Date.parse(entry.date.earliest);
    return band !== undefined && time >= band.from.getTime() && time < band.to.getTime();
  };
  return (
    <details class="chart-table">
      <summary>The same as a table</summary>
      <div class="scroll" tabIndex={0} role="region" aria-label="Number of events by period and theme">
        <table>
          <caption>Number of events by period and theme</caption>
          <thead>
            <tr>
              <th scope="col">Period</th>
              {themes.map(({ id, label }) => (
                <th scope="col" key={id}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {layout.bands.map((band, i) => (
              <tr key={band.label}>
                <th scope="row">{band.label}</th>
                {themes.map(({ id: theme }) => (
                  <td key={theme}>
                    {entries.filter((entry) => entry.theme === theme && inBand(entry, i)).length}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
