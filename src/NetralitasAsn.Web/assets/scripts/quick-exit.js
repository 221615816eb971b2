export function quickExit(document) {
  const form = document.querySelector('form[data-quick-exit]');
  if (!form) return;
  form.addEventListener('submit', () => {
    document.title = '…';
    document.querySelectorAll('main').forEach(main => main.hidden = true);
  });
  let presses = [];
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    const now = event.timeStamp;
    presses = [...presses.filter(at => now - at < 1500), now];
    if (presses.length === 3) form.requestSubmit();
  });
}
