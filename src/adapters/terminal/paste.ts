/**
 * Puts the lines of one paste into one message. A terminal that marks pastes tells where one
 * begins and ends; otherwise lines that arrive in one go belong together.
 */
export function pasteCollector(
  deliver: (message: string) => void,
  soon: (work: () => void) => void,
) {
  let held: string[] = [];
  let pasting = false;
  let waiting = false;

  const release = () => {
    waiting = false;
    if (pasting || held.length === 0) return;
    const message = held.join('\n');
    held = [];
    deliver(message);
  };
  return {
    line(line: string): void {
      held.push(line);
      if (pasting || waiting) return;
      waiting = true;
      soon(release);
    },
    pasteStarts(): void {
      pasting = true;
    },
    /** `unfinished`: what stands in the edit line; it is sent with the paste when Enter comes. */
    pasteEnds(unfinished: string): void {
      pasting = false;
      if (unfinished === '') release();
    },
    /** The input is over: what is held goes out. */
    end(): void {
      pasting = false;
      release();
    },
  };
}
