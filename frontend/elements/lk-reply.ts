import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { act } from '../act.js';
import { Context, counted, nameOf, text, viewer } from '../context.js';
import { type Author, firstName, parsed, type ReplyModel } from '../model.js';
import { exact, Ticking, when } from '../time.js';
import { facts } from './facts.js';
import { fileList, files } from './files.js';
import { hiddenPost } from './hidden.js';
import { rest, restOfMail } from './rest.js';
import { base, buttons, chips, prose } from './shared.js';
import './lk-avatar.js';

/** One answer. Its thread tells whether it is new to the viewer and who asked. */
@customElement('lk-reply')
export class LkReply extends LitElement {
  static override styles = [
    base,
    buttons,
    chips,
    files,
    prose,
    rest,
    css`
      :host {
        --lk-reply-inset: 14px;
        border-block-start: 1px solid var(--lk-line);
        margin-inline: calc(-1 * var(--lk-reply-inset));
      }
      .reply {
        border: 1px solid transparent;
        border-radius: var(--lk-radius-m);
        display: flex;
        gap: 12px;
        padding: 12px calc(var(--lk-reply-inset) - 1px) 6px;
      }
      :host([fresh]) {
        border-block-start-color: transparent;
        padding-block: 6px;
      }
      :host([fresh]) .reply {
        border-color: var(--lk-accent);
        box-shadow:
          0 0 0 2px var(--lk-accent-soft),
          var(--lk-shadow);
      }
      :host([arriving]) .reply {
        animation: slide var(--lk-gentle) ease-out both;
      }
      @keyframes slide {
        from {
          opacity: 0;
          translate: 0 14px;
        }
      }
      .body {
        flex: 1;
        min-inline-size: 0;
      }
      header {
        align-items: flex-start;
        display: flex;
        gap: 10px;
        margin-block-end: 3px;
        min-block-size: 22px;
      }
      .who {
        align-items: baseline;
        display: flex;
        flex: 1;
        flex-wrap: wrap;
        gap: 0 10px;
        min-inline-size: 0;
      }
      .marks {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        justify-content: flex-end;
      }
      header b {
        font-weight: 650;
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        gap: 2px;
        margin: 4px -8px 0;
      }
      .foot .thank[aria-pressed='true'] svg {
        fill: currentcolor;
      }
      svg {
        block-size: 15px;
        fill: none;
        inline-size: 15px;
        stroke: currentcolor;
        stroke-linejoin: round;
        stroke-width: 1.8;
      }
      .count {
        font-variant-numeric: tabular-nums;
        padding: 0 8px;
      }
    `
  ];

  @property({ attribute: false }) model?: ReplyModel | string;
  /** Who asked: only they say what helped. Set by the thread. */
  @property({ attribute: false }) asker?: Partial<Author>;
  /** Whether the viewer may hide it. Set by the thread. */
  @property({ attribute: false }) moderates = false;
  /** New to the viewer since they were last here. Set by the thread. */
  @property({ type: Boolean, reflect: true }) fresh = false;

  constructor() {
    super();
    new Context(this);
    new Ticking(this);
  }

  get reply(): ReplyModel | undefined {
    return parsed<ReplyModel>(this.model);
  }

