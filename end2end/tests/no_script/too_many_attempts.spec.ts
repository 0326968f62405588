import { tooManyAttempts } from '../../journeys/too_many_attempts';

tooManyAttempts();
