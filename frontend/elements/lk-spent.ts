import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Context, text } from '../context.js';
import { Ticking } from '../time.js';

const MINUTE = 60_000;

/** A bar that fills while an item of the agenda goes on, and how many minutes are left, by the server's clock. */
@customElement('lk-spent')
export class LkSpent extends LitElement {
  static override styles = css`
    :host {
      display: block;
      margin-block-start: 7px;
    }
    div {
      background: var(--lk-line);
      block-size: 6px;
      border-radius: 4px;
      overflow: hidden;
    }
    i {
      background: var(--lk-leaf);
      block-size: 100%;
      display: block;
    }
    i.over {
      background: var(--lk-amber);
    }
    span {
      color: var(--lk-ink-2);
      font-size: 12px;
      font-variant-numeric: tabular-nums;
    }
  `;

  @property() since = '';
  @property() due = '';
  @property() now = '';
  private offset = 0;

  constructor() {
    super();
    new Context(this);
    new Ticking(this);
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('now') && this.now) {
      this.offset = Date.parse(this.now) - Date.now();
    }
  }

  protected override render() {
    if (!this.since || !this.due) {
      return nothing;
    }
    const begun = Date.parse(this.since);
    const end = Date.parse(this.due);
    const now = Date.now() + this.offset;
    const part = Math.min(1, Math.max(0, (now - begun) / (end - begun)));
    const left = Math.round((end - now) / MINUTE);
    return html`<div aria-hidden="true"><i class=${left < 0 ? 'over' : ''} style="inline-size:${part * 100}%"></i></div>
      <span>${left < 0 ? text('frontend.Spent.over', -left) : text('frontend.Spent.left', left)}</span>`;
  }
}
