import { css, html, nothing, type TemplateResult } from 'lit';
import { text } from '../context.js';
import type { StoredFile } from '../model.js';
import { fileList } from './files.js';

export const rest = css`
  .rest {
    margin-block: 2px 6px;
  }
  .rest summary {
    color: var(--lk-ink-2);
    cursor: pointer;
    font-size: 13px;
    inline-size: fit-content;
    padding-block: 4px;
  }
  .rest pre {
    border-inline-start: 2px solid var(--lk-line);
    color: var(--lk-ink-2);
    font: inherit;
    font-size: 14px;
    margin: 4px 0 0;
    overflow-wrap: anywhere;
    padding-inline-start: 12px;
    white-space: pre-wrap;
  }
`;

/** What was cut from a mail (quotes, a signature, a disclaimer) and its pictures: one click away, exactly as it came. */
export function restOfMail(
  cut: string | undefined,
  pictures: StoredFile[] | undefined
): TemplateResult | typeof nothing {
  return cut || pictures?.length
    ? html`<details class="rest" data-testid="rest-of-mail">
        <summary>${text('frontend.Rest.summary')}</summary>
        ${cut ? html`<pre>${cut}</pre>` : nothing} ${fileList(pictures)}
      </details>`
    : nothing;
}
