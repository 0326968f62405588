import { byKeyboard } from '../../journeys/by_keyboard';

byKeyboard();
