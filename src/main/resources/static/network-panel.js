/* What stands beside the drawing, and the same as a table. */
import { make, name, quotation } from './dom.js';

const CELLS = ['who', 'how', 'whom', 'on what', 'documents of'];

export function words(relation) {
  const box = document.querySelector(`input[name=relation][value="${CSS.escape(relation)}"]`);
  return box ? box.dataset.words : relation.toLowerCase().replace(/_/g, ' ');
}

export function sentence(tie) {
  return `${tie.from.name} ${words(tie.relation)} ${tie.to.name}` + (tie.on.size ? `: ${[...tie.on].join('; ')}` : '');
}

function years(tie) {
  const all = [...tie.evidence.values()].map((one) => (one.date || '').slice(0, 4)).filter((one) => one).sort();
  const [first, last] = [all[0] || '', all[all.length - 1] || ''];
  return first === last ? first : first + '–' + last;
}

/* All who are drawn, so that the keyboard reaches each. */
export function everybody(view, pick) {
  return [make('h2', {}, 'Who is drawn'),
    make('p', { class: 'soft small' }, 'Choose somebody here or in the drawing; choose a line to read its sentences.'),
    make('ul', { class: 'picks' }, ...view.things.map((thing) => make('li', {},
      make('button', { type: 'button', class: 'pick', onclick: () => pick(thing.id) }, thing.name),
      make('span', { class: 'soft small' }, ` ${thing.kind}, ${thing.ties}`))))];
}

export function somebody(thing, view, acts) {
  const ties = view.ties.filter((tie) => tie.from.id === thing.id || tie.to.id === thing.id);
  return [acts.back(), make('h2', {}, name(thing)), make('p', { class: 'soft small' }, thing.kind),
    make('div', { class: 'actions' },
      thing.link && !acts.isOpen(thing.id) ? make('button', { type: 'button', class: 'button quiet', onclick: () => acts.open(thing.id) }, 'Expand') : null,
      acts.isOpen(thing.id) ? make('button', { type: 'button', class: 'button quiet', onclick: () => acts.close(thing.id) }, 'Collapse') : null,
      thing.link ? make('a', { class: 'button quiet', href: `/partnerships?around=${encodeURIComponent(thing.id)}` }, 'Into the middle') : null),
    make('ul', { class: 'picks' }, ...ties.map((tie) => make('li', {},
      make('button', { type: 'button', class: 'pick', onclick: () => acts.pick(tie.id) }, sentence(tie)))))];
}

export function relation(tie, acts) {
  return [acts.back(), make('h2', {}, name(tie.from), ` ${words(tie.relation)} `, name(tie.to)),
    tie.on.size ? make('p', {}, 'On ', make('b', {}, [...tie.on].join('; '))) : null,
    ...[...tie.evidence.values()].map(quotation)].filter((one) => one);
}

export function rows(ties) {
  return ties.map((tie) => {
    const cells = [name(tie.from), words(tie.relation), name(tie.to), [...tie.on].join('; '), years(tie)];
    return make('tr', { role: 'row' }, ...cells.map((cell, index) => make('td', { role: 'cell', 'data-label': CELLS[index] }, cell)),
      make('td', { role: 'cell', class: 'words', 'data-label': 'where it says so' }, ...[...tie.evidence.values()].map(quotation)));
  });
}
