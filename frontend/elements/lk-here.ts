import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Context, counted, text, viewer } from '../context.js';
import { parsed, type People } from '../model.js';
import { Watching } from '../watching.js';
import { base } from './shared.js';
import './lk-avatar.js';

const SHOWN = 5;

/** Who else has this page open now. */
@customElement('lk-here')
export class LkHere extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-block;
      }
      .here {
        align-items: center;
        display: inline-flex;
        min-block-size: 26px;
      }
      lk-avatar {
        border: 2px solid var(--lk-paper);
        border-radius: 50%;
      }
      lk-avatar + lk-avatar {
        margin-inline-start: -6px;
      }
      .live {
        background: var(--lk-leaf);
        block-size: 7px;
        border-radius: 50%;
        inline-size: 7px;
        margin-inline-end: 7px;
      }
      .more {
        font-variant-numeric: tabular-nums;
        margin-inline-start: 5px;
      }
    `
  ];

  @property() topic = '';
  @property({ attribute: false }) people: People | string = {};
  @state() private here: string[] = [];

  constructor() {
    super();
    new Context(this);
    new Watching(this, ({ here }) => here && (this.here = here));
  }

  protected override render() {
    const people = parsed<People>(this.people) ?? {};
    const others = this.here.filter((id) => id !== viewer().id && people[id]);
    if (others.length === 0) {
      return nothing;
    }
    const names = others.map((id) => people[id]!.name);
    const label = counted(others.length, 'frontend.Here.one', 'frontend.Here.many', names.join(', '));
    return html`<span class="here" role="img" aria-label=${label} title=${label} data-testid="here">
      <span class="live"></span>
      ${others.slice(0, SHOWN).map((id) => html`<lk-avatar size="26" person=${id} name=${people[id]!.name}></lk-avatar>`)}
      ${others.length > SHOWN ? html`<span class="more muted">${text('frontend.Here.more', others.length - SHOWN)}</span>` : nothing}
    </span>`;
  }
}
