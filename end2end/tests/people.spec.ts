import { examplePeople } from '../journeys/people';

examplePeople();
