/*
 * Before the first paint: chooses language and theme of what the build has written into the page, as src/domain does
 * later (tests/unit/early.test.ts compares them). A file of its own, because the policy allows no script in the page.
 */
(() => {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);

  const asked = query.get('lang') ?? '';
  if (['zh-Hant', 'zh-Hans', 'en'].includes(asked)) root.lang = asked;
  else {
    const tag = navigator.languages
      .map((each) => each.toLowerCase())
      .find((each) => /^(en|zh)\b/.test(each));
    if (tag === undefined || tag.startsWith('en')) root.lang = 'en';
    else root.lang = /^zh-(hant|hk|tw|mo)\b/.test(tag) ? 'zh-Hant' : 'zh-Hans';
  }

  const theme = query.get('theme') ?? '';
  if (['light', 'dark'].includes(theme)) root.dataset.theme = theme;

  if (query.get('embed') === '1') root.dataset.embed = '';

  // What the script will ask for after it has come, asked for now.
  const ahead = JSON.parse(document.currentScript?.dataset.ahead ?? '{}');
  const openers = ['action', 'near', 'q', 'site', 'tab', 'target'];
  const opens = query.get('embed') !== '1' && openers.some((key) => query.has(key));
  const wanted = [root.lang, ...(opens ? ['rest'] : [])];
  for (const href of wanted.map((name) => ahead[name]).filter(Boolean)) {
    const link = document.createElement('link');
    document.head.append(Object.assign(link, { rel: 'modulepreload', href, crossOrigin: '' }));
  }

  // The page has been written for the report that it opens with by default.
  if (query.has('report')) root.dataset.report = 'chosen';
})();
