/* The token, and who is at it; kept as long as the tab is open. */
const form = document.querySelector('form.token');
const fields = [...form.querySelectorAll('input')];

form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
fields.forEach((field) => {
  field.value = sessionStorage.getItem(field.id) || '';
  field.addEventListener('change', () => sessionStorage.setItem(field.id, field.value.trim()));
});

export function by() {
  return form.querySelector('#by').value.trim();
}

/* Changes something through the API; throws what is wrong, in words. */
export async function change(method, address, body) {
  const empty = fields.find((field) => field.value.trim() === '');
  if (empty) {
    empty.focus();
    throw new Error(empty.id === 'token' ? 'Type the token first.' : 'Type your name first.');
  }
  const headers = { Authorization: `Bearer ${form.querySelector('#token').value.trim()}` };
  if (typeof body === 'string') {
    headers['Content-Type'] = 'application/json';
  }
  const response = await fetch(address, { method, headers, body }).catch(() => {
    throw new Error('The server does not answer. Is it still running?');
  });
  if (response.status === 401) {
    form.querySelector('#token').focus();
    throw new Error('That is not the token of this server. It was printed when the server started.');
  }
  const answer = response.status === 204 ? {} : await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Error(answer.detail || `The server refused it (${response.status}).`);
  }
  return answer;
}
