import { writing } from '../live.js';

/** Around fields that Flow made: tells the live channel that somebody types in them, never what. */
class LkTyping extends HTMLElement {
  topic = '';

  connectedCallback() {
    this.addEventListener('input', this.tell);
  }

  disconnectedCallback() {
    this.removeEventListener('input', this.tell);
  }

  private readonly tell = () => this.topic && writing(this.topic);
}

customElements.define('lk-typing', LkTyping);
