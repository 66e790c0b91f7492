/* Sends files one by one, and tells of each what became of it. */
import { json, make } from './dom.js';
import { change } from './token.js';

const drop = document.querySelector('.drop');
const files = document.querySelector('#files');
const list = document.querySelector('ul.files');
const bar = document.querySelector('progress');
const told = document.querySelector('#told');
const WORDS = { Commitment: 'promises', Judgement: 'inspection results', Link: 'relations', Exchange: 'questions', Person: 'people',
  Body: 'bodies', School: 'schools', Measure: 'figures' };

async function found(file) {
  const all = await json('/api/documents');
  const document = all.documents.find((one) => one.file === file);
  if (!document) {
    return null;
  }
  const { facts } = await json(`/api/documents/${document.id}`);
  const counts = Object.entries(WORDS).map(([label, words]) => [new Set(facts.filter((one) => one.label === label).map((one) => one.id)).size, words]);
  return make('span', {}, make('a', { href: `/documents/${document.id}` }, document.title), ' ',
    make('span', { class: 'soft small' }, counts.filter(([count]) => count > 0).map(([count, words]) => `${words}: ${count}`).join(', ') || 'nothing was read in it'));
}

async function send(file, line) {
  const body = new FormData();
  body.append('file', file);
  const result = await change('POST', '/api/documents', body);
  const [, problem] = Object.entries(result.failed)[0] || [];
  if (problem) {
    throw new Error(problem);
  }
  const became = result.added.length ? 'new' : result.changed.length ? 'replaced' : 'unchanged';
  const what = await found([...result.added, ...result.changed, ...result.unchanged][0]);
  line.replaceChildren(make('b', {}, file.name), ` ${became} `, what || '');
}

async function take(chosen) {
  const all = [...chosen];
  document.querySelector('#loading').hidden = all.length === 0;
  bar.max = all.length;
  bar.value = 0;
  let failed = 0;
  const lines = all.map((file) => make('li', {}, make('b', {}, file.name), ' waits'));
  list.prepend(...lines);
  for (const [index, file] of all.entries()) {
    told.textContent = `Reading ${file.name} …`;
    lines[index].replaceChildren(make('b', {}, file.name), ' is being read …');
    try {
      await send(file, lines[index]);
    } catch (ex) {
      failed += 1;
      lines[index].replaceChildren(make('b', {}, file.name), ' ', make('span', { class: 'wrong' }, ex.message));
    }
    bar.value = index + 1;
  }
  told.textContent = `${all.length - failed} of ${all.length} read.`;
  files.value = '';
}

drop.hidden = false;
files.addEventListener('change', () => take(files.files));
for (const type of ['dragover', 'dragleave', 'drop']) {
  drop.addEventListener(type, (event) => {
    event.preventDefault();
    drop.classList.toggle('over', type === 'dragover');
    if (type === 'drop') {
      take(event.dataTransfer.files);
    }
  });
}
