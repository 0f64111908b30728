import { render } from 'preact';
import { one } from '../../browser/page';
import { MatrixTool } from './Matrix';
import type { MatrixWords } from './words';

const root = one('[data-island="matrix"]');
const words = JSON.parse(one('#words').textContent) as MatrixWords;

render(<MatrixTool words={words} />, root);
root.dataset.ready = '';
