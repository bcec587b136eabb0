/** The page's one polite voice for screen readers; made early, because a region that appears with its words is not read. */
const region = document.createElement('div');
region.className = 'lk-hidden';
region.setAttribute('role', 'status');
document.body.append(region);

export function announce(words: string): void {
  // the same words twice are news twice
  region.textContent = '';
  setTimeout(() => (region.textContent = words), 50);
}
