export function calendar(document) {
  for (const parts of document.querySelectorAll('[data-date]')) {
    const [day, month, year] = ['day', 'month', 'year'].map(name => parts.querySelector(`[data-part=${name}]`));
    const picker = document.createElement('input');
    picker.type = 'date';
    picker.className = 'form-control calendar';
    picker.setAttribute('aria-label', parts.dataset.date);
    picker.tabIndex = -1;
    const pad = (value, length) => value.padStart(length, '0');
    const show = () => picker.value = day.value && month.value && year.value
      ? `${pad(year.value, 4)}-${pad(month.value, 2)}-${pad(day.value, 2)}` : '';
    picker.addEventListener('click', () => picker.showPicker?.());
    picker.addEventListener('change', () => {
      if (!picker.value) return;
      const [y, m, d] = picker.value.split('-');
      [day.value, month.value, year.value] = [String(Number(d)), String(Number(m)), y];
    });
    parts.addEventListener('input', event => event.target !== picker && show());
    parts.append(picker);
    show();
  }
}
