import { render } from 'preact';
import { one } from '../../browser/page';
import { Results } from './Results';
import type { ResultWords } from './words';

const root = one('[data-island="results"]');
const words = JSON.parse(one('#words').textContent) as ResultWords;

render(<Results words={words} />, root);
root.dataset.ready = '';
