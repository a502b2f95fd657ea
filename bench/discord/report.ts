/** Loaded before either bot: answers the bench's questions. CPU used so far, ms; memory held, MB. */
process.on('message', (asked) => {
  process.send?.(asked === 'cpu' ? cpu() : memory());
});
// A bot that is told to end must not wait for another question.
process.channel?.unref();

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / 2 ** 20;
}

export {};
