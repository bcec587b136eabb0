import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { announce } from '../announce.js';
import { Context, counted, viewer } from '../context.js';
import { seen } from '../live.js';
import { type Author, parsed } from '../model.js';
import { pill } from './lk-new-pill.js';
import type { LkReply } from './lk-reply.js';
import { base } from './shared.js';

/** How long an answer is on the screen before it counts as read. */
const READ_AFTER = 1_000;

/**
 * The answers below a question. Nothing moves under the eyes of who reads: an answer that arrives outside the
 * screen waits behind a pill, one that arrives in sight slides in.
 */
@customElement('lk-thread')
export class LkThread extends LitElement {
  static override styles = [
    base,
    pill,
    css`
      .waiting {
        block-size: 0;
        display: flex;
        inset-block-end: var(--lk-pill-end, 54px);
        justify-content: center;
        pointer-events: none;
        position: sticky;
        z-index: 4;
      }
    `
  ];

  /** The viewer's id; lk-context knows it as well. */
  @property() me = '';
  @property({ attribute: false }) asker?: Author | string;
  /** Whether the viewer may hide replies. */
  @property({ attribute: false }) moderates = false;
  @property({ type: Number }) readNumber = 0;
  @state() private waiting: LkReply[] = [];

  private topicName = '';
  /** What was read when the viewer came: the marks stay for as long as they are here. */
  private readBefore?: number;
  /** The answers that are on the page already; unset until the first have been told. */
  private known?: WeakSet<LkReply>;
  private lastNumber = 0;
  private readonly inSight = new Map<LkReply, number>();
  private sight?: IntersectionObserver;
  private readonly visibility = () => this.watchReading();

  constructor() {
    super();
    new Context(this);
    this.addEventListener('lk-reply-told', () => this.mark());
  }

  @property()
  get topic(): string {
    return this.topicName;
  }

  /** Another topic is another conversation: what is on the page then was not an arrival. */
  set topic(topic: string) {
    if (topic !== this.topicName) {
      this.topicName = topic;
      this.readBefore = undefined;
      this.known = undefined;
      this.waiting = [];
      this.inSight.forEach((timer) => clearTimeout(timer));
      this.inSight.clear();
      this.settle();
      this.requestUpdate();
    }
  }

