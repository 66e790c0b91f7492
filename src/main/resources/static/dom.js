/* Makes elements; all text goes in as text. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export function name(thing) {
  return thing.link ? make('a', { href: thing.link }, thing.name) : document.createTextNode(thing.name);
}

/* "13 June 2016" for 2016-06-13, "June 2016" for 2016-06. */
export function when(date) {
  const [year, month, day] = date.split('-');
  const looks = { year: 'numeric', month: month ? 'long' : undefined, day: day ? 'numeric' : undefined, timeZone: 'UTC' };
  return new Intl.DateTimeFormat('en-GB', looks).format(Date.UTC(year, (month || 1) - 1, day || 1));
}

export function quotation(words) {
  return make('blockquote', { cite: words.link }, words.quote, ' ',
    make('a', { class: 'source', href: words.link }, words.title + (words.date ? ', ' + when(words.date) : '')));
}

/* Hands a file to the reader. */
export function save(blob, file) {
  const link = make('a', { href: URL.createObjectURL(blob), download: file });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

export async function json(address) {
  const response = await fetch(address, { headers: { Accept: 'application/json' } });
  const answer = await response.json();
  if (!response.ok) {
    throw new Error(answer.detail || 'The server does not answer. Is it still running?');
  }
  return answer;
}
