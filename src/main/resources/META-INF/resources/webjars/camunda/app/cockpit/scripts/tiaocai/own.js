/* What our parts inside Cockpit have in common: an answer of our interfaces, or nothing for those who may not have it. */
import { ask, page, Unavailable } from '../../../tasklist/scripts/tiaocai/server.js';
import { element } from '../../../tasklist/scripts/tiaocai/dom.js';

export { element, page };

/** Nothing for those who may not look; other failures are the caller's. */
export async function askIfAllowed(path) {
  try {
    return await ask(path);
  } catch (failure) {
    if (failure instanceof Unavailable && (failure.status === 401 || failure.status === 403)) {
      return null;
    }
    throw failure;
  }
}
