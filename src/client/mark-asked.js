// Says before anything is drawn that the address asks for something. Help and other ways then wait for the answer
// (search.css): shown first and put away or pushed down later, they would move under the reader's eyes.
(() => {
  if (!/[?#&]q=[^&]/.test(location.search + location.hash)) return;
  const { dataset } = document.documentElement;
  dataset.asked = '';
  // Where the script that answers is not to be had, they are what is left.
  addEventListener(
    'error',
    ({ target }) => target instanceof HTMLScriptElement && delete dataset.asked,
    true,
  );
})();
