/** Tells the server what the viewer did: one event for all our elements. */
export function act(from: HTMLElement, what: string, id: string): void {
  from.dispatchEvent(new CustomEvent('lk-act', { detail: { act: what, id }, bubbles: true, composed: true }));
}
