// The group "Cite and link": its panel is loaded when the group is opened.
const group = document.querySelector<HTMLDetailsElement>('#tools-cite');
const place = group?.querySelector<HTMLElement>('[data-cite]');
group?.addEventListener('toggle', () => {
  if (group.open && place)
    void import('./cite/fill-cite-tools.ts').then(({ fillCiteTools }) => fillCiteTools(place));
});
