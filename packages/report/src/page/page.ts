import type { Lang } from '@fazhi/core';
import { Html, html } from './html.js';
import { script } from './script.js';
import { sectionOf, type Section } from './section.js';
import { hashSource } from './sha256.js';
import { style } from './style.js';
import { viewOf, type View } from './view.js';
import { pageWords as words } from './words.js';

/** What a page says in one language. */
export interface Content {
  readonly title: string;
  /** What the result rests on. */
  readonly basis: readonly string[];
  readonly sections: readonly Section[];
  /** How to read it. */
  readonly notes: readonly string[];
}

export interface PageOptions {
  /** The language that is shown first; zh when left out. */
  readonly language?: Lang;
}

const TAGS: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en' };

/** One file that holds the page in both languages and fetches nothing. */
export function pageOf(contentOf: (view: View) => Content, { language = 'zh' }: PageOptions): string {
  const languages: readonly Lang[] = language === 'zh' ? ['zh', 'en'] : ['en', 'zh'];
  const written = languages.map((lang) => ({ lang, content: contentOf(viewOf(lang)) }));
  const policy = `default-src 'none'; style-src ${hashSource(style)}; script-src ${hashSource(script)}; img-src data:; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${TAGS[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="generator" content="fazhi">
<title>${written[0]?.content.title}</title>
<link rel="icon" href="data:,">
${raw('style', style)}
</head>
<body>
${written.map(({ lang, content }) => whole(viewOf(lang), content, lang === language))}${raw('script', script)}
</body>
</html>
`.text;
}

/** The page in one language; all but the first are hidden until asked for. */
function whole(view: View, { title, basis, sections, notes }: Content, isShown: boolean): Html {
  const { say, lang } = view;
  const tongue = TAGS[lang];
  return html`<div class="page" id="${lang}" lang="${tongue}" data-title="${title}"${isShown ? undefined : new Html(' hidden')}>
<a class="skip" href="#${view.id('main')}">${say(words.skip)}</a>
<header>
<div class="switch" hidden>${languageButtons(lang)}<button type="button" data-all="open">${say(words.openAll)}</button><button type="button" data-all="close">${say(words.closeAll)}</button></div>
<h1>${title}</h1>
<p class="basis">${basis.map((each) => html`<span>${each}</span> `)}</p>
</header>
<nav aria-label="${say(words.contents)}"><ul>${sections.map(({ name, head }) => html`<li><a href="#${view.id(name)}">${head}</a></li>`)}</ul></nav>
<main id="${view.id('main')}" tabindex="-1">
${sections.map((section) => sectionOf(view, section))}</main>
<footer>${notes.map((note) => html`<p>${note}</p>`)}</footer>
</div>
`;
}

/** Each language names itself, so that whoever needs it can read it. */
function languageButtons(shown: Lang): Html[] {
  return (['zh', 'en'] as const).map((lang) => html`<button type="button" data-language="${lang}" lang="${TAGS[lang]}" aria-pressed="${String(lang === shown)}">${words.languages[lang]}</button>`);
}

/** Our own text, which the policy names by its hash; it holds no closing tag. */
function raw(name: 'style' | 'script', text: string): Html {
  return new Html(`<${name}>${text}</${name}>`);
}
