/* Draws the network that the page holds as a table. What is shown stands in the address. */
import { json, make, save, when } from './dom.js';
import { GROUPS, styles } from './network-look.js';
import { Model } from './network-model.js';
import { everybody, relation, rows, sentence, somebody } from './network-panel.js';
import { legend, svg } from './network-svg.js';

const root = document.querySelector('[data-network]');
const drawing = root.querySelector('.drawing');
const panel = root.querySelector('.panel');
const note = root.querySelector('.told');
const table = document.querySelector('.as-table');
const boxes = [...document.querySelectorAll('input[name=relation]')];
const field = document.querySelector('input[name=until]');
const slider = root.querySelector('input[type=range]');
const address = new URL(location.href);
const model = new Model(root.dataset.middle);
const opened = (address.searchParams.get('open') || '').split(',').filter((one) => one);
let picked = address.searchParams.get('pick') || '';
let cy = null;
let view = null;

function remember() {
  const wanted = boxes.filter((box) => box.checked).map((box) => box.value);
  address.searchParams.delete('relation');
  if (wanted.length < boxes.length) {
    wanted.forEach((type) => address.searchParams.append('relation', type));
  }
  for (const [key, value] of [['until', model.until], ['open', model.opened().join(',')], ['pick', picked],
    ['view', root.hidden ? 'table' : '']]) {
    value ? address.searchParams.set(key, value) : address.searchParams.delete(key);
  }
  history.replaceState(null, '', address);
}

function elements() {
  const most = Math.max(...view.things.map((thing) => thing.ties), 1);
  return [...view.things.map((thing) => ({ group: 'nodes', data: { id: thing.id, name: thing.name, kind: thing.kind,
    size: 18 + 26 * Math.sqrt(thing.ties / most), middle: thing.id === model.middle } })),
  ...view.ties.map((tie) => ({ group: 'edges', data: { id: tie.id, source: tie.from.id, target: tie.to.id,
    relation: tie.relation, on: [...tie.on].join('; '), sentence: sentence(tie) } }))];
}

/* Those who stay keep their places; new ones start beside somebody they are related to. */
function place(fresh) {
  fresh.nodes().forEach((node, index) => {
    const beside = node.neighborhood().nodes().difference(fresh).first();
    const angle = index * 2.4;
    const way = 60 + 14 * Math.sqrt(index);
    const from = beside.nonempty() ? beside.position() : { x: 0, y: 0 };
    const still = node.id() === model.middle && beside.empty();
    node.position(still ? from : { x: from.x + way * Math.cos(angle), y: from.y + way * Math.sin(angle) });
  });
}

function draw() {
  view = model.view();
  const wanted = elements();
  const ids = new Set(wanted.map((one) => one.data.id));
  const before = cy.elements().length;
  cy.elements().filter((one) => !ids.has(one.id())).remove();
  const fresh = cy.add(wanted.filter((one) => cy.getElementById(one.data.id).empty()));
  wanted.forEach((one) => cy.getElementById(one.data.id).data(one.data));
  place(fresh);
  if (fresh.nonempty() || cy.elements().length !== before) {
    cy.layout({ name: 'cose', randomize: false, animate: false, fit: true, padding: 40, numIter: 700, nodeRepulsion: () => 90000,
      idealEdgeLength: () => 110, nodeOverlap: 20, componentSpacing: 90, nodeDimensionsIncludeLabels: true }).run();
  }
  const rest = view.all - view.things.length;
  note.replaceChildren(`${view.things.length} drawn, ${view.ties.length} relations. `,
    rest > 0 ? make('button', { type: 'button', class: 'pick', onclick: () => { model.more(); draw(); } }, `${rest} more`) : '');
  table.querySelector('tbody').replaceChildren(...rows(model.ties()));
  show();
  remember();
}

function show() {
  const thing = view.things.find((one) => one.id === picked);
  const tie = view.ties.find((one) => one.id === picked);
  panel.replaceChildren(...(thing ? somebody(thing, view, acts) : tie ? relation(tie, acts) : everybody(view, pick)));
  cy.elements().removeClass('picked faint');
  if (thing || tie) {
    const one = cy.getElementById(picked);
    cy.elements().difference(one.closedNeighborhood().union(one.connectedNodes ? one.connectedNodes() : one)).addClass('faint');
    one.addClass('picked');
  }
}

