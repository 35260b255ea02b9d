import type { ComponentChild } from 'preact';
import type { Words } from '../../../components/words';
import { askScreens } from './asks';
import { dataScreens } from './data';
import { dayScreens } from './days';
import { forgettingScreens } from './forgetting';
import { libraryScreens } from './library';
import { settingsScreens, welcomeScreens } from './pages';
import { progressScreens } from './plans';
import { playerScreens } from './players';
import { popupScreens } from './popups';
import { reportScreens } from './reports';
import { workstationScreens } from './workstations';

/** Every state of every page with sample data, by name; the name begins with the page's. */
export const allScreens = (words: Words): Record<string, ComponentChild> => ({
  ...popupScreens(words),
  ...playerScreens(words),
  ...askScreens(words),
  ...libraryScreens(words),
  ...progressScreens(),
  ...reportScreens(),
  ...dayScreens(),
  ...settingsScreens(words),
  ...dataScreens(),
  ...forgettingScreens(),
  ...welcomeScreens(words),
  ...workstationScreens(),
});
