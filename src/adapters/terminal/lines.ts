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
  let rest = '';
  try {
    for await (const chunk of input) {
      rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (signal?.aborted) return;
        yield line.replace(/\r$/u, '');
      }
    }
  } catch (error) {
    if (signal?.aborted) return;
    throw error;
  }
  rest += decoder.decode();
  if (rest !== '' && !signal?.aborted) yield rest;
}
