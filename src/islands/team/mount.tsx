import { render } from 'preact';
import { one } from '../../browser/page';
import { TeamPage } from './TeamPage';
import type { TeamWords } from './words';

const root = one('[data-island="team"]');
const words = JSON.parse(one('#words').textContent) as TeamWords;

render(<TeamPage words={words} />, root);
root.dataset.ready = '';
