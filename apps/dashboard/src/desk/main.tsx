import '../styles/tokens.css';
import './styles/base.css';
import './styles/desk.css';
import './styles/article.css';
import './styles/fold.css';
import './styles/form.css';
import './styles/saving.css';
import { createRoot } from 'react-dom/client';
import { Desk } from './Desk.tsx';
import { GuardedRouter } from './frame/GuardedRouter.tsx';

const place = document.getElementById('desk');
if (place)
  createRoot(place).render(
    <GuardedRouter basename="/desk">
      <Desk />
    </GuardedRouter>,
  );
