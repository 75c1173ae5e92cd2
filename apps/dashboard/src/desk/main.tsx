import '../styles/tokens.css';
import './styles/base.css';
import './styles/desk.css';
import './styles/article.css';
import './styles/fold.css';
import './styles/form.css';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Desk } from './Desk.tsx';

const place = document.getElementById('desk');
if (place)
  createRoot(place).render(
    <BrowserRouter basename="/desk">
      <Desk />
    </BrowserRouter>,
  );
