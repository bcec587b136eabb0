import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { Context, counted, onContext, text, viewer } from '../context.js';
import { type Draft, dropDraft, EMPTY, keepDraft, keptDraft } from '../drafts.js';
import { writing } from '../live.js';
import { parsed, type People } from '../model.js';
import { base, buttons } from './shared.js';

/** What we need of a Vaadin field. */
type Field = HTMLElement & {
  value: string;
  focusElement?: HTMLInputElement | HTMLTextAreaElement;
  inputElement?: HTMLTextAreaElement;
};

const SUGGESTIONS = 6;

/** What was sent is no draft any more. The server tells the window: the composer itself may be gone by then. */
addEventListener('lk-sent', (event) => dropDraft(`${viewer().id}.${(event as CustomEvent<string>).detail}`));

/**
 * Around the fields and buttons that Flow made: keeps every keystroke in the browser until the server has it,
 * takes files that are pasted or dropped anywhere, suggests people after an @ and tells the others that someone writes.
 */
@customElement('lk-composer')
export class LkComposer extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        position: relative;
      }
      .frame {
        background: var(--lk-paper);
        border: 1px solid var(--lk-line);
        border-radius: var(--lk-radius-m);
        padding: 10px 12px;
        transition: border-color var(--lk-quick);
      }
      :host(:focus-within) .frame {
        border-color: var(--lk-accent);
      }
      .frame.over {
        background: var(--lk-accent-soft);
        border-color: var(--lk-accent);
        border-style: dashed;
      }
      .kept {
        align-items: center;
        display: flex;
        gap: 4px;
        justify-content: space-between;
        padding-block-end: 4px;
      }
      ul {
        background: var(--lk-raised);
        border: 1px solid var(--lk-line);
        border-radius: var(--lk-radius-m);
        box-shadow: var(--lk-shadow-lifted);
        inline-size: min(320px, 100%);
        inset-block-end: calc(100% + 4px);
        list-style: none;
        margin: 0;
        overflow: hidden;
        padding: 4px;
        position: absolute;
        z-index: 20;
      }
      li {
        align-items: center;
        border-radius: var(--lk-radius-s);
        cursor: pointer;
        display: flex;
        gap: 10px;
        min-block-size: var(--lk-touch);
        padding: 4px 8px;
      }
      li[aria-selected='true'] {
        background: var(--lk-accent-soft);
        color: var(--lk-accent-text);
        font-weight: 600;
      }
    `
  ];

  /** Names the draft, for instance "reply/<question>". */
  @property() key = '';
  @property() topic = '';
  @property({ attribute: false }) people: People | string = {};
  /** When the server last kept this draft; an older one in the browser stays away. */
  @property() savedAt = '';

  @state() private over = false;
  @state() private restored = false;
  @state() private suggestions: Array<{ id: string; name: string }> = [];
  @state() private chosen = 0;

  /** The draft these fields belong to; another one is never written over them. */
  private openDraft = '';
  /** The last words typed here, to know them again when the composer turns to another draft. */
  private lastTyped = '';
  private leaveContext?: () => void;

  constructor() {
    super();
    new Context(this);
    this.addEventListener('input', (event) => this.stopNoChange(event), { capture: true });
    this.addEventListener('input', () => this.typed());
    this.addEventListener('keydown', (event) => this.pressed(event), { capture: true });
    this.addEventListener('focusout', () => (this.suggestions = []));
    this.addEventListener('paste', (event) => this.pasted(event));
    this.addEventListener('dragover', (event) => this.dragged(event));
    this.addEventListener('dragleave', () => (this.over = false));
    this.addEventListener('drop', (event) => this.dropped(event), { capture: true });
  }

  override connectedCallback() {
    super.connectedCallback();
    this.leaveContext = onContext(() => this.restoreSoon());
    this.restoreSoon();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.leaveContext?.();
    this.openDraft = '';
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('key')) {
      const previous = changed.get('key') as string | undefined;
      if (previous && this.lastTyped !== '' && this.body?.value === this.lastTyped) {
        // kept under the previous name; they do not belong to this one
        this.fill(EMPTY);
      }
      this.lastTyped = '';
      this.restoreSoon();
    }
  }

  /** Called by the server once what was written is sent or thrown away. */
  clear(): void {
    dropDraft(this.draftName());
    this.restored = false;
    this.lastTyped = '';
    this.fill(EMPTY);
  }

  protected override render() {
    return html`${
        this.suggestions.length
          ? html`<ul role="listbox" aria-label=${text('frontend.Composer.people')} data-testid="mentions">
              ${this.suggestions.map(
                ({ name }, index) =>
                  html`<li
                    role="option"
                    aria-selected=${index === this.chosen}
                    @mousedown=${(event: Event) => event.preventDefault()}
                    @click=${() => this.mention(index)}
                  >
                    ${name}
                  </li>`
              )}
            </ul>`
          : nothing
      }
      <div class="frame ${this.over ? 'over' : ''}">
        ${
          this.restored
            ? html`<div class="kept muted" role="status">
                <span>${text('frontend.Composer.restored')}</span>
                <button data-testid="draft-discard" @click=${this.clear}>${text('frontend.Composer.discard')}</button>
              </div>`
            : nothing
        }
        <slot></slot>
      </div>
      <div class="hidden" role="status" .textContent=${live(this.spoken())}></div>`;
  }

  private spoken(): string {
    const person = this.suggestions[this.chosen];
    return person
      ? counted(this.suggestions.length, 'frontend.Composer.suggested', 'frontend.Composer.suggestedMany', person.name)
      : '';
  }

  private get body(): Field | null {
    return this.querySelector<Field>('vaadin-text-area');
  }

  /** Only a question has a title, and after it the tags. */
  private get lines(): { title?: Field; tags?: Field } {
    const [title, tags] = this.querySelectorAll<Field>('vaadin-text-field');
    return { title, tags };
  }

  private typedNow(): Omit<Draft, 'at'> {
    const { title, tags } = this.lines;
    return { title: title?.value ?? '', body: this.body?.value ?? '', tags: tags?.value ?? '' };
  }

  private draftName(): string {
    const me = viewer().id;
    return me && this.key ? `${me}.${this.key}` : '';
  }

  /** After the whole server response: fields, key and viewer may come in any order. */
  private restoreSoon() {
    setTimeout(() => this.isConnected && this.restore());
  }

  private restore() {
    const name = this.draftName();
    if (!name || name === this.openDraft || !this.body) {
      return;
    }
    this.openDraft = name;
    const typedMeanwhile = this.contains(document.activeElement) && this.body.value !== '';
    const draft = keptDraft(name);
    const newer = draft && (!this.savedAt || draft.at > this.savedAt);
    const now = this.typedNow();
    const differs = draft && (draft.body !== now.body || draft.title !== now.title || (draft.tags ?? '') !== now.tags);
    this.restored = false;
    if (draft && newer && differs && !typedMeanwhile) {
      this.fill(draft);
      this.restored = true;
    }
  }

  /** Sets the fields and tells the server so, as if somebody had typed it. */
  private fill({ title, body, tags }: Omit<Draft, 'at'>) {
    const lines = this.lines;
    for (const [field, value] of [
      [lines.title, title],
      [this.body, body],
      [lines.tags, tags]
    ] as const) {
      if (field && field.value !== (value ?? '')) {
        field.value = value ?? '';
        this.tellServer(field);
      }
    }
  }

  /** Flow listens for one or the other, as the view chose; neither bubbles, so that it is not taken for typing. */
  private tellServer(field: Field) {
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('change'));
  }

  /**
   * A keyboard that suggests words ends them with an input that changes nothing. Flow would take its empty-handed
   * report of that one in place of the waiting report of what was typed, and never hear the last words.
   */
  private stopNoChange(event: Event) {
    const typedIn = event.target as HTMLInputElement | HTMLTextAreaElement;
    const field = typedIn.parentElement as Field | null;
    if (typedIn.matches('input:not([type=file]), textarea') && field?.value === typedIn.value) {
      event.stopPropagation();
    }
  }

  private typed() {
    const body = this.body;
    if (!body) {
      return;
    }
    this.lastTyped = body.value;
    const name = this.draftName();
    if (name) {
      this.openDraft = name;
      keepDraft(name, { ...this.typedNow(), at: new Date().toISOString() });
    }
    if (this.topic && body.value.trim() !== '') {
      writing(this.topic);
    }
    this.suggest();
  }

  private pressed(event: KeyboardEvent) {
    if (event.isComposing) {
      return;
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.send();
      return;
    }
    if (this.suggestions.length === 0) {
      return;
    }
    const count = this.suggestions.length;
    const moves: Record<string, () => void> = {
      ArrowDown: () => (this.chosen = (this.chosen + 1) % count),
      ArrowUp: () => (this.chosen = (this.chosen + count - 1) % count),
      Enter: () => this.mention(this.chosen),
      Tab: () => this.mention(this.chosen),
      Escape: () => (this.suggestions = [])
    };
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      event.stopPropagation();
      move();
    }
  }

  private send() {
    const { title, tags } = this.lines;
    // the browser tells a change only when the field is left; what was typed has been told already
    [title, this.body, tags].forEach((field) => field?.dispatchEvent(new Event('change')));
    this.querySelector<HTMLElement>('[data-submit]')?.click();
  }

  private textArea(): HTMLTextAreaElement | undefined {
    return this.body?.inputElement ?? this.body?.querySelector('textarea') ?? undefined;
  }

  /** What stands between the last @ and the caret, as far as it can be the start of a name. */
  private half(): { start: number; part: string } | undefined {
    const area = this.textArea();
    const caret = area?.selectionStart ?? 0;
    const match = /(^|\s)@([\p{L}'-]*(?: [\p{L}'-]*)?)$/u.exec(area?.value.slice(0, caret) ?? '');
    return match ? { start: caret - match[2]!.length, part: match[2]! } : undefined;
  }

  private suggest() {
    const half = document.activeElement === this.textArea() ? this.half() : undefined;
    const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
    const part = plain(half?.part ?? '');
    this.chosen = 0;
    this.suggestions = half
      ? Object.entries(parsed<People>(this.people) ?? {})
          .map(([id, { name }]) => ({ id, name }))
          .filter(({ id, name }) => id !== viewer().id && ` ${plain(name)}`.includes(` ${part}`))
          .sort((one, other) => one.name.localeCompare(other.name))
          .slice(0, SUGGESTIONS)
      : [];
  }

  private mention(index: number) {
    const area = this.textArea();
    const half = this.half();
    const person = this.suggestions[index];
    this.suggestions = [];
    if (area && half && person) {
      area.setRangeText(`${person.name} `, half.start, half.start + half.part.length, 'end');
      area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      area.focus();
    }
  }

  private get upload(): HTMLElement | null {
    return this.querySelector('vaadin-upload');
  }

  private pasted(event: ClipboardEvent) {
    const files = event.clipboardData?.files;
    if (files?.length && this.upload) {
      event.preventDefault();
      this.hand(files);
    }
  }

  private dragged(event: DragEvent) {
    if (this.upload && event.dataTransfer?.types.includes('Files')) {
      event.preventDefault();
      this.over = true;
    }
  }

  private dropped(event: DragEvent) {
    this.over = false;
    const files = event.dataTransfer?.files;
    const upload = this.upload;
    if (files?.length && upload && !event.composedPath().includes(upload)) {
      event.preventDefault();
      event.stopPropagation();
      this.hand(files);
    }
  }

  /** Drops the files on the upload: it knows what it may take and tells the server. */
  private hand(files: FileList) {
    const dataTransfer = new DataTransfer();
    Array.from(files).forEach((file) => dataTransfer.items.add(file));
    this.upload?.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  }
}
