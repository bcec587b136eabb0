/** What somebody typed and did not send yet; stays in this browser. */
export interface Draft {
  title: string;
  body: string;
  tags: string;
  at: string;
}

export const EMPTY = { title: '', body: '', tags: '' };

const PREFIX = 'leerkring.draft.';
const FORGOTTEN_AFTER = 60 * 24 * 60 * 60 * 1000;

export function keptDraft(name: string): Draft | undefined {
  try {
    const kept = localStorage.getItem(PREFIX + name);
    return kept ? (JSON.parse(kept) as Draft) : undefined;
  } catch {
    return undefined;
  }
}

/** An empty draft is no draft. A full or forbidden storage may never stand in the way of typing. */
export function keepDraft(name: string, draft: Draft): void {
  try {
    if (!draft.title && !draft.body && !draft.tags) {
      localStorage.removeItem(PREFIX + name);
    } else {
      localStorage.setItem(PREFIX + name, JSON.stringify(draft));
    }
  } catch {
    // typing goes on; the server keeps its own copy
  }
}

export function dropDraft(name: string): void {
  keepDraft(name, { ...EMPTY, at: '' });
}

/** Drafts nobody came back for in two months go, so that a shared computer does not collect them. */
function forgetOld(): void {
  try {
    Object.keys(localStorage)
      .filter((name) => name.startsWith(PREFIX))
      .map((name) => name.slice(PREFIX.length))
      .filter((name) => Date.now() - Date.parse(keptDraft(name)?.at ?? '') > FORGOTTEN_AFTER)
      .forEach(dropDraft);
  } catch {
    // nothing to forget where nothing may be kept
  }
}

forgetOld();
