import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Context, text, viewer } from '../context.js';
import { ready } from '../live.js';
import { Watching } from '../watching.js';
import { base, buttons } from './shared.js';

/** "I am ready": a quiet dot in the circle, taken back by a second press. */
@customElement('lk-ready')
export class LkReady extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      button {
        inline-size: 100%;
      }
    `
  ];

  @property() topic = '';
  @property({ type: Number }) step = -1;
  @state() private said: Record<string, number> = {};

  constructor() {
    super();
    new Context(this);
    new Watching(this, (notice) => notice.ready && (this.said = notice.ready));
  }

  protected override render() {
    const isReady = this.said[viewer().id] === this.step;
    return html`<button
      class="framed"
      aria-pressed=${isReady}
      data-testid="round-ready"
      @click=${() => ready(this.topic, isReady ? -1 : this.step)}
    >
      ${text(isReady ? 'frontend.Ready.said' : 'frontend.Ready.say')}
    </button>`;
  }
}
