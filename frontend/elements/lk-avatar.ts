import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/** White reaches 5:1 on each of these, in light and in dark. */
const COLOURS = [
  '#0f6466',
  '#b04a26',
  '#74406f',
  '#2f7a4a',
  '#3c6ea5',
  '#8a5a06',
  '#5a5fae',
  '#9c3d5a',
  '#4f6b27',
  '#8c4a8c',
  '#1f6f8b',
  '#7a5a44'
];

function colour(id: string): string {
  let hash = 7;
  for (const character of id) {
    hash = (hash * 31 + character.codePointAt(0)!) >>> 0;
  }
  return COLOURS[hash % COLOURS.length]!;
}

/** "LV" for "Leen Van Dyck": first and last word that start with a letter. */
function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const first = words[0] ?? name;
  const last = words.length > 1 ? words[words.length - 1]! : '';
  return ((first[0] ?? '') + (last[0] ?? '')).toLocaleUpperCase();
}

/** A person's picture, or initials on a colour of their own; silent, because the name always stands beside it. */
@customElement('lk-avatar')
export class LkAvatar extends LitElement {
  static override styles = css`
    :host {
      --size: 34px;
      block-size: var(--size);
      display: inline-block;
      flex: none;
      inline-size: var(--size);
    }
    span {
      block-size: 100%;
      border-radius: 50%;
      color: #fff;
      display: grid;
      font-size: calc(var(--size) * 0.38);
      font-weight: 600;
      line-height: 1;
      place-items: center;
    }
    img {
      block-size: 100%;
      border-radius: 50%;
      display: block;
      inline-size: 100%;
      object-fit: cover;
    }
  `;

  /** Decides the colour; the element's own id serves too, but may only be on the page once. */
  @property() person = '';
  @property() name = '';
  /** Where the picture is; without one, or when it is not for who looks, there are initials. */
  @property() picture = '';
  @property({ type: Number }) size = 34;
  @state() private missing = '';

  protected override render() {
    if (this.size !== 34) {
      this.style.setProperty('--size', `${this.size}px`);
    }
    if (this.picture && this.picture !== this.missing) {
      return html`<img alt="" src=${this.picture} title=${this.name} @error=${() => (this.missing = this.picture)} />`;
    }
    const shade = colour(this.person || this.id || this.name);
    return html`<span aria-hidden="true" title=${this.name} style="background:${shade}">${initials(this.name)}</span>`;
  }
}
