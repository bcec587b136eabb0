import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Context } from '../context.js';
import { exact, Ticking, when } from '../time.js';

/** A moment, in the viewer's own time zone and language: how long ago, or with `exact` the day and the hour. */
@customElement('lk-time')
export class LkTime extends LitElement {
  /** ISO 8601, in UTC. */
  @property() at = '';
  @property({ type: Boolean }) exact = false;

  constructor() {
    super();
    new Context(this);
    new Ticking(this);
  }

  protected override createRenderRoot() {
    return this; // a page's own text, in the page's own type
  }

  protected override render() {
    if (!this.at) {
      return html``;
    }
    return this.exact ? html`<time datetime=${this.at} title=${this.at}>${exact(this.at)}</time>` : when(this.at);
  }
}
