import { lateAnswers } from '../journeys/late_answers';

lateAnswers();
