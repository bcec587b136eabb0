import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Context, counted, nameOf, text } from '../context.js';
import { parsed, type QuestionCardModel } from '../model.js';
import { Ticking, when } from '../time.js';
import { facts } from './facts.js';
import { base, chips } from './shared.js';
import './lk-avatar.js';

/** One question in the list: who asks, how far it is and what of it the viewer has not seen. */
@customElement('lk-question-card')
export class LkQuestionCard extends LitElement {
  static override styles = [
    base,
    chips,
    css`
      .card {
        background: var(--lk-surface);
        border: 1px solid var(--lk-line);
        border-radius: var(--lk-radius-m);
        box-shadow: var(--lk-shadow);
        display: flex;
        gap: 12px;
        padding: 13px 15px;
        position: relative;
        transition:
          border-color var(--lk-quick),
          box-shadow var(--lk-quick);
      }
      .card:hover {
        border-color: var(--lk-accent);
      }
      :host([selected]) .card {
        border-color: var(--lk-accent);
        box-shadow:
          inset 3px 0 0 var(--lk-accent),
          var(--lk-shadow);
      }
      .body {
        flex: 1;
        min-inline-size: 0;
      }
      h2 {
        font-size: 15px;
        font-weight: 600;
        line-height: 1.45;
        overflow-wrap: anywhere;
        text-wrap: balance;
      }
      :host([unread]:not([unread='0'])) h2 {
        font-weight: 700;
      }
      a {
        color: inherit;
        text-decoration: none;
      }
      /* the whole card is the link */
      a::after {
        border-radius: var(--lk-radius-m);
        content: '';
        inset: 0;
        position: absolute;
      }
      a:focus-visible {
        outline: none;
      }
      a:focus-visible::after {
        outline: 2px solid var(--lk-accent-text);
        outline-offset: 2px;
      }
      .by {
        margin-block: 2px 8px;
      }
      .signs {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: 6px 8px;
      }
      .answers {
        align-items: center;
        display: inline-flex;
        gap: 8px;
        margin-inline-start: auto;
        white-space: nowrap;
      }
      .meter {
        display: flex;
        gap: 3px;
      }
      .meter i {
        background: var(--lk-line);
        block-size: 5px;
        border-radius: 3px;
        inline-size: 14px;
      }
      @media (max-width: 480px) {
        .meter i {
          inline-size: 9px;
        }
      }
      .meter i.full {
        background: var(--lk-accent);
      }
      .card.withdrawn h2 {
        color: var(--lk-ink-2);
        font-weight: 500;
      }
      /* quieter, but its initials stay as readable as everyone's */
      :host([muted]) lk-avatar {
        filter: grayscale(1);
      }
      @media (forced-colors: active) {
        :host([selected]) .card {
          outline: 2px solid;
        }
      }
    `
  ];

  @property({ attribute: false }) model?: QuestionCardModel | string;
  /** How many answers the viewer has not seen; -1 when the question was never opened. */
  @property({ type: Number, reflect: true }) unread = 0;
  @property({ type: Boolean, reflect: true }) selected = false;
  @property({ type: Boolean, reflect: true }) muted = false;

  constructor() {
    super();
    new Context(this);
    new Ticking(this);
  }

  override connectedCallback() {
    super.connectedCallback();
    this.dataset.testid ??= 'question-card';
  }

  /** In a list that says so, an item; elsewhere nothing in particular. */
  protected override firstUpdated() {
    if (this.parentElement?.role === 'list') {
      this.role = 'listitem';
    }
  }

  protected override render() {
    const question = parsed<QuestionCardModel>(this.model);
    if (!question) {
      return nothing;
    }
    const { author } = question;
    return html`<div class="card ${question.state.toLowerCase()}">
      <lk-avatar person=${author.id} name=${author.name} picture=${author.picture ?? ''}></lk-avatar>
      <div class="body">
        <h2>
          <a href=${question.href} data-testid="question-card-link" aria-current=${this.selected ? 'true' : nothing}
            >${question.title || text('frontend.Question.hiddenTitle')}</a
          >
        </h2>
        <p class="by muted">
          ${facts(
            nameOf(author),
            author.school,
            when(question.askedAt),
            question.origin === 'MAIL' && text('frontend.Question.byMail')
          )}
        </p>
        <div class="signs">
          ${this.news()}${this.state(question)}${
            this.muted ? html`<span class="chip">${text('frontend.Question.muted')}</span>` : nothing
          }${(question.tags ?? []).map((tag) => html`<span class="chip">${tag}</span>`)}
          <span class="answers">${this.meter(question)} ${this.counts(question)}</span>
        </div>
      </div>
    </div>`;
  }

  private news(): TemplateResult | typeof nothing {
    // what is new in the open question is marked where it stands
    if (!this.unread || this.selected) {
      return nothing;
    }
    const news =
      this.unread < 0
        ? text('frontend.Question.new')
        : counted(this.unread, 'frontend.Question.newReply', 'frontend.Question.newReplies');
    return html`<span class="chip live" data-testid="question-card-new">${news}</span>`;
  }

  private state(question: QuestionCardModel): TemplateResult | typeof nothing {
    if (question.state === 'WITHDRAWN') {
      return html`<span class="chip">${text('frontend.Question.withdrawn')}</span>`;
    }
    if (question.state === 'DONE') {
      const done = question.harvested ? text('frontend.Question.harvested') : text('frontend.Question.done');
      return html`<span class="chip ok">${done}</span>`;
    }
    return question.replies === 0 ? html`<span class="chip open">${text('frontend.Question.waiting')}</span>` : nothing;
  }

  /** How many of the circle answered, as far as the circle expects that of each other. */
  private meter({ replies, norm, state }: QuestionCardModel): TemplateResult | typeof nothing {
    if (!norm || norm > 12 || replies === 0 || state !== 'OPEN') {
      return nothing;
    }
    const steps = Array.from({ length: norm }, (_, step) => html`<i class=${step < replies ? 'full' : ''}></i>`);
    return html`<span
      class="meter"
      role="img"
      aria-label=${text('frontend.Question.meter', Math.min(replies, norm), norm)}
      >${steps}</span
    >`;
  }

  private counts({ replies, files }: QuestionCardModel): TemplateResult | typeof nothing {
    const parts: string[] = [];
    if (replies > 0) {
      parts.push(counted(replies, 'frontend.Question.reply', 'frontend.Question.replies'));
    }
    if (files > 0) {
      parts.push(counted(files, 'frontend.Question.document', 'frontend.Question.documents'));
    }
    return parts.length ? html`<span class="muted">${parts.join(' · ')}</span>` : nothing;
  }
}
