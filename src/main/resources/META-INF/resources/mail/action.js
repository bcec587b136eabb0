// What a link is for stands behind the #, which browsers send to nobody: this asks our own server, and shows the answer.
// It never acts: scanners of mail run scripts too.
const token = location.hash.slice(1);
addEventListener('hashchange', () => location.reload());
try {
  const answer = await fetch('/doen/vraag', { method: 'POST', body: new URLSearchParams({ token }), credentials: 'omit' });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  document.querySelector('main').replaceChildren(...page.querySelector('main').childNodes);
} catch {
  document.getElementById('no-answer').hidden = false;
}