function pick(id) {
  picked = id;
  show();
  remember();
  if (id && panel.contains(document.activeElement) === false && document.activeElement === document.body) {
    panel.focus({ preventScroll: true });
  }
}

async function open(id) {
  try {
    const answer = await json(`/api/questions/network?around=${encodeURIComponent(id)}&limit=1000`);
    model.add(id, answer.rows);
    draw();
  } catch (ex) {
    note.textContent = ex.message;
  }
}

const acts = { pick, open, isOpen: (id) => model.opened().includes(id), close: (id) => { model.remove(id); draw(); },
  back: () => make('button', { type: 'button', class: 'pick back', onclick: () => { pick(''); panel.focus(); } }, '← All who are drawn') };

function turn(asTable) {
  root.hidden = asTable;
  table.hidden = !asTable;
  document.querySelectorAll('[data-view]').forEach((button) => button.setAttribute('aria-pressed', String((button.dataset.view === 'table') === asTable)));
  if (!asTable && cy) {
    cy.resize();
    cy.fit(undefined, 40);
  }
}

function slide() {
  const dates = model.dates();
  const last = dates.length;
  slider.max = String(last);
  slider.closest('.time').hidden = last < 2;
  const at = dates.findIndex((date) => model.until && date > model.until);
  slider.value = String(model.until && at >= 0 ? Math.max(at - 1, 0) : last);
  const tell = () => {
    const chosen = Number(slider.value) >= last ? '' : dates[Number(slider.value)];
    root.querySelector('.time output').textContent = chosen ? `up to ${when(chosen)}` : 'all documents';
    slider.setAttribute('aria-valuetext', chosen ? when(chosen) : 'all documents');
    return chosen;
  };
  tell();
  slider.addEventListener('input', () => { model.until = tell(); field.value = model.until; draw(); });
}

function filter() {
  const wanted = boxes.filter((box) => box.checked).map((box) => box.value);
  model.types = wanted.length === boxes.length ? null : new Set(wanted);
}

function zoom(by) {
  if (by === 0) {
    cy.fit(undefined, 40);
  } else {
    cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  }
}

function listen() {
  cy.on('tap', (event) => pick(event.target === cy ? '' : event.target.id()));
  cy.on('mouseover', 'node,edge', () => drawing.classList.add('on'));
  cy.on('mouseout', 'node,edge', () => drawing.classList.remove('on'));
  boxes.forEach((box) => box.addEventListener('change', () => { filter(); draw(); }));
  document.querySelectorAll('[data-view]').forEach((button) => button.addEventListener('click', () => { turn(button.dataset.view === 'table'); remember(); }));
  document.querySelector('main').addEventListener('keydown', (event) => {
    if (event.key === 't' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest('input,select,textarea')) {
      turn(!root.hidden);
      remember();
      document.querySelector(`[data-view=${root.hidden ? 'table' : 'drawing'}]`).focus();
    }
  });
  root.querySelector('[data-save=png]').addEventListener('click', () => save(cy.png({ output: 'blob', full: true, scale: 2, maxWidth: 6000, bg: getComputedStyle(drawing).backgroundColor }), 'partnerships.png'));
  root.querySelector('[data-save=svg]').addEventListener('click', () => save(new Blob([svg(cy)], { type: 'image/svg+xml' }), 'partnerships.svg'));
  root.querySelectorAll('[data-zoom]').forEach((button) => button.addEventListener('click', () => zoom(Number(button.dataset.zoom))));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => cy.style(styles()));
}

async function start() {
  document.querySelector('.switch').hidden = false;
  turn(address.searchParams.get('view') === 'table');
  note.textContent = 'Fetching the relations …';
  const answer = await json(root.dataset.source);
  model.add('', answer.rows);
  model.until = field.value.trim();
  filter();
  cy = window.cytoscape({ container: drawing, style: styles(), minZoom: .15, maxZoom: 3,
    userZoomingEnabled: matchMedia('(pointer: coarse)').matches });
  root.querySelector('.legend').replaceChildren(...legend(GROUPS));
  slide();
  listen();
  draw();
  for (const id of opened) {
    await open(id);
  }
  drawing.dataset.ready = 'true';
}

start().catch((ex) => {
  turn(true);
  document.querySelector('.switch').hidden = true;
  document.querySelector('.problem-slot').replaceChildren(make('div', { class: 'problem', role: 'alert' }, make('p', {}, `The network can not be drawn: ${ex.message} The table has all of it.`)));
});
