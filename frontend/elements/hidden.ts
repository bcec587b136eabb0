import { html, nothing, type TemplateResult } from 'lit';
import { text } from '../context.js';
import type { Hidden } from '../model.js';

/** In place of a post that was hidden: by whom and why, and for who may, the way back. */
export function hiddenPost(hidden: Hidden, moderates: boolean, show: () => void): TemplateResult {
  return html`<p class="muted" data-testid="post-hidden">
      ${text('frontend.Reply.wasHidden', hidden.by || text('frontend.Author.gone'), hidden.reason)}
    </p>
    ${
      moderates
        ? html`<button data-testid="post-show" @click=${show}>${text('frontend.Reply.doShow')}</button>`
        : nothing
    }`;
}