  override connectedCallback() {
    super.connectedCallback();
    this.sight = new IntersectionObserver((entries) => entries.forEach((entry) => this.moved(entry)), {
      threshold: [0, 0.25, 0.5, 0.75, 1]
    });
    document.addEventListener('visibilitychange', this.visibility);
    this.known = undefined;
    this.settle();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.sight?.disconnect();
    this.inSight.forEach((timer) => clearTimeout(timer));
    this.inSight.clear();
    document.removeEventListener('visibilitychange', this.visibility);
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('asker') || changed.has('moderates') || changed.has('me') || changed.has('readNumber')) {
      this.mark();
    }
  }

  protected override render() {
    const label = counted(this.waiting.length, 'frontend.Thread.newReply', 'frontend.Thread.newReplies');
    return html`<slot @slotchange=${this.settleOrArrive}></slot>
      <div class="waiting">
        ${
          this.waiting.length
            ? html`<button class="pill" data-testid="new-replies" @click=${this.showWaiting}>
                <span aria-hidden="true">↓</span> ${label}
              </button>`
            : nothing
        }
      </div>`;
  }

  private replies(): LkReply[] {
    return [...this.querySelectorAll<LkReply>('lk-reply')];
  }

  /** One server response changes topic and answers in any order; after it, what is there was there. */
  private settle() {
    setTimeout(() => {
      if (this.isConnected && !this.known) {
        this.readBefore = this.readNumber;
        this.known = new WeakSet();
        this.lastNumber = 0;
        this.replies().forEach((reply) => this.know(reply));
        this.mark();
      }
    });
  }

  private know(reply: LkReply) {
    this.known?.add(reply);
    this.lastNumber = Math.max(this.lastNumber, reply.reply?.number ?? 0);
    this.sight?.observe(reply);
  }

  private settleOrArrive() {
    const known = this.known;
    if (!known) {
      return;
    }
    const added = this.replies().filter((reply) => !known.has(reply));
    // earlier answers that somebody asked to see are no arrivals
    const arrived = added.filter((reply) => (reply.reply?.number ?? Infinity) > this.lastNumber);
    added.forEach((reply) => this.know(reply));
    this.mark();
    this.waiting = this.waiting.filter((reply) => reply.isConnected);
    if (arrived.length > 0) {
      void this.arrive(arrived);
    }
  }

  private async arrive(arrived: LkReply[]) {
    await Promise.all(arrived.map((reply) => reply.updateComplete));
    this.mark();
    const others = arrived.filter((reply) => !this.mine(reply));
    for (const reply of arrived) {
      if (this.mine(reply)) {
        // who just answered wants to see it standing there
        reply.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
      } else if (!this.isInSight(reply)) {
        this.waiting = [...this.waiting, reply];
        continue;
      }
      reply.setAttribute('arriving', '');
      reply.addEventListener('animationend', () => reply.removeAttribute('arriving'), { once: true });
    }
    if (others.length > 0) {
      const name = others[0]!.reply?.author.name ?? '';
      announce(counted(others.length, 'frontend.Thread.arrived', 'frontend.Thread.arrivedMany', name));
    }
  }

  private mine(reply: LkReply): boolean {
    const me = this.me || viewer().id;
    return me !== '' && reply.reply?.author.id === me;
  }

  /** In sight: its first lines are inside the window and inside every column that scrolls around it. */
  private isInSight(reply: LkReply): boolean {
    const { top, bottom } = reply.getBoundingClientRect();
    const line = Math.min(bottom, top + 40);
    let above = 0;
    // on a phone the composer stands over the page
    const composer = this.closest('.lk-detail')?.querySelector('lk-composer');
    let below = Math.min(window.innerHeight, composer?.getBoundingClientRect().top ?? Infinity);
    for (let box = this.parentElement; box; box = box.parentElement) {
      const scrolls = /auto|scroll|hidden/.test(getComputedStyle(box).overflowY);
      if (scrolls && box !== document.body && box !== document.documentElement) {
        const bounds = box.getBoundingClientRect();
        above = Math.max(above, bounds.top);
        below = Math.min(below, bounds.bottom);
      }
    }
    return document.visibilityState === 'visible' && top >= above - 1 && line <= below + 1;
  }

  private showWaiting() {
    const first = this.waiting[0];
    this.waiting = [];
    first?.scrollIntoView({ block: 'start', behavior: 'smooth' });
    first?.setAttribute('tabindex', '-1');
    first?.focus({ preventScroll: true });
  }

  private mark() {
    const asker = parsed<Author>(this.asker);
    for (const reply of this.replies()) {
      const number = reply.reply?.number;
      reply.asker = asker;
      reply.moderates = this.moderates;
      reply.fresh = number !== undefined && number > (this.readBefore ?? this.readNumber) && !this.mine(reply);
    }
  }

  private moved({ target, isIntersecting, intersectionRatio, intersectionRect }: IntersectionObserverEntry) {
    const reply = target as LkReply;
    // a long answer never fits: half a screen of it counts as well
    const readable = isIntersecting && (intersectionRatio >= 0.5 || intersectionRect.height >= window.innerHeight / 2);
    if (!readable) {
      clearTimeout(this.inSight.get(reply));
      this.inSight.delete(reply);
      return;
    }
    if (!this.inSight.has(reply)) {
      this.inSight.set(reply, 0);
    }
    this.waiting = this.waiting.filter((waits) => waits !== reply);
    this.watchReading();
  }

  /** Only an open eye reads: the clock runs while the tab is in front. */
  private watchReading() {
    for (const [reply, timer] of this.inSight) {
      if (document.visibilityState !== 'visible') {
        clearTimeout(timer);
        this.inSight.set(reply, 0);
      } else if (timer === 0) {
        this.inSight.set(
          reply,
          window.setTimeout(() => this.read(reply), READ_AFTER)
        );
      }
    }
  }

  private read(reply: LkReply) {
    const number = reply.reply?.number;
    if (number !== undefined && number > this.readNumber && this.topic) {
      seen(this.topic, number);
    }
  }
}
