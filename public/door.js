/* Leads from the page in one language, which is for programs that show links, to the map in that language. */
(() => {
  const query = new URLSearchParams(location.search);
  if (!query.has('lang')) query.set('lang', document.documentElement.lang);
  location.replace(`../?${query}${location.hash}`);
})();
