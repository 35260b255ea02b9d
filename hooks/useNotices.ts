import { useEffect, useState } from 'preact/hooks';
import type { Notice } from '../domain/notice';
import { notices, watchNotices } from '../platform/notices';
import { workerAnswers } from '../platform/tell';

/** What the person should know of, `worker-silent` included; the page asks the worker once it is open. */
export function useNotices(): readonly Notice[] {
  const [standing, setStanding] = useState<readonly Notice[]>([]);
  const [answers, setAnswers] = useState(true);
  useEffect(() => {
    const refresh = () => notices().then(setStanding);
    refresh();
    workerAnswers().then(setAnswers);
    return watchNotices(refresh);
  }, []);
  return answers ? standing : ['worker-silent', ...standing];
}
