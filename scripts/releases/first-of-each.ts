/** The first few of each group, and how many it has in all. */
export class FirstOfEach<T> {
  readonly groups = new Map<string, { first: T[]; all: number }>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Counts one of a group, and says whether it is among the first of it. */
  see(group: string, one: T): boolean {
    const own = this.groups.get(group) ?? { first: [], all: 0 };
    this.groups.set(group, own);
    const isFirst = ++own.all <= this.#most;
    if (isFirst) own.first.push(one);
    return isFirst;
  }
}
