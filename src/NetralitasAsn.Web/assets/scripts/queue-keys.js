// In a queue: / goes to the search, j and k walk the rows, x ticks one, and one box ticks all. Nothing happens while somebody types.
export function queueKeys(document) {
  const queue = document.querySelector('form[data-queue]');
  if (!queue) {
    return;
  }

  const all = queue.querySelector('input[data-all]');
  const boxes = [...queue.querySelectorAll('tbody input[type="checkbox"]')];
  if (all) {
    all.hidden = false;
    all.addEventListener('change', () => boxes.forEach((box) => { box.checked = all.checked; }));
  }

  const rows = [...queue.querySelectorAll('a[data-row]')];
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input:not([type="checkbox"]), select, textarea')) {
      return;
    }

    const here = rows.findIndex((row) => row.closest('tr').contains(document.activeElement));
    if (event.key === '/') {
      const search = document.querySelector('input[type="search"]');
      if (search) {
        event.preventDefault();
        search.closest('details')?.setAttribute('open', '');
        search.focus();
      }
    } else if (event.key === 'j' || event.key === 'k') {
      rows[Math.min(rows.length - 1, Math.max(0, here + (event.key === 'j' ? 1 : -1)))]?.focus();
    } else if (event.key === 'x' && here >= 0 && boxes[here] && document.activeElement !== boxes[here]) {
      boxes[here].checked = !boxes[here].checked;
    }
  });
}
