/** Slack waits three seconds; what takes longer than this is answered with 'one moment'. */
export const patience = 2500;

/** The work's result, or 'slow' when it takes longer than `ms`; the work goes on then. */
export async function inTime<T>(work: Promise<T>, ms: number): Promise<T | 'slow'> {
  let timer: NodeJS.Timeout | undefined;
  const slow = new Promise<'slow'>((resolve) => {
    timer = setTimeout(resolve, ms, 'slow');
  });
  try {
    return await Promise.race([work, slow]);
  } finally {
    clearTimeout(timer);
    // Whoever waited was told; its failure has no other reader.
    work.catch(() => undefined);
  }
}
