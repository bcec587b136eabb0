import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Context, counted, text } from '../context.js';
import { Ticking } from '../time.js';

const MINUTE = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;

/** In the unit one would say it in: who begins a day early is not "1127 min" ahead. */
function lasting(minutes: number): string {
  if (minutes < HOUR) {
    return text('frontend.Pace.minutes', minutes);
  }
  return minutes < DAY
    ? text('frontend.Pace.hours', Math.round(minutes / HOUR))
    : counted(Math.round(minutes / DAY), 'frontend.Pace.day', 'frontend.Pace.days');
}

/** "4 min achter": by the server's clock, because the laptop in the room may be wrong. */
@customElement('lk-pace')
export class LkPace extends LitElement {
  /** When the current item ends if it takes its time; ISO 8601, as are the others. */
  @property() due = '';
  /** When it would have ended, had everything gone as planned. */
  @property() planned = '';
  /** The server's clock when the page was drawn. */
  @property() now = '';
  private offset = 0;

  constructor() {
    super();
    new Context(this);
    new Ticking(this);
  }

  protected override createRenderRoot() {
    return this; // wears the page's own chip
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('now') && this.now) {
      this.offset = Date.parse(this.now) - Date.now();
    }
  }

  protected override render() {
    if (!this.due || !this.planned) {
      return nothing;
    }
    const end = Math.max(Date.parse(this.due), Date.now() + this.offset);
    const behind = Math.round((end - Date.parse(this.planned)) / MINUTE);
    const words =
      behind > 0
        ? text('frontend.Pace.behind', lasting(behind))
        : behind < 0
          ? text('frontend.Pace.ahead', lasting(-behind))
          : text('frontend.Pace.onTime');
    return html`<span class="lk-chip ${behind > 0 ? 'open' : 'ok'}">${words}</span>`;
  }
}
