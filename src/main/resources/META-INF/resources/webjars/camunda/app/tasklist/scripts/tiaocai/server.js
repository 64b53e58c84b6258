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

async function call(path, request) {
  let response;
  try {
    response = await fetch(page('/api/v1' + path), {
      credentials: 'same-origin',
      cache: 'no-store',
      ...request,
      headers: { Accept: 'application/json', ...request.headers }
    });
  } catch {
    throw new Unavailable(0, '网络不通，请稍后再试');
  }
  if (!response.ok) {
    throw new Unavailable(response.status, (await reasonOf(response)) || `服务暂时不可用（${response.status}）`);
  }
  /* What is done without an answer has none to be read. */
  return response.status === 204 ? null : response.json();
}

export const ask = (path) => call(path, {});

/** What a form of ours carries along against forged requests. */
export const token = () => {
  const found = document.cookie.split('; ').find((entry) => entry.startsWith('TIAOCAI-XSRF='));
  return found ? decodeURIComponent(found.slice('TIAOCAI-XSRF='.length)) : '';
};

/** Asks with what must not stand in an address. */
export const post = (path, body, how = {}) =>
  call(path, {
    ...how,
    method: 'POST',
    headers: { 'X-XSRF-TOKEN': token(), 'Content-Type': 'application/json' },
    body: JSON.stringify(body)
  });

/** Puts a file into the case of the task. */
export function upload(taskId, name, file) {
  const body = new FormData();
  body.append('name', name);
  body.append('file', file);
  return call(`/tasks/${encodeURIComponent(taskId)}/files`, { method: 'POST', headers: { 'X-XSRF-TOKEN': token() }, body });
}

/** Sends one file to where it is read. */
export function postFile(path, file) {
  const body = new FormData();
  body.append('file', file);
  return call(path, { method: 'POST', headers: { 'X-XSRF-TOKEN': token() }, body });
}
