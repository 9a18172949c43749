import { usePublication } from "./context.tsx";

/** The `<iframe>` that shows the interactive timeline elsewhere; a script keeps it in step with the filters. */
export function EmbedCode() {
  const { site, datasets } = usePublication();
  const address = `${site.url}/timeline/embed/`;
  const code = `<iframe src="${address}" title="Timeline of ${datasets.subject.subject}, ${site.name}" width="100%" height="720" loading="lazy"></iframe>`;
  return (
    <details class="embed-code no-print">
      <summary>Put this timeline on your own page</summary>
      <p>
        This code shows the interactive timeline with what is chosen on this page: filters, window, event and
        step of the story. It loads nothing from anyone else and sets no cookies.
      </p>
      <label for="embed-size">Size</label>
      <select id="embed-size">
        <option value="480">Small, 480 pixels high</option>
        <option value="720" selected>
          Medium, 720 pixels high
        </option>
        <option value="960">Large, 960 pixels high</option>
      </select>
      <label for="embed-code">Code to copy</label>
      <textarea id="embed-code" readOnly rows={4} spellcheck={false} data-address={address}>
        {code}
      </textarea>
    </details>
  );
}
