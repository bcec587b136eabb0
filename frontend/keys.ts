import { css, html, LitElement } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { Context, text } from './context.js';
import { base, buttons } from './elements/shared.js';

const TYPING = 'input, textarea, select, [contenteditable], vaadin-text-field, vaadin-text-area, vaadin-combo-box';

function first(...testids: string[]): HTMLElement | undefined {
  return (
    testids
      .map((id) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`))
      .find((element) => element && element.getClientRects().length > 0) ?? undefined
  );
}

/** A field gets the caret, a button or link is pressed; tells whether there was one. */
function go(element: HTMLElement | undefined): boolean {
  element?.focus();
  if (element?.matches('a, button, vaadin-button, [role="button"]')) {
    element.click();
  }
  return element !== undefined;
}

/** The keys and what they do, as a list that opens on "?". */
@customElement('lk-keys')
export class LkKeys extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      dialog {
        background: var(--lk-raised);
        border: 1px solid var(--lk-line);
        border-radius: var(--lk-radius-l);
        box-shadow: var(--lk-shadow-lifted);
        color: var(--lk-ink);
        inline-size: min(380px, calc(100vw - 32px));
        padding: 22px 24px;
      }
      dialog::backdrop {
        background: rgb(20 23 27 / 40%);
      }
      h2 {
        font-size: 17px;
        margin-block-end: 12px;
      }
      dl {
        display: grid;
        gap: 8px 16px;
        grid-template-columns: auto 1fr;
        margin: 0 0 16px;
      }
      dd {
        margin: 0;
      }
      kbd {
        background: var(--lk-tint);
        border: 1px solid var(--lk-line);
        border-radius: 4px;
        font: inherit;
        font-size: 13px;
        font-weight: 600;
        padding: 1px 7px;
      }
    `
  ];

  @query('dialog') private dialog!: HTMLDialogElement;

  constructor() {
    super();
    new Context(this);
  }

  get open(): boolean {
    return this.dialog.open;
  }

  show(): boolean {
    this.dialog.showModal();
    return true;
  }

  protected override render() {
    const keys = [
      ['n', text('frontend.Keys.ask')],
      ['/', text('frontend.Keys.search')],
      ['Ctrl + Enter', text('frontend.Keys.send')],
      ['Esc', text('frontend.Keys.close')],
      ['?', text('frontend.Keys.help')]
    ];
    return html`<dialog aria-labelledby="title" data-testid="keys">
      <h2 id="title">${text('frontend.Keys.title')}</h2>
      <dl>
        ${keys.map(
          ([key, meaning]) =>
            html`<dt><kbd>${key}</kbd></dt>
              <dd>${meaning}</dd>`
        )}
      </dl>
      <button class="framed" @click=${() => this.dialog.close()}>${text('frontend.Keys.dismiss')}</button>
    </dialog>`;
  }
}

const help = new LkKeys();
document.body.append(help);

/** Each tells whether it did anything; if not, the browser may. */
const keys: Record<string, () => boolean> = {
  n: () => go(first('feed-ask')),
  '/': () => go(first('feed-search')),
  '?': () => help.show(),
  // only a phone shows the way back, and only there a conversation covers the list
  Escape: () => go(first('thread-back'))
};

addEventListener('keydown', (event) => {
  const target = event.composedPath()[0];
  const typing = target instanceof Element && target.closest(TYPING) !== null;
  const busy = help.open || document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]') !== null;
  const does = keys[event.key];
  if (
    does &&
    !typing &&
    !busy &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !event.defaultPrevented &&
    does()
  ) {
    event.preventDefault();
  }
});
