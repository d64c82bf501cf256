// A search asked on another page than the search page: its words stay in the browser. Sent as a form would send them
// they would be part of an address that the server gets; what stands behind a # it does not get.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-ask]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const words = new URLSearchParams({ q: String(new FormData(form).get('q') ?? '') });
    location.assign(`${form.action}#${words}`);
  });
}
