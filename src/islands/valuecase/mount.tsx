import { render } from 'preact';
import { one } from '../../browser/page';
import { packedIn, workOf } from '../../browser/tools';
import { valueCaseFormat } from '../../stores/valueCaseFile';
import { ValueTool } from './ValueTool';
import type { ValueWords } from './words';

const root = one('[data-island="value"]');
const words = JSON.parse(one('#words').textContent) as ValueWords;
const own = workOf('value', valueCaseFormat);
const carrier = packedIn('value', valueCaseFormat);

render(<ValueTool words={words} own={own} carrier={carrier} />, root);
root.dataset.ready = '';
