// The dialog that moves a session: proposals, why not nearer, and the reason, which is always asked.
import { ask, tell } from './calendar-api.js';
import { keepsForItself } from './page-drafts.js';

const dialog = document.getElementById('move');
const form = dialog.querySelector('form');
const proposals = document.getElementById('move-proposals');
const nearer = document.getElementById('move-nearer');
const alert = form.querySelector('[role=alert]');
let draft = null;

// Escape does not throw away a reason that is written; that is what the button says.
const isWritten = () => form.reason.value.trim() !== '';

function stay(event) {
  if (isWritten()) {
    event.preventDefault();
    alert.textContent = '改期还没有提交；不改的，请点“不改”';
  }
}

dialog.addEventListener('cancel', stay);
// A browser asks only once whether a dialog may be cancelled, and then closes it all the same: the key itself is held.
dialog.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') stay(event);
});

// However the window goes: what was kept of this session is kept under it, and comes back with it.
dialog.addEventListener('close', () => {
  draft?.leave();
  form.querySelector(':scope > .kept')?.remove();
});

function sending(is) {
  form.querySelectorAll('button').forEach((button) => { button.disabled = is; });
}

function fill(room, startsAt) {
  form.room.value = room;
  form.day.value = startsAt.slice(0, 10);
  form.time.value = startsAt.slice(11, 16);
}

function offer(slots, inWords) {
  proposals.querySelectorAll('label').forEach((label) => label.remove());
  proposals.hidden = slots.length === 0;
  for (const slot of slots) {
    const label = document.createElement('label');
    const pick = Object.assign(document.createElement('input'), { type: 'radio', name: 'proposal' });
    // the room and the time that it stands for are kept
    pick.dataset.unkept = '';
    pick.addEventListener('change', () => fill(slot.room, slot.startsAt));
    label.append(pick, ` ${inWords(slot.startsAt)}—${slot.endsAt.slice(11, 16)} ${slot.roomName}`);
    proposals.append(label);
  }
}

function explain(lines) {
  nearer.hidden = lines.length === 0;
  nearer.querySelector('ul').replaceChildren(...lines.map((line) =>
    Object.assign(document.createElement('li'), { textContent: `${line.day} ${line.session}：${line.reason}` })));
}

export async function openMove(one, rooms, chosen, inWords, done) {
  form.reset();
  alert.textContent = '';
  form.room.replaceChildren(...rooms.map((room) =>
    Object.assign(document.createElement('option'), { value: room.id, textContent: room.name })));
  document.getElementById('move-what').textContent =
    `${one.number} ${one.purpose}，现定 ${inWords(one.startsAt)} ${one.roomName}`;
  const fillIn = () => fill(chosen ? chosen.room : one.room, chosen ? chosen.startsAt : one.startsAt);
  fillIn();
  draft = keepsForItself(form, `page-calendar-move-${one.id}`, {
    settled: chosen ? [form.room, form.day, form.time] : [],
    again: fillIn,
  });
  offer([], inWords);
  explain([]);
  form.onsubmit = async (event) => {
    event.preventDefault();
    alert.textContent = '';
    sending(true);
    try {
      await tell(`/bookings/${one.id}/move`, {
        room: form.room.value,
        startsAt: `${form.day.value}T${form.time.value}`,
        reason: form.reason.value,
      });
      await draft.done();
      dialog.close();
      done(`${one.number} 已改到 ${inWords(`${form.day.value}T${form.time.value}`)}，已通知当事人`);
    } catch (problem) {
      alert.textContent = problem.message;
      if (problem.proposals?.length) offer(problem.proposals, inWords);
    } finally {
      sending(false);
    }
  };
  form.querySelector('[value=cancel]').onclick = async () => {
    await draft.done();
    dialog.close();
    done('');
  };
  dialog.showModal();
  form.reason.focus();
  try {
    const found = await ask(`/bookings/${one.id}/alternatives`);
    offer(found.proposals, inWords);
    explain(found.nearer);
  } catch (problem) {
    alert.textContent = problem.message;
  }
}
