import '../../assets/theme.css';
import { mount } from '../mount';
import { BreakPage } from './BreakPage';

mount('player.title', <BreakPage />);
