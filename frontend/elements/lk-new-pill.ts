import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { act } from '../act.js';
import { Context, counted } from '../context.js';
import { base } from './shared.js';

export const pill = css`
  .pill {
    align-items: center;
    animation: arrive var(--lk-gentle) ease-out both;
    background: var(--lk-coral-fill);
    border: 0;
    border-radius: 99px;
    box-shadow: var(--lk-shadow-lifted);
    color: var(--lk-on-coral);
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    font-size: 13px;
    font-weight: 600;
    gap: 6px;
    min-block-size: 36px;
    padding: 6px 16px;
    pointer-events: auto;
  }
  .pill:focus-visible {
    border-radius: 99px;
  }
  @media (pointer: coarse) {
    .pill {
      min-block-size: 44px;
    }
  }
  @keyframes arrive {
    from {
      opacity: 0;
      translate: 0 6px;
    }
  }
`;

/** "2 nieuwe vragen": what arrived waits here until the viewer asks for it. */
@customElement('lk-new-pill')
export class LkNewPill extends LitElement {
  static override styles = [
    base,
    pill,
    css`
      :host {
        block-size: 0;
        inset-block-start: 8px;
        pointer-events: none;
        position: sticky;
        text-align: center;
        z-index: 4;
      }
      .pill {
        position: relative;
      }
    `
  ];

  @property({ type: Number }) count = 0;

  constructor() {
    super();
    new Context(this);
  }

  protected override render() {
    const label = this.count > 0 ? counted(this.count, 'frontend.NewPill.question', 'frontend.NewPill.questions') : '';
    return html`<div role="status">
      ${label
        ? html`<button class="pill" data-testid="new-questions" @click=${() => act(this, 'show-new', '')}>
            <span aria-hidden="true">↑</span> ${label}
          </button>`
        : nothing}
    </div>`;
  }
}
