/** @typedef {{ name: string, needs?: string[] }} Task */

/**
 * Runs tasks in `lanes` at a time, in their order as far as `needs` allow. A task whose need failed still runs: its own message may be the clearer one.
 * @template {Task} T
 * @param {readonly T[]} tasks
 * @param {number} lanes
 * @param {(task: T) => Promise<void>} work
 */
export async function schedule(tasks, lanes, work) {
  const waiting = [...tasks];
  const done = new Set();
  /** @type {Map<string, Promise<void>>} */
  const active = new Map();
  while (waiting.length > 0 || active.size > 0) {
    const next = waiting.findIndex((task) => (task.needs ?? []).every((need) => done.has(need)));
    const task = waiting[next];
    if (task !== undefined && active.size < lanes) {
      waiting.splice(next, 1);
      active.set(task.name, work(task).then(() => finish(task.name)));
    } else if (active.size > 0) {
      await Promise.race(active.values());
    } else {
      throw new Error(`Nothing can start: ${waiting.map((each) => each.name).join(', ')} wait for checks that do not exist.`);
    }
  }

  /** @param {string} name */
  function finish(name) {
    active.delete(name);
    done.add(name);
  }
}
