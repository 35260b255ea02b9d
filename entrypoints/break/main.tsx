import '../../assets/theme.css';
import { mount } from '../page/mount';
import { BreakPage } from './BreakPage';

mount('player.title', <BreakPage />);
