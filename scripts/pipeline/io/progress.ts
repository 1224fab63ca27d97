const many = 200;
const step = 1000;

/**
 * Says how far a long run is: one line at its start, then one every thousand captures. Silent up to 200 captures.
 *
 * Gives a function to be called after each capture.
 */
export function announceProgress(total: number, say: (line: string) => void): () => void {
  if (total <= many) return () => {};
  say(`${total} captures to read`);
  let done = 0;
  return () => {
    done++;
    if (done % step === 0) say(`${done} of ${total} captures read`);
  };
}
