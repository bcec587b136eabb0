import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { act } from '../act.js';
import { announce } from '../announce.js';
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
      /* takes no room: it floats over the first cards */
      :host {
        align-self: center;
        block-size: var(--lk-touch);
        inline-size: fit-content;
        inset-block-start: 8px;
        margin: 0 auto calc(-1 * var(--lk-touch));
        position: sticky;
        z-index: 4;
      }
      :host(:not([count])),
      :host([count='0']) {
        visibility: hidden;
      }
    `
  ];

  @property({ type: Number, reflect: true }) count = 0;

  constructor() {
    super();
    new Context(this);
  }

  override connectedCallback() {
    super.connectedCallback();
    this.dataset.testid ??= 'new-questions';
  }

  protected override updated(changed: PropertyValues) {
    const before = (changed.get('count') as number | undefined) ?? 0;
    if (changed.has('count') && this.count > before) {
      announce(this.label());
    }
  }

  protected override render() {
    return this.count > 0
      ? html`<button class="pill" @click=${() => act(this, 'show-new', '')}>
          <span aria-hidden="true">↑</span> ${this.label()}
        </button>`
      : nothing;
  }

  private label(): string {
    return counted(this.count, 'frontend.NewPill.question', 'frontend.NewPill.questions');
  }
}
