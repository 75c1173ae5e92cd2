import './workers.ts';
import 'graphiql/style.css';
import '../src/styles/tokens.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './Playground.tsx';

const place = document.getElementById('playground');
if (place) createRoot(place).render(<Playground />);
