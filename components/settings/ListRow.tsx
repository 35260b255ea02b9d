import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';
import { AddLine } from './AddLine';
import { OwnLine } from './OwnLine';
import type { RowProps } from './types';

/** The lines with one moved by a place. */
function moved(lines: readonly string[], at: number, by: -1 | 1): string[] {
  const [line = ''] = lines.slice(at, at + 1);
  const rest = lines.filter((_, n) => n !== at);
  return [...rest.slice(0, at + by), line, ...rest.slice(at + by)];
}

/** What is to have the focus once the lines have changed: what had it may be gone, or stand elsewhere. */
function useFocus(lines: readonly string[], within: RefObject<HTMLElement | null>) {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current) within.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  }, [JSON.stringify(lines)]);
  return (selector: string) => {
    wanted.current = selector;
  };
}

const lineAt = (at: number, part: string) => `[data-line="${at}"] ${part}`;
const adding = '.setting-add input';

/** What can be done with the lines, and where the keyboard goes on from. */
function useLines({ row, onChange }: RowProps<'list'>, within: RefObject<HTMLElement | null>) {
  const { key, value: lines, bounds } = row;
  const focus = useFocus(lines, within);
  const keep = (next: readonly string[], selector: string) => {
    focus(selector);
    onChange(key, next);
  };
  return {
    change: (at: number, text: string) => {
      const next = lines.map((line, n) => (n === at ? text : line));
      onChange(
        key,
        next.filter((line) => line !== ''),
      );
    },
    move: (at: number, by: -1 | 1) => {
      const to = at + by;
      const isAtEnd = to === 0 || to === lines.length - 1;
      keep(moved(lines, at, by), lineAt(to, isAtEnd ? 'input' : `[data-by="${by}"]`));
    },
    remove: (at: number) => {
      const left = lines.filter((_, n) => n !== at);
      keep(left, at < left.length ? lineAt(at, 'input') : adding);
    },
    add: (text: string) => {
      const isLast = lines.length + 1 >= bounds.most;
      keep([...lines, text], isLast ? lineAt(lines.length, 'input') : adding);
    },
  };
}

/** Short texts of the person's own, in an order of their own; one that is emptied goes. */
export function ListRow(props: RowProps<'list'>) {
  const { key, labelKey, helpKey, value: lines, bounds } = props.row;
  const words = useWords();
  const list = useRef<HTMLFieldSetElement>(null);
  const { change, move, remove, add } = useLines(props, list);
  const { longest, most } = bounds;
  const help = `${key}-help`;
  return (
    <fieldset class="setting setting-list" ref={list} aria-describedby={helpKey && help}>
      <legend class="setting-label">{words(labelKey)}</legend>
      {helpKey && (
        <p id={help} class="setting-help">
          {words(helpKey)}
        </p>
      )}
      <ol class="plain setting-lines">
        {lines.map((line, at) => (
          <OwnLine
            key={at}
            {...{ line, at, longest }}
            last={lines.length - 1}
            onText={(text) => change(at, text)}
            onMove={(by) => move(at, by)}
            onRemove={() => remove(at)}
          />
        ))}
      </ol>
      {lines.length < most ? (
        <AddLine id={`${key}-new`} longest={longest} onAdd={add} />
      ) : (
        <p role="status">{words('settings.reminders.full', most)}</p>
      )}
    </fieldset>
  );
}
