import { viewer } from '../context.js';
import { writing } from '../live.js';

type Field = HTMLElement & { value: string };

const PREFIX = 'leerkring.typing.';

/**
 * Around fields that Flow made, each named by `data-part`: tells the live channel that somebody types, never what, and
 * keeps the words over a reload. They stay in this tab only and go with it: what is confidential is left on no computer.
 */
class LkTyping extends HTMLElement {
  topic = '';

  private readonly fresh = new MutationObserver(() => this.restore());

  connectedCallback() {
    this.addEventListener('input', this.typed);
    this.fresh.observe(this, { childList: true });
    // after the whole server response: topic, fields and viewer may come in any order
    setTimeout(() => this.restore());
  }

  disconnectedCallback() {
    this.removeEventListener('input', this.typed);
    this.fresh.disconnect();
  }

  /** What this field held was sent. */
  forget(part: string) {
    sessionStorage.removeItem(this.name(part));
  }

  private readonly typed = (event: Event) => {
    if (this.topic) {
      writing(this.topic);
    }
    const field = event.composedPath().find((it) => it instanceof HTMLElement && it.dataset['part']) as Field | undefined;
    if (field) {
      sessionStorage.setItem(this.name(field.dataset['part']!), field.value);
    }
  };

  private restore() {
    for (const field of this.querySelectorAll<Field>('[data-part]')) {
      const kept = sessionStorage.getItem(this.name(field.dataset['part']!));
      if (kept && !field.value) {
        field.value = kept;
        // the server listens to typing; what comes back is told to nobody else
        field.dispatchEvent(new Event('input'));
        field.dispatchEvent(new Event('change'));
      }
    }
  }

  private name(part: string): string {
    return `${PREFIX}${viewer().id}.${this.topic}.${part}`;
  }
}

customElements.define('lk-typing', LkTyping);
