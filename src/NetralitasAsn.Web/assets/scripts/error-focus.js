export function errorFocus(document) {
  const summary = document.querySelector('.error-summary');
  if (!summary) return;
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
