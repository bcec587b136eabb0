import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Context, text, viewer } from '../context.js';
import { parsed, type People } from '../model.js';
import { Watching } from '../watching.js';
import { base } from './shared.js';

/** "An Peeters schrijft…": keeps its line also when nobody writes, so that nothing moves. */
@customElement('lk-writing')
export class LkWriting extends LitElement {
  static override styles = [
    base,
    css`
      p {
        align-items: center;
        display: flex;
        gap: 8px;
        min-block-size: 30px;
      }
      .dots {
        display: inline-flex;
        gap: 3px;
      }
      .dots i {
        animation: breathe 1.4s ease-in-out infinite;
        background: var(--lk-ink-3);
        block-size: 5px;
        border-radius: 50%;
        inline-size: 5px;
      }
      .dots i:nth-child(2) {
        animation-delay: 0.2s;
      }
      .dots i:nth-child(3) {
        animation-delay: 0.4s;
      }
      @keyframes breathe {
        50% {
          opacity: 0.25;
        }
      }
      @media (prefers-reduced-motion: reduce) {
        .dots {
          display: none;
        }
      }
    `
  ];

  @property() topic = '';
  @property({ attribute: false }) people: People | string = {};
  @state() private writers: string[] = [];

  constructor() {
    super();
    new Context(this);
    new Watching(this, ({ writing }) => writing && (this.writers = writing));
  }

  protected override render() {
    const people = parsed<People>(this.people) ?? {};
    const names = this.writers.filter((id) => id !== viewer().id && people[id]).map((id) => people[id]!.name);
    return html`<p class="muted" data-testid="writing">
      ${names.length ? html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span> ${this.sentence(names)}` : nothing}
    </p>`;
  }

  private sentence(names: string[]): string {
    switch (names.length) {
      case 1:
        return text('frontend.Writing.one', names[0]!);
      case 2:
        return text('frontend.Writing.two', names[0]!, names[1]!);
      default:
        return text('frontend.Writing.many', names.length);
    }
  }
}
