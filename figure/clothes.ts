import type { Look } from '../domain/policy/appearance';
import type { Colours, Mode } from './skins';

const shoes: Colours = {
  shoe: '#F4F1EC',
  'shoe-shade': '#D9D3CB',
  'shoe-line': '#6B6470',
  sole: '#E8734A',
  'sole-line': '#8B4028',
};

const clothes: Readonly<Record<Look, Readonly<Record<Mode, Colours>>>> = {
  bun: {
    light: {
      shirt: '#2F8F8B',
      'shirt-shade': '#237572',
      'shirt-line': '#144A49',
      cuff: '#37A09B',
      'cuff-shade': '#2F8F8B',
      'cuff-line': '#144A49',
      pants: '#3D4A7A',
      'pants-shade': '#303B63',
      'pants-line': '#1F2745',
    },
    dark: {
      shirt: '#3FA8A2',
      'shirt-shade': '#348E89',
      'shirt-line': '#123B3A',
      cuff: '#57BDB7',
      'cuff-shade': '#3FA8A2',
      'cuff-line': '#123B3A',
      pants: '#6B7DC0',
      'pants-shade': '#586AA9',
      'pants-line': '#222B52',
    },
  },
  crop: {
    light: {
      shirt: '#5C6FB5',
      'shirt-shade': '#4A5B99',
      'shirt-line': '#262F57',
      cuff: '#8494CF',
      'cuff-shade': '#6F80C0',
      'cuff-line': '#262F57',
      pants: '#5B5450',
      'pants-shade': '#47413E',
      'pants-line': '#2A2624',
    },
    dark: {
      shirt: '#8194DA',
      'shirt-shade': '#6C7FC4',
      'shirt-line': '#232B54',
      cuff: '#A6B4EA',
      'cuff-shade': '#8C9BD8',
      'cuff-line': '#232B54',
      pants: '#A79E97',
      'pants-shade': '#8E8680',
      'pants-line': '#3A3532',
    },
  },
};

/** The colours of what a figure wears. */
export const clothesOf = (mode: Mode, look: Look): Colours => ({
  ...shoes,
  ...clothes[look][mode],
});
