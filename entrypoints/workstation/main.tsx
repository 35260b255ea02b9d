import '../../assets/theme.css';
import { mount } from '../page/mount';
import { WorkstationPage } from './WorkstationPage';

mount('workstation.title', <WorkstationPage />);
