import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { serverNow } from './live.js';

const SECOND = 1_000;

/** How the time of a step is running out. */
export type Mood = 'idle' | 'paused' | 'green' | 'amber' | 'red' | 'over';

/** What the server says of a step's clock: how long it may take, and how long it took until `since`. */
export interface ClockFacts {
  /** In milliseconds; 0 when no clock runs. */
  given: number;
  spent: number;
  /** When it was last started; empty while it stands still. */
  since: string;
}

/** In milliseconds; negative once the time is over, because the clock never cuts people off. */
export function left({ given, spent, since }: ClockFacts, now = serverNow()): number {
  return given - spent - (since ? Math.max(0, now - Date.parse(since)) : 0);
}

/** Amber in the last fifth, red in the last twentieth. */
export function mood(facts: ClockFacts, now = serverNow()): Mood {
  if (!facts.given) {
    return 'idle';
  }
  const rest = left(facts, now);
  if (rest < 0) {
    return 'over';
  }
  if (!facts.since) {
    return 'paused';
  }
  return rest <= facts.given / 20 ? 'red' : rest <= facts.given / 5 ? 'amber' : 'green';
}

/** "09:42"; "+0:12" once it counts up. */
export function reading(rest: number): string {
  const seconds = rest < 0 ? Math.floor(-rest / SECOND) : Math.ceil(rest / SECOND);
  const minutes = Math.floor(seconds / 60);
  const tail = String(seconds % 60).padStart(2, '0');
  return rest < 0 ? `+${minutes}:${tail}` : `${String(minutes).padStart(2, '0')}:${tail}`;
}

/** Redraws its element when the server's clock comes to the next second, so that every browser shows the same one. */
export class Seconds implements ReactiveController {
  private timer?: number;

  constructor(private readonly host: ReactiveControllerHost & { facts: ClockFacts }) {
    host.addController(this);
  }

  hostConnected() {
    this.next();
  }

  hostDisconnected() {
    clearTimeout(this.timer);
  }

  hostUpdated() {
    this.next();
  }

  /** Just after what is left crosses a whole second. */
  private next() {
    clearTimeout(this.timer);
    const rest = left(this.host.facts) % SECOND;
    const wait = (rest < 0 ? rest + SECOND : rest) + 4;
    this.timer = window.setTimeout(() => this.host.requestUpdate(), wait);
  }
}
