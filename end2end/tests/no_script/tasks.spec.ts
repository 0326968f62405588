import { exampleTasks } from '../../journeys/tasks';

exampleTasks();
