/* Same, not the same, later: one decision a click. */
import { by, change } from './token.js';

const told = document.querySelector('.told');
const queue = document.querySelector('.pairs');

async function decide(pair, kind) {
  if (kind === 'later') {
    queue.append(pair);
    told.textContent = `${pair.getAttribute('aria-label')}: later, at the end of this page.`;
    return;
  }
  const reason = JSON.stringify({ kind, a: { id: pair.dataset.a }, b: { id: pair.dataset.b }, by: by() });
  await change('POST', '/api/decisions', reason);
  told.textContent = `${pair.getAttribute('aria-label')}: ${kind === 'same' ? 'the same' : 'not the same'}.`;
  const next = pair.nextElementSibling;
  pair.remove();
  if (next) {
    next.querySelector('button').focus();
  } else {
    location.reload();
  }
}

queue.querySelectorAll('.pair').forEach((pair) => {
  const wrong = pair.querySelector('.wrong');
  pair.querySelector('.actions').hidden = false;
  pair.querySelectorAll('button').forEach((button) => button.addEventListener('click', async () => {
    wrong.hidden = true;
    button.disabled = true;
    try {
      await decide(pair, button.dataset.kind);
    } catch (ex) {
      wrong.textContent = ex.message;
      wrong.hidden = false;
    }
    button.disabled = false;
  }));
});

document.querySelectorAll('[data-undo]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await change('DELETE', `/api/decisions/${button.closest('li').dataset.decision}`);
      location.reload();
    } catch (ex) {
      told.textContent = ex.message;
    }
  });
});
