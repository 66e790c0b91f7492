/* The drawing as an SVG file, made from where things stand. */
import { colour, group, line } from './network-look.js';

const DASHES = { dashed: '6 4', dotted: '2 3', solid: 'none' };

const escape = (text) => text.replace(/[&<>"]/g, (one) => '&#' + one.charCodeAt(0) + ';');

function corners(sides, radius, turn) {
  return Array.from({ length: sides }, (_, index) => {
    const angle = turn + index * 2 * Math.PI / sides;
    return (radius * Math.sin(angle)).toFixed(1) + ',' + (-radius * Math.cos(angle)).toFixed(1);
  }).join(' ');
}

function shape(name, radius) {
  const side = (radius * 1.7).toFixed(1);
  const half = (-radius * .85).toFixed(1);
  switch (name) {
    case 'triangle': return `<polygon points="${corners(3, radius, 0)}"/>`;
    case 'diamond': return `<polygon points="${corners(4, radius, 0)}"/>`;
    case 'pentagon': return `<polygon points="${corners(5, radius, 0)}"/>`;
    case 'hexagon': return `<polygon points="${corners(6, radius, Math.PI / 6)}"/>`;
    case 'rectangle': return `<rect x="${half}" y="${half}" width="${side}" height="${side}"/>`;
    case 'round-rectangle': return `<rect x="${half}" y="${half}" width="${side}" height="${side}" rx="4"/>`;
    default: return `<circle r="${radius}"/>`;
  }
}

function edge(one) {
  const from = one.source().position();
  const to = one.target().position();
  const way = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const short = (one.target().data('size') / 2 + 2) / way;
  const end = { x: to.x - (to.x - from.x) * short, y: to.y - (to.y - from.y) * short };
  const arrow = one.data('relation') === 'PARTNERS_WITH' ? '' : ' marker-end="url(#arrow)"';
  return `<g><title>${escape(one.data('sentence'))}</title><line x1="${from.x.toFixed(1)}" y1="${from.y.toFixed(1)}" x2="${end.x.toFixed(1)}" y2="${end.y.toFixed(1)}" stroke="${colour('--line-strong')}" stroke-width="1.5" stroke-dasharray="${DASHES[line(one.data('relation'))]}"${arrow}/></g>`;
}

function node(one) {
  const at = one.position();
  const radius = one.data('size') / 2;
  const look = group(one.data('kind'));
  return `<g transform="translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})" fill="${colour(look.colour)}">${shape(look.shape, radius)}<text y="${(radius + 14).toFixed(1)}" text-anchor="middle" fill="${colour('--ink')}" stroke="${colour('--sheet')}" stroke-width="3" paint-order="stroke">${escape(one.data('name'))}</text></g>`;
}

export function svg(cy) {
  const box = cy.elements().boundingBox();
  const frame = [box.x1 - 60, box.y1 - 20, box.w + 120, box.h + 60].map((one) => one.toFixed(0));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame.join(' ')}" width="${frame[2]}" height="${frame[3]}" font-family="sans-serif" font-size="12">
<defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L10 5L0 10z" fill="${colour('--line-strong')}"/></marker></defs>
<rect x="${frame[0]}" y="${frame[1]}" width="${frame[2]}" height="${frame[3]}" fill="${colour('--sheet')}"/>
${cy.edges().map(edge).join('\n')}
${cy.nodes().map(node).join('\n')}
</svg>`;
}

/* What the shapes mean. */
export function legend(groups) {
  return groups.map((one) => {
    const file = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -10 20 20" width="14" height="14" aria-hidden="true" class="${one.colour.slice(2)}">${shape(one.shape, 9)}</svg>`;
    const item = document.createElement('li');
    item.append(new DOMParser().parseFromString(file, 'image/svg+xml').documentElement, one.words);
    return item;
  });
}
