/* Offers names while somebody types: the combobox of the ARIA practices. Without it the fields work as they are. */
import { json, make } from './dom.js';

let count = 0;

function suggest(field) {
  const id = `suggestions-${++count}`;
  const list = make('ul', { class: 'suggestions', id, role: 'listbox', 'aria-label': 'Suggestions', hidden: true });
  const about = make('div', { class: 'suggests' });
  let at = -1;
  let asked = '';
  let timer = 0;
  field.replaceWith(about);
  about.append(field, list);
  for (const [key, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': id, 'aria-autocomplete': 'list' })) {
    field.setAttribute(key, value);
  }

  function close() {
    list.hidden = true;
    at = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  }

  function take(option) {
    close();
    if ('go' in field.dataset) {
      location.href = option.dataset.link;
    } else {
      field.value = option.dataset.name;
      field.focus();
    }
  }

  function show(things) {
    list.replaceChildren(...things.map((one, index) => make('li', { role: 'option', id: `${id}-${index}`, 'aria-selected': 'false',
      'data-link': one.thing.link, 'data-name': one.thing.name, onmousedown: (event) => event.preventDefault(),
      onclick: (event) => take(event.currentTarget) },
    one.thing.name, make('small', {}, [one.thing.label.toLowerCase(), ...one.known].join(' · ')))));
    at = -1;
    field.removeAttribute('aria-activedescendant');
    list.hidden = things.length === 0;
    field.setAttribute('aria-expanded', String(things.length > 0));
  }

  function move(by) {
    const options = [...list.children];
    at = (at + 1 + by + options.length + 1) % (options.length + 1) - 1;
    options.forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
    if (at >= 0) {
      field.setAttribute('aria-activedescendant', options[at].id);
      options[at].scrollIntoView({ block: 'nearest' });
    } else {
      field.removeAttribute('aria-activedescendant');
    }
  }

  async function ask() {
    const typed = field.value.trim();
    asked = typed;
    if (typed.length < 2) {
      close();
      return;
    }
    try {
      const answer = await json(`/suggestions?q=${encodeURIComponent(typed)}&kinds=${field.dataset.suggest}`);
      if (asked === typed && document.activeElement === field) {
        show(answer);
      }
    } catch {
      close();
    }
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  });
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    if (list.hidden) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      take(list.children[at]);
    } else if (event.key === 'Escape') {
      close();
    }
  });
}

document.querySelectorAll('[data-suggest]').forEach(suggest);
