/* What our server says of the tasks in the list: asked for in one go, however many cards appear at once. */
import { ask } from './server.js';

const GATHERING_MS = 30;
const FRESH_MS = 60_000;

const known = new Map();
const shown = new Map();
let waiting = [];

async function fetchWaiting() {
  const asked = waiting;
  waiting = [];
  const ids = asked.map(({ id }) => id);
  try {
    const cards = await ask('/tasks/cards?ids=' + ids.map(encodeURIComponent).join(','));
    const byTask = new Map(cards.map((card) => [card.taskId, card]));
    asked.forEach(({ id, resolve }) => {
      shown.set(id, byTask.get(id) ?? null);
      resolve(byTask.get(id) ?? null);
    });
  } catch (unavailable) {
    asked.forEach(({ id, reject }) => {
      known.delete(id);
      reject(unavailable);
    });
  }
}

/** The card of a task, or null when it belongs to no case that the person may see. */
export function cardOf(id) {
  const before = known.get(id);
  if (before && Date.now() - before.at < FRESH_MS) {
    return before.card;
  }
  const card = new Promise((resolve, reject) => {
    if (waiting.length === 0) {
      setTimeout(fetchWaiting, GATHERING_MS);
    }
    waiting.push({ id, resolve, reject });
  });
  known.set(id, { at: Date.now(), card });
  return card;
}

/** What was said last, to be shown while it is asked anew. */
export const lastCardOf = (id) => shown.get(id) ?? null;

/** What is known of the task is asked anew, such as after it was claimed. */
export const forgetCard = (id) => known.delete(id);
