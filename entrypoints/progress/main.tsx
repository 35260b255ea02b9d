import '../../assets/theme.css';
import { mount } from '../page/mount';
import { ProgressPage } from './ProgressPage';

mount('progress.title', <ProgressPage />);
