/** Work that is waiting for its turn. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Does a piece of work on the page's own thread when those before it are done, and after the page had time to draw and to
 * hear its reader: pages are built of elements, which no worker has.
 */
export function turn<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  const mine = last.then(breath).then(work);
  last = mine.catch(() => undefined);
  return mine;
}

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
