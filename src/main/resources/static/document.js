/* Says of a marked place what was read there, where the mouse or the keyboard is. */
import { make } from './dom.js';

const text = document.querySelector('.text');
const card = make('div', { class: 'card', role: 'note', hidden: true });
let shown = null;

function hide() {
  card.hidden = true;
  shown = null;
}

function show(mark) {
  if (mark === shown || !mark.dataset.says) {
    return;
  }
  shown = mark;
  card.replaceChildren(...mark.dataset.says.split('; ').map((line) => make('p', {}, line)), make('p', {}, make('a', { href: `?at=${mark.dataset.at}#words` }, 'Link to these words')));
  card.hidden = false;
  const lines = [...mark.getClientRects()];
  const place = lines[lines.length - 1];
  const frame = text.getBoundingClientRect();
  const left = Math.max(0, Math.min(place.left - frame.left, frame.width - card.offsetWidth));
  card.style.left = `${left}px`;
  card.style.top = `${place.bottom - frame.top + 2}px`;
}

text.append(card);
text.querySelectorAll('mark[data-at]').forEach((mark) => {
  mark.dataset.says = mark.title;
  mark.removeAttribute('title');
  mark.tabIndex = -1;
});
text.addEventListener('mouseover', (event) => {
  const mark = event.target.closest('mark');
  if (mark) {
    show(mark);
  } else if (!event.target.closest('.card')) {
    hide();
  }
});
text.addEventListener('focusin', (event) => event.target.closest('mark') && show(event.target.closest('mark')));
document.addEventListener('keydown', (event) => event.key === 'Escape' && hide());

/* A fact of the list leads to its words, for the keyboard too. */
document.querySelectorAll('.beside a').forEach((link) => link.addEventListener('click', () => {
  const mark = document.getElementById(link.hash.slice(1));
  if (mark) {
    setTimeout(() => mark.focus({ preventScroll: true }));
  }
}));
