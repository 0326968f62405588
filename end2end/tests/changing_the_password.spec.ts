import { changingThePassword } from '../journeys/changing_the_password';

changingThePassword();
