/**
 * The lines of a stream of bytes, without their ends; the last one needs none. Only a line feed
 * parts lines (a JSON string may hold other line ends), bytes that are not UTF-8 become U+FFFD.
 * Ends without an error when the stream was cut off because `signal` fired.
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array | string>,
  signal?: AbortSignal,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  /** Pieces of the line that has not ended yet: joined once, so that a long line costs no more. */
  let rest: string[] = [];
  try {
    for await (const chunk of input) {
      const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
      const [first = '', ...more] = text.split('\n');
      rest.push(first);
      for (const next of more) {
        if (signal?.aborted) return;
        yield rest.join('').replace(/\r$/u, '');
        rest = [next];
      }
    }
  } catch (error) {
    if (signal?.aborted) return;
    throw error;
  }
  rest.push(decoder.decode());
  const last = rest.join('');
  if (last !== '' && !signal?.aborted) yield last;
}
