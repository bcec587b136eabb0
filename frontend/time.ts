import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { html, type TemplateResult } from 'lit';
import { language, text } from './context.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const ticking = new Set<ReactiveControllerHost>();
setInterval(() => ticking.forEach((host) => host.requestUpdate()), 30_000);

/** Redraws its element twice a minute, so that "zonet" does not stay. */
export class Ticking implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {
    ticking.add(this.host);
  }

  hostDisconnected() {
    ticking.delete(this.host);
  }
}

/** "13.30" as people write it here; English readers get a colon. */
function clock(at: Date): string {
  const hours = String(at.getHours()).padStart(2, '0');
  const minutes = String(at.getMinutes()).padStart(2, '0');
  return hours + (language().startsWith('nl') ? '.' : ':') + minutes;
}

/** "do 3 dec 2026, 13.30": for who hovers. */
export function exact(iso: string): string {
  const at = new Date(iso);
  const day = new Intl.DateTimeFormat(language(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric'
  });
  return `${day.format(at)}, ${clock(at)}`;
}

/** "zonet", "5 minuten geleden", "gisteren", "12 november": as long as it helps, then the date. */
export function ago(iso: string, now = new Date()): string {
  const at = new Date(iso);
  const passed = now.getTime() - at.getTime();
  const relative = new Intl.RelativeTimeFormat(language(), { numeric: 'auto' });
  if (passed < MINUTE) {
    return text('frontend.Time.justNow');
  }
  if (passed < HOUR) {
    return relative.format(-Math.floor(passed / MINUTE), 'minute');
  }
  const days = Math.round((midnight(now) - midnight(at)) / DAY);
  if (days === 0) {
    return relative.format(-Math.floor(passed / HOUR), 'hour');
  }
  if (days < 7) {
    return relative.format(-days, 'day');
  }
  const year = at.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  return new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'long', year }).format(at);
}

function midnight(at: Date): number {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
}

export function when(iso: string): TemplateResult {
  return html`<time datetime=${iso} title=${exact(iso)}>${ago(iso)}</time>`;
}
