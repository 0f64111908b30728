import { render } from 'preact';
import { one } from '../../browser/page';
import { ReadinessCheck } from './ReadinessCheck';
import type { ReadinessWords } from './words';

const root = one('[data-island="readiness"]');
const words = JSON.parse(one('#words').textContent) as ReadinessWords;

render(<ReadinessCheck words={words} root={root} />, one('[data-above]', root));
root.dataset.ready = '';
