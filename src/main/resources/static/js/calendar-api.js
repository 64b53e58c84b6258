// Calls of the calendar's API; a refusal is an error whose message is the server's Chinese reason.
const base = '/api/v1/calendar';

function token() {
  const found = document.cookie.split('; ').find((entry) => entry.startsWith('TIAOCAI-XSRF='));
  return found ? decodeURIComponent(found.slice('TIAOCAI-XSRF='.length)) : '';
}

async function answerOf(request) {
  let answer;
  try {
    answer = await request;
  } catch {
    throw new Error('网络不通，请稍后再试');
  }
  if (answer.status === 204) return null;
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw Object.assign(new Error(body.detail || body.title || '没有办成，请稍后再试'), { proposals: body.proposals || [] });
  return body;
}

export const ask = (path) => answerOf(fetch(base + path, { credentials: 'same-origin' }));

export const tell = (path, content) =>
  answerOf(fetch(base + path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() },
    body: JSON.stringify(content),
  }));
