/* How kinds of things and of relations look. Shapes and lines tell them apart where colours do not. */
export const GROUPS = [
  { words: 'council', kinds: ['council'], colour: '--k-council', shape: 'ellipse' },
  { words: 'committee, board, department', kinds: ['committee', 'board', 'department'], colour: '--k-part', shape: 'round-rectangle' },
  { words: 'school, university', kinds: ['school', 'university'], colour: '--k-school', shape: 'triangle' },
  { words: 'service', kinds: ['service'], colour: '--k-service', shape: 'hexagon' },
  { words: 'programme', kinds: ['programme'], colour: '--k-programme', shape: 'diamond' },
  { words: 'person or post', kinds: ['person', 'role'], colour: '--k-person', shape: 'ellipse' },
  { words: 'government, NHS, police, regulator', kinds: ['government', 'nhs', 'police', 'regulator'], colour: '--k-state', shape: 'rectangle' },
  { words: 'charity, company, trust, other', kinds: [], colour: '--k-other', shape: 'pentagon' },
];

const DASHED = ['PARTNERS_WITH', 'PARTICIPATES_IN', 'SUPPORTS'];
const DOTTED = ['MEMBER_OF', 'PART_OF', 'CHAIRS', 'LEADS', 'SUCCEEDS'];

export function group(kind) {
  return GROUPS.find((one) => one.kinds.includes(kind)) || GROUPS[GROUPS.length - 1];
}

export function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

export function line(relation) {
  return DASHED.includes(relation) ? 'dashed' : DOTTED.includes(relation) ? 'dotted' : 'solid';
}

export function styles() {
  const ink = colour('--ink');
  return [
    { selector: 'node', style: { 'background-color': (node) => colour(group(node.data('kind')).colour),
      shape: (node) => group(node.data('kind')).shape, width: 'data(size)', height: 'data(size)', label: 'data(name)',
      color: ink, 'font-size': 12, 'font-family': 'system-ui, sans-serif', 'text-valign': 'bottom', 'text-margin-y': 4,
      'text-wrap': 'wrap', 'text-max-width': 130, 'text-outline-color': colour('--sheet'), 'text-outline-width': 3,
      'border-width': 0, 'border-color': ink, 'min-zoomed-font-size': 6 } },
    { selector: 'node[?middle]', style: { 'font-weight': 700, 'font-size': 14 } },
    { selector: 'edge', style: { width: 2, 'line-color': colour('--line-strong'), 'line-style': (edge) => line(edge.data('relation')),
      'target-arrow-color': colour('--line-strong'), 'target-arrow-shape': (edge) => edge.data('relation') === 'PARTNERS_WITH' ? 'none' : 'triangle',
      'curve-style': 'bezier', 'arrow-scale': .9, label: 'data(on)', color: colour('--soft'), 'font-size': 10,
      'font-family': 'system-ui, sans-serif', 'text-rotation': 'autorotate', 'text-wrap': 'ellipsis', 'text-max-width': 110,
      'text-outline-color': colour('--sheet'), 'text-outline-width': 3, 'min-zoomed-font-size': 9 } },
    { selector: '.picked', style: { 'border-width': 3, 'line-color': colour('--gold-line'), 'target-arrow-color': colour('--gold-line'), width: (one) => one.isNode() ? one.data('size') : 4, 'z-index': 9 } },
    { selector: '.faint', style: { opacity: .25 } },
  ];
}
