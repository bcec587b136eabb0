import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Context, text, viewer } from '../context.js';
import { firstName, parsed } from '../model.js';
import { Watching } from '../watching.js';
import { base } from './shared.js';
import './lk-avatar.js';
import './lk-round-clock.js';

/** Someone at the table. */
export interface Seat {
  id: string;
  name: string;
  picture?: string;
  bringer?: boolean;
  leads?: boolean;
  /** Sits at a played table: always there; what they do is told here and not by the live channel. */
  played?: boolean;
  ready?: boolean;
  writing?: boolean;
}

/** After so long without the facilitator it is asked again whether their role lies open. */
const ASK_EVERY = 15_000;

/** The round's table: the ring of time, and around it who takes part, who is here, who writes and who is ready. */
@customElement('lk-circle')
export class LkCircle extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        container-type: inline-size;
      }
      .table {
        aspect-ratio: 1;
        margin-inline: auto;
        max-inline-size: var(--lk-circle-size, 500px);
        position: relative;
      }
      lk-round-clock {
        inset: 23%;
        position: absolute;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li {
        align-items: center;
        display: flex;
        flex-direction: column;
        inline-size: 21%;
        inset-block-start: calc(50% + 41% * var(--y));
        inset-inline-start: calc(50% + 41% * var(--x));
        position: absolute;
        text-align: center;
        translate: -50% -50%;
      }
      .face {
        border: 3px solid transparent;
        border-radius: 50%;
        display: block;
        line-height: 0;
        padding: 2px;
        position: relative;
      }
      lk-avatar {
        --size: var(--lk-seat-size, 52px);
      }
      li.away lk-avatar {
        filter: grayscale(1);
      }
      li.bringer .face {
        border-color: var(--lk-accent);
      }
      li.writing .face {
        border-color: var(--lk-coral-fill);
      }
      .dot {
        background: var(--lk-leaf);
        block-size: 14px;
        border: 2px solid var(--lk-paper);
        border-radius: 50%;
        inline-size: 14px;
        inset-block-end: 2px;
        inset-inline-end: 2px;
        position: absolute;
      }
      .who {
        color: var(--lk-ink-2);
        font-size: max(12px, var(--lk-seat-text, 12px));
        line-height: 1.3;
        max-inline-size: 100%;
        overflow-wrap: anywhere;
      }
      @container (max-width: 420px) {
        .table {
          aspect-ratio: auto;
          display: grid;
          gap: 12px;
          justify-items: center;
        }
        lk-round-clock {
          inline-size: 160px;
          inset: auto;
          position: relative;
        }
        ul {
          display: flex;
          flex-wrap: wrap;
          gap: 4px 0;
          justify-content: center;
        }
        li {
          inline-size: auto;
          inset: auto;
          position: relative;
          translate: none;
        }
        lk-avatar {
          --size: 30px;
        }
        .face {
          border-width: 2px;
          padding: 1px;
        }
        .dot {
          block-size: 11px;
          inline-size: 11px;
        }
        .who {
          block-size: 1px;
          clip-path: inset(50%);
          inline-size: 1px;
          overflow: hidden;
          position: absolute;
          white-space: nowrap;
        }
      }
    `
  ];

  @property() topic = '';
  @property({ attribute: false }) seats: Seat[] | string = [];
  @property({ type: Number }) given = 0;
  @property({ type: Number }) spent = 0;
  @property() since = '';
  @property() phase = '';
  @property() hint = '';
  /** The number of the current step, to know whose "ready" is about it. */
  @property({ type: Number }) step = -1;
  @state() private here: string[] = [];
  @state() private writers: string[] = [];
  @state() private ready: Record<string, number> = {};
  private asking?: number;

  constructor() {
    super();
    new Context(this);
    new Watching(this, (notice) => {
      this.here = notice.here ?? this.here;
      this.writers = notice.writing ?? this.writers;
      this.ready = notice.ready ?? this.ready;
    });
  }

  override connectedCallback() {
    super.connectedCallback();
    this.asking = window.setInterval(() => this.ask(), ASK_EVERY);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.asking);
  }

  /** Only while the facilitator is gone is the server asked whether somebody may take over. */
  private ask() {
    const leader = this.people.find((seat) => seat.leads);
    if (leader && !leader.played && leader.id !== viewer().id && !this.here.includes(leader.id)) {
      this.dispatchEvent(new CustomEvent('lk-leader-gone'));
    }
  }

  private get people(): Seat[] {
    return parsed<Seat[]>(this.seats) ?? [];
  }

  protected override render() {
    const people = this.people;
    return html`<div class="table">
      <lk-round-clock
        .given=${this.given}
        .spent=${this.spent}
        .since=${this.since}
        .phase=${this.phase}
        .hint=${this.hint}
      ></lk-round-clock>
      <ul aria-label=${text('frontend.Circle.label', people.length)}>
        ${people.map((seat, place) => this.seat(seat, place, people.length))}
      </ul>
    </div>`;
  }

  private seat(seat: Seat, place: number, seats: number) {
    const angle = (2 * Math.PI * place) / seats - Math.PI / 2;
    const writing = seat.writing || this.writers.includes(seat.id);
    const away = !seat.played && !this.here.includes(seat.id);
    const ready = seat.ready || (this.step >= 0 && this.ready[seat.id] === this.step);
    const role = seat.bringer ? 'bringer' : seat.leads ? 'leads' : '';
    const signs = [
      role && text(`frontend.Circle.${role}`),
      seat.bringer && seat.leads && text('frontend.Circle.leads'),
      writing && text('frontend.Circle.writing'),
      ready && text('frontend.Circle.ready'),
      away && text('frontend.Circle.away')
    ].filter(Boolean);
    return html`<li
      class="${writing ? 'writing' : ''} ${away ? 'away' : ''} ${seat.bringer ? 'bringer' : ''}"
      style="--x:${Math.cos(angle).toFixed(4)};--y:${Math.sin(angle).toFixed(4)}"
      data-testid="seat"
    >
      <span class="face">
        <lk-avatar person=${seat.id} name=${seat.name} picture=${seat.picture ?? ''}></lk-avatar>
        ${ready ? html`<span class="dot"></span>` : nothing}
      </span>
      <span class="who" aria-hidden="true"
        >${firstName(seat.name)}${role ? html` · ${text(`frontend.Circle.${role}`)}` : nothing}</span
      >
      <span class="hidden">${[seat.name, ...signs].join(', ')}</span>
    </li>`;
  }
}
