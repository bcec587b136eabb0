import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { act } from '../act.js';
import { Context, nameOf, text, viewer } from '../context.js';
import { type Following, parsed, type QuestionModel } from '../model.js';
import { exact, Ticking, when } from '../time.js';
import { facts } from './facts.js';
import { fileList, files } from './files.js';
import { hiddenPost } from './hidden.js';
import { rest, restOfMail } from './rest.js';
import { base, buttons, chips, prose } from './shared.js';
import './lk-avatar.js';

function withdrawn({ state, withdrawnAt }: QuestionModel): boolean {
  return state === 'WITHDRAWN' || Boolean(withdrawnAt);
}

/** The question above its conversation, with what the viewer may do with it. */
@customElement('lk-question')
export class LkQuestion extends LitElement {
  static override styles = [
    base,
    buttons,
    chips,
    files,
    prose,
    rest,
    css`
      .top {
        align-items: flex-start;
        display: flex;
        gap: 10px 14px;
      }
      h2 {
        flex: 1;
        font-size: 17px;
        font-weight: 650;
        letter-spacing: -0.005em;
        line-height: 1.4;
        min-inline-size: 0;
        outline: none;
        overflow-wrap: anywhere;
        text-wrap: pretty;
      }
      .by {
        margin-block: 4px 12px;
      }
      .foot {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: 4px 8px;
        justify-content: space-between;
        margin-block-start: 8px;
      }
      .signs,
      .acts {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: 6px 8px;
      }
      button.chip {
        border: 0;
        font-weight: 400;
        min-block-size: 24px;
        min-inline-size: 0;
        overflow: visible;
        position: relative;
      }
      /* a thumb still finds it */
      button.chip::after {
        content: '';
        inset: -10px 0;
        position: absolute;
      }
      button.chip:hover {
        background: var(--lk-accent-soft);
        color: var(--lk-accent-text);
      }
      .acts {
        gap: 2px;
        margin-inline: auto -8px;
      }
      .harvest {
        background: var(--lk-leaf-soft);
        border-radius: var(--lk-radius-m);
        margin-block-start: 14px;
        padding: 12px 14px;
      }
      .harvest h3 {
        color: var(--lk-leaf);
        font-size: 13px;
        font-weight: 650;
        margin-block-end: 4px;
      }
    `
  ];

  @property({ attribute: false }) model?: QuestionModel | string;
  @property() following: Following = 'BY_DEFAULT';
  /** Whether the viewer may hide it. */
  @property({ attribute: false }) moderates = false;
  /** Acts allowed besides what everyone may; by default the asker's own. Comma separated in the attribute. */
  @property({ attribute: false }) may?: string[] | string;

  constructor() {
    super();
    new Context(this);
    new Ticking(this);
  }

  protected override render() {
    const question = parsed<QuestionModel>(this.model);
    if (!question) {
      return nothing;
    }
    const { author } = question;
    return html`<article data-testid="question">
      <div class="top">
        <h2 data-testid="question-title">${question.title || text(question.hidden ? 'frontend.Question.hiddenTitle' : 'frontend.Question.withdrawn')}</h2>
        ${this.follow(question)}
      </div>
      <p class="by muted">
        ${facts(
          html`<b>${nameOf(author)}</b>`,
          author.school,
          when(question.askedAt),
          question.origin === 'MAIL' && text('frontend.Question.byMail'),
          question.editedAt && html`<span title=${exact(question.editedAt)}>${text('frontend.Question.edited')}</span>`
        )}
      </p>
      ${
        withdrawn(question)
          ? html`<p class="muted">${text('frontend.Question.wasWithdrawn', nameOf(author))}</p>`
          : question.hidden
            ? hiddenPost(question.hidden, this.moderates, () => act(this, 'show', question.id))
          : html`<div class="prose">${unsafeHTML(question.html)}</div>
              ${restOfMail(question.rest, question.restFiles)} ${fileList(question.files)}`
      }
      ${this.harvest(question)}
      <div class="foot">${this.signs(question)} ${this.acts(question)}</div>
    </article>`;
  }

  private follow(question: QuestionModel): TemplateResult | typeof nothing {
    if (withdrawn(question)) {
      return nothing;
    }
    const following = this.following === 'FOLLOWING';
    return html`<button
      class="framed"
      data-testid="question-follow"
      aria-pressed=${following}
      @click=${() => act(this, following ? 'unfollow' : 'follow', question.id)}
    >
      ${following ? text('frontend.Question.following') : text('frontend.Question.follow')}
    </button>`;
  }

  private harvest({ harvest }: QuestionModel): TemplateResult | typeof nothing {
    return harvest
      ? html`<section class="harvest">
          <h3>${text('frontend.Question.harvest')}</h3>
          <div class="prose">${unsafeHTML(harvest)}</div>
        </section>`
      : nothing;
  }

  private signs({ state, harvest, tags }: QuestionModel): TemplateResult | typeof nothing {
    const done = harvest ? text('frontend.Question.harvested') : text('frontend.Question.done');
    return state === 'DONE' || tags?.length
      ? html`<div class="signs">
          ${state === 'DONE' ? html`<span class="chip ok">${done}</span>` : nothing}
          ${(tags ?? []).map(
            (tag) =>
              html`<button class="chip" data-testid="question-tag" @click=${() => act(this, 'tag', tag)}>
                ${tag}
              </button>`
          )}
        </div>`
      : nothing;
  }

  private acts(question: QuestionModel): TemplateResult | typeof nothing {
    if (withdrawn(question)) {
      return nothing;
    }
    const may = this.allowed(question);
    const button = (what: string, label: string, pressed?: boolean) =>
      html`<button
        data-testid="question-${what}"
        aria-pressed=${pressed ?? nothing}
        @click=${() => act(this, what, question.id)}
      >
        ${label}
      </button>`;
    const open = question.state === 'OPEN';
    return html`<div class="acts">
      ${open && may.includes('done') ? button('done', text('frontend.Question.doDone')) : nothing}
      ${!open && may.includes('reopen') ? button('reopen', text('frontend.Question.doReopen')) : nothing}
      ${may.includes('edit') ? button('edit', text('frontend.Question.doEdit')) : nothing}
      ${may.includes('withdraw') ? button('withdraw', text('frontend.Question.doWithdraw')) : nothing}
      ${this.moderates && !question.hidden ? button('hide', text('frontend.Question.doHide')) : nothing}
      <button
        data-testid="question-mute"
        @click=${() => act(this, this.following === 'MUTED' ? 'unmute' : 'mute', question.id)}
      >
        ${this.following === 'MUTED' ? text('frontend.Question.doUnmute') : text('frontend.Question.doMute')}
      </button>
    </div>`;
  }

  private allowed(question: QuestionModel): string[] {
    if (typeof this.may === 'string') {
      return this.may.startsWith('[') ? (JSON.parse(this.may) as string[]) : this.may.split(/[\s,]+/);
    }
    const own = ['done', 'reopen', 'edit', 'withdraw'];
    return this.may ?? (question.author.id === viewer().id ? own : []);
  }
}
