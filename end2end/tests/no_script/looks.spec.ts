import { looks } from '../../journeys/looks';

// Without scripts the pages are the same, but for the button beside a password.
looks(['sign-in', 'sign-up, refused', 'account']);
