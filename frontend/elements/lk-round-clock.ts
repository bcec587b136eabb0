import { css, html, LitElement, nothing, type PropertyValues, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { announce } from '../announce.js';
import { Context, text } from '../context.js';
import { type ClockFacts, left, type Mood, mood, reading, Seconds } from '../round-clock.js';
import { base } from './shared.js';

const RADIUS = 46;
const AROUND = 2 * Math.PI * RADIUS;
const SAID: ReadonlySet<Mood> = new Set(['amber', 'red', 'over']);

/** The ring of a round: how much time the step has left, by the server's clock. */
@customElement('lk-round-clock')
export class LkRoundClock extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        --ring-colour: var(--lk-accent);
        aspect-ratio: 1;
        container-type: inline-size;
        position: relative;
      }
      :host([mood='amber']) {
        --ring-colour: var(--lk-amber);
      }
      :host([mood='red']),
      :host([mood='over']) {
        --ring-colour: var(--lk-coral-fill);
      }
      svg {
        block-size: 100%;
        display: block;
        inline-size: 100%;
      }
      circle {
        fill: var(--lk-surface);
        stroke: var(--lk-line);
        stroke-width: 5;
      }
      .spent {
        fill: none;
        stroke: var(--ring-colour);
        stroke-linecap: round;
        transform: rotate(-90deg);
        transform-origin: center;
        transition: stroke-dashoffset 300ms linear;
      }
      .words {
        align-content: center;
        display: grid;
        inset: 14%;
        justify-items: center;
        position: absolute;
        text-align: center;
      }
      .time {
        font-size: 21cqi;
        font-variant-numeric: tabular-nums;
        font-weight: 700;
        letter-spacing: -0.01em;
        line-height: 1.1;
      }
      :host([mood='over']) .time,
      :host([mood='red']) .time {
        color: var(--lk-coral);
      }
      :host([mood='amber']) .time {
        color: var(--lk-amber);
      }
      .of {
        color: var(--lk-ink-2);
        font-size: max(12px, 5.4cqi);
        line-height: 1.35;
      }
      .hint {
        color: var(--lk-accent-text);
        font-size: max(12px, 5.4cqi);
        font-weight: 650;
        line-height: 1.25;
        margin-block-start: 3cqi;
      }
      @container (max-width: 200px) {
        .hint {
          display: none;
        }
      }
      @media (prefers-reduced-motion: reduce) {
        .spent {
          transition: none;
        }
      }
    `
  ];

  @property({ type: Number }) given = 0;
  @property({ type: Number }) spent = 0;
  @property() since = '';
  /** The name of the phase, said when it changes. */
  @property() phase = '';
  /** What the bringer does in it, in a few words. */
  @property() hint = '';
  @property({ reflect: true }) mood: Mood = 'idle';

  private said = '';

  constructor() {
    super();
    new Context(this);
    new Seconds(this);
  }

  get facts(): ClockFacts {
    return { given: this.given, spent: this.spent, since: this.since };
  }

  protected override willUpdate(changed: PropertyValues) {
    const before = this.mood;
    this.mood = mood(this.facts);
    if (changed.has('phase') && this.phase && this.phase !== this.said) {
      // who just opened the page reads the phase anyway
      if (this.said) {
        announce(text('frontend.RoundClock.phase', this.phase, this.length));
      }
      this.said = this.phase;
    } else if (before !== this.mood && before !== 'idle' && SAID.has(this.mood)) {
      announce(text(`frontend.RoundClock.${this.mood}`, Math.max(1, Math.round(left(this.facts) / 60_000))));
    }
  }

  /** In seconds when it is short, as in a practice. */
  private get length(): string {
    return this.given < 120_000
      ? text('frontend.RoundClock.seconds', Math.round(this.given / 1_000))
      : text('frontend.RoundClock.minutes', Math.round(this.given / 60_000));
  }

  protected override render() {
    const rest = left(this.facts);
    const gone = this.given ? Math.min(1, Math.max(0, 1 - rest / this.given)) : 1;
    return html`<svg viewBox="0 0 100 100" aria-hidden="true">
        <circle cx="50" cy="50" r=${RADIUS}></circle>
        ${
          this.given
            ? svg`<circle class="spent" cx="50" cy="50" r=${RADIUS} stroke-dasharray=${AROUND}
                stroke-dashoffset=${this.mood === 'over' ? 0 : AROUND * gone}></circle>`
            : nothing
        }
      </svg>
      <div class="words">
        ${
          this.given
            ? html`<span class="time" role="timer" aria-live="off" data-testid="round-time">${reading(rest)}</span>
                <span class="of">${text(`frontend.RoundClock.${this.under}`, this.length)}</span>`
            : nothing
        }
        <span class="hint">${this.hint}</span>
      </div>`;
  }

  private get under(): string {
    return this.since ? (this.mood === 'over' ? 'past' : 'of') : 'standing';
  }
}
