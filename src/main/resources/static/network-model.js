/* What there is to draw: the rows of the answers, less what is filtered away. */
const MOST = 150;

export class Model {
  constructor(middle) {
    this.middle = middle;
    this.answers = new Map();
    this.types = null;
    this.until = '';
    this.most = MOST;
  }

  add(source, rows) {
    this.answers.set(source, rows);
  }

  remove(source) {
    this.answers.delete(source);
  }

  opened() {
    return [...this.answers.keys()].filter((source) => source !== '');
  }

  /* All dates on which documents say something, in order. */
  dates() {
    const dates = [...this.answers.values()].flat().flatMap((row) => row.evidence.map((words) => words.date));
    return [...new Set(dates.filter((date) => date))].sort();
  }

  /* Relations by who, how and whom. */
  ties() {
    const ties = new Map();
    for (const [source, rows] of this.answers) {
      for (const row of rows) {
        const evidence = row.evidence.filter((words) => !this.until || !words.date || words.date <= this.until);
        if (evidence.length === 0 || (this.types && !this.types.has(row.relation))) {
          continue;
        }
        const id = [row.from.id, row.relation, row.to.id].join('-');
        const tie = ties.get(id) || { id, from: { ...row.from, kind: row.kinds[0] }, relation: row.relation,
          to: { ...row.to, kind: row.kinds[1] }, on: new Set(), evidence: new Map(), near: source === '' ? row.hops : 0 };
        if (row.on) {
          tie.on.add(row.on);
        }
        evidence.forEach((words) => tie.evidence.set(words.link, words));
        ties.set(id, tie);
      }
    }
    return [...ties.values()];
  }

  /* The nearest and best connected, as many as can be looked at, and how many there are. */
  view() {
    const ties = this.ties();
    const things = new Map();
    for (const tie of ties) {
      for (const end of [tie.from, tie.to]) {
        const thing = things.get(end.id) || { ...end, ties: 0, near: 9 };
        thing.ties += 1;
        thing.near = end.id === this.middle ? -1 : Math.min(thing.near, tie.near);
        things.set(end.id, thing);
      }
    }
    const ranked = [...things.values()].sort((one, other) => one.near - other.near || other.ties - one.ties
      || one.name.localeCompare(other.name));
    const shown = ranked.slice(0, this.most);
    const ids = new Set(shown.map((thing) => thing.id));
    return { things: shown, ties: ties.filter((tie) => ids.has(tie.from.id) && ids.has(tie.to.id)), all: ranked.length };
  }

  more() {
    this.most += MOST;
  }
}
