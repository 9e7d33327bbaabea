import { lay, ready, text } from './_page.js';

const field = lay('<textarea id=editor rows=20></textarea>');
field.value = field.defaultValue = text();
ready({ model: () => field.value.split('\n'), field: '#editor' });
