// The number of a chapter leads on to it with what stands behind the #, which the refresh of a page would drop.
const link = document.querySelector<HTMLAnchorElement>('#leads-on');
if (link) location.replace(link.href + location.hash);