  override connectedCallback() {
    super.connectedCallback();
    this.dataset.testid ??= 'reply';
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('model')) {
      this.dispatchEvent(new CustomEvent('lk-reply-told', { bubbles: true }));
    }
  }

  protected override render() {
    const reply = this.reply;
    if (!reply) {
      return nothing;
    }
    const { author } = reply;
    const withdrawn = Boolean(reply.withdrawnAt);
    return html`<article class="reply">
      <lk-avatar person=${author.id} name=${author.name} picture=${author.picture ?? ''}></lk-avatar>
      <div class="body">
        <header>
          <span class="who">
            <b>${nameOf(author)}</b>
            <span class="muted">
              ${facts(
                author.school,
                when(reply.postedAt),
                reply.origin === 'MAIL' && text('frontend.Question.byMail'),
                !withdrawn &&
                  reply.editedAt &&
                  html`<span title=${exact(reply.editedAt)}>${text('frontend.Question.edited')}</span>`
              )}
            </span>
          </span>
          <span class="marks">${this.marks(reply)}</span>
        </header>
        ${
          withdrawn
            ? html`<p class="muted">${text('frontend.Reply.wasWithdrawn')}</p>`
            : reply.hidden
              ? hiddenPost(reply.hidden, this.moderates, () => act(this, 'show', reply.id))
            : html`<div class="prose" data-testid="reply-body">${unsafeHTML(reply.html)}</div>
                ${restOfMail(reply.rest, reply.restFiles)} ${fileList(reply.files)} ${this.foot(reply)}`
        }
      </div>
    </article>`;
  }

  private marks({ helpedAt, withdrawnAt }: ReplyModel): TemplateResult {
    const helped = helpedAt && !withdrawnAt;
    return html`${helped ? html`<span class="chip ok" data-testid="reply-helped-chip">${this.helpedWhom()}</span>` : nothing}
    ${this.fresh ? html`<span class="chip live" data-testid="reply-new">${text('frontend.Reply.new')}</span>` : nothing}`;
  }

  private helpedWhom(): string {
    return this.asker?.name
      ? text('frontend.Reply.helpedPerson', firstName(this.asker.name))
      : text('frontend.Reply.helped');
  }

  private foot(reply: ReplyModel): TemplateResult {
    const me = viewer().id;
    const own = me !== '' && me === reply.author.id;
    return html`<div class="foot">
      ${own ? this.thanked(reply) : this.thank(reply, me)} ${this.helped(reply, own)}
      ${
        own
          ? html`<button data-testid="reply-edit" @click=${() => act(this, 'edit', reply.id)}>
                ${text('frontend.Reply.doEdit')}
              </button>
              <button data-testid="reply-withdraw" @click=${() => act(this, 'withdraw', reply.id)}>
                ${text('frontend.Reply.doWithdraw')}
              </button>`
          : nothing
      }
      ${
        this.moderates
          ? html`<button data-testid="reply-hide" @click=${() => act(this, 'hide', reply.id)}>
              ${text('frontend.Reply.doHide')}
            </button>`
          : nothing
      }
    </div>`;
  }

  private thanked({ thanks = [] }: ReplyModel): TemplateResult | typeof nothing {
    return thanks.length
      ? html`<button disabled class="count" data-testid="reply-thanks">
          ${counted(thanks.length, 'frontend.Reply.thankedBy', 'frontend.Reply.thankedByMany')}
        </button>`
      : nothing;
  }

  private thank({ id, thanks = [] }: ReplyModel, me: string): TemplateResult {
    const given = thanks.includes(me);
    return html`<button
      class="thank"
      data-testid="reply-thank"
      aria-pressed=${given}
      @click=${() => act(this, given ? 'unthank' : 'thank', id)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 20s-7.5-4.6-7.5-10A4.2 4.2 0 0 1 12 7.4 4.2 4.2 0 0 1 19.5 10c0 5.4-7.5 10-7.5 10Z"></path>
      </svg>
      ${thanks.length ? text('frontend.Reply.thankCounted', thanks.length) : text('frontend.Reply.thank')}
    </button>`;
  }

  private helped({ id, helpedAt }: ReplyModel, own: boolean): TemplateResult | typeof nothing {
    if (own || !this.asker?.id || this.asker.id !== viewer().id) {
      return nothing;
    }
    return html`<button
      data-testid="reply-helped"
      aria-pressed=${Boolean(helpedAt)}
      @click=${() => act(this, helpedAt ? 'unhelped' : 'helped', id)}
    >
      <span aria-hidden="true">✓</span> ${text('frontend.Reply.doHelped')}
    </button>`;
  }
}
