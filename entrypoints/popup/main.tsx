import { render } from 'preact';

render(<p>Quick Appeals</p>, document.getElementById('popup')!);
