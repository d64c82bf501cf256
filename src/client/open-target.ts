// Opens what the address leads to where it is closed: the history of a reading.
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const closed = target?.closest('details');
  if (!target || !closed) return;
  closed.open = true;
  target.scrollIntoView();
}

addEventListener('hashchange', openTarget);
openTarget();
