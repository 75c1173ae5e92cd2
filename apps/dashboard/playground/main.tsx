import './workers.ts';
import 'graphiql/style.css';
import '../src/styles/tokens.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './Playground.tsx';

// The editor takes every paste from the browser, and drops one without data: that one stays the browser's.
addEventListener(
  'paste',
  (event) => {
    if (event.clipboardData === null) event.stopPropagation();
  },
  true,
);

const place = document.getElementById('playground');
if (place) createRoot(place).render(<Playground />);
