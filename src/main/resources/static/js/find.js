// The search box of the header: / leads to it from anywhere but a field, and a number of a person leaves the address.
const box = document.querySelector('.masthead input[name=q]');

document.addEventListener('keydown', (event) => {
  const isTyping = event.target.closest?.('input, textarea, select, [contenteditable=true]');
  if (event.key === '/' && box && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});

if (document.querySelector('form[data-private=true]') && location.search) {
  history.replaceState(null, '', location.pathname);
}
