/**
 * What the page does by itself: changes the language, opens and closes explanations, opens all for the printer. Without it
 * the first language is shown and everything can still be read.
 */
export const script = `'use strict';
(() => {
  const pages = [...document.querySelectorAll('.page')];
  const all = (page) => [...page.querySelectorAll('details')];
  // Only a table that is wider than its frame need be reached to move it.
  const measure = () => {
    for (const frame of document.querySelectorAll('.page:not([hidden]) .wide')) {
      if (frame.scrollWidth > frame.clientWidth) frame.setAttribute('tabindex', '0');
      else frame.removeAttribute('tabindex');
    }
  };
  const show = (language) => {
    const before = pages.find((page) => !page.hidden);
    const after = pages.find((page) => page.id === language);
    if (before === undefined || after === undefined) return;
    const open = all(before).map((each) => each.open);
    all(after).forEach((each, place) => { each.open = open[place] === true; });
    for (const page of pages) page.hidden = page !== after;
    measure();
    document.documentElement.lang = after.lang;
    document.title = after.dataset.title;
  };
  for (const bar of document.querySelectorAll('.switch')) bar.hidden = false;
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    const { language, all: wish } = button.dataset;
    if (wish !== undefined) for (const each of all(button.closest('.page'))) each.open = wish === 'open';
    if (language === undefined) return;
    show(language);
    const same = pages.find((page) => !page.hidden)?.querySelector('[data-language="' + language + '"]');
    if (same) same.focus();
  });
  measure();
  addEventListener('resize', measure);
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = pages.flatMap(all).filter((each) => !each.open);
    for (const each of closed) each.open = true;
  });
  addEventListener('afterprint', () => {
    for (const each of closed) each.open = false;
  });
})();
`;
