/** Queues something for each item and sends it, so many items at a time: one call must not become too large. */
export async function inBatches<T>(
  context: Excel.RequestContext,
  items: readonly T[],
  size: number,
  queue: (item: T) => void,
): Promise<void> {
  if (items.length === 0) return;
  items.slice(0, size).forEach(queue);
  await context.sync();
  return inBatches(context, items.slice(size), size, queue);
}
