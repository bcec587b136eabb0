import { onContext, viewer } from '../context.js';
import { writing } from '../live.js';

type Field = HTMLElement & { value: string };

/** What was typed, and on top of which words. */
interface Typed {
  base: string;
  words: string;
}

const PREFIX = 'leerkring.typing.';

/**
 * Around fields that Flow made, each named by `data-part`: tells the live channel that somebody types, never what, and
 * keeps the words over a reload. They stay in this tab only and go with it: what is confidential is left on no computer.
 */
class LkTyping extends HTMLElement {
  topic = '';
  /** Nobody is told that somebody types here. */
  quiet = false;

  private readonly fresh = new MutationObserver(() => this.restore());
  /** What each field held when the server last had all of it. */
  private readonly base = new Map<string, string>();
  private leaveContext?: () => void;

  connectedCallback() {
    this.addEventListener('input', this.typed);
    this.addEventListener('focusin', this.entered);
    this.fresh.observe(this, { childList: true });
    this.leaveContext = onContext(() => this.restoreSoon());
    this.restoreSoon();
  }

  disconnectedCallback() {
    this.removeEventListener('input', this.typed);
    this.removeEventListener('focusin', this.entered);
    this.fresh.disconnect();
    this.leaveContext?.();
  }

  /** What this field held was sent. */
  forget(part: string) {
    this.base.set(part, '');
    sessionStorage.removeItem(this.name(part));
  }

  /** The server has these words; what was typed after them it has not. */
  kept(part: string, words: string) {
    this.base.set(part, words);
    if (this.stored(part)?.words === words) {
      sessionStorage.removeItem(this.name(part));
    }
  }

  private readonly entered = (event: Event) => {
    const field = partOf(event);
    if (field && !this.stored(field.dataset['part']!)) {
      this.base.set(field.dataset['part']!, field.value);
    }
  };

  private readonly typed = (event: Event) => {
    if (this.topic && !this.quiet) {
      writing(this.topic);
    }
    const field = partOf(event);
    if (field) {
      const part = field.dataset['part']!;
      const typed: Typed = { base: this.base.get(part) ?? '', words: field.value };
      sessionStorage.setItem(this.name(part), JSON.stringify(typed));
    }
  };

  /** After the whole server response: topic, fields and viewer may come in any order. */
  private restoreSoon() {
    setTimeout(() => this.isConnected && this.restore());
  }

  private restore() {
    for (const field of this.querySelectorAll<Field>('[data-part]')) {
      const typed = this.stored(field.dataset['part']!);
      if (typed && typed.words !== field.value) {
        const untouched = !field.value || field.value === typed.base;
        // written on elsewhere meanwhile: better twice than lost
        field.value = untouched ? typed.words : `${field.value}\n\n${typed.words}`;
        // the server listens to typing; what comes back is told to nobody else
        field.dispatchEvent(new Event('input'));
        field.dispatchEvent(new Event('change'));
      }
    }
  }

  private stored(part: string): Typed | undefined {
    const kept = viewer().id && this.topic ? sessionStorage.getItem(this.name(part)) : null;
    return kept === null ? undefined : (JSON.parse(kept) as Typed);
  }

  private name(part: string): string {
    return `${PREFIX}${viewer().id}.${this.topic}.${part}`;
  }
}

/** The field of ours in which something happened. */
function partOf(event: Event): Field | undefined {
  return event.composedPath().find((it) => it instanceof HTMLElement && it.dataset['part']) as Field | undefined;
}

customElements.define('lk-typing', LkTyping);
