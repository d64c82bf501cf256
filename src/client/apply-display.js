// Sets how this reader wants the text before anything of it is drawn, and again when another tab has changed it. What
// there is to choose is told by display-settings.ts.
(() => {
  const root = document.documentElement;
  /** @type {string[]} */
  let names = [];
  const apply = () => {
    for (const name of names) root.removeAttribute(name);
    names = [];
    try {
      for (const [name, value] of new URLSearchParams(localStorage.getItem('printed-page:display') ?? '')) {
        root.setAttribute(`data-${name}`, value);
        names.push(`data-${name}`);
      }
    } catch {
      // A browser that keeps nothing shows the text as it is set.
    }
    const { theme } = root.dataset;
    document
      .querySelector('meta[name=color-scheme]')
      ?.setAttribute('content', theme ? (theme === 'dark' ? 'dark' : 'light') : 'light dark');
  };
  apply();
  addEventListener('storage', apply);
  // A page out of the browser's own memory has heard of nothing.
  addEventListener('pageshow', ({ persisted }) => persisted && apply());
})();
