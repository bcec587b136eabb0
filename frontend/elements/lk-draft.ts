import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Context, onContext, text, viewer } from '../context.js';
import { dropDraft, keepDraft, keptDraft } from '../drafts.js';
import { base, buttons } from './shared.js';

/** What we need of a Vaadin field. */
type Field = HTMLElement & { value: string };

type Words = Record<string, string>;

/**
 * Around the fields of a longer text that Flow made, each named by `data-part`: keeps every keystroke in the browser
 * until the server has it, and says on which version those words were written.
 */
@customElement('lk-draft')
export class LkDraft extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      .kept {
        align-items: center;
        background: var(--lk-accent-soft);
        border-radius: var(--lk-radius-m);
        display: flex;
        flex-wrap: wrap;
        gap: 4px 12px;
        justify-content: space-between;
        margin-block-end: 14px;
        padding: 6px 14px;
      }
    `
  ];

  /** Names the draft; what the server tells the window it has been sent by (`lk-sent`, see lk-composer.ts). */
  @property() key = '';
  /** The version these words are written on. */
  @property() base = '';

  @state() private restored = false;

  private open = false;
  private original: Words = {};
  private leaveContext?: () => void;

  constructor() {
    super();
    new Context(this);
    this.addEventListener('input', () => this.keep());
  }

  override connectedCallback() {
    super.connectedCallback();
    this.leaveContext = onContext(() => this.restoreSoon());
    this.restoreSoon();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.leaveContext?.();
    this.open = false;
  }

  protected override updated(changed: PropertyValues) {
    // the words go on top of a newer version from here on
    if (changed.has('base') && this.open && keptDraft(this.draftName())) {
      this.keep();
    }
  }

  protected override render() {
    return html`${
        this.restored
          ? html`<div class="kept muted" role="status">
              <span>${text('frontend.Composer.restored')}</span>
              <button data-testid="draft-discard" @click=${this.discard}>${text('frontend.Composer.discard')}</button>
            </div>`
          : nothing
      }<slot></slot>`;
  }

  private get fields(): Field[] {
    return Array.from(this.querySelectorAll<Field>('[data-part]'));
  }

  private words(): Words {
    return Object.fromEntries(this.fields.map((field) => [field.dataset['part']!, field.value ?? '']));
  }

  private draftName(): string {
    const me = viewer().id;
    return me && this.key ? `${me}.${this.key}` : '';
  }

  private keep() {
    const name = this.draftName();
    if (name) {
      this.open = true;
      keepDraft(name, { title: this.base, body: JSON.stringify(this.words()), tags: '', at: new Date().toISOString() });
    }
  }

  /** After the whole server response: fields, key and viewer may come in any order. */
  private restoreSoon() {
    setTimeout(() => this.isConnected && this.restore());
  }

  private restore() {
    const name = this.draftName();
    if (!name || this.open || this.fields.length === 0) {
      return;
    }
    this.open = true;
    if (!this.restored) {
      this.original = this.words(); // who is put back in the page later still knows what the server began with
    }
    const draft = keptDraft(name);
    const kept = draft ? (JSON.parse(draft.body) as Words) : {};
    if (draft && Object.entries(kept).some(([part, words]) => words !== this.original[part])) {
      this.fill(kept);
      this.tell(draft.title);
      this.restored = true;
    }
  }

  private discard() {
    dropDraft(this.draftName());
    this.restored = false;
    this.fill(this.original);
    this.tell('');
  }

  /** Sets the fields and tells the server so, as if somebody had typed it. */
  private fill(words: Words) {
    for (const field of this.fields) {
      const fresh = words[field.dataset['part']!] ?? '';
      if (field.value !== fresh) {
        field.value = fresh;
        field.dispatchEvent(new Event('change'));
      }
    }
  }

  /** On which version the words now in the fields were written; empty for the one the server began with. */
  private tell(on: string) {
    this.dispatchEvent(new CustomEvent('lk-restored', { detail: on }));
  }
}
