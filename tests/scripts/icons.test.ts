import { Eye, Waves } from 'lucide';
import { describe, expect, it } from 'vitest';
import { eachFromItsFile, filesByName } from '../../scripts/icons.mjs';

// A build takes each drawing from its own file, whatever it is called there.

const files = filesByName();
const drawn = async (code: string) =>
  (await import(/* @vite-ignore */ /from "(.*)"/.exec(code)?.[1] ?? '')).default;

describe('a drawing', () => {
  it.each([
    ['under its name', 'Eye', Eye],
    ['under another name of it', 'Waves', Waves],
  ])('is taken from its own file %s', async (_how, name, same) => {
    const code = eachFromItsFile(`import { ${name} } from 'lucide';`, files);
    expect(code).toMatch(new RegExp(`^import ${name} from ".*/icons/.*";$`));
    expect(await drawn(code)).toEqual(same);
  });

  it('keeps the name it was given, beside others and what is no drawing', () => {
    const code = eachFromItsFile(
      'import { h } from "preact";\nimport {\n  Eye as Look,\n  Waves,\n} from "lucide";\nh(Look);',
      files,
    );
    expect(code).toMatch(
      /^import { h } from "preact";\nimport Look from ".*eye.mjs"; import Waves/,
    );
    expect(code).toMatch(/\nh\(Look\);$/);
  });

  it('that is not there stops the build', () => {
    expect(() => eachFromItsFile("import { Nothing } from 'lucide';", files)).toThrow('Nothing');
  });
});
