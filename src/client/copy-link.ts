import { copyOrSelect } from './copy-text.ts';

/**
 * Adds to a menu a button that copies the link to a place; where the browser does not let it, the link is shown and
 * selected. Returns how the button is told which place is meant: what it is called, and its address.
 */
export function addCopyButton(menu: HTMLElement): (kind: string, address: string) => void {
  const button = document.createElement('button');
  button.type = 'button';
  const told = document.createElement('span');
  told.role = 'status';
  menu.append(button, told);
  let [name, absolute] = ['', ''];
  const begin = () => {
    button.textContent = name;
    told.replaceChildren();
    told.className = 'unseen';
  };
  button.addEventListener('click', async () => {
    const isDone = await copyOrSelect({ plain: absolute, html: '' }, (field) => {
      told.className = '';
      told.replaceChildren(field);
    });
    if (!isDone) return;
    button.textContent = 'Link copied';
    told.textContent = 'Link copied';
  });
  menu.addEventListener('beforetoggle', begin);
  return (kind, address) => {
    name = `Copy link to this ${kind}`;
    absolute = new URL(address, location.href).href;
    begin();
  };
}
