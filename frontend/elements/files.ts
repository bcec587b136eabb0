import { css, html, nothing, type TemplateResult } from 'lit';
import { language, text } from '../context.js';
import type { StoredFile } from '../model.js';

export const files = css`
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    list-style: none;
    margin: 10px 0 0;
    padding: 0;
  }
  .files li {
    max-inline-size: 100%;
  }
  .file {
    align-items: center;
    background: var(--lk-paper);
    border: 1px solid var(--lk-line);
    border-radius: var(--lk-radius-s);
    color: var(--lk-ink);
    display: inline-flex;
    font-size: 13px;
    gap: 8px;
    max-inline-size: 100%;
    min-block-size: var(--lk-touch);
    padding: 6px 10px;
    text-decoration: none;
    transition: border-color var(--lk-quick);
  }
  .file:hover {
    border-color: var(--lk-accent);
  }
  .file b {
    font-weight: 600;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .file span {
    color: var(--lk-ink-2);
    flex: none;
  }
  .picture {
    border: 1px solid var(--lk-line);
    border-radius: var(--lk-radius-s);
    display: block;
    overflow: hidden;
  }
  .picture img {
    block-size: 132px;
    display: block;
    inline-size: auto;
    max-inline-size: min(100%, 240px);
    object-fit: cover;
  }
`;

/** "PDF", "DOCX": what people call a file, taken from its name. */
function kind(file: StoredFile): string {
  const dot = file.name.lastIndexOf('.');
  const extension = dot > 0 ? file.name.slice(dot + 1) : '';
  return extension.length > 0 && extension.length <= 4 ? extension.toUpperCase() : text('frontend.Files.file');
}

function size(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  const step = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(language(), {
    style: 'unit',
    unit: units[step],
    maximumFractionDigits: value < 10 && step > 1 ? 1 : 0
  }).format(value);
}

export function fileList(list: StoredFile[] | undefined): TemplateResult | typeof nothing {
  if (!list?.length) {
    return nothing;
  }
  return html`<ul class="files" aria-label=${text('frontend.Files.label')}>
    ${list.map((file) => html`<li>${file.thumbnail ? picture(file) : plain(file)}</li>`)}
  </ul>`;
}

function plain(file: StoredFile): TemplateResult {
  return html`<a class="file" data-testid="file" router-ignore target="_blank" rel="noopener" href=${file.url}>
    <span>${kind(file)}</span> <b>${file.name}</b> <span>${size(file.size)}</span>
  </a>`;
}

function picture(file: StoredFile): TemplateResult {
  return html`<a class="picture" data-testid="file" router-ignore target="_blank" rel="noopener" href=${file.url}>
    <img src=${file.thumbnail!} alt=${file.name} title="${file.name}, ${size(file.size)}" loading="lazy" height="132" />
  </a>`;
}
