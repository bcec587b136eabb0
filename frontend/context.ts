import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Author, parsed } from './model.js';

const hosts = new Set<ReactiveControllerHost>();
const listeners = new Set<() => void>();
let me: Partial<Author> = {};
let texts: Record<string, string> = {};

function changed() {
  hosts.forEach((host) => host.requestUpdate());
  listeners.forEach((listener) => listener());
}

/** Who is looking: the id is empty until the server said so. */
export function viewer(): { id: string; name: string } {
  return { id: me.id ?? '', name: me.name ?? '' };
}

/** The text under this key, {0} and {1} filled in; nothing as long as the server did not send the texts. */
export function text(key: string, ...values: Array<string | number>): string {
  const pattern = texts[key] ?? '';
  return pattern.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}

/** One or many: both keys get the number as {0}. */
export function counted(count: number, one: string, many: string, ...more: Array<string | number>): string {
  return text(count === 1 ? one : many, count, ...more);
}

/** A name, also for somebody who is no longer there to have one. */
export function nameOf(author: Author): string {
  return author.name || text('frontend.Author.gone');
}

/** The language of the page, for dates and numbers. */
export function language(): string {
  const lang = document.documentElement.lang || navigator.language || 'nl';
  return lang.startsWith('nl') ? 'nl-BE' : lang.startsWith('en') ? 'en-GB' : lang;
}

/** Calls back whenever the viewer or the texts change; the answer ends it. */
export function onContext(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Redraws its element when the viewer or the texts change. */
export class Context implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {
    hosts.add(this.host);
  }

  hostDisconnected() {
    hosts.delete(this.host);
  }
}

/** Carries the viewer and all texts from the server to our elements; first in the page, draws nothing. */
class LkContext extends HTMLElement {
  connectedCallback() {
    this.hidden = true;
  }

  get me(): Partial<Author> {
    return me;
  }

  set me(value: Partial<Author> | string | null) {
    // a bare id is as good as a person
    const bare = typeof value === 'string' && !value.trimStart().startsWith('{');
    me = bare ? { id: value as string } : (parsed<Partial<Author>>(value as string) ?? {});
    changed();
  }

  get texts(): Record<string, string> {
    return texts;
  }

  set texts(value: Record<string, string> | string | null) {
    texts = parsed<Record<string, string>>(value) ?? {};
    changed();
  }
}

customElements.define('lk-context', LkContext);
