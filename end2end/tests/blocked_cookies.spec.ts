import { blockedCookies } from '../journeys/blocked_cookies';

blockedCookies();
