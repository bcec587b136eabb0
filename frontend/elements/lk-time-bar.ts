import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Context, text } from '../context.js';
import { parsed } from '../model.js';
import { base } from './shared.js';

/** Who is active in a phase. */
type Floor = 'bringer' | 'group' | 'together' | 'alone' | 'nobody';

interface Stretch {
  name: string;
  minutes: number;
  floor: Floor;
}

const WORDS: Record<Floor, string> = {
  bringer: 'frontend.TimeBar.bringer',
  group: 'frontend.TimeBar.group',
  together: 'frontend.TimeBar.together',
  alone: 'frontend.TimeBar.alone',
  nobody: 'frontend.TimeBar.nobody'
};

/**
 * A method's phases in the order and the proportions of their time, coloured by who is active. Beside each other where
 * there is room, below each other where there is not; a screen reader gets a list either way.
 */
@customElement('lk-time-bar')
export class LkTimeBar extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        container: bar / inline-size;
      }
      ol,
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      ol {
        display: flex;
        flex-direction: column;
        gap: 2px;
      }
      li.stretch {
        align-items: center;
        border-radius: var(--lk-radius-s);
        display: flex;
        gap: 8px;
        /* in proportion, but never too low to be read */
        min-block-size: max(28px, calc(var(--minutes) * 3px));
        min-inline-size: 0;
        overflow: hidden;
        padding: 2px 10px;
      }
      .words {
        display: contents;
      }
      .number,
      .minutes {
        flex: none;
        font-size: 12px;
        font-variant-numeric: tabular-nums;
      }
      .number {
        min-inline-size: 1.4em;
      }
      .name {
        flex: 1;
        font-size: 13px;
        font-weight: 600;
        min-inline-size: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .bringer {
        background: var(--lk-accent);
        color: var(--lk-on-accent);
      }
      .group {
        background: var(--lk-accent-soft);
        color: var(--lk-accent-text);
      }
      .together {
        background: var(--lk-accent-soft);
        box-shadow: inset 0 -5px 0 var(--lk-accent);
        color: var(--lk-accent-text);
      }
      .alone {
        background: var(--lk-surface);
        border: 1px dashed var(--lk-line-strong);
        color: var(--lk-ink);
      }
      .nobody {
        background: var(--lk-tint);
        color: var(--lk-ink-2);
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 14px;
        margin-block-start: 10px;
      }
      ul li {
        align-items: center;
        color: var(--lk-ink-2);
        display: inline-flex;
        font-size: 12px;
        gap: 6px;
      }
      .swatch {
        block-size: 14px;
        border-radius: 3px;
        inline-size: 14px;
      }
      @container bar (min-width: 640px) {
        ol {
          flex-direction: row;
        }
        li.stretch {
          align-items: flex-start;
          container: stretch / inline-size;
          display: block;
          flex: var(--minutes) 1 0;
          min-block-size: 68px;
          min-inline-size: 26px;
          padding: 6px;
        }
        .words {
          display: flex;
          flex-direction: column;
        }
        .name {
          display: -webkit-box;
          flex: none;
          font-size: 12px;
          hyphens: auto;
          -webkit-box-orient: vertical;
          -webkit-line-clamp: 2;
          line-height: 1.25;
          white-space: normal;
        }
      }
      /* too narrow for a word: the number finds it in the list below */
      @container stretch (max-width: 52px) {
        .stretch .name {
          display: none;
        }
      }
    `
  ];

  @property() phases: Stretch[] | string = [];

  constructor() {
    super();
    new Context(this);
  }

  protected override render() {
    const phases = parsed<Stretch[]>(this.phases) ?? [];
    if (phases.length === 0) {
      return nothing;
    }
    const total = phases.reduce((sum, phase) => sum + phase.minutes, 0);
    const floors = [...new Set(phases.map((phase) => phase.floor))];
    return html`<ol aria-label=${text('frontend.TimeBar.label', total)}>
        ${phases.map((phase, index) => this.stretch(phase, index + 1))}
      </ol>
      <ul aria-hidden="true">
        ${floors.map((floor) => html`<li><span class="swatch ${floor}"></span>${text(WORDS[floor])}</li>`)}
      </ul>`;
  }

  private stretch(phase: Stretch, number: number) {
    const minutes = text('frontend.TimeBar.minutes', phase.minutes);
    return html`<li class="stretch ${phase.floor}" style="--minutes:${Math.max(phase.minutes, 0)}" title=${phase.name}>
      <span class="hidden">${phase.name}, ${minutes}, ${text(WORDS[phase.floor])}</span>
      <span class="words" aria-hidden="true">
        <span class="number">${number}</span>
        <span class="name" lang=${document.documentElement.lang}>${phase.name}</span>
        <span class="minutes">${minutes}</span>
      </span>
    </li>`;
  }
}
