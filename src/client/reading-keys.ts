// What the keys for reading do.

/** Does what a key of a reading page stands for. */
export function pressed(key: string): void {
  if (key === 'g') {
    const field = openTools()?.querySelector<HTMLInputElement>('#go-to');
    // What was open in the panel may have been scrolled to its end.
    field?.closest('.tools-panel')?.scrollTo({ top: 0, behavior: 'instant' });
    field?.select();
  }
  if (key === 'c') openGroup('#tools-cite');
  if (key === 'w') void import('./where-am-i.ts').then(({ tellWhere }) => tellWhere());
  if (key === '[') document.querySelector<HTMLElement>('.onward [rel=prev]')?.click();
  if (key === ']') document.querySelector<HTMLElement>('.onward [rel=next]')?.click();
}

/**
 * Opens the tools where they are seen: where the head of the page is scrolled away, over the text. Closed, they leave
 * the reader where they were.
 */
function openTools(): HTMLDetailsElement | null {
  const tools = document.querySelector<HTMLDetailsElement>('#tools');
  if (!tools) return null;
  const before = document.activeElement;
  if (!tools.open && tools.getBoundingClientRect().bottom < 0) {
    tools.dataset.afar = '';
    const closed = () => {
      if (tools.open) return;
      tools.removeEventListener('toggle', closed);
      delete tools.dataset.afar;
      if (!tools.contains(document.activeElement)) return;
      if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
      else (document.activeElement as HTMLElement).blur();
    };
    tools.addEventListener('toggle', closed);
  }
  tools.open = true;
  return tools;
}

function openGroup(selector: string): void {
  const group = openTools()?.querySelector<HTMLDetailsElement>(selector);
  if (!group) return;
  group.open = true;
  group.querySelector('summary')?.focus();
}
