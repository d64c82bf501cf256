// The tools of a reading page: Escape closes them and leads back to their button; so does a click beside them.
const tools = document.querySelector<HTMLDetailsElement>('#tools');
if (tools) watch(tools);

function watch(tools: HTMLDetailsElement): void {
  const button = tools.querySelector('summary');
  const close = () => {
    if (tools.contains(document.activeElement)) button?.focus();
    tools.open = false;
  };
  tools.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !tools.open || event.defaultPrevented) return;
    event.preventDefault();
    close();
  });
  addEventListener('pointerdown', ({ target }) => {
    if (tools.open && target instanceof Node && !tools.contains(target)) close();
  });
}
