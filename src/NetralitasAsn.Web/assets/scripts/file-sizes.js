export function fileSizes(document) {
  for (const input of document.querySelectorAll('input[type=file]')) {
    const list = document.createElement('p');
    list.className = 'hint';
    list.setAttribute('aria-live', 'polite');
    input.after(list);
    input.addEventListener('change', () => {
      const files = [...input.files];
      const total = files.reduce((sum, file) => sum + file.size, 0);
      list.textContent = files.length === 0 ? '' : files.map(file => `${file.name} (${megabytes(file.size)})`).join(', ')
        + (files.length > 1 ? ` · ${megabytes(total)}` : '');
    });
  }
}

const megabytes = bytes => bytes < 100_000
  ? `${Math.max(1, Math.round(bytes / 1000))} kB`
  : `${(bytes / 1_000_000).toLocaleString(document.documentElement.lang || 'id', { maximumFractionDigits: 1 })} MB`;
