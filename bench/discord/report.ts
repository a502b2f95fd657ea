/** Answers the bench's questions to this process: CPU used so far, ms; memory held, MB. */
export function reportToBench(): void {
  process.on('message', (asked) => {
    process.send?.(asked === 'cpu' ? cpu() : memory());
  });
  process.send?.('ready');
}

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / 2 ** 20;
}
