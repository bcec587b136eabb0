import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Context, text } from './context.js';

/** What we use of Vaadin's own store; Flow makes it before our elements load. */
interface ConnectionStore {
  state: 'connected' | 'loading' | 'reconnecting' | 'connection-lost';
  addStateChangeListener(listener: (previous: string, current: string) => void): void;
}

declare global {
  interface Window {
    Vaadin?: { connectionState?: ConnectionStore };
  }
}

/** A hiccup shorter than this is nobody's business. */
const CALM = 2_000;

/** While the line shows: how often to ask whether the server is back; half of it by chance. */
const ASK_EVERY = 4_000;

/** One calm line when the server cannot be reached, instead of Vaadin's own alarm. */
@customElement('lk-connection')
export class LkConnection extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
    p {
      animation: drop var(--lk-gentle) ease-out both;
      background: var(--lk-amber-soft);
      border-block-end: 1px solid var(--lk-amber);
      color: var(--lk-amber);
      font-size: 14px;
      font-weight: 500;
      inset: 0 0 auto;
      line-height: 1.4;
      margin: 0;
      padding: max(8px, env(safe-area-inset-top, 0px)) 16px 8px;
      position: fixed;
      text-align: center;
      z-index: 1000;
    }
    @keyframes drop {
      from {
        translate: 0 -100%;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      p {
        animation: none;
      }
    }
  `;

  @state() private lost = false;
  private later?: number;
  private asking?: number;

  constructor() {
    super();
    new Context(this);
    addEventListener('offline', () => this.check());
    addEventListener('online', () => this.check());
    window.Vaadin?.connectionState?.addStateChangeListener(() => this.check());
    this.check();
  }

  private check() {
    const server = window.Vaadin?.connectionState?.state;
    const away = !navigator.onLine || server === 'connection-lost' || server === 'reconnecting';
    clearTimeout(this.later);
    if (away && !this.lost) {
      this.later = window.setTimeout(() => this.lose(), navigator.onLine ? CALM : 0);
    } else if (!away) {
      this.lost = false;
      clearTimeout(this.asking);
    }
  }

  private lose() {
    this.lost = true;
    this.askLater();
  }

  private askLater() {
    clearTimeout(this.asking);
    this.asking = window.setTimeout(() => void this.ask(), ASK_EVERY / 2 + (Math.random() * ASK_EVERY) / 2);
  }

  /** Flow keeps saying "reconnecting" after a request that failed went through the second time; so we look ourselves. */
  private async ask() {
    try {
      const answer = await fetch(new URL('actuator/health', document.baseURI), { cache: 'no-store' });
      const store = window.Vaadin?.connectionState;
      if (answer.status < 500 && store?.state === 'reconnecting') {
        store.state = 'connected';
      }
    } catch {
      // still away
    }
    this.check();
    if (this.lost) {
      this.askLater();
    }
  }

  protected override render() {
    return html`<div role="status">
      ${this.lost ? html`<p data-testid="connection">${text('frontend.Connection.lost')}</p>` : nothing}
    </div>`;
  }
}

document.body.append(document.createElement('lk-connection'));
