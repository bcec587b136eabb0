import { css } from 'lit';

/** What all our shadow roots share; colours come in through custom properties. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    color: var(--lk-ink);
    display: block;
  }
  :host([hidden]) {
    display: none !important;
  }
  h2,
  h3,
  p {
    margin: 0;
  }
  a {
    color: var(--lk-accent-text);
    text-underline-offset: 0.18em;
  }
  :focus-visible {
    border-radius: var(--lk-radius-s);
    outline: 2px solid var(--lk-accent-text);
    outline-offset: 2px;
  }
  time {
    font-variant-numeric: tabular-nums;
  }
  .muted {
    color: var(--lk-ink-2);
    font-size: 13px;
  }
  .space {
    flex: 1;
  }
  .hidden {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    margin: -1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    :host {
      animation-duration: 1ms !important;
      transition-duration: 1ms !important;
    }
  }
`;

export const chips = css`
  .chip {
    background: var(--lk-tint);
    border-radius: 99px;
    color: var(--lk-ink-2);
    display: inline-block;
    flex: none;
    font-size: 12px;
    font-variant-numeric: tabular-nums;
    line-height: 18px;
    max-inline-size: 100%;
    overflow: hidden;
    padding: 2px 9px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .chip.open {
    background: var(--lk-amber-soft);
    color: var(--lk-amber);
  }
  .chip.ok {
    background: var(--lk-leaf-soft);
    color: var(--lk-leaf);
  }
  .chip.live {
    background: var(--lk-coral-soft);
    color: var(--lk-coral);
    font-weight: 600;
  }
`;

export const buttons = css`
  button {
    align-items: center;
    background: none;
    border: 1px solid transparent;
    border-radius: var(--lk-radius-s);
    color: var(--lk-ink-2);
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    font-size: 13px;
    font-weight: 500;
    gap: 6px;
    justify-content: center;
    line-height: 1.3;
    min-block-size: var(--lk-small-touch, 30px);
    padding: 4px 8px;
    text-rendering: inherit;
    transition:
      background var(--lk-quick),
      color var(--lk-quick);
    word-spacing: inherit;
  }
  button:hover {
    background: var(--lk-tint);
    color: var(--lk-ink);
  }
  button[aria-pressed='true'] {
    color: var(--lk-accent-text);
  }
  button.framed {
    background: var(--lk-surface);
    border-color: var(--lk-line);
    color: var(--lk-ink);
    font-size: 14px;
    font-weight: 600;
    min-block-size: var(--lk-touch);
    padding: 6px 14px;
  }
  button.framed:hover {
    border-color: var(--lk-line-strong);
  }
  button.framed[aria-pressed='true'] {
    background: var(--lk-accent-soft);
    border-color: transparent;
    color: var(--lk-accent-text);
  }
  @media (pointer: coarse), (max-width: 800px) {
    button {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
`;

/** What people wrote, already sanitised by the server. */
export const prose = css`
  .prose {
    max-inline-size: var(--lk-read);
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .prose > * + * {
    margin-block-start: 0.6em;
  }
  .prose :is(p, ul, ol, blockquote, pre, h1, h2, h3, h4) {
    margin-block: 0;
  }
  .prose :is(h1, h2, h3, h4) {
    font-size: 1em;
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.4em;
  }
  .prose blockquote {
    border-inline-start: 3px solid var(--lk-line);
    color: var(--lk-ink-2);
    margin-inline: 0;
    padding-inline-start: 12px;
  }
  .prose code {
    background: var(--lk-tint);
    border-radius: 4px;
    font-size: 0.92em;
    padding: 1px 4px;
  }
  .prose pre,
  .prose table {
    display: block;
    max-inline-size: 100%;
    overflow-x: auto;
  }
  .prose :is(td, th) {
    border: 1px solid var(--lk-line);
    padding: 4px 8px;
    text-align: start;
  }
  .prose img {
    block-size: auto;
    max-inline-size: 100%;
  }
`;
