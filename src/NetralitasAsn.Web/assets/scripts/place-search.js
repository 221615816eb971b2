const wait = 250;

export function placeSearch(document) {
  for (const field of document.querySelectorAll('[data-place]')) {
    enhance(document, field);
  }
}

function enhance(document, field) {
  const input = field.querySelector('input[type=search]');
  const button = field.querySelector('button');
  const results = field.querySelector('[data-results]');
  const status = field.querySelector('[role=status]');
  let timer, latest = 0;

  input.setAttribute('autocomplete', 'off');
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, wait);
  });
  button.addEventListener('click', event => {
    event.preventDefault();
    search();
  });
  input.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      search();
    }
    if (event.key === 'ArrowDown') {
      const first = results.querySelector('input');
      if (first) {
        event.preventDefault();
        first.focus();
      }
    }
  });

  async function search() {
    clearTimeout(timer);
    const words = input.value.trim();
    if (words.length < 3) return;
    const mine = ++latest;
    const address = new URL(field.dataset.url, location.origin);
    address.searchParams.set('q', words);
    if (field.dataset.level) address.searchParams.set('level', field.dataset.level);
    try {
      const answer = await fetch(address, { headers: { Accept: 'application/json' }, credentials: 'omit' });
      if (!answer.ok) return;
      const body = await answer.json();
      // Whoever is already choosing keeps the list: a late answer would take the choice away.
      if (mine === latest && !results.contains(document.activeElement)) show(body.items ?? body);
    } catch {
      // Without a connection the plain button still works.
    }
  }

  function show(places) {
    results.hidden = false;
    results.replaceChildren(...places.slice(0, 12).map(choice));
    status.textContent = places.length === 0 ? field.dataset.none : field.dataset.found.replace('{0}', Math.min(places.length, 12));
  }

  function choice(place, index) {
    const line = document.createElement('div');
    line.className = 'choice';
    const radio = document.createElement('input');
    radio.type = 'radio';
    radio.name = field.dataset.name;
    radio.value = place.code;
    radio.id = `${field.id}-${index}`;
    radio.required = true;
    const label = document.createElement('label');
    label.htmlFor = radio.id;
    label.textContent = place.fullName ?? place.name;
    line.append(radio, label);
    return line;
  }
}
