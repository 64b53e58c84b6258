// How a page asks our API for what it keeps, and why it got no answer.
function token() {
  const found = document.cookie.split('; ').find((entry) => entry.startsWith('TIAOCAI-XSRF='));
  return found ? decodeURIComponent(found.slice('TIAOCAI-XSRF='.length)) : '';
}

class Unkept extends Error {
  constructor(status, words) {
    super(words);
    this.status = status;
  }
}

export async function call(path, how = {}) {
  const answer = await fetch(path, {
    credentials: 'same-origin',
    cache: 'no-store',
    ...how,
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() },
  }).catch(() => {
    throw new Unkept(0, '网络不通，恢复后会自动暂存');
  });
  if (answer.status === 401 || answer.redirected) {
    throw new Unkept(401, '登录已经失效，请在另一个页面重新登录，再回到这里，内容会自动暂存');
  }
  if (!answer.ok) {
    throw new Unkept(answer.status, (await answer.json().catch(() => ({}))).detail || '服务器没有收下');
  }
  return answer.json();
}

// The network, a login that is over, a server that starts anew or is busy: not a refusal.
export const isPassing = ({ status }) => status === 0 || status === 401 || status === 429 || status >= 500;
