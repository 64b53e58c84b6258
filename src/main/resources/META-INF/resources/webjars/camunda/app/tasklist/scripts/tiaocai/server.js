/* Where our own pages and interfaces are, and how to ask them under the same login. */
const webRoot = document.querySelector('base').getAttribute('app-root');

export const page = (path) => webRoot.slice(0, webRoot.lastIndexOf('/')) + path;

/** An answer that is not the one hoped for, with the reason as the server gives it. */
export class Unavailable extends Error {
  constructor(status, reason) {
    super(reason);
    this.status = status;
  }
}

const reasonOf = async (response) => {
  try {
    const problem = await response.json();
    return problem.detail || problem.message || '';
  } catch {
    return '';
  }
};

export async function ask(path) {
  let response;
  try {
    response = await fetch(page('/api/v1' + path), {
      credentials: 'same-origin',
      headers: { Accept: 'application/json' },
      cache: 'no-store'
    });
  } catch {
    throw new Unavailable(0, '网络不通，请稍后再试');
  }
  if (!response.ok) {
    throw new Unavailable(response.status, (await reasonOf(response)) || `服务暂时不可用（${response.status}）`);
  }
  return response.json();
}
