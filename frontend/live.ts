/**
 * The live channel: one WebSocket for the page, shared by all elements. It carries who is here and who writes;
 * what was said comes from the server's own push. Losing it costs nothing but that.
 */

/** What the server tells of one topic; only the part that changed. */
export interface Notice {
  here?: string[];
  writing?: string[];
  /** With which step each person said to be ready. */
  ready?: Record<string, number>;
}

/** The server's time, and what this page's clock said when it asked for it; in milliseconds. */
interface Time {
  asked?: number;
  now?: number;
}

type Watcher = (notice: Notice) => void;

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;
const WRITING_EVERY = 3_000;
const SEEN_EVERY = 1_000;
const CLOCK_EVERY = 20_000;
/** So many answers are remembered; the quickest is the truest. */
const CLOCK_ANSWERS = 8;

class LiveChannel {
  private readonly watchers = new Map<string, Set<Watcher>>();
  /** The last word on each topic, for elements that come later. */
  private readonly known = new Map<string, Notice>();
  private readonly wroteAt = new Map<string, number>();
  private readonly unsent = new Map<string, number>();
  private readonly reported = new Map<string, number>();
  private socket?: WebSocket;
  private attempts = 0;
  private retry?: number;
  private watchTimer?: number;
  private seenTimer?: number;
  private clockTimer?: number;
  private answers: { trip: number; offset: number }[] = [];

  constructor() {
    addEventListener('online', () => this.connectNow());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') {
        this.connectNow();
      }
    });
    // a page kept in the browser's back-forward cache may not hold on to a socket
    addEventListener('pagehide', () => this.socket?.close());
    addEventListener('pageshow', (event) => event.persisted && this.connectNow());
  }

  watch(topic: string, watcher: Watcher): () => void {
    const watchers = this.watchers.get(topic) ?? new Set();
    watchers.add(watcher);
    this.watchers.set(topic, watchers);
    const last = this.known.get(topic);
    if (last) {
      watcher(last);
    }
    this.connect();
    this.sendWatched();
    return () => {
      watchers.delete(watcher);
      if (watchers.size === 0 && this.watchers.get(topic) === watchers) {
        this.watchers.delete(topic);
        this.known.delete(topic);
        this.sendWatched();
      }
    };
  }

  writing(topic: string): void {
    const now = Date.now();
    if (now - (this.wroteAt.get(topic) ?? 0) >= WRITING_EVERY && this.send({ writing: topic })) {
      this.wroteAt.set(topic, now);
    }
  }

  seen(topic: string, number: number): void {
    const highest = Math.max(this.reported.get(topic) ?? 0, this.unsent.get(topic) ?? 0);
    if (number <= highest) {
      return;
    }
    this.unsent.set(topic, number);
    this.connect();
    this.seenTimer ??= window.setTimeout(() => this.sendSeen(), SEEN_EVERY);
  }

  ready(topic: string, step: number): void {
    this.send({ ready: { topic, step } });
  }

  /** How much the server's clock is ahead of this one, in milliseconds. */
  offset(): number {
    this.clockTimer ??= window.setInterval(() => this.askTime(), CLOCK_EVERY);
    if (this.answers.length === 0) {
      return 0;
    }
    return this.answers.reduce((best, next) => (next.trip < best.trip ? next : best)).offset;
  }

  private askTime(): void {
    this.send({ clock: Date.now() });
  }

  /** The way back took half of the trip, as far as one can know. */
  private tellTime(asked: number, now: number): void {
    const trip = Date.now() - asked;
    this.answers = [...this.answers, { trip, offset: now + trip / 2 - Date.now() }].slice(-CLOCK_ANSWERS);
    if (this.answers.length < CLOCK_ANSWERS / 2) {
      this.askTime();
    }
  }

  private sendSeen(): void {
    this.seenTimer = undefined;
    for (const [topic, number] of this.unsent) {
      // kept until a socket takes it: what was read stays read, also over a lost connection
      if (this.send({ seen: { topic, number } })) {
        this.unsent.delete(topic);
        this.reported.set(topic, number);
      }
    }
  }

  /** Views replace their elements one by one; the set is sent once, when they are done. */
  private sendWatched(): void {
    this.watchTimer ??= window.setTimeout(() => {
      this.watchTimer = undefined;
      this.send({ watch: [...this.watchers.keys()] });
    });
  }

  private send(message: unknown): boolean {
    if (this.socket?.readyState !== WebSocket.OPEN) {
      return false;
    }
    this.socket.send(JSON.stringify(message));
    return true;
  }

  private connectNow(): void {
    this.attempts = 0;
    clearTimeout(this.retry);
    this.retry = undefined;
    this.connect();
  }

  private connect(): void {
    const wanted = this.watchers.size > 0 || this.unsent.size > 0;
    if (this.socket || this.retry !== undefined || !wanted) {
      return;
    }
    const address = new URL('live', document.baseURI);
    address.protocol = address.protocol.replace('http', 'ws');
    const socket = new WebSocket(address);
    this.socket = socket;
    socket.onopen = () => {
      this.attempts = 0;
      this.send({ watch: [...this.watchers.keys()] });
      this.sendSeen();
      this.askTime();
    };
    socket.onmessage = (message) => this.receive(message.data);
    socket.onclose = () => {
      if (this.socket === socket) {
        this.socket = undefined;
        this.forget();
        this.retryLater();
      }
    };
  }

  private retryLater(): void {
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.attempts++);
    // half of it by chance: a restarted server should not meet everybody in the same second
    this.retry = window.setTimeout(
      () => {
        this.retry = undefined;
        this.connect();
      },
      wait / 2 + (Math.random() * wait) / 2
    );
  }

  /** Without a connection nobody can be said to be here. */
  private forget(): void {
    for (const topic of this.known.keys()) {
      this.tell(topic, { here: [], writing: [], ready: {} });
    }
    this.known.clear();
  }

  private receive(data: unknown): void {
    const { topic, asked, now, ...notice } = JSON.parse(String(data)) as Notice & Time & { topic?: string };
    if (asked !== undefined && now !== undefined) {
      this.tellTime(asked, now);
    }
    if (topic && this.watchers.has(topic)) {
      this.known.set(topic, { ...this.known.get(topic), ...notice });
      this.tell(topic, notice);
    }
  }

  private tell(topic: string, notice: Notice): void {
    this.watchers.get(topic)?.forEach((watcher) => watcher(notice));
  }
}

const channel = new LiveChannel();

/** Calls back on every notice about this topic; the answer ends it. */
export function watch(topic: string, watcher: Watcher): () => void {
  return channel.watch(topic, watcher);
}

/** Somebody is typing here; told at most every 3 seconds. */
export function writing(topic: string): void {
  channel.writing(topic);
}

/** The viewer had this number on the screen long enough to read it; told at most once a second. */
export function seen(topic: string, number: number): void {
  channel.seen(topic, number);
}

/** The viewer is ready with this step; a negative one takes it back. */
export function ready(topic: string, step: number): void {
  channel.ready(topic, step);
}

/** What the server's clock says now, in milliseconds, as well as the live channel lets us know. */
export function serverNow(): number {
  return Date.now() + channel.offset();
}
