import { render } from 'preact';
import '../../../assets/theme.css';
import { WordsContext } from '../../../components/words';
import { wordsFrom } from '../flatWords';
import { allScreens } from './all';

declare const messages: Readonly<Record<string, string>>;

const words = wordsFrom(messages);
const screens = allScreens(words);
const app = document.getElementById('app');

/** Draws one state of one page; the script that takes the pictures calls it. */
const show = (name: string) => {
  if (!app) return;
  render(null, app);
  render(<WordsContext.Provider value={words}>{screens[name]}</WordsContext.Provider>, app);
};

Object.assign(globalThis, { show, names: Object.keys(screens) });
