// On paper stands where the sheet is read. Where the site does not know its own address, the browser does.
const line = document.querySelector<HTMLElement>('.sheet-address[data-path]');
if (line) line.textContent = location.origin + (line.dataset.path ?? '');
