export function errorFocus(document) {
  document.querySelector('[data-focus]')?.focus();
  const summary = document.querySelector('.error-summary');
  if (!summary) return;
  order(document, summary);
  name(document, summary);
  summary.focus();
  summary.addEventListener('click', event => {
    const id = event.target.closest('a')?.hash?.slice(1);
    const target = id && document.getElementById(id);
    if (!target) return;
    const field = target.matches('input, select, textarea') ? target : target.querySelector('input:not([type=hidden]), select, textarea');
    if (field) {
      event.preventDefault();
      field.focus();
      field.scrollIntoView({ block: 'center' });
    }
  });
}

// The server lists errors by name; people read the page from the top.
function order(document, summary) {
  const place = line => document.getElementById(line.querySelector('a')?.hash.slice(1) ?? '');
  const lines = [...summary.querySelectorAll('li')].sort((a, b) => {
    const [x, y] = [place(a), place(b)];
    if (!x || !y || x === y) return 0;
    return x.compareDocumentPosition(y) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
  summary.querySelector('ul')?.append(...lines);
}

// "Isian ini wajib diisi" six times says nothing: a general sentence gets the name of its field.
function name(document, summary) {
  for (const link of summary.querySelectorAll('a')) {
    const field = document.getElementById(link.hash.slice(1))?.closest('.field');
    const label = field?.querySelector('label, legend')?.firstChild?.textContent.trim();
    if (label && link.textContent.length < 30) link.textContent = `${label.replace(/\?$/, '')}: ${link.textContent}`;
  }
}
